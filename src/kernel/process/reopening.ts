import { refuse } from '../errors/index.ts';
import { balanceClock } from './balance.ts';
import { stepsAfter } from './due-steps.ts';
import { openRound } from './opening.ts';
import { currentState, emit, limitOf, scopeOf, type WorkingCase } from './working-case.ts';

/** A case that has ended goes on at the steps its declaration names, on one of its grounds. */
export function takeUpAgain(working: WorkingCase, ground: string, reason: string): void {
  const { definition } = working;
  const declared = definition.reopening;
  if (declared === undefined) throw refuse('case.reopening-undeclared');
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
