import { refuse } from '../../errors/index.ts';
import { balanceClock } from '../balance.ts';
import { stepsAfter } from '../due-steps.ts';
import { holds } from '../expression.ts';
import { openRound } from '../opening.ts';
import { endCase } from '../outcomes.ts';
import { writeRegisters } from '../register-writes.ts';
import { currentState, emit, limitOf, scopeOf, type WorkingCase } from '../working-case.ts';
import { given, type Of, outcomeOfClass } from './checks.ts';

export function withdraw(working: WorkingCase, command: Of<'withdraw'>): void {
  emit(working, { type: 'case-withdrawn', reason: command.reason });
  const declared = working.definition.withdrawal?.find(({ when }) => holds(when, scopeOf(working)));
  writeRegisters(working, declared?.writes, scopeOf(working));
  endCase(working, declared?.outcome ?? outcomeOfClass(working, 'withdrawn'), 'withdrawal');
}

export function reopen(working: WorkingCase, command: Of<'reopen'>): void {
  const reason = given(command.reason);
  const { definition } = working;
  const declared = definition.reopening;
  if (declared === undefined) throw refuse('case.reopening-undeclared');
  const ground = command.ground ?? '';
  if (!declared.grounds.some(({ code }) => code === ground))
    throw refuse('case.reopening-ground-unknown', { ground });
  const limit = declared.limit === undefined ? null : limitOf([declared.limit], scopeOf(working));
  const { steps } = currentState(working);
  const anew = stepsAfter(definition.steps, declared.opens).filter((code) => steps[code] !== undefined);
  emit(working, {
    type: 'case-reopened',
    reason,
    ground,
    ...(limit !== null && { limit }),
    ...(anew.length > 0 && { anew }),
  });
  for (const step of definition.steps) if (declared.opens.includes(step.code)) openRound(working, step);
  balanceClock(working);
}

export function rate(working: WorkingCase, command: Of<'rate'>): void {
  if (currentState(working).rating !== null) throw refuse('case.already-rated');
  emit(working, { type: 'case-rated', stars: command.stars, comment: command.comment });
}
