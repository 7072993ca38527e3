import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { city, openTestStore } from '../../../test/support/store-acts.ts';
import type { Contribution } from '../../kernel/indicator/definition.ts';
import { figureOf } from '../../kernel/indicator/figure.ts';
import { sumsDiffer } from './check-sums.ts';
import { listContributions, totalsBy, totalsOf } from './figures.ts';
import { advanceProjector, projectorPosition } from './projector.ts';
import type { ChangedMonth } from './replace-contributions.ts';
import { listRevisions } from './revisions.ts';
import { layDown, openFreshContributions } from './swap-contributions.ts';

const { db } = await openTestStore();

function contribution(change: Partial<Contribution> = {}): Contribution {
  return {
    indicator: 'days',
    formula: 1,
    source: randomUUID(),
    period: '2022-06',
    region: 'riverside',
    channel: 'online',
    value: 1,
    numerator: null,
    excluded: null,
    sandbox: false,
    ...change,
  };
}

const excluded = { zh: '撤回', en: 'withdrawn' };
const days = [
  ...[0.5, 1, 1.5, 4].map((value) => contribution({ value })),
  contribution({ value: 99, excluded }),
  contribution({ value: 2, period: '2022-07', region: 'hill', channel: 'counter' }),
];
const online = [true, true, false].map((numerator) =>
  contribution({ indicator: 'share', value: null, numerator }),
);

beforeAll(async () => {
  const sources = [...days, ...online].map((one) => ({ source: one.source, contributions: [one] }));
  await advanceProjector(db, city, 'indicators', { from: 0, to: 10, sources });
});

describe('figures', () => {
  test('are those that the pure formula gives', async () => {
    const [totals, share] = await totalsOf(db, city, ['days', 'share', 'nothing']);
    const pure = figureOf({ code: 'days', aggregate: 'mean', unit: 'working-day' }, days);
    expect(totals).toMatchObject({
      included: pure.included,
      excluded: pure.excluded,
      median: pure.median,
      p90: pure.p90,
    });
    expect(totals?.mean).toBe(pure.value);
    expect(share).toMatchObject({ included: 3, numerator: 2, valued: 0, mean: null, median: null });
  });

  test('can be taken for a time, a place and a way in', async () => {
    const included = async (filter: object) => (await totalsOf(db, city, ['days'], filter))[0]?.included ?? 0;
    expect(await included({ from: '2022-07' })).toBe(1);
    expect(await included({ to: '2022-06', region: 'riverside' })).toBe(4);
    expect(await included({ channel: 'counter' })).toBe(1);
    expect(await included({ region: 'nowhere' })).toBe(0);
  });

  test('can be set out by region, channel and month', async () => {
    const groups = await totalsBy(db, city, 'days', 'region');
    expect(groups.map(({ key, included }) => [key, included])).toEqual([
      ['hill', 1],
      ['riverside', 4],
    ]);
    expect((await totalsBy(db, city, 'days', 'period')).map(({ key }) => key)).toEqual([
      '2022-06',
      '2022-07',
    ]);
  });

  test('open to every case behind them, with the reason of those that do not count', async () => {
    const seen: string[] = [];
    let after: string | null = null;
    do {
      const page = await listContributions(db, city, 'days', { limit: 2, after });
      seen.push(...page.items.map((item) => item.case.id));
      after = page.next;
    } while (after !== null);
    expect(new Set(seen)).toEqual(new Set(days.map(({ source }) => source)));
    expect(seen).toHaveLength(days.length);
    const left = await listContributions(db, city, 'days', { excluded: true, limit: 10 });
    expect(left.items.map((item) => item.excluded)).toEqual([excluded]);
  });
});

describe('a projector', () => {
  test('replaces what a case gave before, and forgets what it gives no more', async () => {
    const source = randomUUID();
    const step = (from: number, contributions: readonly Contribution[]) =>
      advanceProjector(db, city, 'replacing', { from, to: from + 1, sources: [{ source, contributions }] });
    const of = (indicator: string, value: number) => contribution({ indicator, source, value });
    await step(0, [of('x', 1), of('y', 1)]);
    await step(1, [of('x', 5)]);
    const totals = await totalsOf(db, city, ['x', 'y']);
    expect(totals.map(({ indicator, mean }) => [indicator, mean])).toEqual([['x', 5]]);
    expect(await projectorPosition(db, city, 'replacing')).toBe(2);
  });

  test('takes no step twice, and two at once take it once', async () => {
    const step = { from: 0, to: 5, sources: [] };
    const results = await Promise.allSettled([1, 2, 3].map(() => advanceProjector(db, city, 'racing', step)));
    expect(results.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    await expect(advanceProjector(db, city, 'racing', { from: 3, to: 9, sources: [] })).rejects.toMatchObject(
      {
        code: 'projector.moved',
      },
    );
  });

  test('marks a month as revised that had counted as published, and no other', async () => {
    const [early, late] = ['2022-05', '2022-07'].map((period) =>
      contribution({ indicator: 'late', period }),
    ) as [Contribution, Contribution];
    await advanceProjector(db, city, 'revising', {
      from: 0,
      to: 1,
      sources: [early, late].map((one) => ({ source: one.source, contributions: [one] })),
      published: { before: '2022-07', now: '2022-07-20T08:00:00Z' },
    });
    expect(await listRevisions(db, city, 'late')).toMatchObject([{ period: '2022-05', cause: 'late' }]);
  });

  test('marks a reported month as corrected where the same place has reported it twice, and not for another’s first report', async () => {
    const report = (region: string) =>
      contribution({ indicator: 'reported:cases', period: '2022-05', region });
    const step = (from: number, one: Contribution, before: string) =>
      advanceProjector(db, city, 'reporting', {
        from,
        to: from + 1,
        sources: [{ source: one.source, contributions: [one] }],
        published: { before, now: '2022-07-20T08:00:00Z' },
      });
    const revised = () => listRevisions(db, city, 'reported:cases');
    // The second report of the one place came before the month counted as published.
    await step(0, report('riverside'), '2022-05');
    await step(1, report('riverside'), '2022-05');
    await step(2, report('hill'), '2022-07');
    expect(await revised()).toEqual([]);
    await step(3, report('hill'), '2022-07');
    expect(await revised()).toMatchObject([{ period: '2022-05', cause: 'correction' }]);
  });

  test('leaves sums and counts that equal the contributions, to the last digit, whatever came and went', async () => {
    const cents = [0.1, 0.2, 0.7, 1.005, 33.333333, 0.1];
    let position = 0;
    for (let round = 0; round < 4; round += 1) {
      const sources = days.map(({ source }, at) => ({
        source,
        contributions:
          (at + round) % 4 === 0
            ? []
            : ['x', 'y'].map((indicator) =>
                contribution({
                  indicator,
                  source,
                  value: cents[(at * 7 + round) % cents.length] ?? 0,
                  period: `2022-0${1 + ((at + round) % 3)}`,
                  region: at % 2 === 0 ? 'hill' : 'riverside',
                  excluded: (at + round) % 5 === 0 ? excluded : null,
                }),
              ),
      }));
      await advanceProjector(db, city, 'churning', { from: position, to: position + 1, sources });
      position += 1;
    }
    expect(await sumsDiffer(db, city)).toEqual([]);
    const [raw] = (
      await db.pool.query<{ median: number; p90: number; mean: number }>(
        `select percentile_cont(0.5) within group (order by value) as median,
           percentile_cont(0.9) within group (order by value) as p90,
           avg(value::numeric)::double precision as mean
         from contribution where city = $1 and indicator = 'x' and excluded is null`,
        [city],
      )
    ).rows;
    expect((await totalsOf(db, city, ['x']))[0]).toMatchObject({ ...raw });
  });
});

describe('what was worked out aside', () => {
  const all = async () =>
    (await db.pool.query('select * from contribution where city = $1 order by source, indicator', [city]))
      .rows;
  const swapped = async (
    contributions: readonly Contribution[],
    services: readonly string[] | null = null,
  ) => {
    const fresh = await openFreshContributions(db, city, 'indicators');
    const changed: ChangedMonth[] = [];
    try {
      await layDown(db, city, fresh.place, contributions);
      await fresh.swap({ services, onChanged: async (_, months) => void changed.push(...months) });
    } finally {
      await fresh.close();
    }
    return changed;
  };
  const one = contribution({ indicator: 'aside', value: 0.1, excluded: null });
  const other = contribution({
    indicator: 'aside',
    excluded: { zh: '有\t制表符\\n', en: 'a\ttab "and" \\n' },
  });

  test('takes the place of all there was at once, with its sums', async () => {
    await swapped([one, other]);
    expect((await all()).map(({ source }) => source).sort()).toEqual([one.source, other.source].sort());
    expect((await all()).find(({ source }) => source === other.source)).toMatchObject({
      excluded: other.excluded,
      value: 1,
    });
    expect(await sumsDiffer(db, city)).toEqual([]);
    expect(await totalsOf(db, city, ['days'])).toEqual([]);
    expect(await projectorPosition(db, city, 'indicators')).toBe(10);
  });

  test('changes nothing where it is the same, and says which months come out otherwise', async () => {
    const before = await all();
    expect(await swapped([one, other])).toEqual([]);
    expect(await all()).toEqual(before);
    expect(await swapped([{ ...one, value: 0.3 }, other])).toEqual(
      Array(2).fill({ indicator: 'aside', period: '2022-06', region: 'riverside' }),
    );
    expect((await totalsOf(db, city, ['aside']))[0]?.sum).toBe(0.3);
  });

  test('leaves what cases of other services contribute', async () => {
    expect(await swapped([], ['another'])).toEqual([]);
    expect(await all()).toHaveLength(2);
  });

  test('waits until another has left the place, and leaves nothing lying there', async () => {
    const first = await openFreshContributions(db, city, 'indicators');
    const second = openFreshContributions(db, city, 'indicators');
    await layDown(db, city, first.place, [one]);
    await first.close();
    await (await second).close();
    const { rows } = await db.pool.query('select count(*) as left from fresh_contribution');
    expect(rows).toEqual([{ left: 0 }]);
  });
});
