import { Command } from 'commander';
import { restoreHere } from '../main/restore-here.ts';
import { configOf } from '../main/running-product.ts';
import { tell } from '../main/tell.ts';
import { readBackup } from '../usecases/backup/read-backup.ts';
import { reportOf } from './audit.ts';
import { readSecret, type SecretOptions, withSecretOptions } from './backup.ts';

type Options = SecretOptions & { readonly check?: true };

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** `yingshang restore FILE`. */
export function restoreCommand(): Command {
  return withSecretOptions(new Command('restore'))
    .argument('<file>', 'the backup · 备份文件')
    .option('--check', 'only read the file and see that it is whole · 只核对文件，不恢复')
    .description(
      'bring a backup back into an empty database, and audit its log; ends with 1 when anything differs · 把备份恢复到空的数据库并核查日志；有不符时退出码为 1',
    )
    .action(async (file: string, options: Options) => {
      const secret = await readSecret(options);
      if (options.check === true) {
        const { end } = await readBackup(file, secret, async () => {});
        print(`${file}：完整 · whole（${total(end.rows)}）`);
        return;
      }
      const config = configOf(undefined);
      const { restored, audits } = await restoreHere({ config, file, secret, tell });
      print(`已恢复 ${restored.rows} 行 · ${restored.rows} rows are back`);
      for (const { city, audit } of audits) {
        print(`${city}\n${reportOf(audit)}`);
        if (audit.found > 0) process.exitCode = 1;
      }
    });
}

const total = (rows: Readonly<Record<string, number>>): string => {
  const count = Object.values(rows).reduce((sum, each) => sum + each, 0);
  return `${Object.keys(rows).length} 张表 ${count} 行 · ${Object.keys(rows).length} tables, ${count} rows`;
};
