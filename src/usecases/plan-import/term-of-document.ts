import type { PlanTerm } from '../../kernel/pack/schedule.ts';
import { formatDay, parseDay, periodOf } from '../../kernel/time/index.ts';
import type { PlanReading } from './reading.ts';

/** Another edition of a plan that the ledger has, or the plan that comes after those. */
export const readingsAs = ['edition', 'next'] as const;
export type ReadAs = (typeof readingsAs)[number];

/**
 * The whole plan that a document belongs to. It is told by the document's year: one that begins after everything that
 * the ledger has is the next plan, whose tasks have numbers of their own and run beside those of the one before. Somebody
 * who knows better says so (`as`). Null is the city's own plan.
 */
export function termOfDocument(
  { year, horizon }: Pick<PlanReading['document'], 'year' | 'horizon'>,
  terms: readonly PlanTerm[],
  as?: ReadAs,
): NonNullable<PlanReading['term']> | null {
  const begins = terms.map((term) => term.year ?? yearOf(term.from));
  const known =
    terms.findLast(({ from, to }) => yearOf(from) <= year && year <= yearOf(to)) ??
    terms.findLast((_, at) => (begins[at] ?? 0) <= year) ??
    terms[0];
  const isLater = terms.every(({ to }) => yearOf(to) < year);
  if (as === 'edition' || (as === undefined && !isLater)) {
    return known === undefined || known.year === null ? null : { ...known, year: known.year };
  }
  const next = Math.max(year, ...begins.map((begun) => begun + 1));
  const until = horizon > `${next}-12` ? horizon : `${next}-12`;
  return { year: next, from: `${next}-01-01`, to: formatDay(periodOf('month', parseDay(`${until}-01`)).to) };
}

const yearOf = (day: string): number => Number(day.slice(0, 4));
