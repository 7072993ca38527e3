import type { Config } from './config.ts';
import { startEmbeddedDatabase } from './embedded-database/index.ts';
import { keepRunning } from './kept-running.ts';
import { checkOuterDatabase } from './outer-database.ts';
import type { Shutdown } from './shutdown.ts';
import type { Tell } from './start-error.ts';

/** The two logins: the owner's for migrations, the product's for everything else. */
export type DatabaseUrls = { readonly ownerUrl: string; readonly appUrl: string };

/** The database the configuration names, checked, or the embedded one, started; it is stopped with the rest. */
export async function openDatabaseServer(
  config: Config,
  shutdown: Shutdown,
  tell: Tell,
): Promise<DatabaseUrls> {
  if (config.database !== null) {
    await checkOuterDatabase(config.database.ownerUrl, 'DATABASE_URL');
    // The product's own login is not tried here: the first migration may yet have to make its role.
    return config.database;
  }
  const { dataFolder } = config;
  const database = await startEmbeddedDatabase({ dataFolder, tell });
  const port = Number(new URL(database.ownerUrl).port);
  const kept = keepRunning(database, () => startEmbeddedDatabase({ dataFolder, tell, port }), tell);
  shutdown.onStop({ zh: '数据库', en: 'The database' }, kept.stop);
  return { ownerUrl: database.ownerUrl, appUrl: database.appUrl };
}
