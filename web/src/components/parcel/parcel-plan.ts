import type { Strand } from '../../api/types.ts';

/** What the line shows below the past: strands running side by side, and what follows them. */
export type ParcelPlan = {
  /** Strands of the moment: those at work, and those of the same opening that are already done. */
  readonly now: readonly Strand[];
  readonly later: readonly Strand[];
  /** What comes only if things go some other way: told to whoever asks. */
  readonly perhaps: readonly Strand[];
};

/** So much of what may come besides is told at once. */
const fewBesides = 2;

/**
 * Sorts a case's strands for the parcel line. Steps opened together belong together: a finished one
 * stays beside its running siblings until all of them join. What the machine did in that moment nobody has.
 */
export function planParcel(strands: readonly Strand[]): ParcelPlan {
  const open = strands.filter((strand) => strand.status === 'open');
  const openings = new Set(open.map((strand) => strand.openedAt));
  const waiting = strands.filter((strand) => strand.status === 'waiting');
  const atWork = new Set(open.map(({ step }) => step.code));
  // What comes anyway, and what somebody does right after what is being done now.
  const isNext = ({ onlyIf, kind, after = [] }: Strand) =>
    onlyIf == null || (kind !== 'automatic' && after.some((code) => atWork.has(code)));
  const perhaps = waiting.filter((strand) => !isNext(strand));
  const told = perhaps.length <= fewBesides;
  return {
    now: strands.filter(
      (strand) =>
        strand.status === 'open' ||
        (strand.status === 'done' && strand.kind !== 'automatic' && openings.has(strand.openedAt)),
    ),
    later: told ? waiting : waiting.filter(isNext),
    perhaps: told ? [] : perhaps,
  };
}
