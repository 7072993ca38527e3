import { expect, test } from 'vitest';
import { firstCity as city } from '../support/cities.ts';
import type { Client } from '../support/client.ts';
import { startProduct } from '../support/product.ts';

/** Who may say something else about a figure that was reported and checked, over HTTP. */

const { as, nobody } = await startProduct(city);
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
});

async function act(who: Client, id: string, asked: object): Promise<void> {
  const { version } = await who.get<{ version: number }>(`/api/cases/${id}`);
  await who.post(`/api/cases/${id}/acts`, { version, act: 'complete-step', ...asked });
}
