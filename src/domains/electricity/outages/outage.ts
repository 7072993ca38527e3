import { choice, day } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { RegisterWrite, ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { measure, supplier } from '../basis.ts';
import { byHand, bySystem } from '../connection/by-system.ts';
import { number, region, schemaOf, words } from '../registers.ts';
import { areaClass } from './areas.ts';
import { heldAgainstBudget, readsUsed, releases, spends } from './budget.ts';
import { customersOfLines } from './customers-of-lines.ts';
import { gridCells } from './grid-cells.ts';
import { tellCustomers } from './notice.ts';
import { interruptions, outageHours, shareOfLastYear } from './reliability.ts';

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
    reach: choice('停到哪一级', 'What goes dark', [
      ['line', '一条线路', 'One line'],
      ['substation', '一座变电站', 'A whole substation'],
    ]),
    substation: words('变电站', 'Substation', 60),
    feeder: { ...words('停电线路', 'Line', 60), 'x-when': 'form.reach == "line"' },
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
    'reach',
    'substation',
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
      substation: 'form.substation',
      feeder: 'form.?feeder.orValue(null)',
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

/** Who is affected: the customers of the line, or of every line of the substation. */
const substation = 'case.region + " " + form.substation';
const affected = 'form.reach == "line" ? facts.ofLine.keys : facts.ofSubstation.keys';

const announce: StepDefinition = {
  code: 'announce',
  name: { zh: '公告停电', en: 'Announced' },
  kind: 'automatic',
  by: { system: true },
  after: { all: [{ step: 'budget', outcomes: ['within', 'unset'] }] },
  reads: [
    {
      as: 'ofLine',
      register: customersOfLines.code,
      lookup: 'line',
      key: `form.reach == "line" ? ${substation} + " " + form.feeder : ""`,
    },
    {
      as: 'ofSubstation',
      register: customersOfLines.code,
      lookup: 'substation',
      key: `form.reach == "line" ? "" : ${substation}`,
    },
  ],
  rules: [
    { when: 'form.kind == "fault"', outcome: 'told' },
    { when: `daysBetween(today, form.startsOn) < ${noticeDays}`, outcome: 'short' },
    { when: 'true', outcome: 'announced' },
  ],
  outcomes: [
    {
      code: 'announced',
      name: { zh: '已公告', en: 'Announced' },
      favourable: true,
      sets: { noticeDays: 'daysBetween(today, form.startsOn)', noticed: 'true', affected },
      writes: [entry('announced')],
    },
    {
      code: 'told',
      name: { zh: '已公告故障', en: 'Fault announced' },
      favourable: true,
      sets: { noticeDays: '0', affected },
      writes: [entry('announced')],
    },
    {
      code: 'short',
      name: { zh: '已公告，没有提前七天', en: 'Announced, less than seven days ahead' },
      favourable: false,
      sets: { noticeDays: 'daysBetween(today, form.startsOn)', noticed: 'false', affected },
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

const found = {
  name: { zh: '已定位，正在抢修', en: 'Located, under repair' },
  sets: { cause: 'output.cause', expected: 'output.expected' },
  writes: [entry('located', located)],
};
const foundForm: FormSchema = {
  type: 'object',
  properties: {
    cause,
    expected: { ...clock, 'x-text': { title: { zh: '预计几点送电', en: 'Power expected at' } } },
  },
  required: ['cause', 'expected'],
};

/** 故障研判定位: asked of whoever watches the network; where that does not find it, somebody goes and looks. */
const locating: readonly StepDefinition[] = [
  bySystem({
    code: 'locate',
    name: { zh: '系统定位故障', en: 'Fault located by the system' },
    after: { all: [{ step: 'announce' }] },
    when: 'form.kind == "fault"',
    form: foundForm,
    operation: 'power-supply.locate-fault',
    payload: { substation: 'form.substation', feeder: 'form.?feeder.orValue("")', since: 'form.startsAt' },
    done: found,
  }),
  byHand({
    code: 'locate-by-hand',
    name: { zh: '现场查找故障', en: 'Fault looked for on the spot' },
    kind: 'works',
    instead: ['locate'],
    form: foundForm,
    done: found,
  }),
  {
    code: 'repairing',
    name: { zh: '按网格派单抢修', en: 'Given to the crew of its cell' },
    kind: 'automatic',
    by: { system: true },
    after: { all: [{ step: 'locate' }, { step: 'locate-by-hand' }] },
    when: 'form.kind == "fault"',
    reads: [
      {
        as: 'cell',
        register: gridCells.register.code,
        key: `form.reach == "line" ? ${substation} + " " + form.feeder : ""`,
      },
    ],
    rules: [
      { when: 'facts.cell != null', outcome: 'given' },
      { when: 'true', outcome: 'under-way' },
    ],
    outcomes: [
      {
        code: 'given',
        name: { zh: '已派给网格班组', en: 'Given to the crew' },
        favourable: true,
        sets: {
          cell: 'facts.cell.cell',
          crew: 'facts.cell.crew + " " + facts.cell.phone',
        },
        writes: [entry('located', { ...located, cell: 'facts.cell.cell' })],
      },
      {
        code: 'under-way',
        name: { zh: '没有登记网格，由值班班组抢修', en: 'No cell is on record: whoever is on duty goes' },
        favourable: true,
      },
    ],
  },
];

const telling: readonly StepDefinition[] = [
  tellCustomers({
    code: 'tell-announced',
    name: { zh: '逐户告知停电', en: 'Customers told of the outage' },
    after: { all: [{ step: 'announce' }] },
    stage: 'form.kind',
    minutes: 'form.?plannedMinutes.orValue(null)',
  }),
  {
    ...tellCustomers({
      code: 'tell-repair',
      name: { zh: '逐户告知抢修进度', en: 'Customers told of the repair' },
      after: { all: [{ step: 'repairing' }] },
      stage: '"repair"',
      minutes: 'null',
    }),
    when: 'form.kind == "fault"',
  },
  tellCustomers({
    code: 'tell-over',
    name: { zh: '逐户告知送电', en: 'Customers told that it is over' },
    after: { any: [{ step: 'restore' }, { step: 'call-off', outcomes: ['cancelled'] }] },
    stage: 'data.?cancelled.orValue(false) ? "cancelled" : "restored"',
    minutes: 'data.?minutes.orValue(null)',
    ends: [{ when: 'data.?cancelled.orValue(false)', outcome: 'cancelled' }, { outcome: 'restored' }],
  }),
];

const restore: StepDefinition = {
  code: 'restore',
  name: { zh: '恢复送电', en: 'Power back' },
  kind: 'works',
  by: supplier,
  after: { all: [{ step: 'announce' }, { step: 'repairing' }] },
  reads: [{ as: 'area', register: 'power-area', key: 'form.area' }, readsUsed],
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
        shareOfLastYear,
      },
      writes: [
        entry('restored', {
          ...located,
          cell: 'data.?cell.orValue(null)',
          minutes: 'output.minutes',
          customers: 'output.customers',
        }),
        spends,
      ],
    },
  ],
};

const callOff: StepDefinition = {
  code: 'call-off',
  name: { zh: '取消计划停电', en: 'Call the planned outage off' },
  kind: 'works',
  by: supplier,
  after: { any: [{ step: 'announce', outcomes: ['announced', 'short'] }] },
  reads: [readsUsed],
  outcomes: [
    {
      code: 'cancelled',
      name: { zh: '取消停电', en: 'Called off' },
      favourable: true,
      reason: 'required',
      sets: { cancelled: 'true' },
      writes: [{ register: 'power-outage', key: 'case.number', act: 'close', content: {} }, releases],
    },
  ],
};

/** 停电: announced to everybody the moment it is known, told until power is back, and counted by kind of area. */
export const outage: ServiceDefinition = {
  code: 'power-outage',
  version: 5,
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
  steps: [heldAgainstBudget, announce, ...locating, restore, callOff, ...telling],
  outcomes: [
    { code: 'restored', name: { zh: '已送电', en: 'Power is back' }, class: 'favourable' },
    { code: 'cancelled', name: { zh: '取消停电', en: 'Called off' }, class: 'void' },
    { code: 'over-budget', name: { zh: '超出预算，不予安排', en: 'Beyond the budget' }, class: 'void' },
  ],
  fee: { amountFen: '0', basis: measure('outages') },
  visits: 0,
};

export const outages: RegisterDefinition = {
  code: 'power-outage',
  version: 3,
  name: { zh: '停电信息', en: 'Outages' },
  basis: notice,
  schema: schemaOf(
    {
      region,
      kind,
      area: areaClass,
      substation: words('变电站', 'Substation', 60),
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
      cell: words('抢修网格', 'Cell of the crew', 60),
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
      'cell',
      'minutes',
      'noticeDays',
      'area',
      'substation',
      'feeder',
    ],
    basis: measure('information'),
  },
  // Whoever looks what is off now is not to read through all that is over.
  lookups: [{ code: 'status', name: { zh: '现状', en: 'How it stands' }, field: 'status', open: true }],
  writers: ['power-outage'],
  kind: 'plain',
};
