import { refuse } from '../../kernel/errors/index.ts';
import { findAccount } from '../../store/people/accounts.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Person } from './capacity.ts';

/** A clerk is no witness to who they are themselves, also in a colleague's stead. Refuses `access.not-permitted`. */
export async function refuseOneself(
  { database }: Dependencies,
  { account, party }: Person,
  person: string,
): Promise<void> {
  const own = party ?? (await findAccount(database, database.city, account))?.party;
  if (own === person) throw refuse('access.not-permitted');
}
