import { expect, test } from 'vitest';
import { firstCity as city } from '../support/cities.ts';
import type { Client } from '../support/client.ts';
import { startProduct } from '../support/product.ts';

/** Who may say something else about a figure that was reported and checked, over HTTP. */

const { as, nobody } = await startProduct(city);
const [writer, second, other] = [as('coordinator'), as('coordinator-head'), as('education-handler')];

test('a checked figure is corrected by the office that reported it, with a reason, and by no other unit of the plan', async () => {
  const { items } = await nobody.get<{
    items: { code: string; computed: boolean; target: { value: number | null } | null }[];
  }>('/api/indicators?plan=0');
  const code = items.find((each) => !each.computed && typeof each.target?.value === 'number')?.code ?? '';
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
