import { refuse } from '../../errors/index.ts';
import { balanceClock } from '../balance.ts';
import { mostTimes } from '../suspensions.ts';
import { currentState, emit, plainLimit, scopeOf, type WorkingCase } from '../working-case.ts';
import { given, isEmpty, type Of } from './checks.ts';

export function suspend(working: WorkingCase, command: Of<'suspend'>): void {
  const declared = working.definition.suspensions?.find((each) => each.code === command.suspension);
  if (declared === undefined) throw refuse('case.suspension-unknown', { suspension: command.suspension });
  const times = currentState(working).suspended[declared.code] ?? 0;
  const most = mostTimes(declared, scopeOf(working));
  if (most !== null && times >= most) throw refuse('case.suspension-spent', { most });
  const evidence = command.evidence ?? null;
  if (declared.evidence === 'required' && isEmpty(evidence)) throw refuse('case.evidence-missing');
  const maximum = plainLimit(declared.maximum);
  const [basis] = declared.basis;
  emit(working, {
    type: 'case-suspended',
    suspension: declared.code,
    name: declared.name,
    note: given(command.note),
    basis: basis ?? maximum.basis,
    maximum,
    evidence,
  });
}

export function resume(working: WorkingCase): void {
  emit(working, { type: 'case-resumed' });
  balanceClock(working);
}
