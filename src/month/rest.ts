import { setTimeout as sleep } from 'node:timers/promises';
import type { Person } from './person.ts';
import type { SeenBackground, SeenParty } from './seen.ts';

const firstRestMs = 15;
const longestRestMs = 250;
/** What waits for a party that has only just come back may wait for another minute or two. */
const patienceMs = 180_000;

/**
 * Waits until everything that was done has had its consequences: only then may time move on. What has not gone out
 * to a party that is known to be away waits for it, and is not waited for; nor are answers that a slow party gives at
 * a later moment of the city's clock. False where it never came to rest.
 */
export async function comeToRest(administrator: Person, someAreAway: boolean): Promise<boolean> {
  const deadline = performance.now() + patienceMs;
  for (let rest = firstRestMs; ; rest = Math.min(rest * 2, longestRestMs)) {
    const seen = await administrator.must<SeenBackground>('GET', '/api/operations/background');
    const busy = seen.due + seen.unordered + seen.unread + (someAreAway ? 0 : seen.unsent);
    if (busy === 0 && (seen.unanswered === 0 || seen.unanswered <= (await answeredLater(administrator))))
      return true;
    if (performance.now() > deadline) return false;
    await sleep(rest);
  }
}

async function answeredLater(administrator: Person): Promise<number> {
  const { items } = await administrator.must<{ readonly items: readonly SeenParty[] }>(
    'GET',
    '/api/operations/parties',
  );
  return items.reduce((sum, { later }) => sum + later, 0);
}
