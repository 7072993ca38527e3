import type { Text } from '../text.ts';
import { findDay } from '../time/civil.ts';
import { dayOf, type Moment } from '../time/instant.ts';
import type { Limit } from '../time/limit.ts';
import type { NamedDay, ServiceDefinition } from './definition.ts';
import { type ExpressionScope, evaluate } from './expression.ts';
import { reviseWarnings } from './warnings.ts';
import { currentState, emit, scopeOf, type WorkingCase } from './working-case.ts';

const separator = ' / ';

/** The limit that ends on the day which the case names, counted from this day; null where it names none from then on. */
export function limitUntil(
  until: NamedDay | undefined,
  scope: ExpressionScope,
  from: string | Moment,
): Limit | null {
  const [basis] = until?.basis ?? [];
  const began = typeof from === 'string' ? findDay(from) : dayOf(from);
  const day = until === undefined ? undefined : findDay(String(evaluate(until.day, scope) ?? ''));
  if (basis === undefined || began === undefined || day === undefined || day < began) return null;
  return { value: day - began, unit: 'natural-day', basis };
}

/**
 * Where what was decided names another day, the clock follows; what was warned of too early is taken back. Where a day
 * is named for the first time a clock begins, counted from acceptance as all promises are; one that stands still, or
 * was halted, gets none before it goes on.
 */
export function followNamedDay(working: WorkingCase): void {
  const { definition, context } = working;
  const { clocks, phase, acceptedAt, stopped, suspension } = currentState(working);
  const clock = clocks.promised;
  if (definition.limits.until === undefined || acceptedAt === null || phase === 'ended') return;
  if (clock === null && (stopped || suspension !== null)) return;
  const began = clock === null ? acceptedAt.slice(0, 10) : clock.startedAt;
  const limit = limitUntil(definition.limits.until, scopeOf(working), began);
  if (limit === null || limit.value === clock?.limit.value) return;
  const from = (context.occurredAt ?? context.now).slice(0, 10);
  emit(working, { type: 'limit-changed', clock: 'promised', from, limit, procedure: true });
  reviseWarnings(working, 'limit');
}

/** What was to be done by the day that this case names, in words; null where the clock runs for a length of time. */
export function promisedByDay(
  { limits, stretches = [] }: ServiceDefinition,
  scope: ExpressionScope,
  clock: string,
): Text | null {
  const until =
    clock === 'promised' ? limits.until : stretches.find(({ code }) => clock === `stretch:${code}`)?.until;
  return until === undefined ? null : inBoth(String(evaluate(until.what, scope)));
}

/** Each language's half of `中文 / English`; a text without two halves stands for both. */
function inBoth(text: string): Text {
  const parts = text.split(separator);
  const half = parts.length / 2;
  if (!Number.isInteger(half)) return { zh: text, en: text };
  return { zh: parts.slice(0, half).join(separator), en: parts.slice(half).join(separator) };
}
