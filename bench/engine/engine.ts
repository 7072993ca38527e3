import { join } from 'node:path';
import { createDependencies } from '../../src/main/create-dependencies.ts';
import { closeDatabase, type Database, openDatabase } from '../../src/store/database.ts';
import type { Dependencies } from '../../src/usecases/dependencies.ts';
import { stallPack } from './scenario.ts';

export type Engine = { readonly deps: Dependencies; readonly close: () => Promise<void> };

const dataFolder = join(import.meta.dirname, '..', '..', 'data');

/** One process's engine on a database, with everything on that the product has. */
export async function openEngine(url: string): Promise<Engine> {
  const database = openDatabase({ url, city: benchCity });
  return { deps: await engineOn(database), close: () => closeDatabase(database) };
}

export const benchCity = 'xuchang';

/** On a morning of the plan's year. */
export async function engineOn(database: Database): Promise<Dependencies> {
  const offset = Date.parse('2022-06-01T09:00:00+08:00') - Date.now();
  return await createDependencies({
    dataFolder,
    city: benchCity,
    packs: [stallPack],
    database,
    masterKey: new Uint8Array(32).fill(1),
    demonstration: true,
    clock: () => Date.now() + offset,
  });
}
