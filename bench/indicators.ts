import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pg from 'pg';
import { sumsDiffer } from '../src/store/indicators/check-sums.ts';
import { rebuildContributions } from '../src/worker/index.ts';
import { bulletinRows } from './indicators/bulletin.ts';
import { copyFamilies, findFamilies, seedFamilies } from './indicators/families.ts';
import { lagRows } from './indicators/lag.ts';
import { pageRows } from './indicators/pages.ts';
import { startProduct } from './product.ts';
import { bounded, print, type Report, type Row, reportOf } from './report.ts';
import { throughUseCases, warm } from './setup.ts';

/*
 * `npm run bench:indicators`: what figures cost beside ten million events of 36 months. A few set-ups of a company go
 * through the product; their streams are then copied in sets, with ids of their own, over months and places, and the
 * contributions of all of them are worked out by the product itself, which is the rebuild that is measured. `--quick`
 * does the same beside a hundred thousand events. Without `--quick` what came of it is kept in
 * bench/results/indicators.json. A part that breaks off is named, and the others are measured all the same; then, and
 * only then, it ends with 1. Ten million events take some twelve gigabytes of the disk while it runs.
 */

const usage = 'npm run bench:indicators -- [--quick] [--events N] [--json]';
const words = process.argv.slice(2);
if (words.includes('--help') || words.includes('-h')) {
  console.log(usage);
  process.exit(0);
}
const asked = words.indexOf('--events');
const known = new Set(['--quick', '--json', '--events', ...(asked < 0 ? [] : [words[asked + 1] ?? ''])]);
const unknown = words.filter((word) => !known.has(word));
const quick = words.includes('--quick');
const json = words.includes('--json');
const events = asked < 0 ? (quick ? 100_000 : 10_000_000) : Number(words[asked + 1]);
if (unknown.length > 0 || !Number.isSafeInteger(events) || events < 1) {
  console.error(`There is no ${unknown.join(', ')} here. ${usage}`);
  process.exit(64);
}
const months = 36;
const tell = (line: string): void => void (json || process.stderr.write(`${line}\n`));
const quiet = {
  info: () => {},
  warn: () => {},
  error: (fields: object, message: string) => console.error(message, fields),
};

const start = performance.now();
const product = await startProduct();
const owner = new pg.Client({ connectionString: product.ownerUrl });
await owner.connect();
try {
  const { deps } = product;
  await warm(product, 0);
  for (let serial = 8; serial < (quick ? 12 : 20); serial += 1) await throughUseCases(product, serial);
  const families = await findFamilies(owner, deps.database.city);
  const before = performance.now();
  const second = new pg.Client({ connectionString: product.ownerUrl });
  await second.connect();
  const seeded = await seedFamilies([owner, second], deps, families, { events, months });
  await second.end();
  tell(
    `${seeded.events} events of ${seeded.cases} cases seeded in ${Math.round((performance.now() - before) / 1000)} s`,
  );

  // Of the set-ups the projector has already figured: from nothing is from nothing.
  await owner.query('truncate contribution, contribution_sum, contribution_value');
  const starting = performance.now();
  const threads = await product.figureThreads();
  const used = process.cpuUsage();
  const began = performance.now();
  let told = began;
  let swapping = 0;
  const rebuilt = await rebuildContributions(deps, quiet, {
    helpers: threads.helpers,
    onProgress: (progress) => {
      if (progress.swapping) swapping = performance.now();
      if (performance.now() - told < 5_000) return;
      told = performance.now();
      tell(`rebuild: ${progress.cases} of ${progress.of} cases${progress.swapping ? ', swapping' : ''}`);
    },
  });
  const ended = performance.now();
  const seconds = (ended - began) / 1000;
  const spent = process.cpuUsage(used);
  const beside = performance.now();
  await rebuildContributions(deps, quiet, { helpers: threads.helpers });
  const besideSeconds = (performance.now() - beside) / 1000;
  await threads.close();
  await owner.query('analyze');
  const wrong = await sumsDiffer(deps.database, deps.database.city).catch(() => null);
  const rows: Row[] = [
    { metric: 'events', value: seeded.events, unit: 'count' },
    { metric: 'cases', value: seeded.cases, unit: 'count' },
    { metric: 'months', value: months, unit: 'count' },
    { metric: 'contributions', value: await countOf('contribution'), unit: 'count' },
    { metric: 'rebuild from nothing: cases that are measured', value: rebuilt.cases, unit: 'count' },
    bounded('rebuild from nothing', seeded.events / seconds, 'events/s', '>=', 100_000),
    {
      metric: 'rebuild: processor time of the product’s process and threads',
      value: (spent.user + spent.system) / seeded.events,
      unit: 'µs/event',
    },
    { metric: 'rebuild: threads started in', value: (began - starting) / 1000, unit: 's' },
    {
      metric: 'rebuild: until all was read',
      value: (swapping - began) / 1000,
      unit: 's',
    },
    { metric: 'rebuild: until it took the place of what there was', value: seconds, unit: 's' },
    { metric: 'rebuild beside the same figures', value: seeded.events / besideSeconds, unit: 'events/s' },
    bounded('rebuild: sums that differ from their contributions', wrong?.length ?? -1, 'count', '<=', 0),
    { metric: 'the database and its log on disk', value: onDisk() / 1e9, unit: 'GB' },
    ...(await part('pages', () => pageRows(product, quick ? 40 : 200))),
    ...(await part('bulletins', () => bulletinRows(product))),
    ...(await part('lag', () =>
      lagRows(owner, product, families, { acts: 1_000, seconds: quick ? 5 : 30, copy: copyFamilies }),
    )),
    { metric: 'the whole bench took', value: (performance.now() - start) / 60_000, unit: 'min' },
  ];
  const report = reportOf(quick ? 'indicators --quick' : 'indicators', rows);
  if (!quick) {
    const folder = join(import.meta.dirname, 'results');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'indicators.json'), `${JSON.stringify(report, null, 2)}\n`);
  }
  print(report, json);
  tellAims(report);
} finally {
  await owner.end();
  await product.stop();
}

/** One part of the bench; what breaks it off is said, and the parts after it go on. */
async function part(name: string, measure: () => Promise<readonly Row[]>): Promise<readonly Row[]> {
  tell(`${name} …`);
  try {
    return await measure();
  } catch (error) {
    console.error(error);
    process.exitCode = 1;
    return [{ metric: `${name}: broke off`, value: 1, unit: 'count', target: '<= 0', holds: false }];
  }
}

/** Each aim by itself, last of all, so that whoever comes back sees at once what holds. */
function tellAims({ rows: measured }: Report): void {
  const aims = measured.filter(({ holds }) => holds !== undefined);
  for (const { metric, value, unit, target = '', holds } of aims)
    tell(
      `${holds === true ? 'PASS' : 'FAIL'}  ${metric}: ${Number(value.toPrecision(4))} ${unit} (${target})`,
    );
  tell(`${aims.filter(({ holds }) => holds).length} of ${aims.length} aims hold`);
}

/** What the database takes of the disk, its log included. */
function onDisk(): number {
  const files = readdirSync(product.folder, { recursive: true, withFileTypes: true });
  return files.reduce((sum, file) => {
    // A file that has gone meanwhile takes nothing.
    const size = file.isFile()
      ? statSync(join(file.parentPath, file.name), { throwIfNoEntry: false })?.size
      : 0;
    return sum + (size ?? 0);
  }, 0);
}

async function countOf(table: string): Promise<number> {
  const { rows } = await owner.query<{ rows: string }>(`select count(*) as rows from ${table}`);
  return Number(rows[0]?.rows);
}
