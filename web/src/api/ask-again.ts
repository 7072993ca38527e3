import { Problem } from './problem.ts';

/** So often a question that got no answer is asked again by itself. Whatever changes something never is. */
export const triesByItself = 2;

/** Where the server has not said when to come back. */
const usualMs = 5_000;
const mostMs = 30_000;
const networkMs = 2_000;

/** After how many milliseconds it is worth asking again what went wrong so; null: that was an answer. */
export function waitBeforeAgain(error: unknown): number | null {
  if (!(error instanceof Problem)) return null;
  if (error.code === 'web.unreachable') return networkMs;
  if (error.status !== 503) return null;
  const { retryAfter } = error.body;
  return retryAfter === undefined ? usualMs : Math.min(retryAfter * 1000, mostMs);
}
