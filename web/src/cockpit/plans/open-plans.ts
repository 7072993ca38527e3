import type { Search } from '../../app/search.ts';

/** The plans that are open in the tree, as the address names them: `open=1,3`. */
export function readOpenPlans({ open }: Search): ReadonlySet<number> {
  const numbers = (open ?? '').split(',').filter((part) => /^\d{1,4}$/.test(part));
  return new Set(numbers.map(Number));
}

export function writeOpenPlans(open: ReadonlySet<number>): Search {
  return { open: open.size === 0 ? undefined : [...open].sort((a, b) => a - b).join(',') };
}
