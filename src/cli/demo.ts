import { Command } from 'commander';
import { monthFolder, monthProcess, readMonth, removeMonth } from '../main/month/month-folder.ts';
import { configOf } from '../main/running-product.ts';

/** `yingshang demo …`: the made-up month that `npm start -- --demo` lives through. */
export function demoCommand(): Command {
  const command = new Command('demo').description('the made-up month of a demonstration · 演示月');

  command
    .command('show')
    .description('how far it is, and where it is to be opened · 过到哪一天，在哪里打开')
    .option('--json', 'as JSON · 输出 JSON')
    .action(({ json }: { readonly json?: true }) => {
      const { dataFolder } = configOf(undefined);
      const record = readMonth(dataFolder);
      const runs = monthProcess(dataFolder) !== null;
      if (json === true) process.stdout.write(`${JSON.stringify({ month: record, runs }, null, 2)}\n`);
      else if (record === null) process.stdout.write('没有演示月。There is no made-up month.\n');
      else {
        const { state, counts, firstDay, lastDay, url } = record;
        process.stdout.write(
          `${state}  ${firstDay} – ${lastDay}, ${counts.day}  ${runs ? url : '(not running · 未运行)'}\n` +
            `applied ${counts.applied}, granted ${counts.granted}, not granted ${counts.notGranted}\n`,
        );
      }
    });

  command
    .command('remove')
    .description('stops it and removes all of it · 停止并整体删除')
    .action(async () => {
      const { dataFolder } = configOf(undefined);
      const removed = await removeMonth(dataFolder);
      process.stdout.write(
        removed
          ? `演示月已整体删除。The made-up month is gone, all of it: ${monthFolder(dataFolder)}\n`
          : '没有演示月可删除。There is no made-up month to remove.\n',
      );
    });

  return command;
}
