import { refuse } from '../../kernel/errors/index.ts';
import { intoEmptyDatabase, isEmptyDatabase } from '../../store/backup/copy-in.ts';
import type { SchemaVersion } from '../../store/backup/describe-tables.ts';
import { migrate } from '../../store/migrate.ts';
import { type BackupRead, readBackup } from './read-backup.ts';
import type { BackupSecret } from './sealed-file.ts';
import type { CarriedFile } from './units.ts';

export type RestoreOptions<Result> = {
  readonly file: string;
  readonly secret: BackupSecret;
  /** Looks at the backup before anything is done, and throws where it may not come in here. */
  readonly admit: (read: BackupRead, files: readonly CarriedFile[]) => void;
  /** Has the empty database ready, once the backup is proven, and has it filled by its owner's address. */
  readonly within: (fill: (ownerUrl: string) => Promise<Restored>) => Promise<Result>;
};

export type Restored = BackupRead & { readonly rows: number; readonly files: readonly CarriedFile[] };

/**
 * Puts a backup into an empty database. The whole file is read and proven before the database is touched, and
 * the rows come in by one transaction: either all of it is there, or none. A backup of an older version gets
 * the schema that it was made under, and then everything that has come since.
 */
export async function restoreBackup<Result>({
  file,
  secret,
  admit,
  within,
}: RestoreOptions<Result>): Promise<Result> {
  const files: CarriedFile[] = [];
  const proven = await readBackup(file, secret, async ({ label, data }) => {
    if (label.kind === 'file') files.push({ path: label.path, content: data });
  });
  admit(proven, files);
  return await within(async (ownerUrl) => ({ ...(await fill(ownerUrl, { file, secret }, proven)), files }));
}

async function fill(
  ownerUrl: string,
  { file, secret }: { readonly file: string; readonly secret: BackupSecret },
  { about: { version } }: BackupRead,
): Promise<Omit<Restored, 'files'>> {
  // Looked at before it is migrated: somebody else's database is left as it is.
  if (!(await isEmptyDatabase(ownerUrl))) throw refuse('backup.not-empty');
  await migrate(ownerUrl, { upTo: version.migrations.at(-1)?.id ?? 0 });
  const read = await intoEmptyDatabase(ownerUrl, async (intake) => {
    if (!sameVersion(intake.version, version)) throw refuse('backup.other-version', { file });
    const again = await readBackup(file, secret, async ({ label, data }) => {
      if (label.kind !== 'rows' || label.count === 0) return;
      await intake.take(label.table, label.columns, data, label.count);
    });
    for (const { name, last } of again.end.sequences) await intake.setSequence(name, last);
    return again;
  });
  await migrate(ownerUrl);
  return { ...read, rows: Object.values(read.end.rows).reduce((sum, count) => sum + count, 0) };
}

const sameVersion = (here: SchemaVersion, stated: SchemaVersion): boolean =>
  here.jobs === stated.jobs &&
  here.migrations.length === stated.migrations.length &&
  here.migrations.every(
    ({ id, hash }, at) => stated.migrations[at]?.id === id && stated.migrations[at]?.hash === hash,
  );
