import { day } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type {
  OutcomeDeclaration,
  ReadDeclaration,
  ServiceDefinition,
  StepDefinition,
  Trigger,
} from '../../../kernel/process/definition.ts';
import { convention, workingDays } from '../basis.ts';
import { words } from '../fields.ts';
import { answerInTwoDays, survey, surveyDuty, surveyItem } from './basis.ts';
import { reportForm } from './report.ts';

/*
 * A surveyor that has no system on the exchange has joined the list of agencies for this item, and works here: each case
 * of its own is what it is asked, and the survey waits for it.
 */

/** Who among the listed works here, and the case through which it joined. */
const readsItem: ReadDeclaration = { as: 'item', register: 'intermediary-item', key: `"${surveyItem}"` };
const listedHere = (surveyor: string): string =>
  `(facts.item == null ? [] : facts.item.?firms.orValue([])).filter(each, each.agency == ${surveyor} && each.case != "" && facts.item.?agencies.orValue([]).exists(listed, listed == each.agency))`;

/** Which way a surveyor is asked; one that is no party and has not joined, or was suspended, is not asked at all. */
export function wayOf(
  surveyor: string,
  after: readonly Trigger[],
  most: StepDefinition['rounds'],
): StepDefinition {
  const here = listedHere(surveyor);
  return {
    code: 'way',
    name: { zh: '勘察单位在哪里办', en: 'Where the surveyor goes on' },
    kind: 'automatic',
    by: { system: true },
    after: { any: after },
    ...(most === undefined ? {} : { rounds: most }),
    reads: [readsItem],
    rules: [
      { when: `size(${here}) > 0`, outcome: 'here' },
      {
        when: `${surveyor}.matches("^[0-9A-Z]{18}$")`,
        outcome: 'not-listed',
        reason: {
          zh: '这家勘察单位没有入驻，或已被暂停、除名：请另选一家',
          en: 'This surveyor has not joined the list, or was suspended or removed: choose another',
        },
      },
      { when: 'true', outcome: 'exchange' },
    ],
    outcomes: [
      {
        code: 'here',
        name: { zh: '在平台上', en: 'Here' },
        favourable: true,
        sets: { joined: `${here}[0].case`, surveyorName: `${here}[0].name` },
      },
      {
        code: 'exchange',
        name: { zh: '通过接口', en: 'Over the exchange' },
        favourable: true,
        sets: { joined: '""', surveyorName: surveyor },
      },
      { code: 'not-listed', name: { zh: '不在册', en: 'Not listed' }, favourable: false },
    ],
  };
}

const asked = {
  commission: words('办件编号', 'Number of the case', 60),
  parcel: words('地块编号', 'Number of the plot', 40),
  place: words('地点', 'Where', 300),
  work: words('勘察内容', 'What is to be surveyed', 1200),
} as const;
type Work = Readonly<Record<'parcel' | 'place' | 'work', string>>;

const withdrawn: OutcomeDeclaration = {
  code: 'withdrawn',
  name: { zh: '委托已撤回', en: 'It is not wanted any more' },
  class: 'withdrawn',
};

export const takenHere: ServiceDefinition = {
  code: 'survey-taking',
  version: 1,
  kind: 'service',
  name: { zh: '勘察单位承接', en: 'A surveyor takes work' },
  summary: {
    zh: '被选定的勘察单位答复能否承接',
    en: 'The surveyor that was chosen says whether it takes the work',
  },
  basis: survey,
  openedBy: 'parent',
  form: {
    type: 'object',
    'x-text': { title: { zh: '请答复能否承接', en: 'Can you take this work' } },
    properties: asked,
    required: ['commission', 'parcel', 'work'],
  } satisfies FormSchema,
  limits: { promised: [workingDays(2, answerInTwoDays)], statutory: [] },
  steps: [
    {
      code: 'answer',
      name: { zh: '答复能否承接', en: 'Say whether you take it' },
      kind: 'review',
      by: { applicant: true },
      limit: workingDays(2, answerInTwoDays),
      outcomes: [
        {
          code: 'taken',
          name: { zh: '承接', en: 'Taken' },
          favourable: true,
          ends: [{ outcome: 'taken' }],
        },
        {
          code: 'refused',
          name: { zh: '不能承接', en: 'Not taken' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'refused' }],
        },
        {
          code: 'silent',
          name: { zh: '逾期未答复', en: 'Nothing was said in time' },
          favourable: false,
          ends: [{ outcome: 'refused' }],
        },
      ],
      deemed: { outcome: 'silent', basis: answerInTwoDays },
    },
  ],
  outcomes: [
    { code: 'taken', name: { zh: '已承接', en: 'Taken' }, class: 'favourable' },
    { code: 'refused', name: { zh: '不承接', en: 'Not taken' }, class: 'settled' },
    withdrawn,
  ],
  fee: { amountFen: '0', basis: survey },
  visits: 0,
};

export const surveyedHere: ServiceDefinition = {
  code: 'survey-work',
  version: 1,
  kind: 'service',
  name: { zh: '勘察外业和报告', en: 'Field work and report of a surveyor' },
  summary: {
    zh: '勘察单位提交外业、土工试验和报告',
    en: 'The surveyor hands over field work, tests and report',
  },
  basis: survey,
  openedBy: 'parent',
  form: {
    type: 'object',
    'x-text': { title: { zh: '提交勘察报告', en: 'Hand over the report' } },
    properties: { ...asked, dueOn: day('最迟日期', 'Due on') },
    required: ['commission', 'parcel', 'work', 'dueOn'],
  } satisfies FormSchema,
  limits: { promised: [], statutory: [] },
  steps: [
    {
      code: 'report',
      name: { zh: '提交勘察报告', en: 'Hand over the report' },
      kind: 'works',
      by: { applicant: true },
      form: reportForm,
      outcomes: [
        {
          code: 'done',
          name: { zh: '已提交', en: 'Handed over' },
          favourable: true,
          sets: {
            report: 'output.reportNumber',
            boreholes: 'output.boreholes',
            bearing: 'output.bearing',
          },
          ends: [{ outcome: 'reported' }],
        },
        {
          code: 'given-up',
          name: { zh: '不能完成', en: 'It cannot be done' },
          favourable: false,
          reason: 'required',
          ends: [{ outcome: 'given-up' }],
        },
      ],
    },
  ],
  outcomes: [
    { code: 'reported', name: { zh: '已提交报告', en: 'Reported' }, class: 'favourable' },
    { code: 'given-up', name: { zh: '未完成', en: 'Given up' }, class: 'unfavourable' },
    withdrawn,
  ],
  fee: { amountFen: '0', basis: survey },
  visits: 0,
};

const toSurveyor = (work: Work, more: Readonly<Record<string, string>> = {}) => ({
  of: '[data.joined]',
  party: 'item',
  form: { commission: 'case.number', ...work, ...more },
});

/** The surveyor is asked here, in a case of its own, whether it takes the work. */
export function takesOnHere(work: Work, after: Trigger, rounds: StepDefinition['rounds']): StepDefinition {
  return {
    code: 'take-on-here',
    name: { zh: '勘察单位承接', en: 'The surveyor takes the work' },
    kind: 'gather',
    by: surveyDuty,
    after: { any: [after] },
    ...(rounds === undefined ? {} : { rounds }),
    uncounted: convention('双方还没有谈成，勘察没有开始', 'Nothing is agreed yet, and no survey has begun'),
    gathers: {
      service: takenHere.code,
      each: toSurveyor(work),
      complete: 'when-all-ended',
      totals: { taken: { where: 'child.outcome == "taken"' } },
    },
    rules: [
      { when: 'output.taken > 0.0', outcome: 'done' },
      {
        when: 'true',
        outcome: 'refused',
        reason: { zh: '勘察单位不承接', en: 'The surveyor does not take it' },
      },
    ],
    outcomes: [
      { code: 'done', name: { zh: '已承接', en: 'Taken' }, favourable: true },
      { code: 'refused', name: { zh: '不能承接', en: 'Not taken' }, favourable: false, reason: 'required' },
    ],
  };
}

/** The surveyor hands its report over here; what a report brings is the same, whichever way it comes. */
export function surveysHere(
  given: Pick<StepDefinition, 'code' | 'after' | 'when' | 'rounds' | 'outcomes'> & {
    readonly work: Work;
    readonly naturalDays: number;
  },
): StepDefinition {
  const { work, naturalDays, outcomes, ...step } = given;
  return {
    ...step,
    name: { zh: '外业、土工试验和报告', en: 'Field work, soil tests and report' },
    kind: 'gather',
    by: surveyDuty,
    limit: { value: naturalDays, unit: 'natural-day', basis: survey },
    gathers: {
      service: surveyedHere.code,
      each: toSurveyor(work, { dueOn: `daysLater(today, ${naturalDays})` }),
      complete: 'when-all-ended',
      totals: { reports: { list: 'child.data', where: 'child.outcome == "reported"' } },
    },
    rules: [
      { when: 'size(output.reports) > 0', outcome: 'done' },
      {
        when: 'true',
        outcome: 'none',
        reason: { zh: '勘察单位没有完成', en: 'The surveyor did not finish it' },
      },
    ],
    outcomes: [
      ...outcomes,
      { code: 'none', name: { zh: '未完成', en: 'Given up' }, favourable: false, reason: 'required' },
    ],
  };
}

/** What was reported, over the output of such a step. */
export const reportedHere = (entry: string): string => `output.reports[0].${entry}`;
