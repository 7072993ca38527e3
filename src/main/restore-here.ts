import { refuse } from '../kernel/errors/index.ts';
import { citiesIn } from '../store/backup/copy-in.ts';
import { closeDatabase, openDatabase } from '../store/database.ts';
import { masterKeyMark } from '../usecases/backup/master-key-mark.ts';
import { type Restored, restoreBackup } from '../usecases/backup/restore-backup.ts';
import type { BackupSecret } from '../usecases/backup/sealed-file.ts';
import { type Audit, auditLog } from '../usecases/transparency/audit-log.ts';
import { withDatabaseAlone } from './backup-database.ts';
import { putFiles, refuseOtherFiles } from './carried-files.ts';
import type { Config } from './config.ts';
import { loadCity } from './load-city.ts';
import { findMasterKey } from './master-key.ts';
import type { Tell } from './start-error.ts';

/**
 * Brings a backup back where the configuration points, and audits what came back. The backup is proven
 * before a database is started or made for it.
 */
export async function restoreHere({
  config,
  file,
  secret,
  tell,
}: {
  readonly config: Config;
  readonly file: string;
  readonly secret: BackupSecret;
  readonly tell: Tell;
}): Promise<{ readonly restored: Restored; readonly audits: readonly { city: string; audit: Audit }[] }> {
  return await restoreBackup({
    file,
    secret,
    admit: ({ about, end }, files) => {
      refuseOtherFiles(config, files);
      const key = findMasterKey(config);
      if (end.masterKeyMark === null) return;
      if (key !== null && masterKeyMark(key) !== end.masterKeyMark) {
        throw refuse('backup.other-master-key', { file });
      }
      if (key === null && !about.withKeys) throw refuse('backup.master-key-missing', { file });
    },
    within: (fill) =>
      withDatabaseAlone(config, tell, async (ownerUrl) => {
        const restored = await fill(ownerUrl);
        putFiles(config, restored.files);
        return { restored, audits: await auditRestored(config, ownerUrl) };
      }),
  });
}

async function auditRestored(config: Config, ownerUrl: string): Promise<{ city: string; audit: Audit }[]> {
  const audits: { city: string; audit: Audit }[] = [];
  for (const slug of await citiesIn(ownerUrl)) {
    const { profile } = await loadCity(config.factsFolder, slug);
    const database = openDatabase({ url: ownerUrl, city: slug, applicationName: 'yingshang restore' });
    try {
      audits.push({ city: profile.name.zh, audit: await auditLog(database, { cityCode: profile.code }) });
    } finally {
      await closeDatabase(database);
    }
  }
  return audits;
}
