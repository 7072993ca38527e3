import type { JsonObject } from '../json.ts';
import { namedClocks, runningClocks } from '../process/clocks-of-case.ts';
import type { CaseState, ExpressionScope, ServiceDefinition } from '../process/index.ts';
import { promisedByDay } from '../process/named-day.ts';
import { recipients } from '../process/warnings.ts';
import { formatDay } from '../time/civil.ts';
import { due } from '../time/due.ts';
import { dayOf, type Moment } from '../time/instant.ts';
import type { WorkingTime } from '../time/office-hours.ts';
import type { Reaction } from './definition.ts';

/** A clock that has turned red, for those who react to it: since when it ran, whom it hurried, until what day. */
export type RedClock = {
  readonly since: Moment;
  readonly output: {
    readonly clock: string;
    readonly level: 'red';
    readonly office: string;
    readonly due: string;
  };
};

/**
 * Null where the clock does not stand at red, hurries no office, or waits for parts that have such a clock of
 * their own: what is late then is one of them. `parts`: the cases behind the open steps.
 */
export function redClock(
  state: CaseState,
  clock: string,
  time: WorkingTime,
  parts: readonly CaseState[] = [],
): RedClock | null {
  if (parts.some((part) => runningClocks(part).some(([name]) => name === clock))) return null;
  const ledger = namedClocks(state).find(([name]) => name === clock)?.[1];
  if (ledger === undefined || state.warned[clock] !== 'red') return null;
  const office = recipients(state, clock, 'red').flatMap((to) => ('office' in to ? [to.office] : []))[0];
  const { at } = due(ledger, time);
  if (office === undefined || at === null) return null;
  return { since: ledger.startedAt, output: { clock, level: 'red', office, due: formatDay(dayOf(at)) } };
}

/**
 * What reactions to it are told: of a promise until a day also `what` was to be done by then, `{ zh, en }`. `again` tells such a day
 * from another that was set later: whoever lets that pass, too, is late anew.
 */
export function toldOfRed(
  definition: ServiceDefinition,
  state: CaseState,
  { output }: RedClock,
  scope: ExpressionScope,
): { readonly output: JsonObject; readonly again: string } {
  const what = promisedByDay(definition, scope, output.clock);
  if (what === null) return { output, again: '' };
  const ledger = namedClocks(state).find(([name]) => name === output.clock)?.[1];
  return { output: { ...output, what }, again: ` ${ledger?.limit.value}` };
}

/** The cases behind the open steps of a bundle, by their ids. */
export function openParts({ steps }: CaseState): readonly string[] {
  return Object.values(steps).flatMap(({ status, child }) =>
    status === 'open' && child !== null ? [child] : [],
  );
}

/** Whether a reaction is to a clock of this name that has turned red in a case of this service. */
export function reactsToRed({ on, opens }: Reaction, service: string, clock: string): boolean {
  return (
    'warned' in on &&
    (on.service === service || (on.service === '*' && opens.service !== service)) &&
    on.clocks?.includes(clock) !== false
  );
}
