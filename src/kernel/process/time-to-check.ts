import type { Day } from '../time/civil.ts';
import { type LegalClock, startClock } from '../time/clock.ts';
import { due } from '../time/due.ts';
import type { WorkingTime } from '../time/office-hours.ts';
import type { ServiceDefinition } from './definition.ts';
import { momentOf } from './evolve.ts';
import type { CaseState } from './state.ts';
import { plainLimit } from './working-case.ts';

/** The time for which something has to hold before anybody may say that it was kept; null where it need not. */
export function holdingClock(
  definition: ServiceDefinition,
  state: CaseState,
  code: string,
): LegalClock | null {
  const limit = definition.obligations?.find((each) => each.code === code)?.check?.notBefore;
  const known = state.obligations[code];
  if (limit === undefined || known === undefined) return null;
  return startClock({
    limit: plainLimit(limit),
    at: momentOf(known.openedAt),
    calendarVersion: state.calendar,
  });
}

/** When an obligation is looked at: after the one day, where it has to hold first, and by the other. */
export function timeToCheck(
  definition: ServiceDefinition,
  state: CaseState,
  code: string,
  time: WorkingTime,
): { readonly after: Day | null; readonly until: Day | null } {
  const holding = holdingClock(definition, state, code);
  const clock = state.obligations[code]?.clock ?? null;
  return {
    after: holding === null ? null : due(holding, time).day,
    until: clock === null ? null : due(clock, time).day,
  };
}
