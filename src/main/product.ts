import type { ChangeStream } from '../http/routes/stream.ts';
import { createServer } from '../http/server.ts';
import type { City } from '../kernel/city/index.ts';
import type { Pack } from '../kernel/pack/definition.ts';
import { closeDatabase, isReachable, openDatabase } from '../store/database.ts';
import { lastNight } from '../store/log/nightly-checks.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import { registerWitness } from '../usecases/transparency/register-witness.ts';
import { startWorker } from '../worker/index.ts';
import { clockOffset } from './clock-offset.ts';
import type { Config } from './config.ts';
import { loadRuntime, type Runtime } from './create-dependencies.ts';
import type { DatabaseUrls } from './database-server.ts';
import { readOrMakeMasterKey } from './master-key.ts';
import { keepMonth } from './month/month-keeper.ts';
import { type OutsideWorld, openOutsideWorld } from './outside-world.ts';
import { packs } from './packs.ts';
import { portError } from './port.ts';
import { openPost } from './post.ts';
import { prepareCity } from './prepare-city.ts';
import { publishDemonstration } from './publish-demonstration.ts';
import type { Shutdown } from './shutdown.ts';
import { documentSignerOf, logSignerOf, sealsNationally } from './signers.ts';
import type { Tell } from './start-error.ts';
import { loadWebBuild } from './web-build.ts';

/** What a trial of the product, or a made-up month, has otherwise than `npm start` does. */
export type Given = {
  /** Another place than the environment says. */
  readonly arrange?: (config: Config) => Promise<Config>;
  /** The city with what it has beside its data, such as more people of a demonstration. */
  readonly city?: (city: City) => City;
  /** The city's clock, in milliseconds since the epoch. */
  readonly clock?: () => number;
  /** Whether there is somebody who keeps the plan's ledger, though the clock is somebody's. */
  readonly programme?: () => boolean;
  readonly packs?: readonly Pack[];
  /** Null: as many as anybody likes. */
  readonly requestsPerMinute?: number | null;
  /** How long the sandbox takes to answer. */
  readonly promptness?: { readonly leastMs: number; readonly mostMs: number };
  /** Called when everything runs. */
  readonly onStarted?: (started: Started) => void;
};

/** What runs, for whoever moves its clock. */
export type Started = {
  readonly config: Config;
  readonly runtime: Runtime;
  readonly outside: OutsideWorld;
  /** The city's clock was moved: resolves when what fell due has been looked at. */
  readonly timeMoved: () => Promise<void>;
  /** Registers a piece that is to be stopped with the rest. */
  readonly onStop: Shutdown['onStop'];
};

export type ProductOptions = {
  readonly config: Config;
  readonly database: DatabaseUrls;
  readonly shutdown: Shutdown;
  readonly tell: Tell;
  readonly loaded: Loaded;
  readonly given: Given;
};

const requestsPerMinute = 1_200;
/** People who click fast stay far below; behind one address there may be a whole hall. */
const accountRequestsPerMinute = 600;

/** What there is before the database is. */
export type Loaded = {
  readonly runtime: Runtime;
  readonly outside: OutsideWorld;
  /** Whom a demonstration names to whoever tries it: those of the city's data. */
  readonly accounts: City['demonstration']['accounts'];
};

/**
 * Reads what the city runs on, and starts its outside parties, while its database starts: after a crash the
 * service is to be back soon after the database. The data folder must be this process's.
 */
export async function loadProduct(config: Config, shutdown: Shutdown, given: Given): Promise<Loaded> {
  const offset = await clockOffset(config);
  const read = await loadRuntime({
    dataFolder: config.factsFolder,
    city: config.city,
    packs: given.packs ?? packs,
    masterKey: readOrMakeMasterKey(config),
    nationalSealing: sealsNationally(config),
    logSigner: logSignerOf(config),
    demonstration: config.demonstration,
    clock: given.clock ?? (() => Date.now() + offset),
  });
  const runtime = {
    ...read,
    city: given.city?.(read.city) ?? read.city,
    documentSigner: documentSignerOf(config, read),
  };
  const outside = await openOutsideWorld({
    config,
    city: runtime.city,
    clockOffsetMs: offset,
    ...(given.promptness === undefined ? {} : { promptness: given.promptness }),
    shutdown,
    url: `http://${localHost(config.host)}:${config.port}`,
  });
  const post = openPost(config, outside, shutdown);
  return { runtime: { ...runtime, post }, outside, accounts: read.city.demonstration.accounts };
}

/** Starts server and worker on a migrated database, and tells the address and the accounts. */
export async function startProduct({
  config,
  database: urls,
  shutdown,
  tell,
  loaded: { runtime, outside, accounts },
  given,
}: ProductOptions): Promise<void> {
  const database = openDatabase({ url: urls.appUrl, city: config.city });
  shutdown.onStop({ zh: '数据库连接', en: 'The database connections' }, () => closeDatabase(database));
  const deps: Dependencies = { ...runtime, database };
  tell({ zh: `正在准备${deps.city.profile.name.zh}……`, en: `Preparing ${deps.city.profile.name.en} ...` });
  const [web] = await Promise.all([loadWebBuild(), prepareCity(deps)]);
  // A made-up month, whose clock is somebody's, begins with what its own people do.
  if (deps.demonstration && given.clock === undefined) await publishDemonstration(deps);
  if (outside.witness !== null) await registerWitness(deps, outside.witness);
  let nudge = (): void => {};
  let tellPages: ChangeStream['tell'] = () => {};
  let serving = false;
  const app = await createServer({
    deps,
    outside,
    publicUrl: config.publicUrl,
    providers: config.providers,
    ...(web === undefined ? {} : { web }),
    // Not a stream of its own, which would end the process where it cannot write.
    logger: { level: config.logLevel, stream: process.stdout },
    month: keepMonth(config, shutdown),
    ...boundsOf(given),
    proxies: config.proxies,
    onChange: () => nudge(),
    onStream: (tell) => {
      tellPages = tell;
    },
    isReady: async () => serving && (await isReachable(database)),
    lastNight: () => lastNight(database, database.city),
  });
  const stopWorker = new AbortController();
  try {
    // When very many come at once they wait for the refusal that tells them when to come again.
    await app.listen({ host: config.host, port: config.port, backlog: 4_096 });
  } catch (error) {
    throw portError(config.host, config.port, error);
  }
  shutdown.onStop({ zh: '网页服务', en: 'The server' }, () => app.close());
  const worker = startWorker({
    deps,
    exchange: outside.exchange,
    ownerUrl: urls.ownerUrl,
    signal: stopWorker.signal,
    log: app.log,
    random: Math.random,
    // A made-up month has somebody who keeps the plan's ledger only where that was asked for.
    ...((given.clock === undefined || given.programme?.() === true) && { schedules: true }),
    onIndex: () => tellPages(),
    onTold: () => tellPages('notices'),
  });
  nudge = worker.nudge;
  shutdown.onStop({ zh: '后台任务', en: 'The worker' }, () => {
    stopWorker.abort();
    return worker.stopped;
  });
  serving = true;
  announce({ config, deps, accounts, hasWeb: web !== undefined }, tell);
  given.onStarted?.({ config, runtime, outside, timeMoved: worker.timeMoved, onStop: shutdown.onStop });
}

function boundsOf(given: Given): { requestsPerMinute?: number; accountRequestsPerMinute?: number } {
  if (given.requestsPerMinute === null) return {};
  return {
    requestsPerMinute: given.requestsPerMinute ?? requestsPerMinute,
    accountRequestsPerMinute: given.requestsPerMinute ?? accountRequestsPerMinute,
  };
}

function localHost(host: string): string {
  return ['0.0.0.0', '127.0.0.1', 'localhost'].includes(host)
    ? '127.0.0.1'
    : host.includes(':')
      ? `[${host}]`
      : host;
}

type Announced = Pick<Loaded, 'accounts'> & {
  readonly config: Config;
  readonly deps: Dependencies;
  readonly hasWeb: boolean;
};

function announce({ config, deps, accounts, hasWeb }: Announced, tell: Tell): void {
  if (!hasWeb) {
    tell({
      zh: '网页尚未构建，只提供接口；运行 npm run build:web 可构建。',
      en: 'The web has not been built, so only the API is served; npm run build:web builds it.',
    });
  }
  tell({ zh: `营商已启动：${config.publicUrl}`, en: `Yingshang is ready: ${config.publicUrl}` });
  if (!deps.demonstration) return;
  const width = Math.max(0, ...accounts.map(({ username }) => username.length)) + 2;
  const lines = accounts.map(({ username, name }) => ({
    zh: `  ${username.padEnd(width)}${name.zh}`,
    en: `  ${username.padEnd(width)}${name.en}`,
  }));
  const [first] = accounts;
  tell({
    zh: [
      `演示数据，系统时间 ${deps.now().slice(0, 16).replace('T', ' ')}。演示账户（密码都是 ${first?.password ?? ''}）：`,
      ...lines.map(({ zh }) => zh),
    ].join('\n'),
    en: [
      `Demonstration data; its clock says ${deps.now().slice(0, 16).replace('T', ' ')}. Accounts (every password is ${first?.password ?? ''}):`,
      ...lines.map(({ en }) => en),
    ].join('\n'),
  });
}
