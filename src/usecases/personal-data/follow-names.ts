import { advanceNamedIn } from '../../store/people/named-in.ts';
import type { Dependencies } from '../dependencies.ts';

const projector = 'named-in';
const batch = 2_000;

/** Goes on one step in the list of who is named in which case or entry; whether there is more to do. */
export async function followNames({ database }: Pick<Dependencies, 'database'>): Promise<boolean> {
  const { to, last, moved } = await advanceNamedIn(database, database.city, projector, batch);
  // Where another process was faster it goes on from where that one is.
  return !moved || to < last;
}
