import { resolve } from 'node:path';
import { afterAll } from 'vitest';
import type { Pack } from '../../src/kernel/pack/definition.ts';
import { createDependencies } from '../../src/main/create-dependencies.ts';
import { packs } from '../../src/main/packs.ts';
import { closeDatabase, openDatabase } from '../../src/store/database.ts';
import type { Dependencies } from '../../src/usecases/dependencies.ts';
import { createTestDatabase } from '../support/database.ts';

export type PlanCity = {
  readonly deps: Dependencies;
  /** Where its database is reached. */
  readonly urls: { readonly ownerUrl: string; readonly appUrl: string };
  /** The city's clock, which stands still until it is moved. */
  readonly setClock: (moment: string) => void;
};

/** Call at the top of a test file, with `await`: a city with an empty ledger on a database of its own. */
export async function planCity(
  slug: string,
  moment: string,
  ofCity: readonly Pack[] = packs,
): Promise<PlanCity> {
  const { ownerUrl, appUrl, drop } = await createTestDatabase();
  const database = openDatabase({ url: appUrl, city: slug });
  afterAll(async () => {
    await closeDatabase(database);
    await drop();
  });
  const clock = { now: Date.parse(moment) };
  const deps = await createDependencies({
    dataFolder: resolve(import.meta.dirname, '../../data'),
    city: slug,
    packs: ofCity,
    database,
    masterKey: new Uint8Array(32).fill(3),
    demonstration: true,
    clock: () => clock.now,
  });
  return {
    deps,
    urls: { ownerUrl, appUrl },
    setClock: (to) => {
      clock.now = Date.parse(to);
    },
  };
}
