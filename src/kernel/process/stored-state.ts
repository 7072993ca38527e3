import { lastSpan } from '../time/clock.ts';
import type { CaseState } from './state.ts';

/** What states stored by an earlier release may lack. */
type Later = 'suspended' | 'extensions' | 'rulesToCome' | 'overdue' | 'obligations' | 'receivedAt';
type StoredState = Omit<CaseState, Later> & Partial<Pick<CaseState, Later>>;

/** A stored state as the engine of today knows it: what an earlier release did not keep has not happened yet. */
export function readStoredState(stored: StoredState): CaseState {
  return {
    suspended: {},
    extensions: [],
    rulesToCome: [],
    overdue: {},
    obligations: {},
    receivedAt: stored.submittedAt,
    ...stored,
    suspension: suspensionOf(stored),
  };
}

/** How long a suspension may last at most stands in the clocks that it stopped, too. */
function suspensionOf({ suspension, clocks }: StoredState): CaseState['suspension'] {
  if (suspension === null || 'maximum' in suspension) return suspension;
  const { code, since } = suspension as { readonly code: string; readonly since: string };
  for (const clock of [clocks.statutory, clocks.promised]) {
    const span = clock === null ? null : lastSpan(clock);
    if (span?.kind === 'stopped' && span.maximum !== undefined) return { code, since, maximum: span.maximum };
  }
  throw new Error('a suspended case has a clock that says for how long at most');
}
