import type {
  NamedDay,
  ObligationDeclaration,
  ServiceDefinition,
  StepDefinition,
} from '../../../kernel/process/definition.ts';
import {
  convention,
  coordination,
  measure,
  namedDay,
  naturalDays,
  supervision,
  workingDays,
} from '../basis.ts';
import { reached } from '../ladder.ts';
import { explanationForm, orderForm, reportForm, visitForm } from './order-form.ts';
import { rungSteps, twoPersons } from './order-rungs.ts';

const responsible = {
  office: 'form.office',
  name: { zh: '责任单位', en: 'The office that has to act' },
} as const;

const explain: StepDefinition = {
  code: 'explain',
  name: { zh: '责任单位说明', en: 'The office explains' },
  kind: 'review',
  by: responsible,
  after: {
    any: [
      { step: 'acceptance' },
      { step: 'verify', outcomes: ['sent-back'] },
      { step: 'follow', outcomes: ['again'] },
    ],
  },
  limit: workingDays(1),
  form: explanationForm,
  outcomes: [
    {
      code: 'explained',
      name: { zh: '已说明', en: 'Explained' },
      favourable: true,
      sets: { cause: 'output.cause', until: 'output.until' },
    },
  ],
};

const verify: StepDefinition = {
  code: 'verify',
  name: { zh: '督查审核说明', en: 'Supervision looks at the explanation' },
  kind: 'review',
  by: supervision,
  after: { any: [{ step: 'explain' }] },
  limit: workingDays(1),
  outcomes: [
    {
      code: 'accepted',
      name: { zh: '认可说明', en: 'Explanation accepted' },
      favourable: true,
      // From here on the day that the office has named is the one it is held to.
      sets: { due: 'data.until' },
    },
    {
      code: 'sent-back',
      name: { zh: '退回重新说明', en: 'Sent back' },
      favourable: false,
      reason: 'required',
    },
  ],
};

const report: StepDefinition = {
  code: 'report',
  name: { zh: '责任单位反馈整改结果', en: 'The office reports what was done' },
  kind: 'review',
  by: responsible,
  after: {
    any: [
      { step: 'verify', outcomes: ['accepted'] },
      { step: 'inspect', outcomes: ['returned'] },
    ],
  },
  form: reportForm,
  outcomes: [
    {
      code: 'reported',
      name: { zh: '已反馈', en: 'Reported' },
      favourable: true,
      sets: { done: 'output.done' },
    },
  ],
};

/** What was seen on the spot is read by whoever opens the order later. */
const visit = {
  visitedOn: 'output.visitedOn',
  place: 'output.?place.orValue(null)',
  found: 'output.found',
} as const;

const inspect: StepDefinition = {
  code: 'inspect',
  name: { zh: '现场核查', en: 'Looked at on the spot' },
  kind: 'inspect',
  by: supervision,
  after: { any: [{ step: 'report' }] },
  limit: workingDays(5),
  form: visitForm,
  outcomes: [
    {
      code: 'verified',
      name: { zh: '核查属实，办结', en: 'Verified, and closed' },
      favourable: true,
      sets: visit,
      owes: ['look-back'],
      ends: [{ outcome: 'closed' }],
    },
    {
      code: 'returned',
      name: { zh: '整改不到位，退回', en: 'Not put right: returned' },
      favourable: false,
      reason: 'required',
    },
  ],
};

/** A task that has ended as undone, or was closed, was not put right by anybody, and is nobody's to look back at. */
const lapsed = 'form.origin == "task" && output.?ended.orValue("") in ["unfavourable", "void"]';

/** Of a late case or task alone: over by itself when that is done, or was given another day. */
const follow: StepDefinition = {
  code: 'follow',
  name: { zh: '跟踪超期办件或任务', en: 'Follow what is late until it is done' },
  kind: 'review',
  by: supervision,
  after: { any: [{ step: 'acceptance' }, { step: 'follow', outcomes: ['again'] }] },
  when: 'form.origin in ["clock", "task"]',
  awaits: { clock: '"promised"', outcome: 'remedied' },
  outcomes: [
    {
      code: 'remedied',
      name: { zh: '已办结', en: 'Done' },
      favourable: true,
      // By itself without one; from a person it wants to be known how they know.
      reason: 'required',
      sets: { lapsed },
      owes: ['look-back'],
      ends: [{ when: 'data.lapsed', outcome: 'lapsed' }, { outcome: 'closed' }],
    },
    {
      code: 'again',
      name: { zh: '仍未办结，要求重新说明', en: 'Still not done: explain once more' },
      favourable: false,
      reason: 'required',
    },
  ],
};

/**
 * The day by which it is to be put right, which the office has named since or supervision in the order, is all that an
 * order promises. Where that is past, as of whatever was late before, there are eight working days to name another. An
 * order that is late opens no order about itself: the ladder presses.
 */
const untilNamed: NamedDay = {
  day: 'data.?due.orValue(form.due)',
  what: '""',
  basis: namedDay,
};

/** A late case that was simply done after no more than a reminder needs no second look; all others do. */
const lookBack: ObligationDeclaration = {
  code: 'look-back',
  name: { zh: '回头看', en: 'Look back' },
  kind: 'commitment',
  basis: measure,
  when: `!data.?lapsed.orValue(false) && (form.origin != "clock" || case.reopened > 0 || ${reached} > 1 || data.?done.orValue("") != "")`,
  check: { by: supervision, within: naturalDays(60), notBefore: naturalDays(30) },
  breach: {
    basis: measure,
    notice: { zh: '问题反弹，督办重新启动', en: 'It has come back: the order is taken up again' },
    reopens: 'relapse',
  },
};

/**
 * 督办: an order to an office, whatever has led to it. The office says why and until when; supervision looks at that,
 * sends it back or waits; the office reports with evidence; it is verified on the spot or returned; closed; and looked
 * at again after its time. Beside this the ladder presses.
 */
export const order: ServiceDefinition = {
  code: 'supervision',
  version: 7,
  kind: 'service',
  name: { zh: '督办', en: 'Supervision order' },
  summary: {
    zh: '责任单位说明原因、反馈结果，督查现场核查后办结，到期回头看；逾期或反弹按阶梯升级',
    en: 'The office explains and reports, supervision verifies and closes, and looks back later; what is late or comes back climbs the ladder',
  },
  basis: measure,
  openedBy: 'office',
  opener: supervision,
  // The leading group's office answers for the whole, and decides on what names an office in public.
  readers: [coordination],
  subject: {
    zh: 'form.matter',
    en: 'form.?matterEn.orValue("") != "" ? form.matterEn : form.matter',
  },
  form: orderForm,
  limits: { promised: [workingDays(8)], statutory: [], until: untilNamed },
  obligations: [lookBack],
  reopening: {
    grounds: [{ code: 'relapse', name: { zh: '问题反弹', en: 'It has come back' } }],
    opens: ['explain', 'press'],
    limit: workingDays(8),
    basis: measure,
  },
  merging: { by: supervision, same: 'office', basis: convention },
  separate: twoPersons,
  steps: [explain, verify, report, inspect, follow, ...rungSteps],
  migrations: [
    { from: 4, steps: {}, basis: convention },
    // Before, nobody kept a day from being named that cannot be, nor what was seen on the spot.
    { from: 5, steps: {}, basis: convention },
    // Before, eight working days ran beside the day that was named.
    { from: 6, steps: {}, basis: namedDay },
  ],
  outcomes: [
    { code: 'closed', name: { zh: '已办结', en: 'Put right and closed' }, class: 'favourable' },
    { code: 'handed-over', name: { zh: '已移送', en: 'Handed over' }, class: 'transferred' },
    {
      code: 'lapsed',
      name: { zh: '任务期满未完成，随之了结', en: 'Over with its task, which is left undone' },
      class: 'settled',
    },
    { code: 'merged', name: { zh: '已并入另一件督办', en: 'Merged into another order' }, class: 'void' },
  ],
  fee: { amountFen: '0', basis: convention },
  visits: 0,
};
