import type { CaseState, StepState } from './state.ts';

/** On its way to an office that has not received it yet. */
export function isUnderWay(of: Pick<StepState | CaseState, 'transfer'>): boolean {
  return of.transfer?.received === false;
}
