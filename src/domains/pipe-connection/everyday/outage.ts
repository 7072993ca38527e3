import { choice, day, schemaOf } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { RegisterWrite, ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { clockTime, note, number, region, words } from '../fields.ts';
import { supplierOf, type Utility } from '../utility.ts';

const kind = choice('类型', 'Kind', [
  ['planned', '计划停供', 'Planned'],
  ['fault', '突发停供', 'Fault'],
]);
const places = words('影响范围（路段、小区、村）', 'Streets, estates and villages affected', 400, 2);
const customers = number('影响户数', 'Customers affected', { minimum: 1 });

function entry(
  { code }: Utility,
  status: 'announced' | 'restored',
  more: RegisterWrite['content'] = {},
): RegisterWrite {
  return {
    register: `${code}-outage`,
    key: 'case.number',
    act: 'put',
    content: {
      region: 'case.region',
      kind: 'form.kind',
      places: 'form.places',
      customers: 'form.customers',
      startsOn: 'form.startsOn',
      startsAt: 'form.startsAt',
      hours: 'form.hours',
      noticeDays: 'data.noticeDays',
      status: JSON.stringify(status),
      ...more,
    },
  };
}

function steps(utility: Utility): readonly StepDefinition[] {
  const { days, hours } = utility.outageNotice;
  const announced = {
    sets: { noticeDays: 'daysBetween(today, form.startsOn)' },
    writes: [entry(utility, 'announced')],
  };
  return [
    {
      code: 'announce',
      name: { zh: '公告', en: 'Announced' },
      kind: 'automatic',
      by: { system: true },
      rules: [
        {
          when: `form.kind == "planned" && daysBetween(today, form.startsOn) < ${days}`,
          outcome: 'short',
        },
        { when: 'true', outcome: 'announced' },
      ],
      outcomes: [
        {
          code: 'announced',
          name: { zh: '已公告', en: 'Announced' },
          favourable: true,
          ...announced,
          sets: { ...announced.sets, noticed: 'true' },
        },
        {
          code: 'short',
          name: {
            zh: `已公告，没有提前 ${hours} 小时`,
            en: `Announced, less than ${hours} hours ahead`,
          },
          favourable: false,
          ...announced,
          sets: { ...announced.sets, noticed: 'false' },
        },
      ],
    },
    {
      code: 'restore',
      name: { zh: '恢复供应', en: 'Supply is back' },
      kind: 'works',
      by: supplierOf(utility),
      after: { all: [{ step: 'announce' }] },
      form: {
        type: 'object',
        properties: { lasted: number('实际停了多少小时', 'Hours it lasted') },
        required: ['lasted'],
      } satisfies FormSchema,
      outcomes: [
        {
          code: 'restored',
          name: { zh: '已恢复', en: 'Back' },
          favourable: true,
          sets: { lasted: 'output.lasted' },
          writes: [entry(utility, 'restored', { lasted: 'data.lasted' })],
          ends: [{ outcome: 'restored' }],
        },
        {
          code: 'cancelled',
          name: { zh: '取消停供', en: 'Called off' },
          favourable: false,
          reason: 'required',
          writes: [{ register: `${utility.code}-outage`, key: 'case.number', act: 'close', content: {} }],
          ends: [{ outcome: 'cancelled' }],
        },
      ],
    },
  ];
}

/** 停供: announced to everybody the moment it is known, with the notice that the law wants, and told until it is over. */
export function outage(utility: Utility): ServiceDefinition {
  const { code, name, outageNotice } = utility;
  return {
    code: `${code}-outage`,
    version: 2,
    kind: 'service',
    name: { zh: `停${name.zh}`, en: `Outage: ${name.en}` },
    summary: {
      zh: `计划停供提前 ${outageNotice.hours} 小时公告；突发停供随时公告，恢复了再告诉大家`,
      en: `Planned outages are announced ${outageNotice.hours} hours ahead; faults are told at once, and when they are over`,
    },
    basis: outageNotice.basis,
    openedBy: 'office',
    opener: supplierOf(utility),
    form: {
      type: 'object',
      'x-text': { title: { zh: '停供', en: 'Outage' } },
      properties: {
        kind,
        places,
        customers,
        startsOn: day('哪天', 'Day'),
        startsAt: clockTime,
        hours: number('预计停几小时', 'Hours expected', { minimum: 0.1, maximum: 1000 }),
        why: note('原因', 'Why'),
      },
      required: ['kind', 'places', 'customers', 'startsOn', 'startsAt', 'hours'],
    } satisfies FormSchema,
    limits: { promised: [], statutory: [] },
    steps: steps(utility),
    outcomes: [
      { code: 'restored', name: { zh: '已恢复', en: 'Back' }, class: 'favourable' },
      { code: 'cancelled', name: { zh: '取消停供', en: 'Called off' }, class: 'void' },
    ],
    migrations: [{ from: 1, steps: {}, basis: outageNotice.basis }],
    fee: { amountFen: '0', basis: outageNotice.basis },
    visits: 0,
  };
}

export function outages({ code, name, duty, outageNotice: { basis } }: Utility): RegisterDefinition {
  const shown = [
    'status',
    'kind',
    'region',
    'places',
    'startsOn',
    'startsAt',
    'hours',
    'customers',
    'noticeDays',
    'lasted',
  ];
  return {
    code: `${code}-outage`,
    version: 1,
    name: { zh: `停${name.zh}信息`, en: `Outages: ${name.en}` },
    basis,
    schema: schemaOf(
      {
        region,
        kind,
        places,
        customers,
        startsOn: day('日期', 'Day'),
        startsAt: words('几点开始', 'From', 5),
        hours: number('预计小时数', 'Hours expected'),
        noticeDays: { type: 'integer', 'x-text': { title: { zh: '提前几天公告', en: 'Days of notice' } } },
        status: choice('现状', 'How it stands', [
          ['announced', '已公告', 'Announced'],
          ['restored', '已恢复', 'Back'],
        ]),
        lasted: number('实际小时数', 'Hours it lasted'),
      },
      ['region', 'kind', 'places', 'customers', 'startsOn', 'startsAt', 'status'],
    ),
    key: { zh: '停供编号', en: 'Number of the outage' },
    owner: duty,
    publication: { fields: shown, basis },
    writers: [`${code}-outage`],
    kind: 'plain',
  };
}
