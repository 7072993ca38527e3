import type { CaseView } from '../../api/types.ts';

type Found = Pick<CaseView, 'outcome' | 'endedAt' | 'refusal'> & {
  readonly strands: readonly Pick<CaseView['strands'][number], 'kind' | 'doneAt' | 'outcome' | 'reason'>[];
};

/**
 * A case that came to nothing without being refused, such as one that the law does not let begin: what ended it, where
 * that said why. Whoever asked reads that first, and does not ask for the same again.
 */
export function cameToNothing<View extends Found>(view: View): View['strands'][number] | null {
  const { outcome, endedAt, refusal } = view;
  if (outcome?.class !== 'void' || refusal !== null) return null;
  const ended = view.strands.find(
    (strand) => strand.doneAt === endedAt && strand.outcome?.favourable === false && strand.reason !== null,
  );
  return ended ?? null;
}
