import { schemaOf } from '../../../kernel/form/field-makers.ts';
import type { Field, FieldRule, FormSchema, NumberField } from '../../../kernel/form/schema.ts';
import type { ScheduleDeclaration } from '../../../kernel/pack/schedule.ts';
import type {
  OfficeActor,
  ServiceDefinition,
  StepDefinition,
  StepOutcome,
} from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { convention, court, measure, registrar, workingDays } from '../basis.ts';
import { region, words } from '../fields.ts';
import { free } from '../registration.ts';

const basis = measure('cost-and-land-index');
const month = (zh: string, en: string) =>
  words(zh, en, 7, {
    minLength: 7,
    pattern: '^20[0-4][0-9]-(0[1-9]|1[0-2])$',
    'x-expects': { zh: '年-月，如 2022-06', en: 'year and month, such as 2022-06' },
  });
const count = (zh: string, en: string): NumberField => ({
  type: 'number',
  minimum: 0,
  maximum: 10_000_000,
  'x-text': { title: { zh, en } },
});
/** What stands in the register from then on. The same months again put the new figures in place of the old. */
const publishes = (register: string, content: Readonly<Record<string, string>>): StepOutcome => ({
  code: 'published',
  name: { zh: '已公开', en: 'Published' },
  favourable: true,
  writes: [
    {
      register,
      key: 'case.region + " " + form.from + " " + form.to',
      act: 'put',
      content: { region: 'case.region', from: 'form.from', to: 'form.to', ...content },
    },
  ],
  ends: [{ outcome: 'published' }],
});

const span = { from: month('从哪个月', 'From'), to: month('到哪个月', 'To') };

/** Only months that are over can be counted. */
const spanRules: readonly FieldRule[] = [
  {
    holds: 'form.from <= form.to',
    at: 'from',
    text: { zh: '开始的月份不能晚于结束的月份', en: 'It cannot begin after it ends' },
  },
  {
    holds: 'form.to + "-31" < today',
    at: 'to',
    text: { zh: '只公开已经过完的月份', en: 'Only months that are over are published' },
  },
];

const service = (given: {
  readonly code: string;
  readonly version: number;
  readonly name: ServiceDefinition['name'];
  readonly summary: ServiceDefinition['summary'];
  readonly opener: OfficeActor;
  readonly fields: Readonly<Record<string, Field>>;
  readonly figures?: ServiceDefinition['figures'];
  readonly step: StepDefinition;
}): ServiceDefinition => ({
  code: given.code,
  version: given.version,
  kind: 'service',
  name: given.name,
  summary: given.summary,
  basis,
  openedBy: 'office',
  opener: given.opener,
  ...(given.figures === undefined ? {} : { figures: given.figures }),
  form: {
    ...schemaOf({ ...span, ...given.fields }, ['from', 'to']),
    'x-text': { title: given.name },
    'x-rules': spanRules,
  } as FormSchema,
  limits: { promised: [], statutory: [] },
  steps: [given.step],
  outcomes: [
    { code: 'published', name: { zh: '已公开', en: 'Published' }, class: 'favourable' },
    { code: 'withdrawn', name: { zh: '撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: free(basis),
  visits: 0,
});

const counts = {
  registrations: count('办结登记件数', 'Registrations'),
  online: count('其中网上申请的', 'Asked for online'),
} as const;

/**
 * 登记数量公开: how many registrations there were, as the events say. Nobody enters it, and nobody has to think of it: it is
 * published as it is opened, by itself when a month is over (`monthly`).
 */
export const volume: ServiceDefinition = service({
  code: 'property-volume',
  version: 3,
  name: { zh: '不动产登记数量公开', en: 'How many registrations there were' },
  summary: {
    zh: '按月公开登记件数和网上申请的比例，由办件直接算出',
    en: 'How many, and which share of them was asked for online: published by month, worked out from the cases',
  },
  opener: registrar,
  fields: counts,
  figures: {
    from: 'form.from',
    to: 'form.to',
    entries: { registrations: 'property-registrations', online: 'property-registrations-online' },
  },
  step: {
    code: 'publish',
    name: { zh: '公开', en: 'Published' },
    kind: 'automatic',
    by: { system: true },
    rules: [{ when: 'true', outcome: 'published' }],
    outcomes: [
      publishes('property-volume', {
        registrations: 'form.?registrations.orValue(0)',
        online: 'form.?online.orValue(0)',
        // How much the platform is used; of nothing there is no share.
        onlinePercent:
          'form.?registrations.orValue(0) > 0 ? dyn(100.0 * double(form.?online.orValue(0)) / double(form.registrations)) : dyn(null)',
      }),
    ],
  },
});

export const volumes: RegisterDefinition = {
  code: 'property-volume',
  version: 3,
  name: { zh: '不动产登记数量', en: 'Number of registrations' },
  basis,
  schema: schemaOf(
    { region, ...span, ...counts, onlinePercent: count('网上申请比例（%）', 'Share online (%)') },
    ['region', 'from', 'to', 'registrations'],
  ),
  key: { zh: '地区和月份', en: 'Place and months' },
  owner: 'property-registration',
  publication: { fields: ['region', 'from', 'to', 'registrations', 'online', 'onlinePercent'], basis },
  writers: ['property-volume'],
  kind: 'plain',
};

const disputes = {
  filed: count('一审土地纠纷收案数', 'First-instance land disputes filed'),
  closed: count('一审土地纠纷结案数', 'Closed'),
  averageDays: count('平均审理天数', 'Average days'),
} as const;

/** 土地纠纷公开: the court says how many there were and how long they took; registry and court publish it together. */
export const landDisputes: ServiceDefinition = service({
  code: 'property-land-dispute',
  version: 2,
  name: { zh: '一审土地纠纷数量公开', en: 'First-instance land disputes' },
  summary: {
    zh: '每月由法院报数，报上即与登记机构联合公开',
    en: 'The court is asked each month, and what it reports is published together with the registry',
  },
  opener: court,
  fields: {},
  step: {
    code: 'report',
    name: { zh: '法院报数', en: 'The court reports' },
    kind: 'works',
    by: court,
    limit: workingDays(5, convention('五个工作日内公开', 'Published within five working days')),
    form: schemaOf(disputes),
    outcomes: [
      publishes('property-land-dispute', {
        filed: 'output.filed',
        closed: 'output.closed',
        averageDays: 'output.averageDays',
      }),
    ],
  },
});

export const landDisputeCounts: RegisterDefinition = {
  code: 'property-land-dispute',
  version: 2,
  name: { zh: '一审土地纠纷统计', en: 'First-instance land disputes' },
  basis,
  schema: schemaOf({ region, ...span, ...disputes }, ['region', 'from', 'to', 'filed', 'closed']),
  key: { zh: '地区和月份', en: 'Place and months' },
  owner: 'property-registration',
  publication: { fields: ['region', 'from', 'to', ...Object.keys(disputes)], basis },
  writers: ['property-land-dispute'],
  kind: 'plain',
};

const lastMonth = { from: 'period.code', to: 'period.code' };
const asSoonAsOver = [
  ...basis,
  ...convention('每月结束后第一个工作日', 'On the first working day after each month'),
];

/** Each county's numbers when a month is over; of the court, those of the whole city. */
export const monthly: readonly ScheduleDeclaration[] = [
  {
    code: 'property-monthly-volume',
    name: { zh: '不动产登记数量按月公开', en: 'Numbers of registrations, month by month' },
    every: 'month',
    on: { workingDayAfterEnd: 1 },
    each: 'county',
    opens: { service: volume.code, form: lastMonth, duty: registrar.duty },
    basis: asSoonAsOver,
  },
  {
    code: 'property-monthly-land-disputes',
    name: { zh: '一审土地纠纷数量按月公开', en: 'First-instance land disputes, month by month' },
    every: 'month',
    on: { workingDayAfterEnd: 1 },
    opens: { service: landDisputes.code, form: lastMonth, duty: court.duty },
    basis: asSoonAsOver,
  },
];
