import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { RegisterWrite, ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { measure, supplier } from '../basis.ts';
import { choice, day } from '../fields.ts';
import { number, region, schemaOf, words } from '../registers.ts';
import { areaClass } from './areas.ts';
import { interruptions, outageHours } from './reliability.ts';

/** 电力供应与使用条例 art. 28: seven days ahead for planned work. */
export const noticeDays = 7;
const notice = [...measure('outages'), { law: '电力供应与使用条例', article: '28' }] as const;

const kind = choice('停电类型', 'Kind', [
  ['planned', '计划停电', 'Planned'],
  ['fault', '故障停电', 'Fault'],
]);
const places = words('影响范围（路段、小区、村）', 'Streets, estates and villages affected', 400);
const clock = {
  type: 'string',
  pattern: '^([01]\\d|2[0-3]):[0-5]\\d$',
  'x-expects': { zh: '如 08:30', en: 'such as 08:30' },
  'x-text': { title: { zh: '几点开始', en: 'From' } },
} as const;
const planned = { 'x-when': 'form.kind == "planned"' } as const;

const form = {
  type: 'object',
  'x-text': { title: { zh: '停电', en: 'Outage' } },
  properties: {
    kind,
    area: areaClass,
    feeder: words('停电线路', 'Line', 80),
    places,
    customers: { ...number('影响户数', 'Customers affected'), minimum: 1 },
    startsOn: day('哪天停电', 'Day'),
    startsAt: clock,
    plannedMinutes: { ...number('计划停多少分钟', 'Planned minutes'), ...planned },
    whyNotLive: {
      ...words('为什么不能带电作业', 'Why it cannot be done live', 200),
      minLength: 2,
      ...planned,
    },
  },
  required: [
    'kind',
    'area',
    'feeder',
    'places',
    'customers',
    'startsOn',
    'startsAt',
    'plannedMinutes',
    'whyNotLive',
  ],
} as FormSchema;

function entry(
  status: 'announced' | 'located' | 'restored',
  more: RegisterWrite['content'] = {},
): RegisterWrite {
  return {
    register: 'power-outage',
    key: 'case.number',
    act: 'put',
    content: {
      region: 'case.region',
      kind: 'form.kind',
      area: 'form.area',
      feeder: 'form.feeder',
      places: 'form.places',
      customers: 'form.customers',
      startsOn: 'form.startsOn',
      startsAt: 'form.startsAt',
      plannedMinutes: 'form.?plannedMinutes.orValue(null)',
      noticeDays: 'data.noticeDays',
      status: JSON.stringify(status),
      ...more,
    },
  };
}

const located = { cause: 'data.?cause.orValue(null)', expected: 'data.?expected.orValue(null)' };

const announce: StepDefinition = {
  code: 'announce',
  name: { zh: '公告停电', en: 'Announced' },
  kind: 'automatic',
  by: { system: true },
  rules: [
    { when: `form.kind == "planned" && daysBetween(today, form.startsOn) < ${noticeDays}`, outcome: 'short' },
    { when: 'true', outcome: 'announced' },
  ],
  outcomes: [
    {
      code: 'announced',
      name: { zh: '已公告', en: 'Announced' },
      favourable: true,
      sets: { noticeDays: 'daysBetween(today, form.startsOn)', noticed: 'true' },
      writes: [entry('announced')],
    },
    {
      code: 'short',
      name: { zh: '已公告，没有提前七天', en: 'Announced, less than seven days ahead' },
      favourable: false,
      sets: { noticeDays: 'daysBetween(today, form.startsOn)', noticed: 'false' },
      writes: [entry('announced')],
    },
  ],
};

const cause = choice('原因', 'Cause', [
  ['equipment', '设备故障', 'Equipment'],
  ['weather', '天气', 'Weather'],
  ['digging', '违章施工外力破坏', 'Improper building works'],
  ['misuse', '违规用电', 'Improper use'],
  ['user', '用户设备', 'A customer’s equipment'],
  ['upstream', '上级电网', 'The network above'],
]);

const locate: StepDefinition = {
  code: 'locate',
  name: { zh: '故障定位', en: 'Fault located' },
  kind: 'works',
  by: supplier,
  after: { all: [{ step: 'announce' }] },
  when: 'form.kind == "fault"',
  form: {
    type: 'object',
    properties: {
      cause,
      expected: { ...clock, 'x-text': { title: { zh: '预计几点送电', en: 'Power expected at' } } },
    },
    required: ['cause', 'expected'],
  } satisfies FormSchema,
  outcomes: [
    {
      code: 'located',
      name: { zh: '已定位，正在抢修', en: 'Located, under repair' },
      favourable: true,
      sets: { cause: 'output.cause', expected: 'output.expected' },
      writes: [entry('located', located)],
    },
  ],
};

const restore: StepDefinition = {
  code: 'restore',
  name: { zh: '恢复送电', en: 'Power back' },
  kind: 'works',
  by: supplier,
  after: { all: [{ step: 'announce' }, { step: 'locate' }] },
  reads: [{ as: 'area', register: 'power-area', key: 'form.area' }],
  form: {
    type: 'object',
    properties: {
      minutes: number('实际停电分钟数', 'Minutes without power'),
      customers: number('实际停电户数', 'Customers without power'),
    },
    required: ['minutes', 'customers'],
  } as FormSchema,
  outcomes: [
    {
      code: 'restored',
      name: { zh: '已送电', en: 'Power is back' },
      favourable: true,
      sets: {
        minutes: 'output.minutes',
        hours: outageHours,
        interruptions,
        counted: 'facts.area != null',
      },
      writes: [
        entry('restored', {
          ...located,
          minutes: 'output.minutes',
          customers: 'output.customers',
        }),
      ],
      ends: [{ outcome: 'restored' }],
    },
  ],
};

const callOff: StepDefinition = {
  code: 'call-off',
  name: { zh: '取消计划停电', en: 'Call the planned outage off' },
  kind: 'works',
  by: supplier,
  after: { all: [{ step: 'announce' }] },
  when: 'form.kind == "planned"',
  outcomes: [
    {
      code: 'cancelled',
      name: { zh: '取消停电', en: 'Called off' },
      favourable: true,
      reason: 'required',
      writes: [{ register: 'power-outage', key: 'case.number', act: 'close', content: {} }],
      ends: [{ outcome: 'cancelled' }],
    },
  ],
};

/** 停电: announced to everybody the moment it is known, told until power is back, and counted by kind of area. */
export const outage: ServiceDefinition = {
  code: 'power-outage',
  version: 1,
  kind: 'service',
  name: { zh: '停电', en: 'Outage' },
  summary: {
    zh: '计划停电提前七天公告；故障停电随时公告进展，送电后计入可靠性',
    en: 'Planned outages are announced seven days ahead; faults are told as they go, and count once power is back',
  },
  basis: notice,
  openedBy: 'office',
  opener: supplier,
  form,
  limits: { promised: [], statutory: [] },
  steps: [announce, locate, restore, callOff],
  outcomes: [
    { code: 'restored', name: { zh: '已送电', en: 'Power is back' }, class: 'favourable' },
    { code: 'cancelled', name: { zh: '取消停电', en: 'Called off' }, class: 'void' },
  ],
  fee: { amountFen: '0', basis: measure('outages') },
  visits: 0,
};

export const outages: RegisterDefinition = {
  code: 'power-outage',
  version: 1,
  name: { zh: '停电信息', en: 'Outages' },
  basis: notice,
  schema: schemaOf(
    {
      region,
      kind,
      area: areaClass,
      feeder: words('停电线路', 'Line', 80),
      places,
      customers: number('影响户数', 'Customers affected'),
      startsOn: day('日期', 'Day'),
      startsAt: words('几点开始', 'From', 5),
      plannedMinutes: number('计划分钟数', 'Planned minutes'),
      noticeDays: { type: 'integer', 'x-text': { title: { zh: '提前几天公告', en: 'Days of notice' } } },
      status: choice('现状', 'How it stands', [
        ['announced', '已公告', 'Announced'],
        ['located', '正在抢修', 'Under repair'],
        ['restored', '已送电', 'Power is back'],
      ]),
      cause,
      expected: words('预计送电时间', 'Power expected at', 5),
      minutes: number('实际停电分钟数', 'Minutes without power'),
    },
    ['region', 'kind', 'area', 'places', 'customers', 'startsOn', 'startsAt', 'status'],
  ),
  key: { zh: '停电编号', en: 'Number of the outage' },
  owner: 'electricity-supply',
  publication: {
    fields: [
      'status',
      'kind',
      'region',
      'places',
      'startsOn',
      'startsAt',
      'plannedMinutes',
      'expected',
      'customers',
      'cause',
      'minutes',
      'noticeDays',
      'area',
      'feeder',
    ],
    basis: measure('information'),
  },
  writers: ['power-outage'],
  kind: 'plain',
};
