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
    const spent = processorSeconds(child.pid ?? 0) - before;
    if (last.state === 'failed') throw new Error('the month broke off');
    const { applied, refusals } = last.counts;
    const ended = endedIn(last) - endedIn(first);
    return [
      { metric: 'month: applications', value: applied - first.counts.applied, unit: '1' },
      bounded('month: whole set-ups through HTTP', (ended / seconds) * 60, '1/min', '>=', 500),
      { metric: 'month: processor time for a whole set-up', value: spent / Math.max(1, ended), unit: 's' },
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

/** What a process and all it has started have used, in seconds; nought where the system does not say. */
function processorSeconds(root: number): number {
  if (!existsSync('/proc/self/stat')) return 0;
  const stats = readdirSync('/proc').flatMap((name) => (/^\d+$/.test(name) ? statOf(Number(name)) : []));
  const family = new Set([root]);
  for (let grown = true; grown; ) {
    const more = stats.filter(({ pid, parent }) => family.has(parent) && !family.has(pid));
    for (const { pid } of more) family.add(pid);
    grown = more.length > 0;
  }
  return stats.filter(({ pid }) => family.has(pid)).reduce((sum, { seconds }) => sum + seconds, 0);
}

function statOf(pid: number): { pid: number; parent: number; seconds: number }[] {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /s, '')
      .split(' ');
    // Own time and that of children which have ended, in user and system mode.
    const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
    return [{ pid, parent: Number(fields[1]), seconds: ticks / ticksPerSecond }];
  } catch {
    return [];
  }
}
