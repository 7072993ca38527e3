import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { refuse } from '../kernel/errors/index.ts';
import { withDatabaseAsItIs } from '../main/backup-database.ts';
import { filesToCarry } from '../main/carried-files.ts';
import { findMasterKey } from '../main/master-key.ts';
import { configOf } from '../main/running-product.ts';
import { tell } from '../main/tell.ts';
import { makeBackup } from '../usecases/backup/make-backup.ts';
import type { BackupSecret } from '../usecases/backup/sealed-file.ts';

export type SecretOptions = { readonly passphraseFile?: string; readonly keyFile?: string };
type Options = SecretOptions & { readonly withKeys?: true; readonly withoutKeys?: true };

/** `yingshang backup FILE`. */
export function backupCommand(): Command {
  return withSecretOptions(new Command('backup'))
    .argument('<file>', 'where to write it · 写到哪里')
    .option('--with-keys', 'hold the keys of this installation as well · 包含本系统的密钥')
    .option(
      '--without-keys',
      'leave the keys out: the master key is kept elsewhere · 不含密钥，主密钥另行保管',
    )
    .description(
      'write everything that is in the database at one moment into an encrypted file, while work goes on; goes on with one that was broken off · 把数据库某一时刻的全部内容写入加密文件，不影响办理；中断后用同一命令继续',
    )
    .action(async (file: string, options: Options) => {
      if ((options.withKeys === true) === (options.withoutKeys === true))
        throw refuse('backup.keys-undecided');
      const withKeys = options.withKeys === true;
      const secret = await readSecret(options);
      const config = configOf(undefined);
      const made = await withDatabaseAsItIs(config, tell, (ownerUrl) =>
        makeBackup({
          ownerUrl,
          file,
          secret,
          files: filesToCarry(config, withKeys),
          withKeys,
          masterKey: findMasterKey(config),
        }),
      );
      const mebibytes = (made.bytes / 2 ** 20).toFixed(1);
      process.stdout.write(
        `${[
          `${made.file}：${made.tables} 张表、${made.rows} 行，${mebibytes} MiB，已读回核对 · ${made.tables} tables, ${made.rows} rows, ${mebibytes} MiB, read again and found whole`,
          ...(made.alreadyThere > 0
            ? [
                `其中 ${made.alreadyThere} 行取自上次未写完的部分 · ${made.alreadyThere} rows of it were there from before`,
              ]
            : []),
        ].join('\n')}\n`,
      );
    });
}

export function withSecretOptions(command: Command): Command {
  return command
    .option('--passphrase-file <file>', 'a file with the passphrase in its first line · 首行为口令的文件')
    .option(
      '--key-file <file>',
      'a file with 32 random bytes in base64 · 存有 32 字节随机密钥（base64）的文件',
    );
}

const leastCharacters = 16;
const keyBytes = 32;

/** The secret is never given on the command line, where others of this machine could read it. */
export async function readSecret({ passphraseFile, keyFile }: SecretOptions): Promise<BackupSecret> {
  const file = passphraseFile ?? keyFile;
  if (file === undefined || (passphraseFile !== undefined && keyFile !== undefined)) {
    throw refuse('backup.secret-missing');
  }
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    const reason = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw refuse('backup.file-unusable', { file, reason });
  });
  if (passphraseFile !== undefined) {
    const [words = ''] = text.split(/\r?\n/);
    if ([...words].length < leastCharacters) throw refuse('backup.secret-weak', { file });
    return { kind: 'passphrase', words };
  }
  const bytes = Buffer.from(text.trim(), 'base64');
  if (bytes.length !== keyBytes) throw refuse('backup.secret-weak', { file });
  return { kind: 'key', bytes };
}
