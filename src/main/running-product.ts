import { type ErrorCode, refuse } from '../kernel/errors/index.ts';
import { closeDatabase, type Database, openDatabase } from '../store/database.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import type { WorkerLog } from '../worker/index.ts';
import { clockOffset } from './clock-offset.ts';
import { type Config, readConfig } from './config.ts';
import { createDependencies } from './create-dependencies.ts';
import { findRunningDatabase } from './embedded-database/index.ts';
import { type FigureThreads, startFigureThreads } from './figure-threads/index.ts';
import { findMasterKey } from './master-key.ts';
import { packs } from './packs.ts';

export type RunningProduct = {
  readonly config: Config;
  readonly deps: Dependencies;
  /** Threads that work figures out beside this one. To be closed by whoever starts them. */
  readonly figureThreads: (log: WorkerLog) => Promise<FigureThreads>;
};

/** What the environment says, of another city where one is asked for. */
export function configOf(city: string | undefined): Config {
  const config = readConfig(process.env);
  return city === undefined ? config : { ...config, city };
}

/**
 * Does something with the database of the product that runs here: the one `DATABASE_URL` names, or the
 * embedded one of the data folder. Reads the same variables as the product. Refuses (with `away`) when
 * there is none, or none that the product has prepared.
 */
export async function withRunningProduct<Result>(
  city: string | undefined,
  away: Extract<ErrorCode, `${string}.product-away`>,
  act: (product: RunningProduct) => Promise<Result>,
): Promise<Result> {
  const config = configOf(city);
  const url = config.database?.appUrl ?? findRunningDatabase(config.dataFolder)?.appUrl;
  if (url === undefined) throw refuse(away, { reason: config.dataFolder });
  const database = openDatabase({ url, city: config.city, applicationName: 'yingshang cli' });
  try {
    await checkPrepared(database, away);
    const offset = await clockOffset(config);
    const deps = await createDependencies({
      dataFolder: config.factsFolder,
      city: config.city,
      packs,
      database,
      masterKey: findMasterKey(config) ?? new Uint8Array(32),
      demonstration: config.demonstration,
      clock: () => Date.now() + offset,
    });
    const { factsFolder: dataFolder, city: of } = config;
    const figureThreads = (log: WorkerLog) =>
      startFigureThreads(
        { url, city: of, dataFolder, masterKey: deps.masterKey, now: Date.now() + offset },
        log,
      );
    return await act({ config, deps, figureThreads });
  } finally {
    await closeDatabase(database);
  }
}

async function checkPrepared(database: Database, away: ErrorCode): Promise<void> {
  const found = await database.pool
    .query(
      "select from information_schema.columns where table_name = 'plan_import' and column_name = 'lines'",
    )
    .catch((error: unknown) => {
      throw refuse(away, { reason: error instanceof Error ? error.message : String(error) });
    });
  if (found.rowCount === 0) throw refuse(away, { reason: 'schema' });
}
