import { resolve } from 'node:path';
import { createServer } from '../../src/http/server.ts';
import { createDependencies } from '../../src/main/create-dependencies.ts';
import { packs } from '../../src/main/packs.ts';
import { closeDatabase, openDatabase } from '../../src/store/database.ts';
import { createExchange } from '../../src/usecases/exchange/exchange.ts';
import { generateSigningKey } from '../../src/usecases/exchange/keys.ts';
import { firstCity } from './cities.ts';

/** The API's description as the server gives it; nothing is asked of a database. */
export async function describeApi(): Promise<object> {
  const database = openDatabase({ url: 'postgres://nobody@127.0.0.1:1/none', city: firstCity.slug });
  const deps = await createDependencies({
    dataFolder: resolve(import.meta.dirname, '../../data'),
    city: firstCity.slug,
    packs,
    database,
    masterKey: new Uint8Array(32),
    demonstration: true,
  });
  const key = await generateSigningKey('nobody');
  const exchange = createExchange({ key, parties: new Map(), wall: Date.now, random: () => 0 });
  const app = await createServer({ deps, outside: { exchange, control: null } });
  try {
    return (await app.inject('/api/openapi.json')).json<object>();
  } finally {
    await app.close();
    await closeDatabase(database);
  }
}
