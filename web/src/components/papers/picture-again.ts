import { triesByItself, waitBeforeAgain } from '../../api/ask-again.ts';
import type { Problem } from '../../api/problem.ts';

/**
 * After how many milliseconds a picture that did not come is asked for again by itself; null: whoever looks decides.
 * `problem`: what the server says when it is asked why; null where it gives the file.
 */
export function againIn(problem: Problem | null, tries: number): number | null {
  if (tries >= triesByItself) return null;
  return problem === null ? 0 : waitBeforeAgain(problem);
}
