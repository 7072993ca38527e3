import { day, schemaOf } from '../../../kernel/form/field-makers.ts';
import type { Field, StringField } from '../../../kernel/form/schema.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { measure } from '../basis.ts';
import { beforeSupply, byAreaList, onPromise } from '../commitments/items.ts';
import { codesOf, projectCode, region, words } from '../fields.ts';
import { classFields } from '../project-class.ts';

/** (六): what the government has had assessed for a whole zone serves every project in it. */
export const assessmentBasis = measure('commitment-approval');
export const assessmentDuty = { duty: 'investment-filing' } as const;

export const assessedItem = codesOf('评估事项', 'What was assessed', [...beforeSupply, ...onPromise]);

export const area: StringField = words('区域代码', 'Code of the zone', 40, {
  minLength: 3,
  pattern: '^[A-Z0-9]+(-[A-Z0-9]+)*$',
  'x-expects': {
    zh: '区域评估成果清单里的代码，如 XC-JKQ-01',
    en: 'a code of the list of assessed zones, such as XC-JKQ-01',
  },
});

/** 环评、能评 follow lists of the competent departments: which of them the zone stands on. */
export const guideline: StringField = words(
  '列入的主管部门区域评估清单',
  'List of the department it stands on',
  200,
  {
    minLength: 4,
    'x-when': `form.item in ${JSON.stringify(byAreaList)}`,
  },
);

export const assessmentFields: Readonly<Record<string, Field>> = {
  area,
  areaName: words('区域名称', 'Zone', 100, { minLength: 2 }),
  region,
  item: assessedItem,
  report: words('评估报告编号', 'Number of the report', 60, { minLength: 4 }),
  madeBy: words('编制单位', 'Made by', 100, { minLength: 2 }),
  madeOn: day('完成日期', 'Made on'),
  validUntil: day('有效期至', 'Valid until'),
  covers: words('覆盖范围（四至、产业）', 'What it covers: bounds and industries', 500, { minLength: 2 }),
  uses: {
    type: 'array',
    items: classFields.use,
    minItems: 1,
    maxItems: 5,
    uniqueItems: true,
    'x-text': { title: { zh: '适用于建什么', en: 'For what is built' } },
  },
  conclusion: words('结论和使用要求', 'Conclusion, and what to keep to', 1000, { minLength: 2 }),
  guideline,
};

const kept = Object.fromEntries(
  Object.entries(assessmentFields).map(([name, { 'x-when': _when, ...field }]) => [name, field as Field]),
);

export const regionalAssessments: RegisterDefinition = {
  code: 'regional-assessment',
  version: 1,
  name: { zh: '区域评估成果清单', en: 'Regional assessments' },
  basis: assessmentBasis,
  schema: schemaOf(kept, ['area', 'areaName', 'region', 'item', 'report', 'madeOn', 'validUntil', 'covers']),
  key: { zh: '区域/事项', en: 'Zone/item' },
  owner: assessmentDuty.duty,
  publication: { fields: Object.keys(kept), basis: assessmentBasis },
  writers: ['regional-assessment'],
  kind: 'plain',
};

export const reuses: RegisterDefinition = {
  code: 'assessment-reuse',
  version: 1,
  name: { zh: '区域评估成果使用台账', en: 'Projects that rest on a regional assessment' },
  basis: assessmentBasis,
  schema: schemaOf(
    {
      project: projectCode,
      area: words('区域代码', 'Zone', 40),
      item: assessedItem,
      report: words('评估报告编号', 'Report', 60),
      validUntil: day('有效期至', 'Valid until'),
      usedOn: day('使用日期', 'Used on'),
    },
    ['project', 'area', 'item', 'report', 'usedOn'],
  ),
  key: { zh: '项目代码/事项', en: 'Project code/item' },
  owner: assessmentDuty.duty,
  publication: { fields: ['area', 'item', 'report', 'usedOn'], basis: assessmentBasis },
  writers: ['assessment-reuse'],
  kind: 'plain',
};
