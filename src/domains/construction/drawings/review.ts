import type { StepDefinition } from '../../../kernel/process/definition.ts';
import { applicantsTime, convention, workingDays } from '../basis.ts';
import { milestone, readsLine } from '../projects/milestones.ts';
import { type Discipline, disciplines, reviewOf } from './disciplines.ts';
import { answerForm, reviewForm } from './fields.ts';

/** How often a set of drawings comes back at most: after that it is another set. */
export const mostRounds = 3;
const roundsBasis = convention(
  '同一套图纸最多审查三轮',
  'One set of drawings is reviewed three times at most',
);

/** One discipline's review. Whoever has passed the set does not see it again. */
function review({ code, name, duty }: Discipline): StepDefinition {
  const own = JSON.stringify(code);
  const marked = `data.?marks.orValue([]) + output.?marks.orValue([]).map(each, {"by": ${own}, "round": steps[${JSON.stringify(reviewOf(code))}].round, "mark": each})`;
  const settled = 'data.?settled.orValue([]) + output.?settled.orValue([])';
  return {
    code: reviewOf(code),
    name: { zh: `${name.zh}审查`, en: `${name.en} review` },
    kind: 'review',
    by: { duty },
    after: {
      any: [{ step: 'path', outcomes: ['review', 'review-large'] }, { step: 'scope' }, { step: 'answer' }],
    },
    when: `${own} in data.disciplines && !(${own} in data.?passed.orValue([]))`,
    limit: workingDays(
      5,
      convention('每轮每个专业五个工作日', 'Five working days for each discipline in each round'),
    ),
    form: reviewForm,
    outcomes: [
      {
        code: 'passed',
        name: { zh: '本专业合格', en: 'Passed' },
        favourable: true,
        sets: { marks: marked, settled, passed: `data.?passed.orValue([]) + [${own}]` },
      },
      {
        code: 'returned',
        name: { zh: '退回修改', en: 'Returned for changes' },
        favourable: false,
        reason: 'required',
        sets: { marks: marked, settled },
      },
    ],
  };
}

const reviews = disciplines.map(review);
const noneOpen = disciplines
  .map(({ code }) => `steps[?"${reviewOf(code)}"].?status.orValue("") != "open"`)
  .join(' && ');
const allPassed = 'data.disciplines.all(each, each in data.?passed.orValue([]))';

/** When the last discipline of a round has spoken: all passed, or back to the designer, or no more. */
const roundUp: StepDefinition = {
  code: 'round-up',
  name: { zh: '汇总本轮意见', en: 'The round is summed up' },
  kind: 'automatic',
  by: { system: true },
  after: { any: disciplines.map(({ code }) => ({ step: reviewOf(code) })) },
  reads: [readsLine('drawings')],
  // One that is skipped would count as passed: so it says itself that somebody is not ready yet.
  rules: [
    { when: `!(${noneOpen})`, outcome: 'waiting' },
    { when: allPassed, outcome: 'passed' },
    { when: `data.round >= ${mostRounds}`, outcome: 'spent' },
    { when: 'true', outcome: 'returned' },
  ],
  outcomes: [
    { code: 'waiting', name: { zh: '其他专业还在审查', en: 'Others are still reviewing' }, favourable: true },
    { code: 'passed', name: { zh: '各专业均合格', en: 'Passed by all' }, favourable: true },
    { code: 'returned', name: { zh: '退设计单位修改', en: 'Back to the designer' }, favourable: false },
    {
      code: 'spent',
      name: { zh: '三轮后仍不合格', en: 'Not passed after three rounds' },
      favourable: false,
      writes: [milestone('drawings', 'refused', { project: 'form.projectCode' })],
      ends: [{ outcome: 'not-passed' }],
    },
  ],
};

/** The designer puts the drawings right and says so mark by mark; the offices' clock stands still meanwhile. */
const answer: StepDefinition = {
  code: 'answer',
  name: { zh: '修改图纸、回复批注', en: 'Drawings changed, marks answered' },
  kind: 'works',
  by: { applicant: true },
  after: { any: [{ step: 'round-up', outcomes: ['returned'] }] },
  rounds: { most: mostRounds, basis: roundsBasis },
  uncounted: applicantsTime,
  form: answerForm,
  outcomes: [
    {
      code: 'answered',
      name: { zh: '已回复', en: 'Answered' },
      favourable: true,
      sets: {
        drawingSets: 'data.drawingSets + [output.drawings]',
        answers:
          'data.?answers.orValue([]) + output.?answers.orValue([]).map(each, {"round": data.round, "answer": each})',
        round: 'data.round + 1.0',
      },
    },
  ],
};

export const reviewSteps: readonly StepDefinition[] = [...reviews, roundUp, answer];
