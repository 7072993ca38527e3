import type { FieldRule, FormSchema } from '../../../kernel/form/schema.ts';
import type {
  NamedDay,
  NamedOffice,
  RegisterWrite,
  ServiceDefinition,
  StepDefinition,
} from '../../../kernel/process/definition.ts';
import { days, otherPerson, programme, silence, taskLabel, untilDeadline } from './basis.ts';
import { divisionSteps, listedToGive } from './division.ts';
import { day, evidence, figures, office, parts, share, words } from './fields.ts';
import { lastDay, termSteps } from './term.ts';

const doer: NamedOffice = {
  office: 'form.office',
  name: { zh: '任务承办单位', en: 'The unit that answers' },
};
const lead: NamedOffice = {
  office: 'form.lead',
  name: { zh: '方案牵头单位', en: 'The unit that leads the plan' },
  leadsOf: 'plan',
};

/** Set as the case is opened; nobody enters it. */
const form = {
  type: 'object',
  'x-text': { title: { zh: '方案任务', en: 'Task of the plan' } },
  properties: {
    label: words('任务号', 'Number', 20),
    no: {
      type: 'integer',
      minimum: 1,
      // As people say it, it stands above.
      'x-unread': true,
      'x-text': { title: { zh: '台账编号', en: 'Number in the ledger' } },
    },
    title: words('任务', 'Task', 300),
    titleEn: words('任务（英文）', 'Task in English', 300),
    what: words('要做什么', 'What is to be done', 2000),
    whatEn: words('要做什么（英文）', 'What is to be done, in English', 2000),
    planName: words('方案', 'Plan', 300),
    planNameEn: words('方案（英文）', 'Plan, in English', 300),
    plan: { ...words('方案（代码）', 'Plan (code)'), 'x-unread': true },
    office: office('承办单位', 'Unit that answers'),
    lead: office('牵头单位', 'Unit that leads'),
    due: day('期限', 'Deadline'),
    earlier: {
      type: 'array',
      maxItems: 60,
      items: { type: 'string', format: 'date' },
      'x-text': { title: { zh: '在这之前的分期期限', en: 'Days of its steps before that' } },
    },
    end: day('方案结束日期', 'Last day of the plan'),
    kept: {
      type: 'boolean',
      'x-text': { title: { zh: '已由本系统的事项实现', en: 'Kept by what runs here' } },
    },
  },
  required: ['no', 'title', 'titleEn', 'plan', 'office', 'lead'],
} as const satisfies FormSchema;

/** What is asked for with another deadline; read by whoever decides on it under the same names. */
const later = {
  asked: day('申请改到', 'Deadline asked for'),
  askedWhy: { ...words('变更理由', 'Why another deadline', 500), minLength: 2 },
} as const;

const dayIsToCome: FieldRule = {
  holds: 'form.asked > today',
  at: 'asked',
  text: { zh: '新期限应当晚于今天', en: 'The new deadline must be later than today' },
};

const laterForm = {
  type: 'object',
  'x-text': { title: { zh: '变更期限', en: 'Another deadline' } },
  properties: later,
  required: ['asked', 'askedWhy'],
  'x-rules': [dayIsToCome],
} as const satisfies FormSchema;

const progress = {
  type: 'object',
  'x-text': { title: { zh: '任务进展', en: 'Progress' } },
  properties: {
    progress: { ...words('进展', 'Progress', 1000), minLength: 2 },
    share,
    owner: words('责任人', 'Person in charge', 40),
    evidence,
    figures,
    parts,
    ...later,
  },
  required: ['progress', 'asked', 'askedWhy'],
  'x-rules': [dayIsToCome],
} as const satisfies FormSchema;

/** The entry is written at each turn, so that its stream is the task's history. */
function kept(state: string, more: Readonly<Record<string, string>> = {}): RegisterWrite {
  return {
    register: 'plan-task',
    key: 'string(int(form.no))',
    act: 'put',
    content: {
      case: 'case.id',
      number: 'case.number',
      office: 'form.office',
      owner: 'data.?owner.orValue(null)',
      state: `"${state}"`,
      progress: 'data.?progress.orValue(null)',
      share: 'data.?share.orValue(null)',
      evidence: 'data.?evidence.orValue(null)',
      figures: 'data.?figures.orValue(null)',
      parts: 'data.?parts.orValue(null)',
      due: 'data.?due.orValue(null)',
      dueWhy: 'data.?dueWhy.orValue(null)',
      on: 'today',
      checkedOn: 'data.?checkedOn.orValue(null)',
      ...more,
    },
  };
}

const said = {
  progress: 'output.?progress.orValue(data.?progress.orValue(null))',
  share: 'output.?share.orValue(data.?share.orValue(null))',
  owner: 'output.?owner.orValue(data.?owner.orValue(null))',
  evidence: 'output.?evidence.orValue(null)',
  figures: 'output.?figures.orValue(null)',
  parts: 'output.?parts.orValue(data.?parts.orValue(null))',
  saidOn: 'today',
};

/** Whoever divides the task shows nothing anew: what was last shown stays. */
const unsaid = {
  ...said,
  evidence: 'output.?evidence.orValue(data.?evidence.orValue(null))',
  figures: 'output.?figures.orValue(data.?figures.orValue(null))',
};

const askedFor = { asked: 'output.asked', askedWhy: 'output.askedWhy' };

/** Both titles, as far as a matter of supervision has room for them. */
const titles = `form.title + " / Plan task " + ${taskLabel} + (size(form.title) + size(form.titleEn) < 400 ? ": " + form.titleEn : "")`;

/** Of a task in steps the days still to be met: one is met once supervision has looked at the task since. */
const steps = '(has(form.earlier) ? form.earlier : []).filter(step, step > data.?checkedOn.orValue(""))';

/**
 * The deadline, as it was changed last; of a task in steps that of the next one. What services that run here keep is held against their own cases
 * (`task-state.ts`), and has no day of its own to miss.
 */
const deadline: NamedDay = {
  day: `form.?kept.orValue(false) ? null : data.?due.orValue(null) != null ? data.due : size(${steps}) > 0 ? ${steps}[0] : form.?due.orValue(null)`,
  // Reported done, or waiting for another deadline, it is not its unit that is late.
  what: `steps.?report.?status.orValue("") == "open" ? "方案任务" + ${taskLabel} + "：" + ${titles} : ""`,
  basis: untilDeadline,
};

const report: StepDefinition = {
  code: 'report',
  name: { zh: '报告进展', en: 'Report on it' },
  kind: 'works',
  by: doer,
  after: {
    any: [
      { step: 'acceptance' },
      { step: 'report', outcomes: ['under-way'] },
      { step: 'review', outcomes: ['returned'] },
      { step: 'verify', outcomes: ['returned', 'goes-on'] },
      { step: 'ask', outcomes: ['dropped'] },
      { step: 'decide', outcomes: ['granted', 'refused'] },
      { step: 'sort' },
    ],
  },
  form: progress,
  outcomes: [
    {
      code: 'under-way',
      name: { zh: '推进中', en: 'Under way' },
      favourable: true,
      sets: said,
      writes: [kept('under-way')],
    },
    {
      code: 'done',
      name: { zh: '已完成，送审核', en: 'Done: to be reviewed' },
      favourable: true,
      sets: said,
      writes: [kept('reported')],
    },
    {
      code: 'divided',
      name: { zh: '按所列分工分解下达', en: 'Give the parts out' },
      favourable: true,
      sets: { ...unsaid, ...listedToGive },
      writes: [kept('under-way')],
    },
    {
      code: 'later',
      name: { zh: '申请变更期限', en: 'Ask for another deadline' },
      favourable: false,
      // It says nothing of how far the task is, and is no report on it.
      asks: ['asked', 'askedWhy'],
      sets: askedFor,
    },
  ],
};

const review: StepDefinition = {
  code: 'review',
  name: { zh: '牵头单位审核', en: 'The lead reviews' },
  kind: 'review',
  by: lead,
  after: { any: [{ step: 'report', outcomes: ['done'] }] },
  limit: days(3),
  outcomes: [
    {
      code: 'agreed',
      name: { zh: '同意，送督查核查', en: 'Agreed: to be verified' },
      favourable: true,
      writes: [kept('agreed')],
    },
    {
      code: 'returned',
      name: { zh: '退回继续推进', en: 'Sent back' },
      favourable: false,
      reason: 'required',
      writes: [kept('returned')],
    },
  ],
};

const verify: StepDefinition = {
  code: 'verify',
  name: { zh: '督查核查', en: 'Supervision verifies' },
  kind: 'inspect',
  by: { duty: 'plan-supervision' },
  after: { any: [{ step: 'review', outcomes: ['agreed'] }] },
  limit: days(5),
  outcomes: [
    {
      code: 'verified',
      name: { zh: '核查属实，销号', en: 'Verified: the task is done' },
      favourable: true,
      sets: { checkedOn: 'today' },
      writes: [kept('verified')],
      ends: [{ outcome: 'verified' }],
    },
    {
      code: 'goes-on',
      name: { zh: '本期属实，继续推进', en: 'Verified so far: it goes on' },
      favourable: true,
      sets: { checkedOn: 'today' },
      writes: [kept('checked')],
    },
    {
      code: 'returned',
      name: { zh: '不属实，退回', en: 'Not so: sent back' },
      favourable: false,
      reason: 'required',
      writes: [kept('returned')],
    },
  ],
};

const ask: StepDefinition = {
  code: 'ask',
  name: { zh: '重新提出期限', en: 'Name another day' },
  kind: 'review',
  by: doer,
  after: { any: [{ step: 'fits', outcomes: ['unfit'] }] },
  limit: days(3),
  form: laterForm,
  outcomes: [
    {
      code: 'asked',
      name: { zh: '提交', en: 'Asked' },
      favourable: true,
      sets: askedFor,
    },
    {
      code: 'dropped',
      name: { zh: '不申请了，按原期限', en: 'Not asked after all: the deadline stands' },
      favourable: false,
      reason: 'required',
    },
  ],
};

/** The deadline as it runs; empty where the task has none. */
const running = 'data.?due.orValue(form.?due.orValue(""))';

/** Nobody decides on a day that comes before the deadline, or after the plan itself is over. */
const fits: StepDefinition = {
  code: 'fits',
  name: { zh: '核对申请的期限', en: 'Look at the day that is asked for' },
  kind: 'automatic',
  by: { system: true },
  after: {
    any: [
      { step: 'report', outcomes: ['later'] },
      { step: 'ask', outcomes: ['asked'] },
    ],
  },
  rules: [
    {
      when: `!(data.asked > ${running})`,
      outcome: 'unfit',
      reason: {
        zh: '新期限应当晚于现在的期限',
        en: 'The new deadline must be later than the one that runs',
      },
    },
    {
      when: `data.asked > ${lastDay}`,
      outcome: 'unfit',
      reason: {
        zh: '新期限不能晚于方案结束日期',
        en: 'The new deadline cannot be after the last day of the plan',
      },
    },
    { when: 'true', outcome: 'fits' },
  ],
  outcomes: [
    {
      code: 'fits',
      name: { zh: '可以申请，送决定', en: 'May be asked for: to be decided' },
      favourable: true,
    },
    {
      code: 'unfit',
      name: { zh: '期限不当，请重新填写', en: 'Not a fit day: say another' },
      favourable: false,
    },
  ],
};

const unreported = 'data.?progress.orValue(null) == null';

const decide: StepDefinition = {
  code: 'decide',
  name: { zh: '领导小组办公室决定', en: 'The leading group’s office decides' },
  kind: 'decide',
  by: { duty: 'plan-coordination' },
  after: { any: [{ step: 'fits', outcomes: ['fits'] }] },
  limit: days(3),
  outcomes: [
    {
      code: 'granted',
      name: { zh: '同意变更', en: 'Granted' },
      favourable: true,
      sets: { due: 'data.asked', dueWhy: 'data.askedWhy' },
      // What was last reported stays as it was; where nothing was, another deadline is no report.
      writes: [
        { ...kept('put-off'), when: unreported },
        { ...kept('under-way', { on: 'data.?saidOn.orValue(today)' }), when: `!(${unreported})` },
      ],
    },
    {
      code: 'refused',
      name: { zh: '不同意，按原期限', en: 'Refused: the deadline stands' },
      favourable: false,
      reason: 'required',
    },
  ],
};

/**
 * 任务督办台账: one case for each task of the plan. The unit that answers reports with evidence, the plan's lead reviews,
 * supervision verifies; until then it goes round. Another deadline is a decision of the leading group's office. What
 * several have to do is given out in parts (`division.ts`).
 */
export const planTask: ServiceDefinition = {
  code: 'plan-task',
  version: 6,
  kind: 'service',
  name: { zh: '方案任务', en: 'Task of the plan' },
  summary: {
    zh: '每项任务一件：承办单位带佐证报告，牵头单位审核，督查核查后销号',
    en: 'One for each task: reported with evidence, reviewed by the lead, closed when supervision has verified it',
  },
  basis: programme,
  openedBy: 'reaction',
  subject: {
    zh: `"任务" + ${taskLabel} + "：" + form.title`,
    en: `"Task " + ${taskLabel} + ": " + form.titleEn`,
    open: true,
  },
  form,
  limits: { promised: [], statutory: [], until: deadline },
  separate: [
    { of: ['report', 'review'], basis: otherPerson },
    { of: ['ask', 'decide'], basis: otherPerson },
    // Another deadline is asked for where else one reports.
    { of: ['report', 'decide'], basis: otherPerson },
  ],
  steps: [report, review, verify, ask, fits, decide, ...divisionSteps(doer), ...termSteps(kept)],
  migrations: [
    // The first version had no clock; a case that goes over gets the one that its deadline names.
    { from: 1, steps: {}, basis: untilDeadline },
    { from: 2, steps: {}, basis: untilDeadline },
    // Those before had nothing to say when the plan's time is over.
    { from: 3, steps: {}, basis: silence },
    // Until when a task goes on was looked at in a step of its own.
    { from: 4, steps: { carry: null }, basis: untilDeadline },
    // Its plan was read by its code, and its number twice; whoever leads a plan reviewed nothing.
    { from: 5, steps: {}, basis: untilDeadline },
  ],
  outcomes: [
    { code: 'verified', name: { zh: '已销号', en: 'Verified' }, class: 'favourable' },
    {
      code: 'kept',
      name: { zh: '由本系统的事项继续实现', en: 'Kept by what runs here' },
      class: 'settled',
    },
    {
      code: 'unfinished',
      name: { zh: '期满未完成', en: 'Undone when the plan was over' },
      class: 'unfavourable',
    },
    { code: 'dropped', name: { zh: '不再办理', en: 'Closed: no longer to be done' }, class: 'void' },
  ],
  fee: { amountFen: '0', basis: programme },
  visits: 0,
};
