import { choice, file } from '../../../kernel/form/field-makers.ts';
import type { FormSchema, StringField } from '../../../kernel/form/schema.ts';
import type {
  NamedOffice,
  OfficeActor,
  ServiceDefinition,
  StepDefinition,
  StepOutcome,
  Trigger,
} from '../../../kernel/process/definition.ts';
import { convention, measure, workingDays } from '../basis.ts';
import { formOf, projectCode, projectName, words } from '../fields.ts';
import { permitItems } from './power.ts';

const basis = measure('one-window-two-levels');

const office: StringField = {
  type: 'string',
  'x-code-list': 'city.offices',
  'x-text': { title: { zh: '征求哪个单位', en: 'Which office' } },
};
const question = words('需要答复的问题', 'What is asked', 500, { minLength: 4 });

/**
 * 征求意见: whoever decides a permit asks an office of another level on behalf of whoever applies, who hands nothing in
 * twice ((八)). It is a case under the permit’s, which waits for the answer and has it beside what it decides.
 */
export const levelOpinion: ServiceDefinition = {
  code: 'level-opinion',
  version: 3,
  kind: 'service',
  name: { zh: '市区两级征求意见', en: 'Opinion asked of another level' },
  summary: {
    zh: '审批中把材料转给市或区的单位征求意见，1 个工作日内回复，企业不用跑',
    en: 'In the course of a permit an office of the city or a district is asked, and answers in one working day; the firm makes no trip',
  },
  basis,
  openedBy: 'parent',
  form: formOf(
    { zh: '征求意见', en: 'Opinion wanted' },
    {
      permit: choice('哪项许可', 'Which permit', permitItems),
      projectCode,
      projectName,
      office,
      question,
      paper: file('材料', 'Papers'),
    },
    ['permit', 'projectCode', 'projectName', 'office', 'question'],
  ),
  limits: {
    promised: [workingDays(1, convention('一个工作日内回复意见', 'Answered within one working day'))],
    statutory: [],
  },
  steps: [
    {
      code: 'answer',
      name: { zh: '回复意见', en: 'Answered' },
      kind: 'review',
      by: { office: 'form.office', name: { zh: '被征求意见的单位', en: 'The office that is asked' } },
      limit: workingDays(1, convention('一个工作日内回复意见', 'Answered within one working day')),
      form: {
        type: 'object',
        properties: { opinion: words('意见', 'Opinion', 1000, { minLength: 2 }) },
        required: ['opinion'],
      } satisfies FormSchema,
      outcomes: [
        {
          code: 'agrees',
          name: { zh: '同意', en: 'Agrees' },
          favourable: true,
          sets: { opinion: 'output.opinion' },
          ends: [{ outcome: 'agrees' }],
        },
        {
          code: 'objects',
          name: { zh: '不同意', en: 'Objects' },
          favourable: false,
          reason: 'required',
          // Who objects gives the reason, and need not write the opinion as well.
          sets: { opinion: 'output.?opinion.orValue("")' },
          ends: [{ outcome: 'objects' }],
        },
        {
          code: 'silent',
          name: { zh: '逾期未回复', en: 'Nothing was said in time' },
          favourable: false,
          sets: { opinion: '""' },
          ends: [{ outcome: 'silent' }],
        },
      ],
      deemed: {
        outcome: 'silent',
        basis: convention('逾期不回复，审批不再等', 'The permit waits no longer for who says nothing'),
      },
    },
  ],
  outcomes: [
    { code: 'agrees', name: { zh: '同意', en: 'Agrees' }, class: 'favourable' },
    { code: 'objects', name: { zh: '不同意', en: 'Objects' }, class: 'unfavourable' },
    { code: 'silent', name: { zh: '逾期未回复', en: 'Silent' }, class: 'settled' },
    {
      code: 'withdrawn',
      name: { zh: '许可申请已撤回', en: 'The application was withdrawn' },
      class: 'withdrawn',
    },
  ],
  fee: { amountFen: '0', basis },
  visits: 0,
};

/** What is asked and answered in time leaves enough of the permit’s own. */
const most = 1;

/** Whoever reviews says whom to ask what, or that nobody need be asked after all. */
function asks(code: string, review: string, by: OfficeActor | NamedOffice): StepDefinition {
  return {
    code,
    name: { zh: '提出征求意见', en: 'Whom to ask what' },
    kind: 'review',
    by,
    after: { any: [{ step: review, outcomes: [consult.code] }] },
    limit: workingDays(1, convention('一个工作日内转出', 'Passed on within one working day')),
    rounds: { most, basis: convention('一项许可征求一次', 'Once for a permit') },
    form: {
      type: 'object',
      properties: {
        offices: {
          type: 'array',
          minItems: 1,
          maxItems: 5,
          uniqueItems: true,
          items: office,
          'x-text': { title: { zh: '征求哪些单位', en: 'Which offices' } },
        },
        question,
      },
      required: ['offices', 'question'],
    } satisfies FormSchema,
    outcomes: [
      {
        code: 'asked',
        name: { zh: '转出征求意见', en: 'Asked' },
        favourable: true,
        sets: { asked: 'output.offices', question: 'output.question' },
      },
      { code: 'nobody', name: { zh: '不征求了', en: 'Nobody need be asked' }, favourable: false },
    ],
  };
}

/**
 * Nobody asks so late that the permit could not keep its time: on the day after it came at the latest, once, and not at
 * all where 一站式 has five days for everything and others begin with it.
 */
const askUntil = 'askUntil';
export const mayAsk = {
  [askUntil]: 'form.together ? daysLater(today, -1) : daysLater(today, 1)',
} as const;

/** What a reviewer says who wants to hear an office of the other level first. */
export const consult: StepOutcome = {
  code: 'consult',
  name: { zh: '先征求其他层级单位意见', en: 'Ask an office of the other level first' },
  favourable: false,
  notAfter: askUntil,
  sets: { [askUntil]: 'daysLater(today, -1)' },
};

/** From the review of a permit to the opinions of other levels, and back with what they said. */
export function consulting(
  permit: string,
  reviews: readonly { readonly step: string; readonly by: OfficeActor | NamedOffice }[],
  paper: string,
): readonly StepDefinition[] {
  const askSteps = reviews.map(({ step, by }) => asks(`ask-of-${step}`, step, by));
  return [
    ...askSteps,
    {
      code: 'opinions',
      name: { zh: '其他层级单位回复意见', en: 'Offices of the other level answer' },
      kind: 'gather',
      // The window passes it on, whichever level asks.
      by: { duty: 'construction-window' },
      after: { any: askSteps.map(({ code }) => ({ step: code, outcomes: ['asked'] })) },
      gathers: {
        service: levelOpinion.code,
        each: {
          of: 'data.asked',
          form: {
            permit: JSON.stringify(permit),
            projectCode: 'form.projectCode',
            projectName: 'data.projectName',
            office: 'item',
            question: 'data.question',
            paper,
          },
        },
        complete: 'when-all-ended',
        totals: {
          objecting: { where: 'child.outcome == "objects"' },
          opinions: {
            list: '{"office": child.form.office, "outcome": child.outcome, "opinion": child.data.opinion}',
            where: 'child.outcome in ["agrees", "objects", "silent"]',
          },
        },
      },
      rules: [
        {
          when: 'output.objecting > 0.0',
          outcome: 'objected',
          reason: {
            zh: '有单位不同意，意见和理由在下面各件里：审批时应当考虑',
            en: 'An office objects; opinion and reason stand in its case below, and are to be weighed',
          },
        },
        { when: 'true', outcome: 'agreed' },
      ],
      outcomes: [
        {
          code: 'agreed',
          name: { zh: '没有不同意见', en: 'Nobody objects' },
          favourable: true,
          sets: { opinions: 'output.opinions' },
        },
        {
          code: 'objected',
          name: { zh: '有单位不同意', en: 'An office objects' },
          favourable: false,
          sets: { opinions: 'output.opinions' },
        },
      ],
    },
  ];
}

/** What takes a review up again. */
export function answered(review: string): readonly Trigger[] {
  return [{ step: `ask-of-${review}`, outcomes: ['nobody'] }, { step: 'opinions' }];
}
