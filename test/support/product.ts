import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { afterAll } from 'vitest';
import type { ChangeStream } from '../../src/http/routes/stream.ts';
import { createServer } from '../../src/http/server.ts';
import type { Pack } from '../../src/kernel/pack/definition.ts';
import { type CityRead, createDependencies, readCity } from '../../src/main/create-dependencies.ts';
import { packs as ownPacks } from '../../src/main/packs.ts';
import { prepareCity } from '../../src/main/prepare-city.ts';
import { loadWebBuild } from '../../src/main/web-build.ts';
import { startSandbox } from '../../src/sandbox/server.ts';
import { closeDatabase, openDatabase } from '../../src/store/database.ts';
import type { Dependencies } from '../../src/usecases/dependencies.ts';
import { memoryDocumentSigner } from '../../src/usecases/documents/document-signer.ts';
import { createExchange, type Exchange } from '../../src/usecases/exchange/exchange.ts';
import { generateSigningKey, publicPart, type RegisteredParty } from '../../src/usecases/exchange/keys.ts';
import {
  type BehaviourOrder,
  type PartyBehaviour,
  tellSandbox,
} from '../../src/usecases/exchange/tell-sandbox.ts';
import type { OuterProvider } from '../../src/usecases/sessions/sign-in-provider.ts';
import { headKeyOf } from '../../src/usecases/transparency/log-signer.ts';
import { startWorker } from '../../src/worker/index.ts';
import type { TestCity } from './cities.ts';
import { type Client, createClient, signIn } from './client.ts';
import { createTestDatabase } from './database.ts';
import { type Description, type Seen, type Witness, witnessOf } from './described.ts';

/** The city's clock as tests see it: it stands still until it is moved. */
export type TestClock = {
  readonly now: () => number;
  /** Local time with the city's offset, such as `2022-06-01T16:00:00+08:00`. */
  readonly set: (moment: string) => void;
  readonly advance: (minutes: number) => void;
};

/** The whole product on a database of its own. */
export type Product = {
  readonly city: TestCity;
  readonly url: string;
  readonly deps: Dependencies;
  readonly exchange: Exchange;
  readonly ownerUrl: string;
  readonly clock: TestClock;
  /** The account's client; signs in at the first call. */
  readonly as: (username: string) => Client;
  /** A client that has not signed in. */
  readonly nobody: Client;
  /** Tells an outside party how to behave. */
  readonly tell: (order: BehaviourOrder) => Promise<readonly PartyBehaviour[]>;
  /** Stops answering requests, as when its machine is off. */
  readonly goDark: () => Promise<void>;
  readonly worker: {
    readonly start: () => void;
    readonly stop: () => Promise<void>;
    /** Has what fell due by the clock looked at now, as whoever moves it by hand does. */
    readonly timeMoved: () => Promise<void>;
  };
  /** Every route the server has, as `GET /api/cases/:id`. */
  readonly routes: readonly string[];
  /**
   * What server and worker have logged as errors, and answers that the API's description does not know.
   * A file whose product has faults at its end fails.
   */
  readonly faults: string[];
};

type ProductOptions = {
  /** Serves the built pages too. */
  readonly web?: boolean;
  /** Opens what the calendar opens, and has that done whenever time was moved. */
  readonly schedules?: boolean;
  /** Leaves the worker to the test. */
  readonly withoutWorker?: boolean;
  /** The clock runs from the morning on instead of standing still: what people see in a browser. */
  readonly running?: boolean;
  /** Providers of identities outside. */
  readonly providers?: readonly OuterProvider[];
  /** Instead of the product's own. */
  readonly packs?: readonly Pack[];
};

const dataFolder = resolve(import.meta.dirname, '../../data');
const controlToken = 'a token for the tests alone';

/*
 * What is the same for every product is made once in a process: reading and checking a city, and understanding the
 * description of the API, take longer than starting the rest.
 */
const citiesRead = new WeakMap<readonly Pack[], Map<string, Promise<CityRead>>>();
function readOnce(city: string, packs: readonly Pack[]): Promise<CityRead> {
  const ofPacks = citiesRead.get(packs) ?? new Map<string, Promise<CityRead>>();
  citiesRead.set(packs, ofPacks);
  const read = ofPacks.get(city) ?? readCity({ dataFolder, city, packs });
  ofPacks.set(city, read);
  return read;
}

/** By the routes there are: a product may have more of them than another. */
const witnesses = new WeakMap<readonly Pack[], Map<string, Witness>>();
function witnessOnce(packs: readonly Pack[], routes: string, describe: () => Description): Witness {
  const ofPacks = witnesses.get(packs) ?? new Map<string, Witness>();
  witnesses.set(packs, ofPacks);
  const witness = ofPacks.get(routes) ?? witnessOf(describe());
  ofPacks.set(routes, witness);
  return witness;
}

/**
 * Call at the top of a test file, with `await`: server, worker and outside parties over real connections
 * on a free port of this machine, in the city, on a working morning of its plan's year. Everything is
 * stopped after the file's last test, and the file fails if anything was left open or logged as an error.
 */
export async function startProduct(city: TestCity, options: ProductOptions = {}): Promise<Product> {
  const testDatabase = await createTestDatabase();
  const stops: (() => Promise<unknown>)[] = [testDatabase.drop];
  const stopAll = async (): Promise<void> => {
    const failures: unknown[] = [];
    for (const stop of stops.reverse()) {
      await stop().catch((error: unknown) => failures.push(error));
    }
    if (failures.length > 0) throw failures[0];
  };
  afterAll(stopAll, 30_000);

  const morning = Date.parse(city.morning);
  const began = Date.now();
  let moved = 0;
  const now = (): number => morning + moved + (options.running === true ? Date.now() - began : 0);
  const clock: TestClock = {
    now,
    set: (moment) => {
      moved += Date.parse(moment) - now();
    },
    advance: (minutes) => {
      moved += minutes * 60_000;
    },
  };
  const faults: string[] = [];
  const fault = (text: string): void => void faults.push(text.trim());

  const database = openDatabase({ url: testDatabase.appUrl, city: city.slug });
  stops.push(() => closeDatabase(database));
  const logKey = headKeyOf(await generateSigningKey(`log-${city.slug}`));
  const packs = options.packs ?? ownPacks;
  const deps = await createDependencies({
    dataFolder,
    city: city.slug,
    packs,
    read: await readOnce(city.slug, packs),
    database,
    masterKey: new Uint8Array(32).fill(5),
    // Who signs in here has nothing to lose, and does so thousands of times.
    passwordCost: { memory: 64, passes: 1, parallelism: 1 },
    logSigner: { current: async () => logKey },
    documentSigner: await memoryDocumentSigner({
      slug: city.slug,
      name: city.slug,
      notBefore: () => morning - 86_400_000,
    }),
    demonstration: true,
    clock: now,
  });
  await prepareCity(deps);

  let url = '';
  const cityKey = await generateSigningKey(`city-${city.slug}`);
  const played = await Promise.all(
    deps.city.outsideParties.map(async ({ id, kind, name }) => ({
      id,
      kind,
      name,
      key: await generateSigningKey(id),
    })),
  );
  const sandbox = await startSandbox({
    host: '127.0.0.1',
    port: 0,
    city: deps.city.profile.code,
    product: {
      // The server's port is known only once it listens.
      get inbox() {
        return `${url}/exchange/inbox`;
      },
      keys: [publicPart(cityKey)],
    },
    parties: played,
    controlToken,
    folder: null,
    // Behind the city's clock wherever a test puts it: then what it says happened when it was asked.
    clockOffsetMs: morning - began - 366 * 86_400_000,
    promptness: { leastMs: 1, mostMs: 10 },
  });
  stops.push(() => sandbox.close());
  const exchange = createExchange({
    key: cityKey,
    parties: new Map(
      played.map(({ id, key }): [string, RegisteredParty] => [
        id,
        { id, url: `${sandbox.url}/parties/${id}`, keys: [publicPart(key)] },
      ]),
    ),
    wall: Date.now,
    random: () => 0,
  });

  let nudge = (): void => {};
  let tellPages: ChangeStream['tell'] = () => {};
  const web = options.web === true ? await loadWebBuild() : undefined;
  if (options.web === true && web === undefined) throw new Error('the web has not been built');
  const control = { url: sandbox.url, token: controlToken };
  const app = await createServer({
    deps,
    outside: { exchange, control },
    ...(options.providers === undefined ? {} : { providers: options.providers }),
    ...(web === undefined ? {} : { web }),
    logger: { level: 'error', stream: { write: fault } },
    onChange: () => nudge(),
    onStream: (tell) => {
      tellPages = tell;
    },
  });
  stops.push(() => app.close());
  await app.listen({ host: '127.0.0.1', port: 0 });
  url = `http://127.0.0.1:${(app.server.address() as AddressInfo).port}`;

  let stopWorker: (() => Promise<void>) | null = null;
  let timeMoved = async (): Promise<void> => {};
  const worker: Product['worker'] = {
    start: () => {
      if (stopWorker !== null) throw new Error('the worker runs already');
      const stopping = new AbortController();
      const {
        nudge: wake,
        timeMoved: moved,
        stopped,
      } = startWorker({
        deps,
        exchange,
        ownerUrl: testDatabase.ownerUrl,
        signal: stopping.signal,
        log: {
          info: () => {},
          warn: () => {},
          // A loop that finds the database slow tries again; on a busy machine that is no fault of the product.
          error: (fields, message) => {
            if (String(fields.fault).startsWith('service.database-away')) return;
            fault(`${message} ${JSON.stringify(fields)}`);
          },
        },
        random: () => 0,
        ...(options.schedules === true && { schedules: true }),
        onIndex: () => tellPages(),
        onTold: () => tellPages('notices'),
      });
      nudge = wake;
      timeMoved = moved;
      stopWorker = async () => {
        stopWorker = null;
        nudge = () => {};
        stopping.abort();
        await stopped;
      };
    },
    stop: async () => {
      await stopWorker?.();
    },
    timeMoved: () => timeMoved(),
  };
  stops.push(worker.stop);
  if (options.withoutWorker !== true) worker.start();
  stops.unshift(async () => {
    if (faults.length > 0) throw new Error(`the product has faults:\n${faults.join('\n')}`);
  });

  const routes = app.printRoutes({ commonPrefix: false });
  const undescribed = witnessOnce(packs, routes, () => app.swagger() as unknown as Description);
  const witness = (seen: Seen): void => void faults.push(...undescribed(seen));
  const cookies = new Map<string, Promise<string>>();
  const cookieOf = new Map<string, string>();
  return {
    city,
    url,
    deps,
    exchange,
    ownerUrl: testDatabase.ownerUrl,
    clock,
    as: (username) =>
      createClient(
        url,
        {
          username,
          cookie: () => {
            const known = cookies.get(username) ?? signIn(url, username, city.password);
            cookies.set(username, known);
            void known.then(
              (cookie) => cookieOf.set(username, cookie),
              () => cookies.delete(username),
            );
            return known;
          },
          forget: (cookie) => {
            if (cookieOf.get(username) === cookie) cookies.delete(username);
          },
        },
        witness,
      ),
    nobody: createClient(url, null, witness),
    tell: (order) => tellSandbox(control, order),
    goDark: async () => {
      await worker.stop();
      await app.close();
    },
    worker,
    routes: routesOf(routes),
    faults,
  };
}

/** Reads the tree that the router prints: four characters of drawing for each level. */
function routesOf(tree: string): readonly string[] {
  const above: string[] = [];
  return tree.split('\n').flatMap((line) => {
    const match = /^((?:[│ ] {3})*)[├└]── (\S+)(?: \(([A-Z, ]+)\))?/.exec(line);
    if (match === null) return [];
    const [, indent = '', segment = '', methods = ''] = match;
    const level = indent.length / 4;
    above.splice(level, above.length, segment);
    return methods === '' ? [] : methods.split(', ').map((method) => `${method} ${above.join('')}`);
  });
}
