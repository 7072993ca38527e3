import { schemaOf } from '../../../kernel/form/field-makers.ts';
import type { FormSchema, NumberField } from '../../../kernel/form/schema.ts';
import type { ServiceDefinition, StepDefinition } from '../../../kernel/process/definition.ts';
import type { RegisterDefinition } from '../../../kernel/register/definition.ts';
import { convention, court, measure, registrar, workingDays } from '../basis.ts';
import { region, words } from '../fields.ts';
import { free } from '../registration.ts';

const basis = measure('cost-and-land-index');
const month = (zh: string, en: string) =>
  words(zh, en, 7, {
    minLength: 7,
    pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$',
    'x-expects': { zh: '年-月，如 2022-06', en: 'year and month, such as 2022-06' },
  });
const count = (zh: string, en: string): NumberField => ({
  type: 'number',
  minimum: 0,
  maximum: 10_000_000,
  'x-text': { title: { zh, en } },
});
const counted = (code: string, zh: string, en: string): readonly [string, NumberField] => [
  code,
  count(zh, en),
];

const published = (register: string, content: Readonly<Record<string, string>>): StepDefinition => ({
  code: 'publish',
  name: { zh: '核对、公开', en: 'Looked through and published' },
  kind: 'decide',
  by: register === 'property-land-dispute' ? court : registrar,
  outcomes: [
    {
      code: 'published',
      name: { zh: '已公开', en: 'Published' },
      favourable: true,
      writes: [{ register, key: 'case.region + " " + form.from + " " + form.to', act: 'put', content }],
      ends: [{ outcome: 'published' }],
    },
    {
      code: 'wrong',
      name: { zh: '数据有误，作废', en: 'Wrong: void' },
      favourable: false,
      reason: 'required',
      ends: [{ outcome: 'void' }],
    },
  ],
});

const service = (given: {
  readonly code: string;
  readonly version: number;
  readonly name: ServiceDefinition['name'];
  readonly summary: ServiceDefinition['summary'];
  readonly opener: ServiceDefinition['opener'];
  readonly form: FormSchema;
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
  ...(given.opener === undefined ? {} : { opener: given.opener }),
  ...(given.figures === undefined ? {} : { figures: given.figures }),
  form: { ...given.form, 'x-text': { title: given.name } },
  limits: {
    promised: [workingDays(5, convention('五个工作日内公开', 'Published within five working days'))],
    statutory: [],
  },
  steps: [given.step],
  outcomes: [
    { code: 'published', name: { zh: '已公开', en: 'Published' }, class: 'favourable' },
    { code: 'void', name: { zh: '作废', en: 'Void' }, class: 'void' },
    { code: 'withdrawn', name: { zh: '撤回', en: 'Withdrawn' }, class: 'withdrawn' },
  ],
  fee: free(basis),
  visits: 0,
});

const span = { from: month('从哪个月', 'From'), to: month('到哪个月', 'To') };

const counts = {
  registrations: count('办结登记件数', 'Registrations'),
  online: count('其中网上申请的', 'Asked for online'),
} as const;

/** 登记数量公开: how many registrations there were, as the events say: nobody enters it. */
export const volume: ServiceDefinition = service({
  code: 'property-volume',
  version: 2,
  name: { zh: '不动产登记数量公开', en: 'How many registrations there were' },
  summary: {
    zh: '按月公开登记件数和网上申请的比例，由办件直接算出',
    en: 'How many, and which share of them was asked for online: published by month, worked out from the cases',
  },
  opener: registrar,
  form: schemaOf({ ...span, ...counts }, ['from', 'to']),
  figures: {
    from: 'form.from',
    to: 'form.to',
    entries: { registrations: 'property-registrations', online: 'property-registrations-online' },
  },
  step: published('property-volume', {
    region: 'case.region',
    from: 'form.from',
    to: 'form.to',
    registrations: 'form.?registrations.orValue(0)',
    online: 'form.?online.orValue(0)',
    // How much the platform is used; of nothing there is no share.
    onlinePercent:
      'form.?registrations.orValue(0) > 0 ? dyn(100.0 * double(form.?online.orValue(0)) / double(form.registrations)) : dyn(null)',
  }),
});

export const volumes: RegisterDefinition = {
  code: 'property-volume',
  version: 2,
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

const disputes = Object.fromEntries([
  counted('filed', '一审土地纠纷收案数', 'First-instance land disputes filed'),
  counted('closed', '一审土地纠纷结案数', 'Closed'),
  counted('averageDays', '平均审理天数', 'Average days'),
]);

/** 土地纠纷公开: the court says how many there were and how long they took; registry and court publish it together. */
export const landDisputes: ServiceDefinition = service({
  code: 'property-land-dispute',
  version: 1,
  name: { zh: '一审土地纠纷数量公开', en: 'First-instance land disputes' },
  summary: {
    zh: '法院报数，和登记机构联合公开',
    en: 'Reported by the court, published together with the registry',
  },
  opener: court,
  form: schemaOf({ ...span, ...disputes }, ['from', 'to', 'filed', 'closed', 'averageDays']),
  step: published('property-land-dispute', {
    region: 'case.region',
    from: 'form.from',
    to: 'form.to',
    filed: 'form.filed',
    closed: 'form.closed',
    averageDays: 'form.averageDays',
  }),
});

export const landDisputeCounts: RegisterDefinition = {
  code: 'property-land-dispute',
  version: 1,
  name: { zh: '一审土地纠纷统计', en: 'First-instance land disputes' },
  basis,
  schema: schemaOf({ region, ...span, ...disputes }, ['region', 'from', 'to', 'filed', 'closed']),
  key: { zh: '地区和月份', en: 'Place and months' },
  owner: 'property-registration',
  publication: { fields: ['region', 'from', 'to', ...Object.keys(disputes)], basis },
  writers: ['property-land-dispute'],
  kind: 'plain',
};
