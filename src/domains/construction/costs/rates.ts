import { day, schemaOf, yesNo } from '../../../kernel/form/field-makers.ts';
import type { Field, FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { measure } from '../basis.ts';
import { money, region, words } from '../fields.ts';

/** (十): what a permit costs is each county’s to set, under the province’s ceiling. */
export const costs = measure('permit-costs');
export const rateDuty = { duty: 'construction-permission' } as const;

export const rateFields: Readonly<Record<string, Field>> = {
  region,
  infrastructure: money('城市基础设施配套费（元／平方米）', 'Infrastructure fee (CNY per m²)', {
    maximum: 10_000_000,
  }),
  ceiling: money('省定上限（元／平方米）', 'The province’s ceiling (CNY per m²)', { maximum: 10_000_000 }),
  smallStoreFree: yesNo(
    '2000 平方米以下小型低风险仓储项目零收费',
    'Nothing is charged for small low-risk stores up to 2,000 m²',
  ),
  shelter: money(
    '防空地下室易地建设费（元／平方米应建面积）',
    'Shelter relocation fee (CNY per m² of shelter due)',
    {
      maximum: 100_000_000,
    },
  ),
  document: words('收费文件（文号）', 'Rule that sets it', 120, { minLength: 4 }),
  from: day('执行日期', 'In force from'),
};

export const rates: RegisterDefinition = {
  code: 'permit-fee-rate',
  version: 1,
  name: { zh: '建筑许可收费标准', en: 'Rates of permit charges' },
  basis: costs,
  schema: schemaOf(rateFields, Object.keys(rateFields)),
  key: { zh: '县（市、区）', en: 'County or district' },
  owner: rateDuty.duty,
  publication: { fields: Object.keys(rateFields), basis: costs },
  writers: ['permit-fee-rate'],
  kind: 'plain',
};

const form = {
  type: 'object',
  'x-text': { title: { zh: '公布收费标准', en: 'Publish the rates' } },
  properties: rateFields,
  required: Object.keys(rateFields),
  'x-rules': [
    {
      holds: 'form.infrastructure <= form.ceiling',
      at: 'infrastructure',
      text: { zh: '不得突破省定上限', en: 'It may not be above the province’s ceiling' },
    },
  ],
} as const satisfies FormSchema;

export const setRates: ServiceDefinition = {
  code: 'permit-fee-rate',
  version: 1,
  kind: 'service',
  name: { zh: '公布建筑许可收费标准', en: 'Publish rates of permit charges' },
  summary: {
    zh: '各县（市、区）的配套费、易地建设费标准，不得突破省定上限',
    en: 'A county’s rates of the infrastructure fee and the shelter relocation fee, under the province’s ceiling',
  },
  basis: costs,
  openedBy: 'office',
  opener: rateDuty,
  form,
  limits: { promised: [], statutory: [] },
  steps: [
    {
      code: 'publish',
      name: { zh: '公布', en: 'Published' },
      kind: 'automatic',
      by: { system: true },
      rules: [{ when: 'true', outcome: 'published' }],
      outcomes: [
        {
          code: 'published',
          name: { zh: '已公布', en: 'Published' },
          favourable: true,
          writes: [
            {
              register: rates.code,
              key: 'form.region',
              act: 'put',
              content: Object.fromEntries(Object.keys(rateFields).map((field) => [field, `form.${field}`])),
            },
          ],
          ends: [{ outcome: 'published' }],
        },
      ],
    },
  ],
  outcomes: [{ code: 'published', name: { zh: '已公布', en: 'Published' }, class: 'favourable' }],
  fee: { amountFen: '0', basis: costs },
  visits: 0,
};
