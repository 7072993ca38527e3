import type { ClockStrip, WorkRow } from '../../api/types.ts';

/** Until when what waits is due: as the whole case is, by a day of its own, or by none. */
export type WhoseDay =
  | { readonly by: 'case'; readonly clock: ClockStrip }
  | { readonly by: 'item'; readonly dueAt: string; readonly level: WorkRow['level'] }
  | null;

/** A step or an obligation may have a day of its own; what is still owed of a case that has ended is not over with it. */
export function whoseDay({
  dueAt,
  level,
  case: { clock },
}: {
  readonly dueAt: string | null;
  readonly level: WorkRow['level'];
  readonly case: { readonly clock: ClockStrip | null };
}): WhoseDay {
  const runs = clock !== null && clock.state !== 'ended';
  if (dueAt === null) return runs ? { by: 'case', clock } : null;
  const same = runs && clock.dueAt !== null && Date.parse(clock.dueAt) === Date.parse(dueAt);
  return same ? { by: 'case', clock } : { by: 'item', dueAt, level };
}
