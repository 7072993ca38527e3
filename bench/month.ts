import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type MonthRecord, readMonth, removeMonth } from '../src/main/month/month-folder.ts';
import { bounded, type Row } from './report.ts';

const start = resolve(import.meta.dirname, '..', 'src', 'main', 'start.ts');
const patienceMs = 1_800_000;
/** As the kernel counts them. */
const ticksPerSecond = 100;

/**
 * A made-up month as `npm start -- --demo` runs it: server, worker, durable embedded PostgreSQL, outside parties and
 * the people who live through it, all on this machine. Whole set-ups are those that ended: eight or more cases each,
 * with every consequence, before time moved on. Measured from the second day on: on the first, what was begun is not
 * ended yet and everybody signs in; later as much ends as begins.
 */
export async function monthBench(quick: boolean): Promise<readonly Row[]> {
  const folder = mkdtempSync(join(tmpdir(), 'yingshang-month-'));
  const [days, firms] = quick ? [2, 40] : [2, 1_000];
  const child = spawn(
    process.execPath,
    ['--max-semi-space-size=64', start, '--demo', '--days', String(days), '--firms-per-day', String(firms)],
    {
      // The channel is there so that it ends with us.
      stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      env: { ...process.env, YINGSHANG_DATA: folder, PORT: '8290' },
    },
  );
  try {
    const began = await until(folder, ({ counts }) => counts.applied > 0);
    const first = await until(folder, ({ counts }) => counts.day !== began.counts.day);
    const [from, before] = [performance.now(), processorSeconds(child.pid ?? 0)];
    const last = await until(folder, ({ state }) => state !== 'running');
    const seconds = (performance.now() - from) / 1_000;
    const after = processorSeconds(child.pid ?? 0);
    if (last.state === 'failed') throw new Error('the month broke off');
    const { applied, refusals } = last.counts;
    const ended = Math.max(1, endedIn(last) - endedIn(first));
    const spent = (part: Part): number => (after[part] - before[part]) / ended;
    return [
      { metric: 'month: applications', value: applied - first.counts.applied, unit: '1' },
      bounded('month: whole set-ups through HTTP', (ended / seconds) * 60, '1/min', '>=', 500),
      bounded(
        'month: processor time for a whole set-up',
        parts.reduce((sum, part) => sum + spent(part), 0),
        's',
        '<=',
        0.24,
      ),
      ...parts.map((part) => ({ metric: `month: of which ${part}`, value: spent(part), unit: 's' })),
      { metric: 'month: requests refused', value: total(refusals), unit: '1' },
    ];
  } finally {
    await removeMonth(folder);
    rmSync(folder, { recursive: true, force: true });
  }
}

const endedIn = ({ counts }: MonthRecord): number => counts.granted + counts.notGranted;

const total = (refusals: Readonly<Record<string, number>>): number =>
  Object.values(refusals).reduce((sum, count) => sum + count, 0);

async function until(folder: string, holds: (record: MonthRecord) => boolean): Promise<MonthRecord> {
  const deadline = performance.now() + patienceMs;
  for (;;) {
    const record = readMonth(folder);
    if (record !== null && holds(record)) return record;
    if (performance.now() > deadline) throw new Error('the month did not get on');
    await sleep(100);
  }
}

/** Who uses processor time in a made-up month. */
const parts = ['product', 'database', 'outside parties', 'people'] as const;
type Part = (typeof parts)[number];
type Spent = Readonly<Record<Part, number>>;
const nothing: Spent = { product: 0, database: 0, 'outside parties': 0, people: 0 };

/** What the month's process and all it has started have used, in seconds; nought where the system does not say. */
function processorSeconds(root: number): Spent {
  if (!existsSync('/proc/self/stat')) return nothing;
  const stats = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? statOf(Number(name)) : []));
  const family = new Set([root]);
  for (let grown = true; grown; ) {
    const more = stats.filter(({ pid, parent }) => family.has(parent) && !family.has(pid));
    for (const { pid } of more) family.add(pid);
    grown = more.length > 0;
  }
  const spent = { ...nothing };
  for (const { pid, own, ofEnded, command } of stats.filter((each) => family.has(each.pid))) {
    const part = pid === root ? 'product' : partOf(command);
    spent[part] += own;
    // Of what the product starts, the people end first: with the month. The database's own have ended for it.
    spent[part === 'product' ? 'people' : part] += ofEnded;
  }
  return spent;
}

function partOf(command: string): Part {
  if (command.includes('src/month/main.ts')) return 'people';
  return command.includes('src/sandbox/main.ts') ? 'outside parties' : 'database';
}

type Stat = {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
  readonly own: number;
  /** Of children that have ended. */
  readonly ofEnded: number;
};

function statOf(pid: number): readonly Stat[] {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    // In user and in system mode.
    const seconds = (from: number): number =>
      (Number(fields[from]) + Number(fields[from + 1])) / ticksPerSecond;
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    return [{ pid, parent: Number(fields[1]), command, own: seconds(11), ofEnded: seconds(13) }];
  } catch {
    return [];
  }
}
