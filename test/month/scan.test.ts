import { expect, test } from 'vitest';
import { townOf } from '../../src/month/person.ts';
import { sendScan } from '../../src/month/scan.ts';
import { noCounts } from '../../src/month/town.ts';
import { firstCity as city } from '../support/cities.ts';
import { startProduct } from '../support/product.ts';

const product = await startProduct(city);

test('the people of a made-up month hand in the paper that was signed, as the page does', async () => {
  const person = townOf(product.url, city.password)('chenyufan');
  const draft = await person.must<{ id: string }>('POST', '/api/drafts', { service: 'deregistration' });
  const counts = noCounts(city.morning.slice(0, 10));
  const id = await sendScan({ counts }, person, { draft: draft.id });
  expect(counts.refusals).toEqual({});
  const files = await person.must<{ items: readonly { id: string; ready: boolean }[] }>(
    'GET',
    `/api/drafts/${draft.id}/files`,
  );
  expect(files.items).toMatchObject([{ id, ready: true }]);
});
