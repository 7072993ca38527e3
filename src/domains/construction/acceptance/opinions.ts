import { file } from '../../../kernel/form/field-makers.ts';
import type { FormSchema } from '../../../kernel/form/schema.ts';
import type { StepDefinition } from '../../../kernel/process/definition.ts';
import { applicantsTime, convention, workingDays } from '../basis.ts';
import { words } from '../fields.ts';
import { readsLine } from '../projects/milestones.ts';
import { visits } from './basis.ts';
import { type AcceptingOffice, acceptingOffices, everybodyPassed, isStillToPass } from './offices.ts';
import { notAccepted } from './permit.ts';

/** `planning` as `Planning`, for names of entries. */
const named = (code: string): string => code.charAt(0).toUpperCase() + code.slice(1);

/** What each office enters has a name of its own: by it the case shows everybody who reads it what all of them said. */
const opinionForm = ({ code, matter, paper }: AcceptingOffice): FormSchema => ({
  type: 'object',
  properties: {
    [`said${named(code)}`]: words(`${matter.zh}：意见`, `${matter.en}: opinion`, 1000, { minLength: 2 }),
    [`paper${named(code)}`]: words(`${paper.zh}编号`, `${paper.en}: number`, 60, { minLength: 4 }),
    [`file${named(code)}`]: file(paper.zh, paper.en),
  },
  required: [`said${named(code)}`],
});

/** What it found, whether it passes it or not; whoever only says that something is to be mended leaves what was said before. */
const found = (code: string) =>
  Object.fromEntries(
    ['said', 'paper'].map((what) => {
      const name = `${what}${named(code)}`;
      return [name, `output.?${name}.orValue(data.?${name}.orValue(null))`];
    }),
  );

/** Each office says what it found, once and all of it; only who objected says it again after the next visit. */
const opinions: readonly StepDefinition[] = acceptingOffices.map((office) => ({
  code: `opinion-${office.code}`,
  name: { zh: office.paper.zh, en: office.paper.en },
  kind: 'inspect',
  by: { duty: office.duty },
  after: { any: [{ step: 'visit', outcomes: ['visited'] }] },
  when: isStillToPass(office),
  limit: workingDays(
    1,
    convention('现场验收后一个工作日内出具意见', 'Opinions within one working day of the visit'),
  ),
  // What was built, not who asks.
  needs: [],
  form: opinionForm(office),
  outcomes: [
    {
      code: 'passed',
      name: { zh: '通过', en: 'Passed' },
      favourable: true,
      sets: {
        passed: `data.passed + [${JSON.stringify(office.code)}]`,
        ...found(office.code),
      },
    },
    {
      code: 'objected',
      name: { zh: '需要整改', en: 'Something to mend' },
      favourable: false,
      reason: 'required',
      sets: found(office.code),
    },
  ],
}));

const stillLooking = acceptingOffices
  .map(({ code }) => `steps[?"opinion-${code}"].?status.orValue("") == "open"`)
  .join(' || ');

const join: StepDefinition = {
  code: 'join',
  name: { zh: '汇总各部门意见', en: 'The opinions are put together' },
  kind: 'automatic',
  by: { system: true },
  after: { any: acceptingOffices.map(({ code }) => ({ step: `opinion-${code}` })) },
  reads: [readsLine('acceptance')],
  rules: [
    { when: stillLooking, outcome: 'waiting' },
    { when: everybodyPassed, outcome: 'passed' },
    {
      when: `data.visits >= ${visits}`,
      outcome: 'failed',
      reason: {
        zh: '三次现场验收仍有部门不通过：整改完成后请重新申请',
        en: 'After three visits an office still objects: mend it, then apply anew',
      },
    },
    { when: 'true', outcome: 'mend' },
  ],
  outcomes: [
    { code: 'waiting', name: { zh: '还有部门没出意见', en: 'An office has yet to say' }, favourable: true },
    { code: 'passed', name: { zh: '全部通过', en: 'All passed' }, favourable: true },
    { code: 'mend', name: { zh: '需要整改', en: 'Something to mend' }, favourable: false },
    {
      code: 'failed',
      name: { zh: '未通过', en: 'Not passed' },
      favourable: false,
      writes: [notAccepted],
      ends: [{ outcome: 'failed' }],
    },
  ],
};

const mend: StepDefinition = {
  code: 'mend',
  name: { zh: '建设单位整改', en: 'The developer mends it' },
  kind: 'works',
  by: { applicant: true },
  after: { any: [{ step: 'join', outcomes: ['mend'] }] },
  uncounted: applicantsTime,
  form: {
    type: 'object',
    properties: {
      done: words('整改了什么', 'What was mended', 1000, { minLength: 2 }),
      proof: file('整改照片或文件', 'Pictures or papers of it'),
    },
    required: ['done'],
  } satisfies FormSchema,
  outcomes: [
    { code: 'mended', name: { zh: '已整改，请复验', en: 'Mended: please look again' }, favourable: true },
  ],
};

export const opinionSteps: readonly StepDefinition[] = [...opinions, join, mend];
