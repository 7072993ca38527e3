import { refuse } from '../errors/index.ts';
import { startClock } from '../time/clock.ts';
import { due } from '../time/due.ts';
import { formatMoment, parseMoment } from '../time/instant.ts';
import type { StepDefinition } from './definition.ts';
import { momentOf } from './evolve.ts';
import { evaluate } from './expression.ts';
import { currentState, limitOf, scopeOf, type WorkingCase } from './working-case.ts';

/*
 * A gathering may close at an hour that is named when it opens, such as the opening of bids. What the law
 * gives is then the least time there must be until it (招标投标法 art. 24), and no clock that warns.
 */

/** The hour that the step's declaration names, as a local time; refused where it leaves less than the least time. */
export function closingHour(working: WorkingCase, step: StepDefinition): string {
  const { context } = working;
  const hour = String(evaluate(step.gathers?.until ?? 'null', scopeOf(working)));
  const at = momentOf(context.occurredAt ?? context.now);
  const limit = step.limit === undefined ? null : limitOf([step.limit], scopeOf(working));
  const { calendar } = currentState(working);
  const least = limit === null ? null : startClock({ limit, at, calendarVersion: calendar });
  const earliest = least === null ? at : (due(least, context.time).at ?? at);
  if (parseMoment(hour) < earliest)
    throw refuse('case.hour-too-early', { earliest: formatMoment(earliest).replace('T', ' ') });
  return hour;
}
