import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from './config.ts';
import { StartError } from './start-error.ts';

/**
 * The key that wraps the keys of persons, from the environment, or made once and kept in the data folder
 * for this process's account alone. Without it personal fields cannot be read again.
 */
export function readOrMakeMasterKey(config: Config): Uint8Array {
  const known = findMasterKey(config);
  if (known !== null) return known;
  writeFileSync(fileOf(config), randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' });
  return readKey(fileOf(config));
}

/** The key that the product uses, or null where none was given and none was made yet. */
export function findMasterKey(config: Config): Uint8Array | null {
  if (config.masterKey !== null) return config.masterKey;
  return existsSync(fileOf(config)) ? readKey(fileOf(config)) : null;
}

function fileOf({ dataFolder }: Config): string {
  return join(dataFolder, 'master-key');
}

function readKey(file: string): Uint8Array {
  const key = Buffer.from(readFileSync(file, 'utf8'), 'base64');
  if (key.length !== 32) {
    throw new StartError({
      zh: `密钥文件 ${file} 已损坏。请从备份恢复；没有它，个人信息字段无法读出。`,
      en: `The key in ${file} is damaged. Restore it from a backup: without it personal fields cannot be read.`,
    });
  }
  return new Uint8Array(key);
}
