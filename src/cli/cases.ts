import { Command } from 'commander';
import { withRunningProduct } from '../main/running-product.ts';
import {
  type Checked,
  type CheckOptions,
  checkCases,
  type Finding,
} from '../usecases/rebuild/check-cases.ts';

type Options = { readonly city?: string; readonly json?: true };

const print = (line: string): void => void process.stdout.write(`${line}\n`);

/** `yingshang cases check`. */
export function casesCommand(): Command {
  const cases = new Command('cases').description('check what is kept of cases · 核查办件存储');
  cases
    .command('check')
    .option('--city <code>', 'which city · 城市（默认 YINGSHANG_CITY 或 xuchang）')
    .option('--json', 'print the result as JSON · 输出 JSON')
    .description(
      'rebuild every case from its events, hold it against what is kept, and verify the log; ends with 1 when anything differs · 由事件重建每个办件，与存储逐项比对，并校验事件链；有差异时退出码为 1',
    )
    .action(async ({ city, json }: Options) => {
      const told: CheckOptions = json === true ? {} : { onFinding: (finding) => print(lineOf(finding)) };
      const checked = await withRunningProduct(city, 'store.product-away', ({ deps }) =>
        checkCases(deps, told),
      );
      print(json === true ? JSON.stringify(checked, null, 2) : summaryOf(checked));
      if (checked.found > 0) process.exitCode = 1;
    });
  return cases;
}

const kinds: Readonly<Record<Finding['what'], string>> = {
  state: '状态 · state',
  clocks: '时钟 · clocks',
  row: '列表项 · row',
  work: '待办 · work',
  readers: '可见范围 · readers',
  'no-row': '没有存储 · no row',
  'no-events': '没有事件 · no events',
  'not-at-the-end': '未到事件末尾 · not at the end of its events',
  unreadable: '事件无法读出 · unreadable',
  'chain-gap': '事件链缺号 · gap in the chain',
  'chain-link': '事件链断开 · broken link in the chain',
  'chain-content': '事件被改动 · edited event',
  'chain-head': '链头不符 · head of the chain',
  'chain-no-events': '没有事件 · no events',
  'chain-sequence': '总序有缺 · hole in the order',
};

function lineOf({ name, what, where }: Finding): string {
  return [name || '-', kinds[what], where].join('\t');
}

function summaryOf({ cases, streams, events, found }: Checked): string {
  return found === 0
    ? `${cases} 个办件、${streams} 条事件流、${events} 个事件，全部相符 · ${cases} cases, ${streams} streams and ${events} events: all as they should be`
    : `${cases} 个办件、${events} 个事件，${found} 处不符 · ${cases} cases and ${events} events: ${found} differences`;
}
