import { expect, test } from 'vitest';
import { openBulletin } from '../support/bulletins.ts';
import { firstCity as city } from '../support/cities.ts';
import type { Client } from '../support/client.ts';
import { startProduct } from '../support/product.ts';
import { counted } from '../support/startup.ts';

/** Who may say something else about a figure that was reported and checked, and figures of which nothing counts, over HTTP. */

const product = await startProduct(city);
const { as, nobody } = product;
const [writer, second] = [as('city-handler'), as('city-head')];
/** Of another unit with the same measure, and of one that has nothing to do with it. */
const [other, stranger] = [as('city-hall'), as('education-handler')];

/** A figure of the general plan that more than one of its measure's units may report. */
async function sharedFigure(): Promise<string> {
  const { items } = await nobody.get<{
    items: { code: string; computed: boolean; target: { value: number | null } | null }[];
  }>('/api/indicators?plan=0');
  const isReportable = async (who: Client, code: string) =>
    (await who.get<{ mayReport: boolean }>(`/api/indicators/${code}/reports`)).mayReport;
  for (const { code, computed, target } of items) {
    if (computed || typeof target?.value !== 'number') continue;
    if ((await isReportable(writer, code)) && (await isReportable(other, code))) return code;
  }
  throw new Error('no figure is shared');
}

test('a checked figure is corrected by the office that reported it, with a reason, and by no other unit of the plan', async () => {
  const code = await sharedFigure();
  const region = city.halfDay.region;
  const begin = (who: Client, why?: string) =>
    who.call<{ case: string; code: string }>('POST', `/api/indicators/${code}/reports`, {
      period: '2022-05',
      place: region,
      ...(why === undefined ? {} : { why }),
    });
  const confirm = async (id: string, value: number) => {
    const output = { value, source: '统计报表第7号' };
    await act(writer, id, { step: 'report', outcome: 'reported', output });
    await act(second, id, { step: 'check', outcome: 'confirmed' });
  };

  expect(await begin(stranger)).toMatchObject({
    status: 403,
    body: { code: 'indicator.not-responsible' },
  });
  await confirm((await begin(writer)).body.case, 50);
  expect(await begin(other, '我们统计的不一样')).toMatchObject({
    status: 403,
    body: { code: 'indicator.reported-by-another' },
  });
  for (const why of [undefined, ' '])
    expect(await begin(writer, why)).toMatchObject({ status: 422, body: { code: 'indicator.why-missing' } });
  await confirm((await begin(writer, '上次多算了')).body.case, 13);
  const reports = await writer.get<{ items: { value: number; state: string }[] }>(
    `/api/indicators/${code}/reports`,
  );
  expect(new Map(reports.items.map(({ value, state }) => [value, state]))).toEqual(
    new Map([
      [13, 'confirmed'],
      [50, 'superseded'],
    ]),
  );

  // Taken back by two people, it is no figure: not the last one, and not nought.
  const shown = async () => {
    await counted(product);
    const { items } = await nobody.get<{
      items: { code: string; value: number | null; asOf: string | null }[];
    }>('/api/indicators?plan=0');
    return items.find((each) => each.code === code);
  };
  const places = async () =>
    (await nobody.get<{ groups: { key: string; value: number | null }[] }>(`/api/indicators/${code}`)).groups;
  await shown();
  expect(await places()).toMatchObject([{ key: region, value: 13 }]);
  const { case: back } = (await begin(writer, '工程没有开工')).body;
  await act(writer, back, {
    ...{ step: 'report', outcome: 'reported', output: { none: true, source: '统计报表第7号' } },
  });
  await act(second, back, { step: 'check', outcome: 'confirmed' });
  expect(await shown()).toMatchObject({ value: null, asOf: null });
  expect(await places()).toEqual([]);
  const after = await writer.get<{ items: { value: number | null; state: string }[] }>(
    `/api/indicators/${code}/reports`,
  );
  expect(new Map(after.items.map(({ value, state }) => [value, state]))).toEqual(
    new Map([
      [null, 'confirmed'],
      [13, 'superseded'],
      [50, 'superseded'],
    ]),
  );
});

test('where everything is left out there is no figure, anywhere: no nought, no NaN, and nothing fails', async () => {
  const { items: listed } = await nobody.get<{ items: Figure[] }>('/api/indicators');
  const ratio = listed.find(
    ({ computed, aggregate, target }) =>
      computed && aggregate === 'ratio' && typeof target?.value === 'number',
  );
  const { pool, city: code } = product.deps.database;
  const [one, other] = product.deps.city.regions.filter(({ parent }) => parent !== null);
  if (ratio === undefined || one === undefined || other === undefined)
    throw new Error('a share, and two places');
  // A share over a denominator of nought, in enough months and places for a forecast and a ranking.
  for (const period of ['2022-01', '2022-02', '2022-03', '2022-04', '2022-05'])
    for (const { id: region } of [one, other])
      await pool.query(
        `with left_out as (
           insert into contribution (city, indicator, source, formula, period, region, channel, excluded, sandbox)
           values ($1, $2, gen_random_uuid(), 1, $3, $4, 'online', '{"zh": "不计", "en": "left out"}', false))
         insert into contribution_sum (city, indicator, period, region, channel, included, excluded, valued, total, numerator, sandbox)
         values ($1, $2, $3, $4, 'online', 0, 1, 0, 0, 0, 0)`,
        [code, ratio.code, period, region],
      );
  const leader = as('coordinator');
  const detail = await nobody.get<Figure & { series: Figure[]; groups: Figure[]; forecasts: object[] }>(
    `/api/indicators/${ratio.code}`,
  );
  const nothing = { value: null, numerator: 0, denominator: 0, included: 0 };
  expect(detail).toMatchObject({ ...nothing, excluded: 10, holds: null, forecasts: [] });
  expect(detail.series).toHaveLength(5);
  expect(detail.groups).toHaveLength(2);
  for (const each of [...detail.series, ...detail.groups]) expect(each).toMatchObject(nothing);
  const { items: ranked } = await leader.get<{ items: { figures: { indicator: string; value: null }[] }[] }>(
    '/api/rankings/counties?from=2022-01&to=2022-12',
  );
  const compared = ranked.flatMap(({ figures }) =>
    figures.filter(({ indicator }) => indicator === ratio.code),
  );
  expect(compared).toEqual([]);
  const { figures } = await leader.get<{ figures: Figure[] }>('/api/overview');
  expect(figures.find((each) => each.code === ratio.code)).toMatchObject({ value: null, forecast: null });
  const bulletin = await openBulletin(leader, { from: '2022-01-01', to: '2022-06-30' });
  const { statement } = await leader.get<{ statement: { figures: Figure[] } }>(`/api/bulletins/${bulletin}`);
  expect(statement.figures.find((each) => each.code === ratio.code)).toMatchObject({
    value: null,
    included: 0,
    excluded: 10,
    holds: null,
  });
  for (const path of [
    '/api/indicators/table.csv',
    '/api/indicators/table.xlsx',
    `/api/indicators/${ratio.code}/table.csv?groupBy=period`,
    `/api/bulletins/${bulletin}/docx`,
    `/api/bulletins/${bulletin}/xlsx`,
  ]) {
    const answer = await leader.call<unknown>('GET', path);
    expect([path, answer.status]).toEqual([path, 200]);
  }
  const table = await leader.call<string>(
    'GET',
    `/api/indicators/${ratio.code}/table.csv?groupBy=period&lang=en`,
  );
  expect(String(table.body)).toMatch(/2022-01,,,,0,0,2,No figure: nothing counted/);
  expect(String(table.body)).not.toMatch(/NaN|Infinity/);
});

type Figure = {
  readonly code: string;
  readonly computed: boolean;
  readonly aggregate: string | null;
  readonly target: { readonly value: number | null } | null;
};

async function act(who: Client, id: string, asked: object): Promise<void> {
  const { version } = await who.get<{ version: number }>(`/api/cases/${id}`);
  await who.post(`/api/cases/${id}/acts`, { version, act: 'complete-step', ...asked });
}
