import type { CaseState, ObligationState } from './state.ts';

/** What is still owed or still to be checked, by code. */
export function openObligations(state: CaseState): readonly (readonly [string, ObligationState])[] {
  return Object.entries(state.obligations).filter(([, { status }]) => isOpen(status));
}

export function isOpen(status: ObligationState['status']): boolean {
  return status === 'owed' || status === 'to-check';
}
