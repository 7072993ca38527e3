import type { Text } from '../../api/types.ts';

const named = 3;

/** The first few of these places, and how many there are in all; null for none. */
export const listedPlaces = (names: readonly Text[]): Text | null => listed(names, '地');

/** The same of units. */
export const listedUnits = (names: readonly Text[]): Text | null => listed(names, '家');

function listed(names: readonly Text[], counted: string): Text | null {
  const distinct = [...new Map(names.map((name) => [name.zh, name])).values()];
  if (distinct.length === 0) return null;
  const shown = distinct.slice(0, named);
  const more = distinct.length - shown.length;
  return {
    zh: `${shown.map(({ zh }) => zh).join('、')}${more > 0 ? `等 ${distinct.length} ${counted}` : ''}`,
    en: `${shown.map(({ en }) => en).join(', ')}${more > 0 ? ` and ${more} more` : ''}`,
  };
}
