import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { refuse } from '../kernel/errors/index.ts';
import type { CarriedFile } from '../usecases/backup/units.ts';
import type { Config } from './config.ts';
import { findMasterKey } from './master-key.ts';
import { keysFolder } from './outside-world.ts';

const masterKeyFile = 'master-key';

/** What a backup carries of the data folder: the clock of a demonstration, and the keys where they are wanted. */
export function filesToCarry(config: Config, withKeys: boolean): readonly CarriedFile[] {
  const { dataFolder } = config;
  const clocks = existsSync(dataFolder)
    ? readdirSync(dataFolder).filter((name) => /^demonstration-clock-.*\.json$/.test(name))
    : [];
  const read = (path: string): CarriedFile => ({ path, content: readFileSync(join(dataFolder, path)) });
  if (!withKeys) return clocks.map(read);
  const folder = keysFolder(config);
  const keys = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
        .map((entry) => relative(dataFolder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    : [];
  const masterKey = findMasterKey(config);
  return [
    ...[...clocks, ...keys].map(read),
    ...(masterKey === null
      ? []
      : [{ path: masterKeyFile, content: Buffer.from(Buffer.from(masterKey).toString('base64')) }]),
  ];
}

/** Refuses where a file of the backup would have to take another's place. */
export function refuseOtherFiles({ dataFolder }: Config, files: readonly CarriedFile[]): void {
  for (const { path, content } of files) {
    const file = placeOf(dataFolder, path);
    if (existsSync(file) && !readFileSync(file).equals(content)) {
      throw refuse('backup.keys-there', { folder: dataFolder });
    }
  }
}

/** Puts them into the data folder, readable by this account alone. */
export function putFiles({ dataFolder }: Config, files: readonly CarriedFile[]): void {
  for (const { path, content } of files) {
    const file = placeOf(dataFolder, path);
    if (existsSync(file)) continue;
    mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
    writeFileSync(file, content, { mode: 0o600, flag: 'wx' });
    chmodSync(file, 0o600);
  }
}

/** Nothing is put anywhere but where a backup of ours has it from. */
function placeOf(dataFolder: string, path: string): string {
  const known =
    path === masterKeyFile ||
    /^demonstration-clock-[a-z0-9-]+\.json$/.test(path) ||
    /^keys\/([\w-]+\/)?[\w.@-]+\.json$/.test(path);
  if (!known || path.includes('..')) throw refuse('backup.changed', { file: path });
  return join(dataFolder, path);
}
