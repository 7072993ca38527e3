import { isDeepStrictEqual } from 'node:util';
import { publishDefinitions } from '../store/cases/definitions.ts';
import { type Account, findAccountByUsername, saveAccount } from '../store/people/accounts.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import { ensureParties } from '../usecases/parties/ensure-parties.ts';
import { seedLedger } from '../usecases/plans/seed-ledger.ts';
import { hashPassword, verifyPassword } from '../usecases/sessions/password.ts';

/** Brings the database up to what the city's data and packs say. Doing it again changes nothing. */
export async function prepareCity(deps: Dependencies): Promise<void> {
  const { database } = deps;
  await publishDefinitions(
    database,
    database.city,
    [
      ...[...deps.packs.services.values()].map((definition) => ({ kind: 'service', definition }) as const),
      ...[...deps.packs.registers.values()].map((definition) => ({ kind: 'register', definition }) as const),
      ...[...deps.packs.indicators.values()].map(
        (definition) => ({ kind: 'indicator', definition }) as const,
      ),
    ],
    deps.now(),
  );
  await seedLedger(deps);
  if (deps.demonstration) await prepareDemonstration(deps);
}

/** Accounts and parties to try the product with. A real city has none of them. */
async function prepareDemonstration(deps: Dependencies): Promise<void> {
  const { database, city } = deps;
  await ensureParties(deps, city.demonstration.parties);
  const hashes = new Map<string, string>();
  for (const account of city.demonstration.accounts) {
    const known = await findAccountByUsername(database, database.city, account.username);
    const hash = await hashFor(deps, hashes, account.password, known?.passwordHash ?? null);
    const wanted: Account = {
      id: account.username,
      username: account.username,
      passwordHash: hash,
      name: account.name,
      // Who has come, gone or been given another role since stays so.
      grants: known?.grants ?? account.grants,
      party: account.party ?? null,
      demonstration: true,
      disabledAt: known?.disabledAt ?? null,
    };
    // A start after a crash is to be quick: what is there already is not written again.
    if (known !== null && isDeepStrictEqual(known, wanted)) continue;
    await saveAccount(database, database.city, wanted, deps.now());
  }
}

/** Hashing is slow on purpose: a hash that still fits is kept, and one password is hashed once. */
async function hashFor(
  { passwordCost }: Dependencies,
  hashes: Map<string, string>,
  password: string,
  known: string | null,
): Promise<string> {
  const made = hashes.get(password);
  if (made !== undefined) return made;
  const hash =
    known !== null && (await verifyPassword(password, known))
      ? known
      : await hashPassword(password, passwordCost);
  hashes.set(password, hash);
  return hash;
}
