import type { Config } from './config.ts';
import { startEmbeddedDatabase } from './embedded-database/index.ts';
import { checkOuterDatabase } from './outer-database.ts';
import type { Shutdown } from './shutdown.ts';
import { StartError, type Tell } from './start-error.ts';

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
  const database = await startEmbeddedDatabase({ dataFolder: config.dataFolder, tell });
  shutdown.onStop({ zh: '数据库', en: 'The database' }, database.stop);
  void database.ended.then(() => {
    if (shutdown.isStopping()) return;
    console.error(
      new StartError({
        zh: `数据库意外停止，日志在 ${database.folder}。营商随之停止；重新启动即可恢复。`,
        en: `The database ended unexpectedly; its log is in ${database.folder}. Yingshang stops too; starting again recovers it.`,
      }).message,
    );
    void shutdown.stop().finally(() => process.exit(1));
  });
  return { ownerUrl: database.ownerUrl, appUrl: database.appUrl };
}
