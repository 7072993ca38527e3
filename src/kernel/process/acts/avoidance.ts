import { refuse } from '../../errors/index.ts';
import type { AvoidanceGround } from '../events/avoidance.ts';
import type { StepAssignee } from '../events.ts';
import { currentState, emit, type WorkingCase } from '../working-case.ts';
import { given, type Of } from './checks.ts';

export function stayAway(working: WorkingCase, command: Of<'stay-away'>): void {
  const { principal } = working.context;
  if (principal.kind !== 'account') throw refuse('access.not-permitted');
  const officer = { account: principal.account, name: principal.displayName };
  putAside(working, officer, { ...command, by: 'self' });
}

export function askAvoidance(working: WorkingCase, { ground, reason }: Of<'ask-avoidance'>): void {
  emit(working, { type: 'avoidance-asked', ground, reason: given(reason) });
}

export function orderAvoidance(working: WorkingCase, { officer, ...why }: Of<'order-avoidance'>): void {
  putAside(working, officer, { ...why, by: 'head' });
}

export function refuseAvoidance(working: WorkingCase, { reason }: Of<'refuse-avoidance'>): void {
  if (currentState(working).avoidanceAsked === undefined) throw refuse('case.avoidance-not-asked');
  emit(working, { type: 'avoidance-refused', reason: given(reason) });
}

/** What they had goes back to their office, for others to take. */
function putAside(
  working: WorkingCase,
  officer: StepAssignee,
  {
    by,
    ground,
    reason,
  }: { readonly by: 'self' | 'head'; readonly ground: AvoidanceGround; readonly reason: string },
): void {
  const { avoidances = [], avoidanceAsked, steps } = currentState(working);
  if (avoidances.some(({ account }) => account === officer.account)) throw refuse('case.avoided-already');
  const asked = by === 'head' && avoidanceAsked !== undefined;
  emit(working, { type: 'officer-avoided', officer, by, asked, ground, reason: given(reason) });
  for (const [step, { status, assignee, round }] of Object.entries(steps)) {
    if (status === 'open' && assignee?.account === officer.account)
      emit(working, { type: 'step-assigned', step, round, to: null, claimed: false });
  }
}
