import { day, schemaOf, yesNo } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { convention, measure, workingDays } from '../basis.ts';
import { formOf, number, region, words } from '../fields.ts';
import { beforeSupply } from './items.ts';

const basis = measure('commitment-approval');
/** Archaeology is finished before supply; what stands there is seen to by whoever builds, before building. */
const monument = yesNo('涉及文物保护单位或不可移动文物', 'There is a protected or other immovable monument');
const plot = words('地块编号', 'Number of the plot', 40, { minLength: 3 });

/** 净地出让: plots for which the five items are finished. */
export const readyLand: RegisterDefinition = {
  code: 'land-ready',
  version: 2,
  name: { zh: '净地出让台账（供地前五事项）', en: 'Land ready to be supplied' },
  basis,
  schema: schemaOf(
    {
      region,
      zone: words('所在功能区', 'Zone', 60),
      area: number('面积（平方米）', 'Area (m²)'),
      monument,
      ...Object.fromEntries(
        beforeSupply.map(({ code, name }) => [
          code.replace('-', ''),
          words(`${name.zh}（文号或说明）`, `${name.en}: number or reason`, 80),
        ]),
      ),
      readyOn: day('五事项办完日期', 'Finished on'),
    },
    ['region', 'area', 'readyOn'],
  ),
  key: { zh: '地块编号', en: 'Number of the plot' },
  owner: 'land-supply',
  publication: {
    fields: [
      'region',
      'zone',
      'area',
      'monument',
      ...beforeSupply.map(({ code }) => code.replace('-', '')),
      'readyOn',
    ],
    basis,
  },
  writers: ['land-clearance'],
  kind: 'plain',
};

/** 政府统一服务事项: opened by whoever supplies land, done by five offices at once, none of it the firm's. */
export const landClearance: ServiceDefinition = {
  code: 'land-clearance',
  version: 2,
  kind: 'service',
  name: { zh: '供地前政府统一服务五事项', en: 'Five items finished before land is supplied' },
  summary: {
    zh: '气象、考古、压矿、地灾、地震五项由政府在供地前办完，企业拿地后不再办',
    en: 'Weather, archaeology, minerals, geology and earthquakes are seen to by the government before supply',
  },
  basis,
  openedBy: 'office',
  opener: { duty: 'land-supply' },
  form: formOf(
    { zh: '拟供地块', en: 'The plot' },
    {
      plot,
      zone: words('所在功能区', 'Zone', 60, { minLength: 2 }),
      area: number('面积（平方米）', 'Area (m²)', { minimum: 1 }),
      monument,
    },
  ),
  limits: {
    promised: [
      workingDays(30, convention('三十个工作日内办完五事项', 'All five within thirty working days')),
    ],
    statutory: [],
  },
  steps: [
    ...beforeSupply.map(({ code, name, duty }) => ({
      code,
      name,
      kind: 'review' as const,
      by: { duty },
      form: {
        type: 'object',
        properties: {
          number: words('批复文号或报告编号', 'Number of the decision or report', 80, { minLength: 2 }),
        },
        required: ['number'],
      } satisfies FormSchema,
      outcomes: [
        {
          code: 'finished',
          name: { zh: '已办完', en: 'Finished' },
          favourable: true,
          sets: { [code.replace('-', '')]: 'output.number' },
        },
        {
          code: 'unsuitable',
          name: { zh: '不宜供地', en: 'Not to be supplied' },
          favourable: false,
          reason: 'required' as const,
          ends: [{ outcome: 'unsuitable' }],
        },
      ],
    })),
    {
      code: 'finish',
      name: { zh: '可以供地', en: 'Ready' },
      kind: 'automatic',
      by: { system: true },
      after: { all: beforeSupply.map(({ code }) => ({ step: code, outcomes: ['finished'] })) },
      rules: [{ when: 'true', outcome: 'ready' }],
      outcomes: [
        {
          code: 'ready',
          name: { zh: '五事项已办完', en: 'All five finished' },
          favourable: true,
          writes: [
            {
              register: readyLand.code,
              key: 'form.plot',
              act: 'put',
              content: {
                region: 'case.region',
                zone: 'form.zone',
                area: 'form.area',
                monument: 'form.monument',
                ...Object.fromEntries(
                  beforeSupply.map(({ code }) => [code.replace('-', ''), `data.${code.replace('-', '')}`]),
                ),
                readyOn: 'today',
              },
            },
          ],
          ends: [{ outcome: 'ready' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'ready', name: { zh: '可以供地', en: 'Ready' }, class: 'favourable' },
    { code: 'unsuitable', name: { zh: '不宜供地', en: 'Not to be supplied' }, class: 'unfavourable' },
  ],
  fee: { amountFen: '0', basis },
  visits: 0,
};
