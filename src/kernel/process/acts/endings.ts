import { refuse } from '../../errors/index.ts';
import { holds } from '../expression.ts';
import { endCase } from '../outcomes.ts';
import { writeRegisters } from '../register-writes.ts';
import { takeUpAgain } from '../reopening.ts';
import { currentState, emit, readFacts, scopeOf, type WorkingCase } from '../working-case.ts';
import { emitSigned } from './application.ts';
import { given, type Of, outcomeOfClass } from './checks.ts';

export function withdraw(working: WorkingCase, command: Of<'withdraw'>): void {
  emit(working, { type: 'case-withdrawn', reason: command.reason });
  emitSigned(working, command);
  const scope = scopeOf(working);
  const declared = working.definition.withdrawal?.find(({ when }) => holds(when, scope));
  const facts = readFacts(working, declared?.reads, scope);
  writeRegisters(working, declared?.writes, scopeOf(working, { facts }));
  endCase(working, declared?.outcome ?? outcomeOfClass(working, 'withdrawn'), 'withdrawal');
}

export function reopen(working: WorkingCase, command: Of<'reopen'>): void {
  takeUpAgain(working, command.ground ?? '', given(command.reason));
}

export function rate(working: WorkingCase, command: Of<'rate'>): void {
  if (currentState(working).rating !== null) throw refuse('case.already-rated');
  emit(working, { type: 'case-rated', stars: command.stars, comment: command.comment });
}
