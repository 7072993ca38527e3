import { mkdirSync } from 'node:fs';
import { refuse } from '../kernel/errors/index.ts';
import type { Config } from './config.ts';
import { findRunningDatabase, startEmbeddedDatabase } from './embedded-database/index.ts';
import { findPlace } from './embedded-database/place.ts';
import { lockFolder } from './folder-lock.ts';
import { checkOuterDatabase } from './outer-database.ts';
import type { Tell } from './start-error.ts';

type Work<Result> = (ownerUrl: string) => Promise<Result>;

/** The database as it is, of a product that runs or of one that does not. */
export async function withDatabaseAsItIs<Result>(
  config: Config,
  tell: Tell,
  work: Work<Result>,
): Promise<Result> {
  if (config.database !== null) {
    await checkOuterDatabase(config.database.ownerUrl, 'DATABASE_URL');
    return await work(config.database.ownerUrl);
  }
  const running = findRunningDatabase(config.dataFolder);
  if (running !== null) return await work(running.ownerUrl);
  if (findPlace(config.dataFolder) === null)
    throw refuse('backup.no-database', { reason: config.dataFolder });
  return await withOwnDatabase(config, tell, work);
}

/** A database for nobody but us: the outer one, or that of a data folder on which nothing runs. */
export async function withDatabaseAlone<Result>(
  config: Config,
  tell: Tell,
  work: Work<Result>,
): Promise<Result> {
  if (config.database === null) return await withOwnDatabase(config, tell, work);
  await checkOuterDatabase(config.database.ownerUrl, 'DATABASE_URL');
  return await work(config.database.ownerUrl);
}

async function withOwnDatabase<Result>(
  { dataFolder }: Config,
  tell: Tell,
  work: Work<Result>,
): Promise<Result> {
  mkdirSync(dataFolder, { recursive: true });
  const lock = lockFolder(dataFolder);
  try {
    const database = await startEmbeddedDatabase({ dataFolder, tell });
    try {
      return await work(database.ownerUrl);
    } finally {
      await database.stop();
    }
  } finally {
    lock.release();
  }
}
