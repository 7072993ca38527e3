import { expect, test } from 'vitest';
import { checkClocks } from '../../src/usecases/cases/check-clocks.ts';
import { openVisits, overflow, phone, textOf } from '../support/browser.ts';
import { firstCity as city, licenceOnlyForm } from '../support/cities.ts';
import { startProduct } from '../support/product.ts';
import { act, apply } from '../support/startup.ts';

/* What people are told: it comes while they look at something else, and opens what it is about. */

const product = await startProduct(city, { web: true, running: true });
const { visit } = await openVisits(product);
const { region, clerk } = city.oneDay;
const [applicant] = city.applicants;

test('what is asked of an applicant is told while they look elsewhere, and read by opening it', async () => {
  const page = await visit(applicant);
  await page.goto('/my/notices');
  await page.getByText('还没有消息').waitFor();
  await page.goto('/services');
  const receipt = await apply(product.as(applicant), region, licenceOnlyForm(city, region));
  await act(product.as(clerk), receipt.id, {
    act: 'request-correction',
    items: [{ field: 'address', text: '请写明房号' }],
  });
  const link = page.getByRole('link', { name: /消息/ });
  await expect.poll(() => textOf(link)).toContain('1 条未读');
  await link.click();
  await page.getByRole('link', { name: '请补充或修改，共 1 项' }).click();
  await page.getByRole('heading', { level: 1 }).waitFor();
  expect(page.url()).toContain(`/my/cases/${receipt.id}`);
  await expect.poll(() => textOf(link)).not.toContain('未读');
  // What the clerk asked for in words is on the case, not in the notice.
  await page.goto('/my/notices');
  await page.getByText('请补充或修改，共 1 项').waitFor();
  expect(await page.getByText('请写明房号').count()).toBe(0);
});

test('an office is told of its clocks, supervision of what is late, and both may have read all of it at once', async () => {
  const receipt = await apply(product.as(applicant), region, licenceOnlyForm(city, region));
  await act(product.as(clerk), receipt.id, { act: 'accept' });
  product.clock.advance(14 * 24 * 60);
  for (const { id, version } of await openCases()) await checkClocks(product.deps, id, version);
  const supervisor = await visit('supervisor');
  await supervisor.goto('/work/notices');
  await supervisor
    .getByText(/已超时限/)
    .first()
    .waitFor();
  expect(
    await supervisor
      .getByRole('list')
      .getByRole('link', { name: /已超时限/ })
      .count(),
  ).toBe(0);
  const head = await visit(city.oneDay.head, { lang: 'en', size: phone });
  await head.goto('/work/notices');
  await head
    .getByText(/time limit passed/i)
    .first()
    .waitFor();
  await expect.poll(() => overflow(head)).toBe(0);
  await head.getByRole('button', { name: 'Mark all as read' }).click();
  await head.getByRole('link', { name: 'Unread only' }).click();
  await head.getByRole('heading', { name: 'All read' }).waitFor();
  // Everybody has marks of their own.
  await supervisor.reload();
  await supervisor.getByRole('button', { name: '全部标为已读' }).waitFor();
});

async function openCases(): Promise<readonly { id: string; version: number }[]> {
  const { database } = product.deps;
  const { rows } = await database.pool.query<{ id: string; version: number }>(
    'select id, version from case_file where ended_at is null order by id',
  );
  return rows;
}
