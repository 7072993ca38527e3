import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { Product } from '../product.ts';
import { bounded, percentile, type Row } from '../report.ts';
import type { copyFamilies, Family } from './families.ts';

/** An act leaves about two events. */
const eventsOfAnAct = 2;
const beatMs = 250;

/**
 * How far indicators are behind the events while so many acts a second are stored: copies of whole families are committed
 * at that pace, and each is waited for until its bundle's contribution can be read. The worker of the product does the
 * rest: order, states, contributions, sums.
 */
export async function lagRows(
  owner: pg.Client,
  { deps, nudge }: Product,
  families: readonly Family[],
  {
    acts,
    seconds,
    copy,
  }: { readonly acts: number; readonly seconds: number; readonly copy: typeof copyFamilies },
): Promise<readonly Row[]> {
  const [family] = families;
  if (family === undefined) return [];
  const { database, city } = deps;
  const regions = city.regions.filter(({ parent }) => parent !== null).map(({ id }) => id);
  const perBeat = Math.max(1, Math.round((acts * eventsOfAnAct * beatMs) / 1000 / family.events));
  const lags: number[] = [];
  const waiting: Promise<void>[] = [];
  const began = performance.now();
  let next = 1;
  for (let beat = 0; beat < (seconds * 1000) / beatMs; beat += 1) {
    const due = began + beat * beatMs;
    await new Promise((resolve) => setTimeout(resolve, Math.max(0, due - performance.now())));
    const to = next + perBeat - 1;
    await copy(owner, database.city, family, { salt: 'lag', from: next, to, months: 1, regions });
    nudge();
    const committed = performance.now();
    const last = copyId(family.bundle, to);
    waiting.push(seen(last).then(() => void lags.push(performance.now() - committed)));
    next = to + 1;
  }
  const took = (performance.now() - began) / 1000;
  await Promise.all(waiting);
  const events = (next - 1) * family.events;
  return [
    { metric: 'lag: acts stored', value: events / eventsOfAnAct / took, unit: '1/s' },
    { metric: 'lag behind events p50', value: percentile(lags, 0.5), unit: 'ms' },
    bounded('lag behind events p99', percentile(lags, 0.99), 'ms', '<=', 1000),
  ];

  async function seen(source: string): Promise<void> {
    for (;;) {
      const { rowCount } = await database.pool.query(
        'select from contribution where city = $1 and source = $2 limit 1',
        [database.city, source],
      );
      if ((rowCount ?? 0) > 0) return;
      if (performance.now() - began > seconds * 1000 + 60_000) throw new Error('a contribution never came');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
}

function copyId(id: string, n: number): string {
  const hex = createHash('md5').update(`${id}lag${n}`).digest('hex');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
