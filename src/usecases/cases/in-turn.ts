import type { Database } from '../../store/database.ts';

const turns = new WeakMap<Database, Map<string, Promise<void>>>();

/**
 * One after the other for each case: whoever comes while somebody acts on it here decides on what that act
 * leaves, instead of losing a race against it. Other processes are held off by the versions alone.
 */
export async function inTurn<Result>(
  database: Database,
  id: string,
  act: () => Promise<Result>,
): Promise<Result> {
  const ofCases = turns.get(database) ?? new Map<string, Promise<void>>();
  turns.set(database, ofCases);
  const before = ofCases.get(id);
  const { promise: mine, resolve: done } = Promise.withResolvers<void>();
  ofCases.set(id, mine);
  try {
    if (before !== undefined) await before;
    return await act();
  } finally {
    done();
    if (ofCases.get(id) === mine) ofCases.delete(id);
  }
}
