import { enterpriseName, uscc } from '../../../kernel/form/dictionary.ts';
import { choice, day, schemaOf } from '../../../kernel/form/field-makers.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { measure } from '../basis.ts';
import {
  codesOf,
  investmentFen,
  number,
  projectAddress,
  projectCode,
  projectContent,
  projectName,
  region,
} from '../fields.ts';
import { classFields, classTable } from '../project-class.ts';

/** How the land came to whoever builds: only granted land has assessments made for it beforehand (measure (六)). */
export const landRight = choice('土地怎么取得的', 'How the land was got', [
  ['granted', '出让', 'Granted by the state'],
  ['allocated', '划拨', 'Allocated'],
  ['leased', '租赁', 'Leased'],
  ['own', '已有土地', 'Land already held'],
]);

/** 项目库: every project by its code, with the class that decides its path. Others read it and never ask again. */
export const projectRegister: RegisterDefinition = {
  code: 'construction-project',
  version: 1,
  name: { zh: '工程建设项目库', en: 'Construction projects' },
  basis: measure('approval-steps'),
  schema: schemaOf(
    {
      projectCode,
      projectName,
      enterpriseName,
      uscc,
      region,
      projectAddress,
      projectContent,
      investmentFen,
      class: codesOf('项目类别', 'Class of project', classTable.outcomes),
      use: classFields.use,
      floorArea: number('总建筑面积（平方米）', 'Floor area in all (m²)'),
      landRight,
      source: choice('来源', 'Where it comes from', [
        ['filing', '企业开办时备案', 'Filed with a start-up'],
        ['here', '在这里备案', 'Filed here'],
        ['elsewhere', '已在省平台立项', 'Admitted on the province’s platform'],
      ]),
      registeredOn: day('登记日期', 'Registered on'),
    },
    [
      'projectCode',
      'projectName',
      'enterpriseName',
      'uscc',
      'region',
      'class',
      'use',
      'floorArea',
      'landRight',
      'source',
      'registeredOn',
    ],
  ),
  key: { zh: '项目代码', en: 'Project code' },
  owner: 'construction-permission',
  publication: {
    fields: [
      'projectName',
      'enterpriseName',
      'region',
      'class',
      'use',
      'floorArea',
      'landRight',
      'source',
      'registeredOn',
    ],
    basis: measure('approval-steps'),
  },
  writers: ['construction-project'],
  kind: 'plain',
};
