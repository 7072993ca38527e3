import { restsOnFew } from '../../../../src/kernel/indicator/target.ts';
import type { IndicatorDetail } from '../../api/types.ts';
import { ranksOf } from './ranks.ts';

/** One figure by the city's places, in their order. */
export type Column = {
  readonly detail: IndicatorDetail;
  readonly groups: readonly (IndicatorDetail['groups'][number] | undefined)[];
  readonly ranks: readonly (number | null)[];
  readonly ranked: number;
};

export function columnOf(detail: IndicatorDetail, regions: readonly { readonly code: string }[]): Column {
  const groups = regions.map(({ code }) => detail.groups.find(({ key }) => key === code));
  const ranks = ranksOf(
    // One case does not make a place the first of nine.
    groups.map((group) =>
      group === undefined || restsOnFew(detail.aggregate, group.included) ? null : group.value,
    ),
    detail.direction,
  );
  return { detail, groups, ranks, ranked: ranks.filter((rank) => rank !== null).length };
}
