import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Command, Option } from 'commander';
import type { CityUnit } from '../domains/programme/import/city-units.ts';
import { compareWithFacts } from '../domains/programme/import/compare-facts.ts';
import { importPlan } from '../domains/programme/import/import-plan.ts';
import type { Comparison, PlanFacts } from '../domains/programme/import/plan-facts.ts';
import type { ImportResult, RecordKind } from '../domains/programme/import/result.ts';
import { blocksOfText } from '../domains/programme/import/source.ts';
import { DomainError, refuse } from '../kernel/errors/index.ts';
import type { Text } from '../kernel/text.ts';
import { configOf, withRunningProduct } from '../main/running-product.ts';
import { commandLine } from '../usecases/operations/operations-log.ts';
import { importPlan as importIntoProduct } from '../usecases/plan-import/import-plan.ts';
import { checkDocumentSize, readDocument } from '../usecases/plan-import/read-document.ts';
import { type ReadAs, readingsAs } from '../usecases/plan-import/term-of-document.ts';

type ImportOptions = {
  readonly city?: string;
  readonly dryRun?: boolean;
  readonly acceptAll?: boolean;
  readonly as?: ReadAs;
  readonly json?: boolean;
};
type CompareOptions = { readonly json?: boolean };

const print = (line = ''): void => {
  process.stdout.write(`${line}\n`);
};

const systemCode = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : String(error);

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const found = await stat(file);
    if (!found.isFile()) throw refuse('plan.not-a-file', { file });
    checkDocumentSize(found.size);
    return await readFile(file);
  } catch (error) {
    if (error instanceof DomainError) throw error;
    const reason = systemCode(error);
    throw reason === 'ENOENT' || reason === 'ENOTDIR'
      ? refuse('plan.file-not-found', { file })
      : refuse('plan.file-unreadable', { file, reason });
  }
}

async function json<Data>(folder: string, file: string): Promise<Data> {
  try {
    return JSON.parse(await readFile(join(folder, file), 'utf8')) as Data;
  } catch {
    throw refuse('plan.facts-unreadable', { folder, file });
  }
}

/** The units of a city in the facts that the product would start with. */
async function unitsOfCity(asked: string | undefined): Promise<readonly CityUnit[]> {
  const { city, factsFolder } = configOf(asked);
  const folder = join(factsFolder, city);
  const text = /^[a-z][a-z0-9-]*$/.test(city)
    ? await readFile(join(folder, 'units.json'), 'utf8').catch(() => null)
    : null;
  if (text === null) throw refuse('plan.city-unknown', { city });
  return JSON.parse(text) as readonly CityUnit[];
}

async function read(file: string, cityUnits: readonly CityUnit[]): Promise<ImportResult> {
  const text = await readDocument(await bytesOf(file));
  return importPlan(blocksOfText(text), { cityUnits, fallbackYear: Temporal.Now.plainDateISO().year });
}

const counted = {
  plans: '方案',
  measures: '措施',
  tasks: '任务',
  indicators: '指标',
  limits: '时限和限额',
  units: '单位',
  repairs: '修补',
  doubts: '疑点',
} as const;
type Counted = keyof typeof counted;

function tellCounts(counts: Readonly<Record<Counted, number>>): void {
  for (const [kind, zh] of Object.entries(counted))
    print(`${kind.padEnd(12)}${String(counts[kind as Counted]).padStart(5)}  ${zh}`);
}
const both = ({ zh, en }: Text): string => `${zh} · ${en}`;

function summary(result: ImportResult): void {
  print(`${result.document.title}  ${result.document.year}–${result.document.horizon}`);
  print();
  tellCounts({
    plans: result.plans.length,
    measures: result.measures.length,
    tasks: result.tasks.length,
    indicators: result.indicators.length,
    limits: result.limits.length,
    units: result.units.length,
    repairs: result.repairs.length,
    doubts: result.doubts.length,
  });
  print();
  for (const plan of result.plans) {
    const tasks = plan.taskFrom === null ? null : `${plan.taskFrom}–${plan.taskTo}`;
    const said = both({
      zh: `措施 ${plan.measureCount}${tasks === null ? '' : `，任务 ${tasks}`}`,
      en: `measures ${plan.measureCount}${tasks === null ? '' : `, tasks ${tasks}`}`,
    });
    print(`${String(plan.no).padStart(3)}  ${plan.name}  ${said}`);
  }
  if (result.repairs.length > 0) print('\nrepairs · 修补');
  for (const repair of result.repairs) print(`  ${repair.line}\t${repair.where}\t${both(repair.message)}`);
  if (result.doubts.length > 0) print('\ndoubts · 疑点');
  for (const doubt of result.doubts)
    print(
      `  ${doubt.line}\t${doubt.where}\t${both(doubt.message)}${doubt.suggestion === null ? '' : ` → ${doubt.suggestion}`}`,
    );
}

const states = { different: '不同', missing: '缺少', extra: '多出', repeated: '重复' } as const;

function tell(comparison: Comparison): void {
  print('各栏 · columns: 事实 facts, 相符 matched, 不同 different, 缺少 missing, 多出 extra, 重复 repeated');
  print(
    ['kind', 'facts', 'matched', 'different', 'missing', 'extra', 'repeated']
      .map((word) => word.padEnd(11))
      .join(''),
  );
  for (const [kind, count] of Object.entries(comparison.counts))
    print(
      [kind, count.facts, count.matched, count.different, count.missing, count.extra, count.repeated]
        .map((cell) => String(cell).padEnd(11))
        .join('')
        .concat(counted[kind as RecordKind]),
    );
  let last = '';
  for (const difference of comparison.differences) {
    if (difference.kind !== last) print(`\n${both({ zh: counted[difference.kind], en: difference.kind })}`);
    last = difference.kind;
    const field = difference.field === '' ? '' : ` ${difference.field}`;
    print(`  ${states[difference.state]} ${difference.state}${field}\t${difference.key}`);
    if (difference.fact !== '') print(`      事实 fact: ${difference.fact}`);
    if (difference.read !== '') print(`      读出 read: ${difference.read}`);
  }
}

/** Brings a document into the running product: it waits for its reviewer, or takes effect at once. */
async function bringIn(file: string, bytes: Uint8Array, options: ImportOptions): Promise<void> {
  const { result, url } = await withRunningProduct(
    options.city,
    'plan.product-away',
    async ({ config, deps }) => {
      const imported = await importIntoProduct(deps, {
        bytes,
        fileName: basename(file),
        by: commandLine,
        acceptAll: options.acceptAll === true,
        ...(options.as === undefined ? {} : { as: options.as }),
      });
      return { result: imported, url: `${config.publicUrl}/cockpit/imports/${imported.id}` };
    },
  );
  if (options.json === true) {
    print(JSON.stringify({ ...result, url }, null, 2));
    return;
  }
  const { counts, document, term } = result.import;
  print(`${document.title}  ${document.year}–${document.horizon}`);
  if (term !== null)
    print(`下一期方案 ${term.from}–${term.to}，任务另行编号 · the next plan, with task numbers of its own`);
  print();
  tellCounts(counts);
  print();
  if (result.applied === null) {
    print(
      result.created
        ? '已交核对，总台账尚未改动 · waits for its reviewer; the ledger is as it was'
        : '同一文件已在等待核对 · the same file waits for its reviewer already',
    );
  } else {
    const { added, changed, removed, leftOut } = result.applied;
    print(
      `已生效：新增 ${added}，改动 ${changed}，移除 ${removed} · in effect: ${added} added, ${changed} changed, ${removed} removed`,
    );
    if (leftOut > 0) print(`未接受 ${leftOut} · ${leftOut} left out`);
  }
  print(url);
}

/** Facts name a unit in two fields, the city's data in one. */
const cityUnitOf = (unit: PlanFacts['units'][number]): CityUnit => ({
  id: unit.id,
  name: { zh: unit.nameZh, en: unit.nameEn },
  kind: unit.kind,
  aliases: unit.aliases,
  members: unit.members,
});

const help = ['-h, --help', 'show help · 显示帮助'] as const;

/** `yingshang plan import` and `yingshang plan compare`. */
export function planCommand(): Command {
  const plan = new Command('plan')
    .description('read plan documents · 读取方案文件')
    .helpOption(...help)
    .helpCommand('help [command]', 'show help of a command · 显示某个命令的帮助');
  plan
    .command('import')
    .argument('<file>', 'a .txt, .md or .docx file · .txt、.md 或 .docx 文件')
    .helpOption(...help)
    .option('--city <code>', 'whose units and regions to read with · 城市（默认 YINGSHANG_CITY 或 xuchang）')
    .option('--dry-run', 'read and report, change nothing · 只读取，不导入')
    .option('--accept-all', 'take effect at once: repairs as made, doubts as printed · 全部接受，立即生效')
    .addOption(
      new Option(
        '--as <which>',
        'an edition of a plan that is there, or the next plan; told by its year otherwise · 现有方案的新版，或下一期方案；不写则按年份判断',
      ).choices([...readingsAs]),
    )
    .option('--json', 'print the whole result as JSON · 输出 JSON')
    .description('read a plan document and bring it in for review · 读取方案文件，交核对')
    .action(async (file: string, options: ImportOptions) => {
      if (options.dryRun !== true) return bringIn(file, await bytesOf(file), options);
      const result = await read(file, await unitsOfCity(options.city));
      if (options.json === true) print(JSON.stringify(result, null, 2));
      else summary(result);
    });
  plan
    .command('compare')
    .argument('<file>', 'a plan document · 方案文件')
    .argument(
      '<facts>',
      'a folder with plans, measures, tasks, indicators, limits and units as JSON · 事实目录：方案、措施、任务、指标、限值和单位的 JSON',
    )
    .helpOption(...help)
    .option('--json', 'print the differences as JSON · 以 JSON 列出差异')
    .description('hold a reading against facts and print every difference · 与事实逐项比较，列出差异')
    .action(async (file: string, folder: string, options: CompareOptions) => {
      const units = await json<PlanFacts['units']>(folder, 'units.json');
      const facts: PlanFacts = {
        units,
        plans: await json(folder, 'plans.json'),
        measures: await json(folder, 'measures.json'),
        tasks: await json(folder, 'tasks.json'),
        indicators: await json(folder, 'indicators.json'),
        limits: await json(folder, 'limits.json'),
      };
      const comparison = compareWithFacts(await read(file, units.map(cityUnitOf)), facts);
      if (options.json === true) print(JSON.stringify(comparison, null, 2));
      else tell(comparison);
    });
  return plan;
}
