import { refuse } from '../../errors/index.ts';
import type { Limit } from '../../time/limit.ts';
import { balanceClock } from '../advance.ts';
import { currentState, emit, plainLimit, type WorkingCase } from '../working-case.ts';
import { given, type Of } from './checks.ts';

export function suspend(working: WorkingCase, command: Of<'suspend'>): void {
  const declared = working.definition.suspensions?.find((each) => each.code === command.suspension);
  if (declared === undefined) throw refuse('case.suspension-unknown', { suspension: command.suspension });
  const maximum = plainLimit(declared.maximum);
  const [basis] = declared.basis;
  emit(working, {
    type: 'case-suspended',
    suspension: declared.code,
    name: declared.name,
    note: given(command.note),
    basis: basis ?? maximum.basis,
    maximum,
  });
}

export function resume(working: WorkingCase): void {
  emit(working, { type: 'case-resumed' });
  balanceClock(working);
}

export function extend(working: WorkingCase, command: Of<'extend'>): void {
  const state = currentState(working);
  const clock = state.clocks[command.clock];
  if (clock === null || clock.extensions.length > 0) throw refuse('case.extension-refused');
  const by: Limit = { value: command.days, unit: 'working-day', basis: clock.limit.basis };
  const { principal } = working.context;
  const approvedBy = principal.kind === 'account' ? principal.account : principal.kind;
  emit(working, {
    type: 'case-extended',
    clock: command.clock,
    by,
    approvedBy,
    reason: given(command.reason),
  });
}
