import { accessSync, constants, mkdirSync } from 'node:fs';
import { DomainError, errorRegistry } from '../kernel/errors/index.ts';
import { migrate } from '../store/migrate.ts';
import { type Config, readConfig } from './config.ts';
import { openDatabaseServer } from './database-server.ts';
import { lockFolder } from './folder-lock.ts';
import { refuseBusyPort } from './port.ts';
import { systemCode } from './processes.ts';
import { type Given, loadProduct, startProduct } from './product.ts';
import { createShutdown, type Shutdown, stopOnSignals } from './shutdown.ts';
import { StartError } from './start-error.ts';
import { tell } from './tell.ts';

/**
 * The whole product as a process: starts everything, and stops it in order when it is told to. Ends the
 * process when it cannot start.
 */
export async function runProcess(given: Given = {}): Promise<void> {
  // A full disk, or a closed terminal, takes what is said here, and no more than that.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
  outliveJobLibrary();
  const shutdown = createShutdown(tell);
  stopOnSignals(shutdown, tell);
  try {
    await shutdown.during(() => start(shutdown, given));
  } catch (error) {
    // Being told to stop while starting is no fault.
    if (!shutdown.isStopping()) {
      console.error(explain(error));
      await shutdown.stop();
      process.exit(1);
    }
  }
}

/** How graphile-worker's local queue says that it could not give its jobs back while it was ending. */
const jobsNotReturned = 'Error occurred whilst returning jobs from local queue';

/**
 * The job library, when it ends because the database went away, may refuse a promise that nobody else can reach. That
 * was logged, the runner begins anew and sets free what it held: no reason to end. Whatever else nobody caught is one.
 */
function outliveJobLibrary(): void {
  process.on('unhandledRejection', (reason) => {
    if (!(reason instanceof Error && reason.message.startsWith(jobsNotReturned))) throw reason;
  });
}

/** In the order in which things need one another. */
async function start(shutdown: Shutdown, given: Given): Promise<void> {
  const said = readConfig(process.env);
  const config = (await given.arrange?.(said)) ?? said;
  await refuseBusyPort(config.host, config.port);
  prepareDataFolder(config);
  const lock = lockFolder(config.dataFolder);
  shutdown.onStop({ zh: '数据目录', en: 'The data folder' }, async () => lock.release());
  tell(
    config.database === null
      ? { zh: '正在启动数据库……', en: 'Starting the database ...' }
      : { zh: '正在连接数据库……', en: 'Connecting to the database ...' },
  );
  const loading = loadProduct(config, shutdown, given);
  // What goes wrong with it is told where it is waited for.
  loading.catch(() => {});
  const database = await openDatabaseServer(config, shutdown, tell);
  const { applied } = await migrate(database.ownerUrl);
  if (applied.length > 0) {
    tell({
      zh: `数据库已升级（${applied.length} 项）。`,
      en: `The schema was brought up to date (${applied.length} steps).`,
    });
  }
  await startProduct({ config, database, shutdown, tell, loaded: await loading, given });
}

function prepareDataFolder({ dataFolder }: Config): void {
  try {
    mkdirSync(dataFolder, { recursive: true });
    accessSync(dataFolder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (cause) {
    const code = systemCode(cause);
    throw new StartError(
      {
        zh: `不能使用数据目录 ${dataFolder}（${code}）。请检查其权限，或用 YINGSHANG_DATA 指定另一个目录。`,
        en: `The data folder ${dataFolder} cannot be used (${code}). Check its permissions, or name another folder in YINGSHANG_DATA.`,
      },
      { cause },
    );
  }
}

/** A known fault in both languages, an unknown one with its stack. */
function explain(error: unknown): unknown {
  if (error instanceof StartError) return error.message;
  if (!(error instanceof DomainError)) return error;
  const entry = errorRegistry[error.code as keyof typeof errorRegistry];
  const fill = (text: string): string =>
    text.replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(error.parameters[name] ?? whole));
  const detail = error.detail === undefined ? '' : `\n${JSON.stringify(error.detail, null, 2)}`;
  return entry === undefined
    ? `${error.message}${detail}`
    : `${fill(entry.message.zh)}。${fill(entry.next.zh)}。\n${fill(entry.message.en)}. ${fill(entry.next.en)}. (${error.code})${detail}`;
}
