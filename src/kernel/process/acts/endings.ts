import { refuse } from '../../errors/index.ts';
import { endCase } from '../advance.ts';
import { currentState, emit, type WorkingCase } from '../working-case.ts';
import { given, type Of, outcomeOfClass } from './checks.ts';

export function withdraw(working: WorkingCase, command: Of<'withdraw'>): void {
  emit(working, { type: 'case-withdrawn', reason: command.reason });
  endCase(working, outcomeOfClass(working, 'withdrawn'));
}

export function reopen(working: WorkingCase, command: Of<'reopen'>): void {
  emit(working, { type: 'case-reopened', reason: given(command.reason) });
}

export function rate(working: WorkingCase, command: Of<'rate'>): void {
  if (currentState(working).rating !== null) throw refuse('case.already-rated');
  emit(working, { type: 'case-rated', stars: command.stars, comment: command.comment });
}
