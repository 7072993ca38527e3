import { choice, day, schemaOf } from '../../kernel/form/field-makers.ts';
import type { RegisterDefinition } from '../../kernel/register/definition.ts';
import { measure } from './basis.ts';
import { projectCode, words } from './fields.ts';

/** 承诺失信记录: who had something approved on a promise that did not hold. */
export const brokenPromises: RegisterDefinition = {
  code: 'construction-broken-promise',
  version: 1,
  name: { zh: '建筑许可承诺失信记录', en: 'Broken promises of builders' },
  basis: measure('commitment-approval'),
  schema: schemaOf(
    {
      project: projectCode,
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
  writers: ['drawing-review', 'commitment-approval'],
  kind: 'plain',
};
