import { createHash, type Hash } from 'node:crypto';
import { type FileHandle, open, rename } from 'node:fs/promises';
import { refuse } from '../../kernel/errors/index.ts';
import {
  type CopiedRows,
  type Covered,
  chunkEnd,
  copyChunk,
  copyLate,
  copyWhole,
  type RowKey,
  type Snapshot,
  withSnapshot,
} from '../../store/backup/copy-out.ts';
import {
  type BackedUpTable,
  databaseMark,
  describeSequences,
  describeTables,
  schemaVersion,
} from '../../store/backup/describe-tables.ts';
import { masterKeyMark } from './master-key-mark.ts';
import { readBackup } from './read-backup.ts';
import {
  type BackupSecret,
  beginFile,
  openFile,
  readUnits,
  type SealedFile,
  sealUnit,
} from './sealed-file.ts';
import type { BackupLabel, CarriedFile } from './units.ts';

export type BackupOptions = {
  /** The owner's address of the database. */
  readonly ownerUrl: string;
  readonly file: string;
  readonly secret: BackupSecret;
  /** Files of the data folder that go with it. */
  readonly files: readonly CarriedFile[];
  readonly withKeys: boolean;
  /** Null where there is none yet. */
  readonly masterKey: Uint8Array | null;
  /** Called between units; a test ends the process's work there. */
  readonly onUnit?: (label: BackupLabel) => void;
};

export type BackupMade = {
  readonly file: string;
  readonly bytes: number;
  readonly rows: number;
  readonly tables: number;
  /** Rows that an earlier, broken-off attempt had copied already. */
  readonly alreadyThere: number;
};

/** Rows of an append-only table that are copied at a time. */
const chunkRows = 5_000;

/**
 * Writes everything that is in the database at one moment into a sealed file, while people go on working.
 * Until it is whole, and has been read again to its end, it is called `<file>.partial`; one that is there
 * already is gone on with: append-only tables from where it stopped, the others anew.
 */
export async function makeBackup(options: BackupOptions): Promise<BackupMade> {
  const { file } = options;
  if (await exists(file)) throw refuse('backup.file-there', { file });
  const partial = `${file}.partial`;
  try {
    const made = await writeBackup(options, partial);
    // What was written is read again: a backup that does not open is none.
    const { size } = await readBackup(partial, options.secret, async () => {});
    await rename(partial, file);
    return { ...made, file, bytes: size };
  } catch (error) {
    throw diskTrouble(error, partial);
  }
}

async function writeBackup(
  options: BackupOptions,
  partial: string,
): Promise<Omit<BackupMade, 'file' | 'bytes'>> {
  const handle = await open(partial, 'a+', 0o600);
  try {
    return await withSnapshot(options.ownerUrl, async (snapshot) => {
      const about: BackupLabel = {
        kind: 'about',
        version: await schemaVersion(snapshot.client),
        database: await databaseMark(snapshot.client),
        withKeys: options.withKeys,
      };
      const found = await goOn(handle, options, about, partial);
      const writer = createWriter(handle, found, options.onUnit);
      if (found.units === 0) await writer.write(about);
      await writer.write({ kind: 'attempt', seen: snapshot.seen });
      const tables = await describeTables(snapshot.client);
      for (const table of tables) {
        if (table.writtenBy === null) {
          for await (const rows of copyWhole(snapshot, table))
            await writer.write(labelOf(table, rows), rows.rows);
        } else await writeGrowing(writer, snapshot, table, found.covered.get(table.name) ?? []);
      }
      for (const { path, content } of options.files) {
        await writer.write({ kind: 'file', path }, Buffer.from(content));
      }
      const sequences = await describeSequences(snapshot.client);
      await writer.end(sequences, options.masterKey === null ? null : masterKeyMark(options.masterKey));
      await handle.sync();
      const rows = Object.values(writer.rows()).reduce((sum, count) => sum + count, 0);
      return { rows, tables: tables.length, alreadyThere: found.alreadyThere };
    });
  } finally {
    await handle.close();
  }
}

/** First what came late to where an earlier attempt had been, then the rest by the order of keys. */
async function writeGrowing(
  writer: Writer,
  snapshot: Snapshot,
  table: BackedUpTable,
  covered: readonly Covered[],
): Promise<void> {
  let after: RowKey | null = covered.at(-1)?.upTo ?? null;
  if (after !== null) {
    for await (const rows of copyLate(snapshot, table, covered)) {
      await writer.write({ ...labelOf(table, rows), late: 'more' }, rows.rows);
    }
    const none = { rows: Buffer.alloc(0), count: 0 };
    await writer.write({ ...labelOf(table, none), late: 'caught-up', upTo: after });
  }
  for (;;) {
    const upTo = await chunkEnd(snapshot, table, after, chunkRows);
    if (upTo === null) return;
    const rows = await copyChunk(snapshot, table, { after, upTo });
    await writer.write({ ...labelOf(table, rows), upTo }, rows.rows);
    after = upTo;
  }
}

type RowsLabel = Extract<BackupLabel, { readonly kind: 'rows' }>;

const labelOf = (table: BackedUpTable, { count }: CopiedRows): RowsLabel => ({
  kind: 'rows',
  table: table.name,
  columns: table.columns,
  count,
});

/** Where a file stands that is written on. */
type Standing = {
  readonly sealed: SealedFile;
  readonly units: number;
  readonly digest: Hash;
  readonly rows: Readonly<Record<string, number>>;
  readonly covered: ReadonlyMap<string, readonly Covered[]>;
  readonly alreadyThere: number;
};

/** Begins a file, or finds out how far a broken-off one had come, and cuts off what cannot be gone on with. */
async function goOn(
  handle: FileHandle,
  { secret }: BackupOptions,
  about: BackupLabel,
  name: string,
): Promise<Standing> {
  const { size } = await handle.stat();
  if (size === 0) return await beginAnew(handle, secret);
  const sealed = await openFile(handle, secret, name);
  let kept: Standing & { readonly end: number } = {
    ...nothing(sealed),
    end: sealed.unitsBegin,
  };
  let seen = '';
  const digest = createHash('sha256');
  const rows: Record<string, number> = {};
  const covered = new Map<string, readonly Covered[]>();
  for await (const unit of readUnits<BackupLabel>(handle, sealed)) {
    const { label } = unit;
    if (label.kind === 'about' && JSON.stringify(label) !== JSON.stringify(about)) {
      throw refuse('backup.partial-of-another', { file: name });
    }
    // From here on an attempt copies what may have changed since: that is done anew.
    if (label.kind === 'file' || label.kind === 'end') break;
    if (label.kind === 'rows' && label.late === undefined && label.upTo === undefined) break;
    digest.update(unit.digest);
    if (label.kind === 'attempt') seen = label.seen;
    if (label.kind === 'rows') {
      rows[label.table] = (rows[label.table] ?? 0) + label.count;
      if (label.late === 'caught-up' && label.upTo !== undefined) {
        covered.set(label.table, [{ upTo: label.upTo, seen }]);
      } else if (label.upTo !== undefined) {
        covered.set(label.table, [...(covered.get(label.table) ?? []), { upTo: label.upTo, seen }]);
      }
    }
    // Late rows count only once all of them are there.
    if (label.kind === 'rows' && label.late === 'more') continue;
    kept = {
      sealed,
      units: unit.number + 1,
      digest: digest.copy(),
      rows: { ...rows },
      covered: new Map(covered),
      alreadyThere: Object.values(rows).reduce((sum, count) => sum + count, 0),
      end: unit.end,
    };
  }
  if (kept.end < size) await handle.truncate(kept.end);
  return kept;
}

async function beginAnew(handle: FileHandle, secret: BackupSecret): Promise<Standing> {
  const { bytes, file } = await beginFile(secret);
  await handle.appendFile(bytes);
  return nothing(file);
}

const nothing = (sealed: SealedFile): Standing => ({
  sealed,
  units: 0,
  digest: createHash('sha256'),
  rows: {},
  covered: new Map(),
  alreadyThere: 0,
});

type Writer = {
  readonly write: (label: BackupLabel, data?: Buffer) => Promise<void>;
  readonly end: (
    sequences: Extract<BackupLabel, { readonly kind: 'end' }>['sequences'],
    mark: string | null,
  ) => Promise<void>;
  readonly rows: () => Readonly<Record<string, number>>;
};

function createWriter(handle: FileHandle, standing: Standing, onUnit: BackupOptions['onUnit']): Writer {
  const rows: Record<string, number> = { ...standing.rows };
  const { digest } = standing;
  let number = standing.units;
  const append = async (label: BackupLabel, data: Buffer): Promise<void> => {
    const bytes = sealUnit(standing.sealed, number, { label, data });
    await handle.appendFile(bytes);
    digest.update(createHash('sha256').update(bytes.subarray(4)).digest());
    number += 1;
    onUnit?.(label);
  };
  return {
    write: async (label, data = Buffer.alloc(0)) => {
      if (label.kind === 'rows') rows[label.table] = (rows[label.table] ?? 0) + label.count;
      await append(label, data);
    },
    end: async (sequences, mark) => {
      const units = number;
      const whole = digest.copy().digest('hex');
      await append(
        { kind: 'end', units, digest: whole, rows, sequences, masterKeyMark: mark },
        Buffer.alloc(0),
      );
    },
    rows: () => rows,
  };
}

async function exists(file: string): Promise<boolean> {
  try {
    const handle = await open(file, 'r');
    await handle.close();
    return true;
  } catch {
    return false;
  }
}

function diskTrouble(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (['ENOSPC', 'EDQUOT', 'EFBIG'].includes(code)) return refuse('backup.disk-full', { file });
  if (['EACCES', 'EPERM', 'EROFS', 'ENOENT', 'EISDIR', 'ENOTDIR', 'EIO'].includes(code)) {
    return refuse('backup.file-unusable', { file, reason: code });
  }
  return error;
}
