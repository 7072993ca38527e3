import type { Strand } from '../../api/types.ts';

/** What the line shows below the past: strands running side by side, and what follows them. */
export type ParcelPlan = {
  /** Strands of the moment: those at work, and those of the same opening that are already done. */
  readonly now: readonly Strand[];
  readonly later: readonly Strand[];
};

/**
 * Sorts a case's strands for the parcel line. Steps opened together belong together: a finished one
 * stays beside its running siblings until all of them join.
 */
export function planParcel(strands: readonly Strand[]): ParcelPlan {
  const open = strands.filter((strand) => strand.status === 'open');
  const openings = new Set(open.map((strand) => strand.openedAt));
  return {
    now: strands.filter(
      (strand) => strand.status === 'open' || (strand.status === 'done' && openings.has(strand.openedAt)),
    ),
    later: strands.filter((strand) => strand.status === 'waiting'),
  };
}
