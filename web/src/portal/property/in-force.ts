export type Dated = {
  readonly kind: string;
  readonly from: string;
  readonly until: string;
  /** Of a mortgage: it was agreed that the unit is not transferred, or not freely. */
  readonly noTransfer?: boolean;
};

/** Lapsed by law: its last day (`YYYY-MM-DD`, or empty where it has none) has passed. */
export const isOver = ({ until }: Pick<Dated, 'until'>, today: string) => until !== '' && until < today;

/**
 * The restrictions as they are on a day. The register wrote down which seizure was in force when it was last written; once
 * that one lapses, the next in line is, and nothing is written for it (实施细则 art. 91 and 92).
 */
export function inForce<Item extends Dated>(restrictions: readonly Item[], today: string): readonly Item[] {
  const first = restrictions.findIndex(
    (each) => (each.kind === 'seizure' || each.kind === 'waiting') && !isOver(each, today),
  );
  return restrictions.map((each, at) => (at === first ? { ...each, kind: 'seizure' } : each));
}
