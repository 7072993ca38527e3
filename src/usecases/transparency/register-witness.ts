import { logInstant } from '../../kernel/log/event-row.ts';
import { insertWitness } from '../../store/transparency/witnesses.ts';
import type { Dependencies } from '../dependencies.ts';

/** From here on this witness's cosignatures are taken and shown. One that is known already stays as it is. */
export async function registerWitness(
  { database, now }: Dependencies,
  { name, publicKey }: { readonly name: string; readonly publicKey: Uint8Array },
): Promise<void> {
  const since = logInstant(now());
  await insertWitness(database, database.city, { name, publicKey: Buffer.from(publicKey), since });
}
