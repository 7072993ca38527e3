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
  if (config.masterKey !== null) return config.masterKey;
  const file = join(config.dataFolder, 'master-key');
  if (!existsSync(file)) {
    writeFileSync(file, randomBytes(32).toString('base64'), { mode: 0o600, flag: 'wx' });
  }
  const key = Buffer.from(readFileSync(file, 'utf8'), 'base64');
  if (key.length !== 32) {
    throw new StartError({
      zh: `密钥文件 ${file} 已损坏。请从备份恢复；没有它，个人信息字段无法读出。`,
      en: `The key in ${file} is damaged. Restore it from a backup: without it personal fields cannot be read.`,
    });
  }
  return new Uint8Array(key);
}
