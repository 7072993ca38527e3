const firstSeconds = 2;
const longestSeconds = 120;

/**
 * Seconds until a failed delivery is tried again: doubling from two seconds to two minutes, so a party
 * that comes back is heard again soon, and spread by a quarter either way so that many messages do not
 * return in one instant.
 *
 * @param attempt how many attempts have failed, from 1
 * @param random a number from 0 up to, not including, 1
 */
export function secondsUntilRetry(attempt: number, random: number): number {
  const doubled = firstSeconds * 2 ** Math.min(attempt - 1, 20);
  return Math.min(doubled, longestSeconds) * (0.75 + random / 2);
}
