import { DomainError } from '../../kernel/errors/index.ts';
import { projectorStanding } from '../../store/log/projector-standing.ts';
import { advanceNamedIn } from '../../store/people/named-in.ts';
import type { Dependencies } from '../dependencies.ts';

const projector = 'named-in';
const batch = 2_000;

/** Goes on one step in the list of who is named in which case or entry; whether there is more to do. */
export async function followNames({ database }: Pick<Dependencies, 'database'>): Promise<boolean> {
  const { city } = database;
  const { position: from, last } = await projectorStanding(database, city, projector);
  const to = Math.min(last, from + batch);
  if (to <= from) return false;
  try {
    await advanceNamedIn(database, city, projector, { from, to });
  } catch (error) {
    // Another process was faster; it goes on from where that one is.
    if (error instanceof DomainError && error.code === 'projector.moved') return true;
    throw error;
  }
  return to < last;
}
