import { readFile, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { Command } from 'commander';
import type { CityUnit } from '../domains/programme/import/city-units.ts';
import { compareWithFacts } from '../domains/programme/import/compare-facts.ts';
import { importPlan } from '../domains/programme/import/import-plan.ts';
import type { Comparison, PlanFacts } from '../domains/programme/import/plan-facts.ts';
import type { ImportResult } from '../domains/programme/import/result.ts';
import { blocksOfText } from '../domains/programme/import/source.ts';
import { DomainError, refuse } from '../kernel/errors/index.ts';
import { withRunningProduct } from '../main/running-product.ts';
import { importPlan as importIntoProduct } from '../usecases/plan-import/import-plan.ts';
import { commandLine } from '../usecases/plan-import/import-views.ts';
import { checkDocumentSize, readDocument } from '../usecases/plan-import/read-document.ts';

type ImportOptions = {
  readonly city?: string;
  readonly dryRun?: boolean;
  readonly acceptAll?: boolean;
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

async function unitsOfCity(city: string): Promise<readonly CityUnit[]> {
  const folder = join(import.meta.dirname, '../../data', city);
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

const counted = ['plans', 'measures', 'tasks', 'indicators', 'limits', 'units', 'repairs', 'doubts'] as const;

function summary(result: ImportResult): void {
  print(`${result.document.title}  ${result.document.year}–${result.document.horizon}`);
  print();
  for (const kind of counted) print(`${kind.padEnd(12)}${String(result[kind].length).padStart(5)}`);
  print();
  for (const plan of result.plans)
    print(
      `${String(plan.no).padStart(3)}  ${plan.name}  ${plan.measureCount} measures${plan.taskFrom === null ? '' : `, tasks ${plan.taskFrom}–${plan.taskTo}`}`,
    );
  if (result.repairs.length > 0) print('\nrepairs · 修补');
  for (const repair of result.repairs) print(`  ${repair.line}\t${repair.where}\t${repair.message.zh}`);
  if (result.doubts.length > 0) print('\ndoubts · 疑点');
  for (const doubt of result.doubts)
    print(
      `  ${doubt.line}\t${doubt.where}\t${doubt.message.zh}${doubt.suggestion === null ? '' : ` → ${doubt.suggestion}`}`,
    );
}

function tell(comparison: Comparison): void {
  print(
    ['kind', 'facts', 'matched', 'different', 'missing', 'extra', 'repeated']
      .map((word) => word.padEnd(11))
      .join(''),
  );
  for (const [kind, count] of Object.entries(comparison.counts))
    print(
      [kind, count.facts, count.matched, count.different, count.missing, count.extra, count.repeated]
        .map((cell) => String(cell).padEnd(11))
        .join(''),
    );
  let last = '';
  for (const difference of comparison.differences) {
    if (difference.kind !== last) print(`\n${difference.kind}`);
    last = difference.kind;
    const what = difference.field === '' ? difference.state : `${difference.state} ${difference.field}`;
    print(
      `  ${what}\t${difference.key}${difference.fact === '' ? '' : `\n      fact: ${difference.fact}`}${difference.read === '' ? '' : `\n      read: ${difference.read}`}`,
    );
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
      });
      return { result: imported, url: `${config.publicUrl}/cockpit/imports/${imported.id}` };
    },
  );
  if (options.json === true) {
    print(JSON.stringify({ ...result, url }, null, 2));
    return;
  }
  const { counts, document } = result.import;
  print(`${document.title}  ${document.year}–${document.horizon}`);
  print();
  for (const kind of counted) print(`${kind.padEnd(12)}${String(counts[kind]).padStart(5)}`);
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

/** `yingshang plan import` and `yingshang plan compare`. */
export function planCommand(): Command {
  const plan = new Command('plan').description('read plan documents · 读取方案文件');
  plan
    .command('import')
    .argument('<file>', 'a .txt, .md or .docx file')
    .option('--city <code>', 'whose units and regions to read with · 城市（默认 YINGSHANG_CITY 或 xuchang）')
    .option('--dry-run', 'read and report, change nothing · 只读取，不导入')
    .option('--accept-all', 'take effect at once: repairs as made, doubts as printed · 全部接受，立即生效')
    .option('--json', 'print the whole result as JSON · 输出 JSON')
    .description('read a plan document and bring it in for review · 读取方案文件，交核对')
    .action(async (file: string, options: ImportOptions) => {
      if (options.dryRun !== true) return bringIn(file, await bytesOf(file), options);
      const result = await read(file, await unitsOfCity(options.city ?? 'xuchang'));
      if (options.json === true) print(JSON.stringify(result, null, 2));
      else summary(result);
    });
  plan
    .command('compare')
    .argument('<file>', 'a plan document')
    .argument('<facts>', 'a folder with plans, measures, tasks, indicators, limits and units as JSON')
    .option('--json', 'print the differences as JSON')
    .description('hold a reading against facts and print every difference')
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
