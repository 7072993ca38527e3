import type { FormSchema } from '../../../kernel/form/schema.ts';
import type {
  NamedDay,
  NamedOffice,
  ServiceDefinition,
  StepDefinition,
} from '../../../kernel/process/definition.ts';
import { days, otherPerson, programme, taskLabel, untilDeadline } from './basis.ts';
import { day, evidence, office, share, words } from './fields.ts';

const form = {
  type: 'object',
  'x-text': { title: { zh: '任务分工', en: 'Part of a task' } },
  properties: {
    no: { type: 'integer', minimum: 1, 'x-text': { title: { zh: '任务号', en: 'Number of the task' } } },
    task: words('任务', 'Task', 300),
    what: words('做什么', 'What'),
    office: office('承办单位', 'Office that has to do it'),
    owner: words('责任人', 'Person in charge', 40),
    due: day('期限', 'Deadline'),
    from: office('分解单位', 'Office that gave it out'),
    end: day('方案结束日期', 'Last day of the plan'),
  },
  required: ['no', 'task', 'what', 'office', 'from'],
} as const satisfies FormSchema;

/** Whoever has it now: the office it was given to, or to which it was given anew. */
const doer: NamedOffice = {
  office: 'data.?office.orValue(form.office)',
  name: { zh: '分工承办单位', en: 'The office that has the part' },
};
const giver: NamedOffice = {
  office: 'form.from',
  name: { zh: '任务承办单位', en: 'The unit that answers for the task' },
};

const deadline: NamedDay = {
  day: 'data.?due.orValue(form.?due.orValue(null))',
  what: `steps.?report.?status.orValue("") == "open" ? "方案任务" + ${taskLabel} + "分工：" + form.what + " / Plan task " + ${taskLabel} + ", part" : ""`,
  basis: untilDeadline,
};

const said = {
  progress: 'output.?progress.orValue(data.?progress.orValue(null))',
  share: 'output.?share.orValue(data.?share.orValue(null))',
  owner: 'output.?owner.orValue(data.?owner.orValue(form.?owner.orValue(null)))',
  evidence: 'output.?evidence.orValue(data.?evidence.orValue(null))',
  on: 'today',
};

const report: StepDefinition = {
  code: 'report',
  name: { zh: '报告分工进展', en: 'Report on the part' },
  kind: 'works',
  by: doer,
  after: {
    any: [
      { step: 'acceptance' },
      { step: 'report', outcomes: ['under-way'] },
      { step: 'check', outcomes: ['returned'] },
      { step: 'fits', outcomes: ['fits'] },
    ],
  },
  form: {
    type: 'object',
    'x-text': { title: { zh: '分工进展', en: 'Progress of the part' } },
    properties: {
      progress: { ...words('进展', 'Progress', 1000), minLength: 2 },
      share,
      owner: words('责任人', 'Person in charge', 40),
      evidence,
    },
    required: ['progress'],
  } satisfies FormSchema,
  outcomes: [
    { code: 'under-way', name: { zh: '推进中', en: 'Under way' }, favourable: true, sets: said },
    { code: 'done', name: { zh: '已完成，送核对', en: 'Done: to be checked' }, favourable: true, sets: said },
    {
      code: 'handed-back',
      name: { zh: '退还分解单位（换单位或改期限）', en: 'Hand back: another office, or another day' },
      favourable: false,
      reason: 'required',
      sets: said,
    },
  ],
};

const check: StepDefinition = {
  code: 'check',
  name: { zh: '分解单位核对', en: 'Whoever gave it out checks' },
  kind: 'review',
  by: giver,
  after: { any: [{ step: 'report', outcomes: ['done'] }] },
  limit: days(3),
  outcomes: [
    {
      code: 'agreed',
      name: { zh: '属实', en: 'It is so' },
      favourable: true,
      ends: [{ outcome: 'done' }],
    },
    { code: 'returned', name: { zh: '退回', en: 'Sent back' }, favourable: false, reason: 'required' },
  ],
};

const give: StepDefinition = {
  code: 'give',
  name: { zh: '重新分派', en: 'Give it out anew' },
  kind: 'decide',
  by: giver,
  after: {
    any: [
      { step: 'report', outcomes: ['handed-back'] },
      { step: 'fits', outcomes: ['unfit'] },
    ],
  },
  limit: days(3),
  form: {
    type: 'object',
    'x-text': { title: { zh: '重新分派', en: 'Give it out anew' } },
    properties: {
      office: {
        type: 'string',
        'x-code-list': 'city.offices',
        'x-text': { title: { zh: '承办单位', en: 'Office that has to do it' } },
      },
      owner: words('责任人', 'Person in charge', 40),
      due: day('期限', 'Deadline'),
    },
  } satisfies FormSchema,
  outcomes: [
    {
      code: 'given',
      name: { zh: '已分派', en: 'Given out' },
      favourable: true,
      sets: {
        office: 'output.?office.orValue(data.?office.orValue(form.office))',
        owner: 'output.?owner.orValue(data.?owner.orValue(null))',
        due: 'output.?due.orValue(data.?due.orValue(form.?due.orValue(null)))',
      },
    },
    {
      code: 'taken-back',
      name: { zh: '收回，不再单列', en: 'Taken back' },
      favourable: false,
      reason: 'required',
      ends: [{ outcome: 'withdrawn' }],
    },
  ],
};

const fits: StepDefinition = {
  code: 'fits',
  name: { zh: '核对期限', en: 'Look at the day' },
  kind: 'automatic',
  by: { system: true },
  after: { any: [{ step: 'give', outcomes: ['given'] }] },
  rules: [
    {
      when: 'data.due != null && (data.due < today || data.due > form.?end.orValue("9999-12-31"))',
      outcome: 'unfit',
      reason: {
        zh: '分工的期限不能早于今天，也不能晚于方案结束日期',
        en: 'A part cannot be due before today, or after the last day of the plan',
      },
    },
    { when: 'true', outcome: 'fits' },
  ],
  outcomes: [
    { code: 'fits', name: { zh: '可以', en: 'It fits' }, favourable: true },
    { code: 'unfit', name: { zh: '期限不当', en: 'Not a fit day' }, favourable: false },
  ],
};

/** A part is over with the plan: what of it goes on, the task gives out anew. */
const term: StepDefinition = {
  code: 'term',
  name: { zh: '方案期满', en: 'The plan’s term is over' },
  kind: 'automatic',
  by: { system: true },
  after: { any: [{ step: 'acceptance' }, { step: 'check', outcomes: ['returned'] }] },
  when: 'has(form.end)',
  onDay: 'daysLater(form.end, 1)',
  rules: [
    { when: 'steps.?check.?status.orValue("") == "open"', outcome: 'in-check' },
    { when: 'true', outcome: 'over' },
  ],
  outcomes: [
    {
      code: 'in-check',
      name: { zh: '正在核对，待其结果', en: 'Being checked: that comes first' },
      favourable: true,
    },
    {
      code: 'over',
      name: { zh: '未完成', en: 'Not done' },
      favourable: false,
      ends: [{ outcome: 'unfinished' }],
    },
  ],
};

/** 任务分工: what one office has to do of a task, with its own day; checked by whoever answers for the task. */
export const taskPart: ServiceDefinition = {
  code: 'task-part',
  version: 3,
  kind: 'service',
  name: { zh: '任务分工', en: 'Part of a task' },
  summary: {
    zh: '任务分解到单位和县（市、区）：各自报告，分解单位核对，逾期自动督办',
    en: 'A task divided among offices and counties: each reports, whoever gave it out checks, what is late is ordered',
  },
  basis: programme,
  openedBy: 'parent',
  subject: { zh: 'form.what', en: 'form.what' },
  form,
  limits: { promised: [], statutory: [], until: deadline },
  separate: [{ of: ['report', 'check'], basis: otherPerson }],
  steps: [report, check, give, fits, term],
  migrations: [
    { from: 1, steps: {}, basis: untilDeadline },
    { from: 2, steps: {}, basis: untilDeadline },
  ],
  outcomes: [
    { code: 'done', name: { zh: '已完成', en: 'Done' }, class: 'favourable' },
    { code: 'withdrawn', name: { zh: '已收回', en: 'Taken back' }, class: 'withdrawn' },
    {
      code: 'unfinished',
      name: { zh: '期满未完成', en: 'Undone when the plan was over' },
      class: 'unfavourable',
    },
  ],
  fee: { amountFen: '0', basis: programme },
  visits: 0,
};
