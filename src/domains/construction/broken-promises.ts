import { uscc } from '../../kernel/form/dictionary.ts';
import { choice, day, schemaOf } from '../../kernel/form/field-makers.ts';
import type { ReadDeclaration, RegisterWrite } from '../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../kernel/register/definition.ts';
import type { Text } from '../../kernel/text.ts';
import { measure } from './basis.ts';
import { projectCode, words } from './fields.ts';

/**
 * 国办发〔2020〕42号 二（二）: whoever has made a false promise may not promise again until that is repaired. It is for
 * everybody to read as long as it stands, and is closed once it was put right.
 */
const basis = [
  ...measure('commitment-approval'),
  { standard: '国办发〔2020〕42号', clause: '二（二）' },
] as const;

/** 承诺失信记录: who had something approved on a promise that did not hold. */
export const brokenPromises: RegisterDefinition = {
  code: 'construction-broken-promise',
  version: 2,
  name: { zh: '建筑许可承诺失信记录', en: 'Broken promises of builders' },
  basis,
  schema: schemaOf(
    {
      project: projectCode,
      uscc,
      enterpriseName: words('企业', 'Enterprise', 100),
      what: choice('违约内容', 'What was broken', [
        ['drawings', '施工图质量承诺', 'Quality of the drawings'],
        ['approval', '承诺制审批的承诺', 'Promise behind an approval'],
      ]),
      on: day('日期', 'On'),
    },
    ['project', 'enterpriseName', 'what', 'on'],
  ),
  key: { zh: '办件编号', en: 'Number of the case' },
  owner: 'construction-permission',
  publication: { fields: ['project', 'uscc', 'enterpriseName', 'what', 'on'], basis },
  lookups: [
    {
      code: 'uscc',
      name: { zh: '统一社会信用代码', en: 'Unified social credit code' },
      field: 'uscc',
      open: true,
    },
  ],
  writers: ['drawing-review', 'commitment-approval', 'promise-repair'],
  kind: 'plain',
};

/** What a check that finds a promise broken puts on record. */
export function breaks(what: 'drawings' | 'approval'): RegisterWrite {
  return {
    register: brokenPromises.code,
    key: 'case.number',
    act: 'put',
    content: {
      project: 'form.projectCode',
      uscc: 'form.uscc',
      enterpriseName: 'form.enterpriseName',
      what: JSON.stringify(what),
      on: 'today',
    },
  };
}

export const readsBroken: ReadDeclaration = {
  as: 'broken',
  register: brokenPromises.code,
  key: 'form.uscc',
  lookup: 'uscc',
};
export const hasBroken = 'size(facts.broken.keys) > 0';
export const mayNotPromise: Text = {
  zh: '本企业有违背承诺的记录还没有修复，修复前不能再用承诺办理：请按一般程序办，或者整改后申请“承诺失信修复”',
  en: 'A promise that this enterprise broke is not repaired, and until then it may not promise again: go the ordinary way, or put it right and ask for the record to be closed',
};
