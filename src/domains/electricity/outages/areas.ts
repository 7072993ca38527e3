import { choice } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition } from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { measure, supplier } from '../basis.ts';
import { number, schemaOf } from '../registers.ts';

/** The four kinds of area of 二(四), each with a limit of its own. */
export const areaClass = choice('地区类别', 'Kind of area', [
  ['city-centre', '市中心区', 'City centre'],
  ['urban', '市区', 'Urban area'],
  ['town', '城镇', 'Towns'],
  ['rural', '农村', 'Rural area'],
]);

const customers = number('供电户数', 'Customers served');
const momentary = number(
  '多少分钟及以下的停电不计入',
  'Outages of so many minutes and below are not counted',
);

const lastYearHours = number('上年客户平均停电小时数', 'Hours without power per customer last year');

/** What figures of reliability are shares of. Where momentary outages end differs between standards, so it stands here. */
export const areas: RegisterDefinition = {
  code: 'power-area',
  version: 2,
  name: { zh: '供电可靠性统计口径', en: 'Bases of reliability figures' },
  basis: measure('outages'),
  schema: schemaOf({ customers, momentary, lastYearHours }, ['customers', 'momentary']),
  key: { zh: '地区类别', en: 'Kind of area' },
  owner: 'electricity-supply',
  publication: { fields: ['customers', 'momentary', 'lastYearHours'], basis: measure('information') },
  writers: ['power-area'],
  kind: 'plain',
};

const form = {
  type: 'object',
  'x-text': { title: { zh: '供电可靠性统计口径', en: 'Basis of reliability figures' } },
  properties: { area: areaClass, customers: { ...customers, minimum: 1 }, momentary, lastYearHours },
  required: ['area', 'customers', 'momentary'],
} as FormSchema;

/** How many customers an area has, from now on: outages that were over before keep the share they had. */
export const areaBasis: ServiceDefinition = {
  code: 'power-area',
  version: 2,
  kind: 'service',
  name: { zh: '更新可靠性统计口径', en: 'Update a basis of reliability figures' },
  summary: {
    zh: '登记一类地区的供电户数和短时停电口径',
    en: 'Enter how many customers a kind of area has, and what counts as momentary',
  },
  basis: measure('outages'),
  openedBy: 'office',
  opener: supplier,
  form,
  limits: { promised: [], statutory: [] },
  steps: [
    {
      code: 'enter',
      name: { zh: '登记', en: 'Entered' },
      kind: 'automatic',
      by: { system: true },
      rules: [{ when: 'true', outcome: 'entered' }],
      outcomes: [
        {
          code: 'entered',
          name: { zh: '已登记', en: 'Entered' },
          favourable: true,
          writes: [
            {
              register: 'power-area',
              key: 'form.area',
              act: 'put',
              content: {
                customers: 'form.customers',
                momentary: 'form.momentary',
                lastYearHours: 'form.?lastYearHours.orValue(null)',
              },
            },
          ],
          ends: [{ outcome: 'entered' }],
        },
      ],
    },
  ],
  outcomes: [{ code: 'entered', name: { zh: '已登记', en: 'Entered' }, class: 'favourable' }],
  fee: { amountFen: '0', basis: measure('outages') },
  visits: 0,
};
