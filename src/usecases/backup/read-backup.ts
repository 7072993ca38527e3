import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { refuse } from '../../kernel/errors/index.ts';
import { type BackupSecret, openFile, type PlacedUnit, readUnits } from './sealed-file.ts';
import type { BackupLabel } from './units.ts';

export type BackupRead = {
  readonly about: Extract<BackupLabel, { readonly kind: 'about' }>;
  readonly end: Extract<BackupLabel, { readonly kind: 'end' }>;
  readonly size: number;
};

/**
 * Reads a backup from its first unit to its last, and hands each on. Refuses one that has been changed or cut
 * off anywhere; what was handed on before that must then be given up.
 */
export async function readBackup(
  name: string,
  secret: BackupSecret,
  onUnit: (unit: PlacedUnit<BackupLabel>) => Promise<void>,
): Promise<BackupRead> {
  const handle = await openGiven(name);
  try {
    const sealed = await openFile(handle, secret, name);
    const digest = createHash('sha256');
    const rows: Record<string, number> = {};
    let about: BackupRead['about'] | null = null;
    let end: BackupRead['end'] | null = null;
    const units = readUnits<BackupLabel>(handle, sealed);
    for (;;) {
      const next = await units.next();
      if (next.done === true) {
        if (next.value.broken) throw refuse('backup.changed', { file: name });
        break;
      }
      const { label } = next.value;
      // Nothing comes behind the end.
      if (end !== null) throw refuse('backup.changed', { file: name });
      if (label.kind === 'about') about = label;
      if (label.kind === 'rows') rows[label.table] = (rows[label.table] ?? 0) + label.count;
      if (label.kind === 'end') {
        const whole = digest.digest('hex');
        if (label.digest !== whole || label.units !== next.value.number || !sameRows(label.rows, rows)) {
          throw refuse('backup.changed', { file: name });
        }
        end = label;
      } else digest.update(next.value.digest);
      await onUnit(next.value);
    }
    if (about === null || end === null) throw refuse('backup.cut-off', { file: name });
    return { about, end, size: (await handle.stat()).size };
  } finally {
    await handle.close();
  }
}

const sameRows = (
  stated: Readonly<Record<string, number>>,
  found: Readonly<Record<string, number>>,
): boolean =>
  Object.entries(stated).length === Object.entries(found).length &&
  Object.entries(stated).every(([table, count]) => found[table] === count);

async function openGiven(name: string): Promise<FileHandle> {
  try {
    const handle = await open(name, 'r');
    if ((await handle.stat()).isFile()) return handle;
    await handle.close();
    throw refuse('backup.file-unusable', { file: name, reason: 'EISDIR' });
  } catch (error) {
    if (
      error instanceof Error &&
      'code' in error &&
      typeof error.code === 'string' &&
      error.name !== 'DomainError'
    ) {
      throw refuse('backup.file-unusable', { file: name, reason: error.code });
    }
    throw error;
  }
}
