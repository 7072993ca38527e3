import { expect, test } from 'vitest';
import { openVisits } from '../support/browser.ts';
import { firstCity as city, licenceOnlyForm } from '../support/cities.ts';
import { startProduct } from '../support/product.ts';
import { act, apply, type Receipt, readCase } from '../support/startup.ts';

/* Several like cases of the queue are dealt with at once, and each has an answer of its own. */

const product = await startProduct(city, { web: true, running: true });
const { visit, allow } = await openVisits(product);
const { region, clerk } = city.oneDay;

test('of several picked cases, the one that has moved meanwhile is refused with what to do, and can be sent again', async () => {
  const person = product.as(city.applicants[0]);
  const begun: Receipt[] = [];
  for (let count = 0; count < 3; count += 1)
    begun.push(await apply(person, region, licenceOnlyForm(city, region)));
  const [, moved] = begun;
  if (moved === undefined) throw new Error('no cases');

  const page = await visit(clerk);
  await page.goto('/work');
  await page.getByText('3 件待办').waitFor();
  await page.getByRole('button', { name: '多选' }).click();
  await page.getByRole('checkbox', { name: new RegExp(moved.number) }).check();
  await page.getByRole('button', { name: '选中全部同类 3 件' }).click();
  const together = page.getByRole('region', { name: '一并办理' });
  await together.getByText('已选 3 件').waitFor();
  await together.getByRole('button', { name: '受理', exact: true }).click();
  await together.getByRole('heading', { name: '受理（3 件）' }).waitFor();

  allow(/ERR_FAILED/);
  // Nothing tells this page that a colleague was quicker with one of them.
  await page.context().route('**/api/work*', (route) => route.abort());
  await page.context().route('**/api/stream', (route) => route.abort());
  await act(product.as(clerk), moved.id, { act: 'note', note: '已电话联系' });
  await together.getByRole('button', { name: '受理（3 件）' }).click();

  const answers = together.getByRole('status');
  await answers.getByText(/2 件/).waitFor();
  const refused = answers.getByRole('listitem');
  expect(await refused.count()).toBe(1);
  expect(await refused.textContent()).toContain(moved.number);
  expect(await refused.textContent()).toContain('这个办件刚刚被别人更新过');
  // Not only why, but what to do.
  expect(await refused.textContent()).toContain('请核对后再提交');
  const waiting = async () =>
    await Promise.all(
      begun.map(async ({ id }) => (await readCase(product.as(clerk), id)).phase === 'submitted'),
    );
  expect(await waiting()).toEqual([false, true, false]);

  // It is still picked; with the queue as it is by then, it goes through.
  const fresh = page.waitForResponse(/\/api\/work\?/, { timeout: 30_000 });
  await page.context().unroute('**/api/work*');
  await fresh;
  await together.getByText('已选 1 件').waitFor();
  await together.getByRole('button', { name: '受理', exact: true }).click();
  await together.getByRole('button', { name: '受理（1 件）' }).click();
  await answers.getByText('1 件都已办理').waitFor();
  expect(await waiting()).toEqual([false, false, false]);
});
