import type { CaseAct } from './command.ts';
import type { Phase } from './state.ts';

/** What may be done in each phase, and by whom in principle: the one table that server and buttons share. */
export const lifecycle = {
  draft: ['submit'],
  submitted: ['accept', 'request-correction', 'refuse-acceptance', 'note', 'withdraw', 'check-clocks'],
  correction: ['resubmit', 'note', 'withdraw', 'check-clocks'],
  accepted: ['complete-step', 'child-waiting', 'suspend', 'extend', 'note', 'withdraw', 'check-clocks'],
  running: ['complete-step', 'child-waiting', 'suspend', 'extend', 'note', 'withdraw', 'check-clocks'],
  suspended: ['resume', 'note', 'withdraw', 'check-clocks'],
  ended: ['rate', 'reopen', 'note'],
  reopened: ['complete-step', 'child-waiting', 'suspend', 'extend', 'note', 'withdraw', 'check-clocks'],
} as const satisfies Record<Phase, readonly CaseAct[]>;

export function isAllowedIn(phase: Phase, act: CaseAct): boolean {
  return (lifecycle[phase] as readonly CaseAct[]).includes(act);
}
