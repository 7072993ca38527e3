import { Type } from 'typebox';
import type { Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { formatDay, parseDay } from '../../kernel/time/civil.ts';
import { toInstant } from '../../kernel/time/index.ts';
import { parseMoment } from '../../kernel/time/instant.ts';
import { listNumbers } from '../../store/cases/list-numbers.ts';
import { localIso } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { supervisingOffices } from './oversight.ts';

/** As many as an inspection's form takes. */
const most = 2000;

export const PoolView = Type.Object({
  items: Type.Array(Type.String()),
  more: Type.Boolean({ description: '多于 2000 件，请缩小范围。More than 2000: choose a smaller span' }),
});

/** What may be drawn: the numbers of the cases of a span of days, alone. For supervision, which draws them. */
export async function poolForDraw(
  deps: Dependencies,
  principal: Extract<Principal, { kind: 'account' }>,
  { from, to, service }: { readonly from: string; readonly to: string; readonly service?: string },
): Promise<Type.Static<typeof PoolView>> {
  if (!supervisingOffices(deps).includes(principal.office ?? '')) throw refuse('access.not-permitted');
  const found = await poolBetween(deps, { from, to, ...(service !== undefined && { service }) });
  return { items: found.slice(0, most), more: found.length > most };
}

/** The numbers themselves; one more than may be drawn from, where there are so many. */
export async function poolBetween(
  deps: Dependencies,
  { from, to, service }: { readonly from: string; readonly to: string; readonly service?: string },
): Promise<readonly string[]> {
  const { zone } = deps.time;
  const beginningOf = (day: string): string => localIso(zone, toInstant(zone, parseMoment(`${day}T00:00`)));
  return await listNumbers(deps.database, deps.database.city, {
    from: beginningOf(from),
    to: beginningOf(formatDay(parseDay(to) + 1)),
    // What people have asked for; what offices begin among themselves is not inspected so.
    services: [...deps.packs.services.values()]
      .filter(({ code, openedBy }) => openedBy === 'applicant' && (service ?? code) === code)
      .map(({ code }) => code),
    limit: most + 1,
  });
}
