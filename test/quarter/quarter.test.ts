import { beforeAll, describe, expect, test } from 'vitest';
import { drawn, isCommitted } from '../../src/kernel/draw/index.ts';
import { type Temper, tempersOf } from '../../src/month/programme/temper.ts';
import type { BulletinRow, BulletinView } from '../../src/usecases/bulletins/bulletin-views.ts';
import type { RankingView } from '../../src/usecases/indicators/read-ranking.ts';
import type { OverviewView } from '../../src/usecases/overview/overview-views.ts';
import type { TaskPage } from '../../src/usecases/plans/plan-views.ts';
import type { RoundView } from '../../src/usecases/plans/read-rounds.ts';
import type { SupervisionView } from '../../src/usecases/supervision/supervision-views.ts';
import { signIn } from '../support/client.ts';
import { type LivedQuarter, quarter, quarterCity } from './lived-quarter.ts';
import { expectStatement, wordsOf } from './papers.ts';
import { rawCounts, rawIndicators } from './raw-programme.ts';

/*
 * A quarter of the plan, lived by made-up people over the public API: who reports and who does not, tasks done in time
 * and late, orders and what becomes of them, bulletins, and the ranking. What is said here was known beforehand: the seed
 * says which office never answers and which answer late.
 */

const { product, live } = await quarterCity();
let lived: LivedQuarter;
let tempers: ReadonlyMap<string, Temper>;

const unitsThat = (temper: Temper): readonly string[] =>
  [...tempers].flatMap(([office, own]) => (own === temper ? [office.split('@')[0] ?? ''] : []));
const sql = async <Row extends object>(text: string, ...values: readonly unknown[]) =>
  (await product.deps.database.pool.query<Row>(text, [...values])).rows;
const listed = async <Item>(path: string, who = 'supervision-handler') =>
  (await product.as(who).get<{ readonly items: readonly Item[] }>(path)).items;

type Drawn = {
  readonly pool: readonly string[];
  readonly secret: string;
  readonly chance: string;
  readonly commitment: string;
  readonly sample: readonly string[];
  readonly size: number;
};
type Item = { readonly reference: string };

/** Of these numbers the ones that an order of this origin is about; one that was merged is about it all the same. */
const orderedAbout = async (origin: string, numbers: readonly string[]) =>
  (
    await sql<{ number: string }>(
      `select body->'form'->>'number' as number from event
       where kind = 'case' and seq = 1 and body->>'service' = 'supervision'
         and body->'form'->>'origin' = $1 and body->'form'->>'number' = any ($2::text[])`,
      origin,
      numbers,
    )
  ).map(({ number }) => number);

beforeAll(async () => {
  lived = await live();
  const { officers, watches } = lived.people.programme;
  tempers = tempersOf(quarter.seed, [...new Set(officers.map(({ office }) => office))], watches);
}, 900_000);

describe('a quarter of the plan', () => {
  test('nothing that people did was refused, and nothing is left that could not be done', async () => {
    expect(Object.keys(lived.counts.refusals).filter((code) => !code.startsWith('signing.'))).toEqual([]);
    expect(await listed('/api/operations/stuck-jobs', 'administrator')).toEqual([]);
    expect([unitsThat('silent').length, unitsThat('slow').length > 1]).toEqual([1, true]);
  });

  test('every week and month has its round, which closes by itself and names who has not reported', async () => {
    const rounds = (await listed<RoundView>('/api/rounds')).filter(({ open }) => open.length === 0);
    const weeks = rounds.filter(({ schedule }) => schedule === 'weekly-reports');
    const months = rounds.filter(({ schedule }) => schedule === 'monthly-reports');
    expect(weeks.length).toBeGreaterThan(3);
    expect(months.map(({ period }) => period)).toEqual(
      expect.arrayContaining(['2024-04', '2024-05', '2024-06']),
    );
    const [silent = ''] = unitsThat('silent');
    const ids = (units: RoundView['missed']) => units.map(({ id }) => id);
    for (const round of [...weeks, ...months]) {
      expect(ids(round.missed), round.period).toContain(silent);
      // Who is never late has reported; nobody but the silent and the slow has missed any.
      const may = new Set([silent, ...unitsThat('slow')]);
      expect(
        ids(round.missed).filter((unit) => !may.has(unit)),
        round.period,
      ).toEqual([]);
    }
    const missedBySlow = rounds.flatMap(({ missed }) => ids(missed)).filter((unit) => unit !== silent);
    expect(missedBySlow.length).toBeGreaterThan(0);
  });

  test('a task of June is verified in time, or ordered the day after and verified late', async () => {
    const { items } = await product.nobody.get<TaskPage>('/api/tasks?deadline=2024-06&limit=100');
    const due = items.filter(
      ({ deadline, how }) => deadline.value === '2024-06' && ['evidence', 'later'].includes(how),
    );
    const entries = await sql<{ key: string; office: string; checkedOn: string | null }>(
      `select key, content->>'office' as office, content->>'checkedOn' as "checkedOn" from register_entry
       where register = 'plan-task'`,
    );
    const cases = due.map((task) => {
      const entry = entries.find(({ key }) => key === String(task.no));
      return { task, office: entry?.office ?? '', checkedOn: entry?.checkedOn ?? '' };
    });
    const of = (temper: Temper) => cases.filter(({ office }) => tempers.get(office) === temper);
    expect(of('diligent').length * of('slow').length).toBeGreaterThan(0);
    const orders = (await product.as('supervision-handler').get<SupervisionView>('/api/supervision')).orders
      .items;
    const about = (number: string | null) => orders.filter((order) => order.about === number);
    for (const { task, checkedOn } of of('diligent')) {
      expect([task.state, checkedOn <= '2024-06-30', about(task.caseNumber).length]).toEqual([
        'verified',
        true,
        0,
      ]);
    }
    for (const { task, checkedOn } of of('slow')) {
      expect([task.state, checkedOn > '2024-06-30']).toEqual(['verified', true]);
      // One order, opened by itself, and over by itself when the task was done.
      expect(about(task.caseNumber)).toMatchObject([{ origin: { code: 'task' }, open: false, relapses: 0 }]);
    }
  });

  test('an office that never answers climbs the whole ladder, each rung in its time', async () => {
    const [silent = ''] = [...tempers].flatMap(([office, temper]) => (temper === 'silent' ? [office] : []));
    const rungs = await sql<{ measure: string; late: number; order: string }>(
      `select content->>'measure' as measure, (content->>'daysLate')::int as late, content->>'order' as order
       from register_entry where register = 'supervision-record' and content->>'office' = $1
         and content->>'origin' = 'appeal' order by content->>'on'`,
      silent,
    );
    expect(rungs.map(({ measure }) => measure)).toEqual([
      'remind',
      'notify',
      'talk',
      'circular',
      'hand-over',
    ]);
    const least = [0, 5, 15, 30, 60];
    for (const [at, { late }] of rungs.entries()) expect(late).toBeGreaterThanOrEqual(least[at] ?? 0);
    const { orders, records } = await product
      .as('supervision-handler')
      .get<SupervisionView>('/api/supervision');
    expect(orders.items.find(({ number }) => number === rungs[0]?.order)).toMatchObject({ open: false });
    // Whoever answers nothing may have more than one order that climbs so far.
    const handedOver = await sql<{ n: number }>(
      `select count(*)::int as n from register_entry where register = 'supervision-record'
         and content->>'office' = $1 and content->>'measure' = 'hand-over'`,
      silent,
    );
    expect(records.find(({ office }) => office.id === silent)?.measures).toMatchObject({
      remind: expect.any(Number),
      'hand-over': handedOver[0]?.n,
    });
    type Circular = { readonly fields: readonly { readonly name: string; readonly value: unknown }[] };
    const circulars = await product.nobody.get<{ items: readonly Circular[] }>(
      '/api/registers/supervision-circular/entries',
    );
    expect(JSON.stringify(circulars)).toContain(silent);
  });

  test('the office that coordinates the plan sees every order, look-back and measure, and opens each', async () => {
    const of = (who: string) => product.as(who).get<SupervisionView>('/api/supervision');
    const [watch, whole] = [await of('supervision-handler'), await of('coordinator')];
    const numbers = ({ orders }: SupervisionView) => orders.items.map(({ number }) => number);
    expect(numbers(watch).length).toBeGreaterThan(1);
    expect(numbers(whole)).toEqual(numbers(watch));
    expect([whole.records, whole.lookBacks]).toEqual([watch.records, watch.lookBacks]);
    for (const { id, number } of whole.orders.items.slice(0, 5))
      expect(await product.as('coordinator').get(`/api/cases/${id}`)).toMatchObject({ number });
  });

  test('what was put right and came back is opened again, named, and in the end handed over', async () => {
    const rungs = await sql<{ measure: string; relapses: number }>(
      `select content->>'measure' as measure, (content->>'relapses')::int as relapses from register_entry
       where register = 'supervision-record' and content->>'origin' = 'appeal' and content->>'office' <> $1
       order by content->>'on'`,
      [...tempers].find(([, temper]) => temper === 'silent')?.[0],
    );
    expect(rungs).toEqual([
      { measure: 'remind', relapses: 0 },
      { measure: 'circular', relapses: 1 },
      { measure: 'hand-over', relapses: 2 },
    ]);
  });

  test('others are looked back at, and hold', async () => {
    const kept = await sql<{ n: number }>(
      `select count(*)::int as n from event where type = 'obligation-kept' and body->>'obligation' = 'look-back'`,
    );
    expect(kept[0]?.n).toBeGreaterThan(0);
  });

  test('a special inspection: a sample that anybody can draw again, each looked through, findings made orders', async () => {
    const draws = await sql<{ key: string; content: Drawn }>(
      `select key, content from register_entry where register = 'inspection-draw'
       and content->'sample' is not null order by key`,
    );
    expect(draws.length).toBeGreaterThan(0);
    for (const { key, content } of draws) {
      const { pool, secret, chance, commitment, sample, size } = content;
      expect(isCommitted(secret, commitment), key).toBe(true);
      expect(sample, key).toEqual(drawn(pool, secret, chance).slice(0, size));
      // Everything that people had asked for in its month was in the pool.
      const asked = await sql<{ number: string }>(
        `select c.number from case_file c where c.number = any ($1::text[])`,
        pool,
      );
      expect(asked.length, key).toBe(pool.length);
      const looked = await sql<{ about: string; outcome: string }>(
        `select b.body->'form'->>'number' as about, e.body->>'outcome' as outcome
         from event b join event e on e.city = b.city and e.stream = b.stream and e.type = 'case-ended'
         where b.kind = 'case' and b.seq = 1 and b.body->>'service' = 'inspected-case'
           and b.body->'form'->>'inspection' = $1`,
        key,
      );
      expect(looked.map(({ about }) => about).toSorted(), key).toEqual(sample.toSorted());
      const found = looked.filter(({ outcome }) => outcome === 'finding').map(({ about }) => about);
      expect(found, key).toContain(sample[0]);
      expect(new Set(await orderedAbout('inspection', found)), key).toEqual(new Set(found));
    }
    const { lookBacks } = await product.as('supervision-handler').get<SupervisionView>('/api/supervision');
    // The inspection itself is looked back at, sixty days after its report at the earliest.
    expect(lookBacks.filter(({ service }) => service.en === 'Special inspection').length).toBeGreaterThan(0);
  });

  test('a meeting: the agenda is what stood at red, and each decision is an order with an office and a day', async () => {
    const meetings = await sql<{ agenda: readonly Item[]; decisions: readonly Item[] }>(
      `select a.body->'sets'->'agenda' as agenda, d.body->'sets'->'decisions' as decisions
       from event b
       join event a on a.city = b.city and a.stream = b.stream and a.type = 'step-completed' and a.body->>'step' = 'begin'
       join event d on d.city = b.city and d.stream = b.stream and d.type = 'step-completed' and d.body->>'step' = 'minutes'
       where b.kind = 'case' and b.seq = 1 and b.body->>'service' = 'supervision-meeting'`,
    );
    expect(meetings.length).toBeGreaterThan(1);
    const decisions = meetings.flatMap((each) => each.decisions);
    expect(decisions.length).toBeGreaterThan(0);
    for (const { agenda, decisions: own } of meetings) {
      const references = agenda.map(({ reference }) => reference);
      expect(own.every(({ reference }) => references.includes(reference))).toBe(true);
    }
    const references = decisions.map(({ reference }) => reference);
    expect(new Set(await orderedAbout('meeting', references))).toEqual(new Set(references));
  });

  test('praise: whoever stood first among the departments, proposed by one office and decided by another, in public', async () => {
    type Entry = { readonly key: string };
    const circulars = await product.nobody.get<{ items: readonly Entry[] }>(
      '/api/registers/supervision-circular/entries?limit=100',
    );
    const praised = await sql<{
      key: string;
      office: string;
      said: string;
      proposed: string;
      decided: string;
    }>(
      `select r.key, r.content->>'office' as office, r.content->>'says' as said,
         (select actor->>'office' from event where stream = c.id and type = 'case-submitted') as proposed,
         (select actor->>'office' from event where stream = c.id and type = 'step-completed' and body->>'step' = 'decide') as decided
       from register_entry r join case_file c on c.city = r.city and c.number = r.content->>'order'
       where r.register = 'supervision-circular' and r.content->>'kind' = 'praised'`,
    );
    expect(praised.length).toBeGreaterThan(0);
    for (const { key, office, said, proposed, decided } of praised) {
      expect(circulars.items.map((each) => each.key)).toContain(key);
      const month = said.slice(0, 7);
      expect(month).toMatch(/^2024-0[4-6]$/);
      expect(proposed).not.toBe(decided);
      expect(unitsThat('silent')).not.toContain(office.split('@')[0]);
    }
  });

  test('bulletins of weeks, months, the quarter and counties went out, numbered, with what the log says of their time', async () => {
    const rows = await listed<BulletinRow>('/api/bulletins?limit=50', 'coordinator');
    const sent = (kind: string) => rows.filter((row) => row.kind.code === kind && row.state === 'sent');
    const issues = (kind: string) =>
      sent(kind)
        .map(({ issue }) => issue ?? 0)
        .toSorted((a, b) => a - b);
    for (const kind of ['weekly', 'monthly', 'quarterly'])
      expect(issues(kind), kind).toEqual(issues(kind).map((_, at) => at + 1));
    expect(sent('weekly').length).toBeGreaterThan(2);
    expect(sent('monthly').length).toBeGreaterThan(2);
    const top = product.deps.city.regions.find(({ parent }) => parent === null)?.id;
    const counties = product.deps.city.regions.filter(({ parent }) => parent === top);
    expect(
      sent('quarterly')
        .filter(({ plan }) => plan === null)
        .map(({ place }) => place?.id ?? '')
        .toSorted(),
    ).toEqual(['', ...counties.map(({ id }) => id)].toSorted());
    // Each special plan has one, written by its lead; who is silent leaves it a draft.
    const ofPlans = rows.flatMap(({ kind, plan, state }) =>
      plan === null ? [] : [{ kind: kind.code, plan: plan.code, state }],
    );
    expect(ofPlans.map(({ plan }) => plan).toSorted()).toEqual(
      product.deps.city.plans.flatMap(({ no, code }) => (no === 0 ? [] : [code])).toSorted(),
    );
    expect(new Set(ofPlans.map(({ kind }) => kind))).toEqual(new Set(['quarterly']));
    expect(ofPlans.some(({ state }) => state === 'sent')).toBe(true);
    for (const { id, period } of sent('monthly')) {
      const { statement } = await product.as('coordinator').get<BulletinView>(`/api/bulletins/${id}`);
      const [orders] = await sql<{ n: number }>(
        `select count(*)::int as n from event
         where kind = 'case' and seq = 1 and body->>'service' = 'supervision'
           and occurred_at >= $1::timestamptz and occurred_at < $2::timestamptz + interval '1 day'`,
        `${period.from}T00:00:00+06:00`,
        `${period.to}T00:00:00+06:00`,
      );
      expect(statement.orders.opened, period.from).toBe(orders?.n);
    }
  });

  test.each(['weekly', 'monthly', 'quarterly'])(
    'the paper of the last %s bulletin says what the API says',
    async (kind) => {
      const rows = await listed<BulletinRow>('/api/bulletins?limit=50', 'coordinator');
      const [latest] = rows
        // A paper of one plan says of orders that they are of all plans.
        .filter((row) => row.kind.code === kind && row.state === 'sent' && row.plan === null)
        .toSorted((a, b) => (b.issue ?? 0) - (a.issue ?? 0));
      const view = await product.as('coordinator').get<BulletinView>(`/api/bulletins/${latest?.id}`);
      const cookie = await signIn(product.url, 'coordinator', product.city.password);
      const answer = await fetch(`${product.url}/api/bulletins/${latest?.id}/docx?lang=zh`, {
        headers: { cookie },
      });
      expectStatement(await wordsOf(Buffer.from(await answer.arrayBuffer())), view);
      // Each month somebody is praised.
      if (kind === 'monthly')
        expect(view.statement.circulars?.map(({ kind: { en } }) => en)).toContain('Commended');
    },
  );

  test('counties and offices are ranked, the best first, within what other weights would make of them', async () => {
    const rankings = await Promise.all(
      ['counties', 'units'].map((of) =>
        product.as('coordinator').get<RankingView>(`/api/rankings/${of}?from=2024-04&to=2024-07`),
      ),
    );
    const ranked = rankings.map(({ items }) => items.filter(({ rank }) => rank !== null));
    expect(Math.max(...ranked.map(({ length }) => length))).toBeGreaterThan(1);
    for (const list of ranked) {
      const scores = list.map(({ score }) => score ?? 0);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      for (const { rank, bestRank, worstRank } of list) {
        expect(rank ?? 0).toBeGreaterThanOrEqual(bestRank ?? 0);
        expect(rank ?? 0).toBeLessThanOrEqual(worstRank ?? 0);
      }
    }
  });

  test('figures of supervision, verified tasks and open orders are what SQL makes of the raw events', async () => {
    const { pool, city } = product.deps.database;
    const shown = async (code: string) => {
      const { included, value } = await product.nobody.get<{ included: number; value: number | null }>(
        `/api/indicators/${code}`,
      );
      return { included, value };
    };
    for (const [code, { included, value }] of await rawIndicators(pool, city)) {
      const figure = await shown(code);
      expect([code, figure.included]).toEqual([code, included]);
      if (value === null) expect(figure.value, code).toBeNull();
      else expect(figure.value, code).toBeCloseTo(value, 6);
    }
    const { verified, openOrders, orders } = await rawCounts(pool, city);
    expect([verified.length > 0, orders > openOrders]).toEqual([true, true]);
    const { items } = await product.nobody.get<TaskPage>('/api/tasks?state=verified&limit=500');
    expect(items.map(({ no }) => no)).toEqual(verified);
    const { orders: counted } = await product.as('coordinator').get<OverviewView>('/api/overview');
    expect(counted.open).toBe(openOrders);
  });

  test('a unit’s place comes of what the log says: who reported when asked to, weighed with the rest', async () => {
    const { formula, items } = await product
      .as('coordinator')
      .get<RankingView>('/api/rankings/units?from=2024-04&to=2024-07');
    const logged = await sql<{ unit: string; given: number; over: number }>(
      `select split_part(began.body->'form'->>'office', '@', 1) as unit, count(*)::int as over,
         (count(*) filter (where ended.body->>'outcome' = 'reported'))::int as given
       from event began join event ended
         on ended.city = began.city and ended.stream = began.stream and ended.type = 'case-ended'
       where began.kind = 'case' and began.seq = 1 and began.body->'form' ? 'rhythm'
         and began.occurred_at >= '2024-04-01T00:00:00+06:00' and began.occurred_at < '2024-08-01T00:00:00+06:00'
       group by 1`,
    );
    const figureOf = (key: string, code: string) =>
      items.find((each) => each.key === key)?.figures.find(({ indicator }) => indicator === code);
    const shares = new Map(logged.map(({ unit, given, over }) => [unit, (100 * given) / over]));
    const least = Math.min(...shares.values());
    const [silent = ''] = unitsThat('silent');
    expect(shares.get(silent)).toBe(0);
    expect(Math.max(...shares.values())).toBe(100);
    for (const { unit, over } of logged) {
      const figure = figureOf(unit, 'reports-given');
      expect(figure?.included, unit).toBe(over);
      expect(figure?.value, unit).toBeCloseTo(shares.get(unit) ?? Number.NaN, 6);
      // The target is that all report: 100 points; whoever did so least has none.
      const points = (100 * ((shares.get(unit) ?? 0) - least)) / (100 - least);
      expect(figure?.score, unit).toBeCloseTo(points, 6);
    }
    // The mean over the weight that has a figure; who has figures for less than half of it has no place.
    expect(items.some(({ score }) => score !== null)).toBe(true);
    const compared = formula.weights.filter(({ ranked }) => ranked);
    const all = compared.reduce((sum, { weight }) => sum + weight, 0);
    for (const { key, score } of items) {
      const parts = compared.flatMap(({ indicator, weight }) => {
        const own = figureOf(key, indicator.code)?.score ?? null;
        return own === null ? [] : [{ own, weight }];
      });
      const known = parts.reduce((sum, { weight }) => sum + weight, 0);
      if (known < all / 2) expect(score, key).toBeNull();
      else
        expect(score, key).toBeCloseTo(
          parts.reduce((sum, { own, weight }) => sum + own * weight, 0) / known,
          6,
        );
    }
  });
});
