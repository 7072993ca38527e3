import { mkdtempSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer } from '../src/http/server.ts';
import { createDependencies } from '../src/main/create-dependencies.ts';
import { discardEmbeddedDatabase, startEmbeddedDatabase } from '../src/main/embedded-database/index.ts';
import { findPlace } from '../src/main/embedded-database/place.ts';
import { type FigureThreads, startFigureThreads } from '../src/main/figure-threads/index.ts';
import { packs } from '../src/main/packs.ts';
import { prepareCity } from '../src/main/prepare-city.ts';
import { startSandbox } from '../src/sandbox/server.ts';
import { closeDatabase, openDatabase } from '../src/store/database.ts';
import { migrate } from '../src/store/migrate.ts';
import type { Dependencies } from '../src/usecases/dependencies.ts';
import { createExchange } from '../src/usecases/exchange/exchange.ts';
import { generateSigningKey, publicPart } from '../src/usecases/exchange/keys.ts';
import { startWorker } from '../src/worker/index.ts';

export type Product = {
  readonly deps: Dependencies;
  readonly ownerUrl: string;
  /** Where its database lies, and nothing else. */
  readonly folder: string;
  readonly url: string;
  /** Says that something was stored, as acts do by themselves. */
  readonly nudge: () => void;
  /** Threads that work figures out, for a rebuild. */
  readonly figureThreads: () => Promise<FigureThreads>;
  readonly stop: () => Promise<void>;
};

const dataFolder = join(import.meta.dirname, '..', 'data');

/**
 * The whole product on a durable embedded PostgreSQL of its own, in the first city, on a morning of the
 * plan's year. Outside parties answer at once: what is measured is ours.
 */
export async function startProduct(): Promise<Product> {
  const folder = mkdtempSync(join(tmpdir(), 'yingshang-bench-'));
  const server = await startEmbeddedDatabase({ dataFolder: folder, tell: () => {} });
  await migrate(server.ownerUrl);
  const database = openDatabase({ url: server.appUrl, city: 'xuchang', connections: 16 });
  const offset = Date.parse('2022-06-01T09:00:00+08:00') - Date.now();
  const deps = await createDependencies({
    dataFolder,
    city: 'xuchang',
    packs,
    database,
    masterKey: new Uint8Array(32).fill(1),
    demonstration: true,
    clock: () => Date.now() + offset,
  });
  await prepareCity(deps);
  const key = await generateSigningKey('city-bench');
  const played = await Promise.all(
    deps.city.outsideParties.map(async ({ id, kind, name }) => ({
      id,
      kind,
      name,
      key: await generateSigningKey(id),
    })),
  );
  const parties = new Map<string, { id: string; url: string; keys: ReturnType<typeof publicPart>[] }>();
  const exchange = createExchange({ key, parties, wall: Date.now, random: () => 0.5 });
  let nudge = (): void => {};
  const app = await createServer({ deps, outside: { exchange, control: null }, onChange: () => nudge() });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  const sandbox = await startSandbox({
    host: '127.0.0.1',
    port: 0,
    city: deps.city.profile.code,
    product: { inbox: `${url}/exchange/inbox`, keys: [publicPart(key)] },
    parties: played,
    controlToken: 'bench-bench-bench-bench',
    folder: null,
    clockOffsetMs: offset,
    promptness: { leastMs: 0, mostMs: 1 },
  });
  for (const party of played) {
    parties.set(party.id, {
      id: party.id,
      url: `${sandbox.url}/parties/${party.id}`,
      keys: [publicPart(party.key)],
    });
  }
  const connected = createExchange({ key, parties, wall: Date.now, random: () => 0.5 });
  Object.assign(exchange, { keys: connected.keys });
  const stopping = new AbortController();
  const quiet = {
    info: () => {},
    warn: () => {},
    error: (fields: object, message: string) => console.error(message, fields),
  };
  const worker = startWorker({
    deps,
    exchange,
    ownerUrl: server.ownerUrl,
    signal: stopping.signal,
    log: quiet,
    random: () => 0.5,
  });
  nudge = worker.nudge;
  return {
    deps,
    ownerUrl: server.ownerUrl,
    folder: findPlace(folder)?.folder ?? folder,
    url,
    nudge: () => nudge(),
    figureThreads: () =>
      startFigureThreads(
        {
          url: server.appUrl,
          city: 'xuchang',
          dataFolder,
          masterKey: deps.masterKey,
          now: Date.now() + offset,
        },
        quiet,
      ),
    stop: async () => {
      stopping.abort();
      await worker.stopped;
      await app.close();
      await sandbox.close();
      await closeDatabase(database);
      await server.stop();
      // Where the database's account cannot enter a folder of ours, its gigabytes lie in another.
      await discardEmbeddedDatabase(folder);
    },
  };
}
