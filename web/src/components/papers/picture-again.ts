import type { Problem } from '../../api/problem.ts';

/** So often a picture that did not come is asked for again by itself. */
export const triesByItself = 2;

/** Where the server has not said when to come back. */
const usualMs = 5_000;
const mostMs = 30_000;

/**
 * After how many milliseconds a picture that did not come is asked for again by itself; null: whoever looks decides.
 * `problem`: what the server says when it is asked why; null where it gives the file.
 */
export function againIn(problem: Problem | null, tries: number): number | null {
  if (tries >= triesByItself) return null;
  if (problem === null) return 0;
  if (problem.status === 0) return 2_000;
  if (problem.status !== 503) return null;
  const { retryAfter } = problem.body;
  return retryAfter === undefined ? usualMs : Math.min(retryAfter * 1000, mostMs);
}
