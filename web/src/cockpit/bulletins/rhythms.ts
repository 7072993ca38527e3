import { apiQuery } from '../../api/queries.ts';
import type { Schemas } from '../../api/types.ts';

export type Rhythms = Schemas['RhythmsView'];
export type RhythmItem = Rhythms['items'][number];
export type Rhythm = RhythmItem['rhythm'];

export const rhythmsQuery = () => apiQuery('/api/bulletin-rhythms');

export const choices: readonly Rhythm[] = ['none', 'weekly', 'monthly', 'quarterly'];

export const keyOf = ({ kind, code }: Pick<RhythmItem, 'kind' | 'code'>): string => `${kind} ${code}`;

/** Those that say another rhythm than the one in force, in the order of the table. */
export function changesIn(
  items: readonly RhythmItem[],
  chosen: ReadonlyMap<string, Rhythm>,
): readonly { readonly item: RhythmItem; readonly rhythm: Rhythm }[] {
  return items.flatMap((item) => {
    const rhythm = chosen.get(keyOf(item));
    return rhythm === undefined || rhythm === item.rhythm ? [] : [{ item, rhythm }];
  });
}

/** The next that come, each day once with all that begins on it; the city's own among them. */
export function comingDays(
  { whole, items }: Pick<Rhythms, 'whole' | 'items'>,
  most: number,
): readonly { readonly on: string; readonly names: readonly RhythmItem['name'][] }[] {
  const days = new Map<string, RhythmItem['name'][]>();
  for (const { name, next } of [...whole, ...items]) {
    if (next === null) continue;
    const names = days.get(next.on);
    if (names === undefined) days.set(next.on, [name]);
    else names.push(name);
  }
  return [...days]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .slice(0, most)
    .map(([on, names]) => ({ on, names }));
}
