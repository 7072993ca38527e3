import type { Search } from '../../app/search.ts';

/** A list narrowed in a way that somebody wants again, under a name of theirs. */
export type KeptFilter = { readonly name: string; readonly search: Search };

/** So many are a row of words; more would be a list to search. */
export const mostKept = 8;

/** What was kept before; nothing where there is nothing, or where it is not ours. */
export function readKept(text: string | null): readonly KeptFilter[] {
  if (text === null) return [];
  try {
    const found: unknown = JSON.parse(text);
    return Array.isArray(found) ? found.filter(isKept).slice(0, mostKept) : [];
  } catch {
    return [];
  }
}

function isKept(value: unknown): value is KeptFilter {
  if (typeof value !== 'object' || value === null) return false;
  const { name, search } = value as Partial<Record<keyof KeptFilter, unknown>>;
  return (
    typeof name === 'string' &&
    name !== '' &&
    typeof search === 'object' &&
    search !== null &&
    Object.values(search).every((each) => typeof each === 'string')
  );
}

/** With one more; one of the same name gives way to it, and beyond the most the oldest goes. */
export function withKept(kept: readonly KeptFilter[], { name, search }: KeptFilter): readonly KeptFilter[] {
  return [...kept.filter((each) => each.name !== name), { name, search: set(search) }].slice(-mostKept);
}

export function withoutKept(kept: readonly KeptFilter[], name: string): readonly KeptFilter[] {
  return kept.filter((each) => each.name !== name);
}

/** Whether two addresses narrow alike, whatever the order in which they say it. */
export function isSameSearch(left: Search, right: Search): boolean {
  const [one, other] = [set(left), set(right)];
  const names = Object.keys(one);
  return names.length === Object.keys(other).length && names.every((name) => one[name] === other[name]);
}

export function isNarrowed(search: Search): boolean {
  return Object.keys(set(search)).length > 0;
}

function set(search: Search): Search {
  return Object.fromEntries(
    Object.entries(search).filter(([, value]) => value !== undefined && value !== ''),
  );
}
