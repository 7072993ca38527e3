import { enterpriseName, uscc } from '../../../kernel/form/dictionary.ts';
import { day, schemaOf } from '../../../kernel/form/field-makers.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { codesOf, number, projectCode, projectName, region, words } from '../fields.ts';
import { classTable } from '../project-class.ts';
import { acceptance } from './basis.ts';

/** 竣工验收备案: written by the joint opinion itself. Whoever registers the title reads it by the opinion's number. */
export const completionFilings: RegisterDefinition = {
  code: 'completion-filing',
  version: 1,
  name: { zh: '竣工验收备案台账', en: 'Completion filings' },
  basis: acceptance,
  schema: schemaOf(
    {
      projectCode,
      projectName,
      enterpriseName,
      uscc,
      region,
      place: words('建设地点', 'Location', 200),
      works: words('工程', 'Works', 100),
      builtArea: number('竣工建筑面积（平方米）', 'Floor area as built (m²)'),
      class: codesOf('项目类别', 'Class of project', classTable.outcomes),
      visits: number('现场验收次数', 'Visits'),
      acceptedOn: day('验收日期', 'Accepted on'),
    },
    ['projectCode', 'projectName', 'region', 'works', 'builtArea', 'visits', 'acceptedOn'],
  ),
  key: { zh: '联合验收意见书编号', en: 'Number of the joint opinion' },
  owner: 'joint-acceptance',
  publication: {
    fields: [
      'projectName',
      'enterpriseName',
      'region',
      'works',
      'builtArea',
      'class',
      'visits',
      'acceptedOn',
    ],
    basis: acceptance,
  },
  writers: ['joint-acceptance'],
  kind: 'plain',
};
