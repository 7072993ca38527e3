import type { CaseView } from '../../api/types.ts';

type Strand = CaseView['strands'][number];

/** What somebody has to do once more: which step, and whose step said why. */
export type SentBack = { readonly again: Strand; readonly by: Strand };

/**
 * What was sent back to the reader and is still to be done anew. It stands until it is handed on again, whatever is
 * reported meanwhile; what a decision refused, or rules did not take, is said once.
 */
export function sentBackTo({ moves, strands }: Pick<CaseView, 'moves' | 'strands'>): readonly SentBack[] {
  const own = new Set(moves.flatMap(({ act, step }) => (act === 'complete-step' ? [step] : [])));
  return strands.flatMap((again): readonly SentBack[] => {
    if (again.status !== 'open' || !own.has(again.step.code)) return [];
    const [by] = strands
      .filter(({ step }) => again.after.includes(step.code) && step.code !== again.step.code)
      .filter((before) => before.doneAt !== null && before.doneAt <= (again.openedAt ?? ''))
      .toSorted((one, other) => ((one.doneAt ?? '') < (other.doneAt ?? '') ? 1 : -1));
    if (by === undefined || by.status !== 'done' || by.reason === null || by.outcome?.favourable !== false)
      return [];
    const lasts = by.kind === 'review' || by.kind === 'inspect';
    return lasts || by.doneAt === again.openedAt ? [{ again, by }] : [];
  });
}
