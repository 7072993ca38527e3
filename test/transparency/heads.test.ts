import { expect, test } from 'vitest';
import { verifyConsistency, verifyInclusion } from '../../src/kernel/log/merkle.ts';
import { sequenceEvents } from '../../src/store/log/sequence-events.ts';
import { digest } from '../../src/store/transparency/tree-nodes.ts';
import { treeSize } from '../../src/store/transparency/trees.ts';
import type { HeadView } from '../../src/usecases/transparency/transparency-views.ts';
import { treesPass } from '../../src/worker/trees.ts';
import { companyForm, firstCity } from '../support/cities.ts';
import { startProduct } from '../support/product.ts';
import { apply } from '../support/startup.ts';

const city = firstCity;
const product = await startProduct(city, { withoutWorker: true });
const { deps, nobody } = product;
const applicant = product.as(city.applicants[0]);

/** What the worker does every few seconds. */
async function workerPass(): Promise<void> {
  while ((await sequenceEvents(deps.database, city.slug)).more);
  while (await treesPass(deps)());
}

const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'));

async function get<Body>(path: string): Promise<Body> {
  const answer = await nobody.call('GET', path);
  expect(answer.status).toBe(200);
  return answer.body as Body;
}

const heads = async (tree = 'events'): Promise<readonly HeadView[]> =>
  (await get<{ items: readonly HeadView[] }>(`/api/transparency/heads?tree=${tree}`)).items;

const applyOnce = () => apply(applicant, city.oneDay.region, companyForm(city, city.oneDay.region));

test('a head is signed at once, ten minutes after something has happened, and every hour in any case', async () => {
  await workerPass();
  expect(await heads()).toHaveLength(1);
  await applyOnce();
  product.clock.advance(9);
  await workerPass();
  expect(await heads()).toHaveLength(1);
  product.clock.advance(1);
  await workerPass();
  expect(await heads()).toHaveLength(2);
  // Nothing happens, and after an hour somebody still wants to know that nothing did.
  product.clock.advance(59);
  await workerPass();
  expect(await heads()).toHaveLength(2);
  product.clock.advance(1);
  await workerPass();
  const [last, before] = await heads();
  expect(await heads()).toHaveLength(3);
  expect([last?.size, last?.root]).toEqual([before?.size, before?.root]);
});

test('one head goes on from the other, and an entry is in it, by proofs that anybody may ask for', async () => {
  const [before] = await heads();
  await applyOnce();
  product.clock.advance(10);
  await workerPass();
  const [last] = await heads();
  const [from, to] = [before?.size ?? 0, last?.size ?? 0];
  expect(to).toBeGreaterThan(from);
  const earlier = { size: from, root: bytes(before?.root ?? '') };
  const later = { size: to, root: bytes(last?.root ?? '') };
  const { proof } = await get<{ proof: string[] }>(`/api/transparency/consistency?from=${from}&to=${to}`);
  expect(verifyConsistency(earlier, later, proof.map(bytes), digest)).toBe(true);
  const { leaves } = await get<{ leaves: string[] }>('/api/transparency/leaves?from=0');
  expect(leaves).toHaveLength(to);
  for (const [index, leaf] of leaves.entries()) {
    const { path } = await get<{ path: string[] }>(`/api/transparency/inclusion?leaf=${index}&size=${to}`);
    expect(verifyInclusion({ leaf: bytes(leaf), index, ...later }, path.map(bytes), digest)).toBe(true);
  }
  for (const beyond of [
    `consistency?from=1&to=${to + 1}`,
    `consistency?from=${to}&to=${from}`,
    `inclusion?leaf=${to}&size=${to}`,
  ]) {
    expect((await nobody.call('GET', `/api/transparency/${beyond}`)).status).toBe(404);
  }
});

test('each look of an official at personal data is one entry of the other tree', async () => {
  const { id } = await applyOnce();
  await workerPass();
  const before = await treeSize(deps.database, city.slug, 'reads');
  await product.as(city.oneDay.clerk).call('GET', `/api/cases/${id}`);
  await product.as(city.oneDay.clerk).call('GET', `/api/cases/${id}`);
  // Neither an applicant's look at the own case nor one that is shown it masked counts.
  await applicant.call('GET', `/api/cases/${id}`);
  await product.as('auditor').call('GET', `/api/cases/${id}`);
  await workerPass();
  expect(await treeSize(deps.database, city.slug, 'reads')).toBe(before + 2);
  product.clock.advance(10);
  await workerPass();
  expect((await heads('reads'))[0]?.size).toBe(before + 2);
});
