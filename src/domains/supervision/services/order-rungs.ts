import type {
  Expression,
  RegisterWrite,
  SeparationDeclaration,
  StepDefinition,
  StepOutcome,
} from '../../../kernel/process/definition.ts';
import { convention, coordination, supervision, workingDays } from '../basis.ts';
import { began, daysLate, isDue, ladder, levelOf } from '../ladder.ts';
import { documentForm } from './order-form.ts';

const gravest = 'hand-over';
/** What others read of an office, or get in hand: never one person's doing. */
const grave = ['circular', gravest];
const mild = ladder.filter(({ code, level }) => level > 1 && !grave.includes(code)).map(({ code }) => code);
const isOpen = (step: string): Expression => `steps.?${step}.?status.orValue("") == "open"`;

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
  when: 'data.proposed == "circular"',
  act: 'put',
  content: {
    office: 'form.office',
    kind: '"criticised"',
    on: 'today',
    order: 'case.number',
    says: 'data.says',
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
    // One after the other: what is due waits while another is being decided.
    { when: ['measure', 'propose', 'confirm'].map(isOpen).join(' || '), outcome: 'none' },
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
        sets: { began, ...(level === 1 ? { rung: '1' } : { next: `"${code}"` }) },
        ...(level === 1 && { writes: [record(`"${code}"`, 'today')] }),
      }),
    ),
    {
      code: 'none',
      name: { zh: '暂不升级', en: 'Nothing further for now' },
      favourable: true,
      sets: { began },
    },
  ],
};

/** Time presses: every few days the table is asked again, unless supervision asks sooner. */
const press: StepDefinition = {
  code: 'press',
  name: { zh: '持续跟踪', en: 'Keep after it' },
  kind: 'review',
  by: supervision,
  after: {
    any: [
      { step: 'weigh', outcomes: ['remind', 'none'] },
      { step: 'measure' },
      { step: 'propose', outcomes: ['spared'] },
      { step: 'confirm' },
    ],
  },
  limit: workingDays(3),
  deemed: { outcome: 'look-again', basis: convention },
  outcomes: [{ code: 'look-again', name: { zh: '再次研判', en: 'Weigh it again' }, favourable: true }],
};

// Passed over, the next one comes at its own time.
const spared: StepOutcome = {
  code: 'spared',
  name: { zh: '本次不实施', en: 'Not this time' },
  favourable: false,
  reason: 'required',
  sets: { rung: levelOf('data.next') },
};

/** What a person does, and what is written of it. */
const measure: StepDefinition = {
  code: 'measure',
  name: { zh: '实施到期的督办措施', en: 'Take the measure that is due' },
  kind: 'decide',
  by: supervision,
  after: { any: [{ step: 'weigh', outcomes: mild }] },
  limit: workingDays(3),
  form: documentForm,
  outcomes: [
    {
      code: 'done',
      name: { zh: '已实施', en: 'Taken' },
      favourable: true,
      sets: { rung: levelOf('data.next') },
      writes: [record('data.next', 'output.on')],
    },
    spared,
  ],
};

const propose: StepDefinition = {
  code: 'propose',
  name: { zh: '提出通报或移送', en: 'Propose a circular or a hand-over' },
  kind: 'review',
  by: supervision,
  after: { any: [{ step: 'weigh', outcomes: grave }] },
  limit: workingDays(3),
  form: documentForm,
  outcomes: [
    {
      code: 'proposed',
      name: { zh: '已提出，送决定', en: 'Proposed: to be decided' },
      favourable: true,
      sets: { proposed: 'data.next', says: 'output.what' },
    },
    spared,
  ],
};

/** Only the last rung ends the order: it is others' from then on. */
const confirm: StepDefinition = {
  code: 'confirm',
  name: { zh: '决定通报或移送', en: 'Decide on the circular or hand-over' },
  kind: 'decide',
  by: coordination,
  after: { any: [{ step: 'propose', outcomes: ['proposed'] }] },
  limit: workingDays(3),
  outcomes: [
    {
      code: 'confirmed',
      name: { zh: '同意实施', en: 'Confirmed' },
      favourable: true,
      sets: { rung: levelOf('data.proposed') },
      writes: [record('data.proposed', 'today'), circular],
      ends: [{ when: `data.proposed == "${gravest}"`, outcome: 'handed-over' }],
    },
    {
      code: 'declined',
      name: { zh: '不同意', en: 'Declined' },
      favourable: false,
      reason: 'required',
      sets: { rung: levelOf('data.proposed') },
    },
  ],
};

/** Whoever proposes what names an office in public does not decide on it. */
export const twoPersons: readonly SeparationDeclaration[] = [
  {
    of: ['propose', 'confirm'],
    basis: [
      {
        custom: {
          zh: '提出通报或移送的人不作决定（服务约定）',
          en: 'Whoever proposes a circular or a hand-over does not decide on it (service convention)',
        },
      },
    ],
  },
];

export const rungSteps: readonly StepDefinition[] = [weigh, press, measure, propose, confirm];
