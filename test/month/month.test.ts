import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { monthOptions } from '../../src/main/month/month-options.ts';
import { inventPeople, withPeople } from '../../src/main/month/month-people.ts';
import { prepareCity } from '../../src/main/prepare-city.ts';
import { liveThrough } from '../../src/month/live.ts';
import type { MonthCounts } from '../../src/month/options.ts';
import { sumsDiffer } from '../../src/store/indicators/check-sums.ts';
import { rebuildContributions } from '../../src/worker/index.ts';
import { firstCity as city } from '../support/cities.ts';
import type { Client } from '../support/client.ts';
import { startProduct } from '../support/product.ts';
import { rawFigures } from './raw-figures.ts';
import { type RawEvent, reckon } from './reckoning.ts';

/*
 * Two days of a made-up month, through the public API and on a clock that is moved by hand. What the product says of
 * them is held against a reckoning of its own, from the events as they lie in the log.
 */

const product = await startProduct(city);
const record = { seed: 11, days: 2, firmsPerDay: 12, firstDay: city.morning.slice(0, 10) };
/** Something that the city's registration office answers for, too, and no case gives. */
const reported: Readonly<Record<string, string>> = { xuchang: 'overall-single-window-usage' };
const moved: number[] = [];
let counts: MonthCounts;
let events: readonly RawEvent[];
let owner: pg.Client;

type Figure = {
  readonly code: string;
  readonly value: number | null;
  readonly included: number;
  readonly excluded: number;
};
type Begun = { readonly phase: string; readonly form: Readonly<Record<string, unknown>> };
type Detail = Figure & { readonly groups: readonly (Omit<Figure, 'code'> & { readonly key: string })[] };

beforeAll(async () => {
  owner = new pg.Client({ connectionString: product.ownerUrl });
  await owner.connect();
  const { deps, clock, worker } = product;
  const people = inventPeople(deps.city, record.seed, record.firmsPerDay);
  await prepareCity({ ...deps, city: withPeople(deps.city, people, record.seed) });
  const options = monthOptions(deps, { record, url: product.url, now: clock.now() });
  counts = await liveThrough(
    { ...options, everyMinutes: 60 },
    {
      moveTo: async (instant) => {
        clock.set(new Date(instant).toISOString());
        await worker.timeMoved();
        moved.push(instant);
      },
    },
    () => {},
  );
  const { rows } = await owner.query<RawEvent>(
    `select stream, type, body, to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as occurred_at
     from event where city = $1 and kind = 'case' order by stream, seq`,
    [city.slug],
  );
  events = rows;
}, 300_000);
afterAll(() => owner.end());

describe('two days of a made-up month', () => {
  test('firms were set up, and some were not', () => {
    expect(counts.applied).toBeGreaterThan(12);
    expect(counts.granted).toBeGreaterThan(4);
    expect(counts.refusals).toEqual({});
    expect(moved).toEqual([...moved].sort((a, b) => a - b));
  });

  test('everything that was done had had its consequences when time moved on', async () => {
    const { items } = await product
      .as('administrator')
      .get<{ items: readonly unknown[] }>('/api/operations/stuck-jobs');
    expect(items).toEqual([]);
    expect(await product.as('administrator').get('/api/operations/background')).toMatchObject({
      atRest: true,
    });
    // Offices work in their hours alone: nothing was accepted by anybody while the halls were closed.
    const startups = new Set(
      events.filter(({ body }) => body.service === 'startup').map(({ stream }) => stream),
    );
    const accepted = events.filter(({ type, stream }) => type === 'case-accepted' && startups.has(stream));
    const hours = accepted.map(({ occurred_at }) => (Number(occurred_at.slice(11, 13)) + 8) % 24);
    expect(hours.filter((hour) => hour < 8 || hour >= 18)).toEqual([]);
  });

  test('each figure of the first plan is what the raw events give', async () => {
    const expected = reckon(city.slug, city.offset, events)();
    const { items } = await product.nobody.get<{ items: readonly Figure[] }>(
      `/api/indicators?plan=${city.plan}`,
    );
    const shown = new Map(items.map((figure) => [figure.code, figure]));
    expect(expected['startup-days-county']?.included).toBeGreaterThan(2);
    for (const [code, { included, excluded, value }] of Object.entries(expected)) {
      const figure = shown.get(code);
      expect({ code, included: figure?.included, excluded: figure?.excluded }).toEqual({
        code,
        included,
        excluded,
      });
      if (value === null) expect(figure?.value).toBeNull();
      else expect(figure?.value, code).toBeCloseTo(value, 4);
    }
  });

  test('and what SQL alone makes of the raw events', async () => {
    const figures = await rawFigures(owner, { city: city.slug, offset: city.offset });
    const { items } = await product.nobody.get<{
      items: readonly { code: string; computed: boolean }[];
    }>(`/api/indicators?plan=${city.plan}`);
    // None of those that are computed is left out.
    expect(Object.keys(figures).sort()).toEqual(
      items
        .filter(({ computed }) => computed)
        .map(({ code }) => code)
        .sort(),
    );
    for (const [code, { included, value }] of Object.entries(figures)) {
      const shown = await product.nobody.get<Detail>(`/api/indicators/${code}`);
      expect({ code, included: shown.included }).toEqual({ code, included });
      if (value === null) expect(shown.value, code).toBeNull();
      // Working days are kept to a millionth.
      else expect(shown.value, code).toBeCloseTo(value, 5);
    }
    expect(figures['startup-cost']?.included).toBeGreaterThan(2);
  });

  test('sums are what contributions add up to, and working all out anew from nothing leaves the same', async () => {
    const { database } = product.deps;
    const kept = async () =>
      (
        await owner.query(
          `select indicator, period, region, channel, included, excluded, valued, total, numerator
           from contribution_sum where included + excluded > 0 order by 1, 2, 3, 4`,
        )
      ).rows;
    const before = await kept();
    expect(before.length).toBeGreaterThan(5);
    const log = { info: () => {}, warn: () => {}, error: () => {} };
    const steps: number[] = [];
    for (const table of ['contribution', 'contribution_sum', 'contribution_value'])
      await owner.query(`delete from ${table}`);
    await rebuildContributions(product.deps, log, {
      page: 20,
      onProgress: ({ cases }) => void steps.push(cases),
    });
    expect(await kept()).toEqual(before);
    expect(await sumsDiffer(database, database.city)).toEqual([]);
    expect(steps.length).toBeGreaterThan(1);
  });

  test('a unit reports what no case gives: checked by another person, corrected by a later report, with its doubts', async () => {
    const code = reported[city.slug] ?? '';
    const [handler, head] = ['city-handler', 'city-head'].map((who) => product.as(who)) as [Client, Client];
    const report = async (period: string, above: number, why?: string) => {
      const begun = await handler.post<{ case: string }>(`/api/indicators/${code}/reports`, {
        period,
        ...(why === undefined ? {} : { why }),
      });
      const act = async (who: Client, step: string, outcome: string, output: object) => {
        const { version } = await who.get<{ version: number }>(`/api/cases/${begun.case}`);
        return await who.call('POST', `/api/cases/${begun.case}/acts`, {
          version,
          act: 'complete-step',
          step,
          outcome,
          output,
        });
      };
      const output = { above, below: 100, source: '月报' };
      expect((await act(handler, 'report', 'reported', output)).status).toBe(200);
      expect((await act(handler, 'check', 'confirmed', {})).status).toBe(403);
      expect((await act(head, 'check', 'confirmed', {})).status).toBe(200);
    };
    for (const [at, above] of [90, 91, 92, 93].entries()) await report(`2022-0${at + 1}`, above);
    await report('2022-04', 13, '上次多算了');
    const shown = () => product.nobody.get<Detail & { asOf: string | null }>(`/api/indicators/${code}`);
    await expect.poll(async () => (await shown()).value, { timeout: 30_000 }).toBe(13);
    expect(await shown()).toMatchObject({
      asOf: '2022-04',
      computed: false,
      numerator: 13,
      denominator: 100,
    });
    const { items } = await handler.get<{
      items: readonly { period: string; state: string; anomalies: readonly { code: string }[] }[];
    }>(`/api/indicators/${code}/reports`);
    expect(
      items.map(({ period, state, anomalies }) => [period, state, anomalies.map((each) => each.code)]),
    ).toEqual([
      ['2022-04', 'confirmed', ['jump']],
      ['2022-04', 'superseded', []],
      ['2022-03', 'confirmed', []],
      ['2022-02', 'confirmed', []],
      ['2022-01', 'confirmed', []],
    ]);
  });

  test('so is each county’s', async () => {
    const of = reckon(city.slug, city.offset, events);
    const code = 'startup-days-county';
    const detail = await product.nobody.get<Detail>(`/api/indicators/${code}?groupBy=region`);
    expect(detail.groups.length).toBeGreaterThan(1);
    for (const { key, value, included, excluded } of detail.groups) {
      const expected = of(key)[code];
      expect({ key, included, excluded }).toEqual({
        key,
        included: expected?.included,
        excluded: expected?.excluded,
      });
      if (expected?.value != null) expect(value, key).toBeCloseTo(expected.value, 4);
    }
  });

  test('an assessment is opened with each county’s own figures, whatever was sent in their place', async () => {
    const code = 'startup-days';
    const detail = await product.nobody.get<Detail>(`/api/indicators/${code}?groupBy=region`);
    const [county] = detail.groups.filter(({ key, value }) => value !== null && key !== city.halfDay.region);
    const year = Number(record.firstDay.slice(0, 4));
    const quarter = Math.ceil(Number(record.firstDay.slice(5, 7)) / 3);
    const asked = { service: 'startup-assessment', region: county?.key };
    const begun = await product
      .as('coordinator')
      .call<Begun>('POST', '/api/cases', { ...asked, form: { year, quarter, days: 99, online: 1 } });
    expect(begun.status).toBe(200);
    expect(begun.body.form.days).toBeCloseTo(county?.value ?? Number.NaN, 2);
    expect(begun.body.form.online).not.toBe(1);
    // No month before the plan's has a case: nothing is made up, and nothing is left to assess.
    const before = await product
      .as('coordinator')
      .call<Begun>('POST', '/api/cases', { ...asked, form: { year: year - 1, quarter, days: 1 } });
    expect(before.body.form).toEqual({ year: year - 1, quarter });
    expect(before.body.phase).toBe('ended');
  });

  test('the slow county has finished less than it has taken on', () => {
    const slow = monthOptions(product.deps, { record, url: '', now: product.clock.now() }).slowRegion;
    const begun = events.filter(({ type, body }) => type === 'case-submitted' && body.region === slow);
    const ended = new Set(events.filter(({ type }) => type === 'case-ended').map(({ stream }) => stream));
    expect(begun.length).toBeGreaterThan(0);
    expect(begun.filter(({ stream }) => !ended.has(stream)).length).toBeGreaterThan(0);
  });
});
