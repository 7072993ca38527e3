import type {
  Expression,
  RegisterWrite,
  StepDefinition,
  StepOutcome,
} from '../../../kernel/process/definition.ts';
import { convention, supervision, workingDays } from '../basis.ts';
import { daysLate, isDue, ladder, levelOf } from '../ladder.ts';
import { documentForm } from './order-form.ts';

const waiting = [
  {
    custom: {
      zh: '等待整改落实的时间不计入督办时限（服务约定）',
      en: 'Waiting for the work itself is not counted (service convention)',
    },
  },
];

const gravest = 'hand-over';

/** What is kept of a measure against an office: of no firm and no person. */
function record(measure: Expression, on: Expression): RegisterWrite {
  return {
    register: 'supervision-record',
    key: `case.number + "-" + ${measure}`,
    act: 'put',
    content: {
      office: 'form.office',
      measure,
      on,
      order: 'case.number',
      origin: 'form.origin',
      daysLate,
      relapses: 'case.reopened',
    },
  };
}

const circular: RegisterWrite = {
  register: 'supervision-circular',
  key: 'case.number + "-circular"',
  when: 'data.next == "circular"',
  act: 'put',
  content: {
    office: 'form.office',
    kind: '"criticised"',
    on: 'output.on',
    order: 'case.number',
    says: 'output.what',
  },
};

/** Before a person, the table: which rung is due now. Once more whenever something has been said or time has passed. */
const weigh: StepDefinition = {
  code: 'weigh',
  name: { zh: '按阶梯确定督办措施', en: 'Which measure is due by the ladder' },
  kind: 'automatic',
  by: { system: true },
  after: { any: [{ step: 'acceptance' }, { step: 'verify' }, { step: 'press' }] },
  rules: [
    // The highest first.
    ...ladder.toReversed().map((rung) => ({ when: isDue(rung), outcome: rung.code })),
    { when: 'true', outcome: 'none' },
  ],
  outcomes: [
    ...ladder.map(
      ({ code, name, level }): StepOutcome => ({
        code,
        name,
        favourable: level === 1,
        sets: level === 1 ? { rung: '1' } : { next: `"${code}"` },
        ...(level === 1 && { writes: [record(`"${code}"`, 'today')] }),
      }),
    ),
    { code: 'none', name: { zh: '暂不升级', en: 'Nothing further for now' }, favourable: true },
  ],
};

/** Time presses: every few days the table is asked again, unless supervision asks sooner. */
const press: StepDefinition = {
  code: 'press',
  name: { zh: '持续跟踪', en: 'Keep after it' },
  kind: 'review',
  by: supervision,
  after: { any: [{ step: 'weigh', outcomes: ['remind', 'none'] }, { step: 'measure' }] },
  limit: workingDays(3),
  deemed: { outcome: 'look-again', basis: convention },
  uncounted: waiting,
  outcomes: [{ code: 'look-again', name: { zh: '再次研判', en: 'Weigh it again' }, favourable: true }],
};

/** What a person does, and what is written of it. Only the last rung ends the order: it is others' from then on. */
const measure: StepDefinition = {
  code: 'measure',
  name: { zh: '实施到期的督办措施', en: 'Take the measure that is due' },
  kind: 'decide',
  by: supervision,
  after: {
    any: [{ step: 'weigh', outcomes: ladder.filter(({ level }) => level > 1).map(({ code }) => code) }],
  },
  limit: workingDays(3),
  uncounted: waiting,
  form: documentForm,
  outcomes: [
    {
      code: 'done',
      name: { zh: '已实施', en: 'Taken' },
      favourable: true,
      sets: { rung: levelOf('data.next') },
      writes: [record('data.next', 'output.on'), circular],
      ends: [{ when: `data.next == "${gravest}"`, outcome: 'handed-over' }],
    },
    // Passed over, the next one comes at its own time.
    {
      code: 'spared',
      name: { zh: '本次不实施', en: 'Not this time' },
      favourable: false,
      reason: 'required',
      sets: { rung: levelOf('data.next') },
    },
  ],
};

export const rungSteps: readonly StepDefinition[] = [weigh, press, measure];
