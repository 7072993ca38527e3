import { Type } from 'typebox';
import { gapsOf, takeCensus } from '../../kernel/exchange/census.ts';
import { fillsFromHeld } from '../../kernel/form/prefill.ts';
import type { Dependencies } from '../dependencies.ts';
import { dutyName } from '../views/names.ts';
import { Coded, orNull, TextView } from '../views/parts.ts';
import { ownersOffice } from './read-catalogue.ts';

export const CensusRowView = Type.Object({
  service: Coded,
  kind: Type.Enum(['field', 'material']),
  at: Type.String(),
  name: TextView,
  field: orNull(Type.String()),
  held: Type.Array(
    Type.Object({
      kind: Type.Enum(['register', 'certificate']),
      code: Type.String(),
      name: TextView,
      owner: TextView,
    }),
  ),
  how: Type.Enum(['filled-in', 'found', 'asked']),
  gap: Type.Boolean(),
});
export const CensusView = Type.Object({
  asked: Type.Integer({ description: '向公众要的项数。Entries and materials asked of the public' }),
  held: Type.Integer({ description: '其中已有单位掌握的。Of these, held by some office already' }),
  gaps: Type.Integer({ description: '掌握而仍要的。Held, and asked for all the same' }),
  rows: Type.Array(CensusRowView),
});
export type CensusView = Type.Static<typeof CensusView>;

/** What the services ask of the public, and which office has it already. */
export function readCensus(deps: Dependencies): CensusView {
  const rows = takeCensus(deps.packs.packs, fillsFromHeld);
  const gaps = new Set(gapsOf(rows));
  return {
    asked: rows.length,
    held: rows.filter(({ held }) => held.length > 0).length,
    gaps: gaps.size,
    rows: rows.map((row) => ({
      ...row,
      held: row.held.map((holder) => ({
        ...holder,
        owner: ownersOffice(deps, holder.owner)?.name ?? dutyName(deps.city, holder.owner),
      })),
      gap: gaps.has(row),
    })),
  };
}
