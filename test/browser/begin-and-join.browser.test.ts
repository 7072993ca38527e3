import { expect, test } from 'vitest';
import { packs } from '../../src/main/packs.ts';
import { openVisits, overflow, phone } from '../support/browser.ts';
import { firstCity as city } from '../support/cities.ts';
import { claimsPack } from '../support/claims.pack.ts';
import { startProduct } from '../support/product.ts';
import { act } from '../support/startup.ts';

/* An office begins a matter of its own accord, and others join it with cases of their own. */

const product = await startProduct(city, { web: true, running: true, packs: [...packs, claimsPack] });
const { visit, allow } = await openVisits(product);
const { head, region } = city.oneDay;
const [first, second] = city.applicants;

test('an office begins a case; a lost connection keeps what was typed and begins it once', async () => {
  const page = await visit(head);
  await page.goto('/work');
  await page.getByRole('link', { name: '立案' }).click();
  await page.getByRole('link', { name: '填写并立案: 企业清算' }).click();
  await page.getByRole('heading', { level: 1, name: '企业清算' }).waitFor();
  await page.getByRole('button', { name: '立案' }).click();
  // Nothing is sent while something is missing.
  await page.locator('.form-error').first().waitFor();
  await page.getByLabel('清算企业').fill('禹州某纺织公司');
  await page.getByLabel('清算事由').fill('不能清偿到期债务');
  allow(/ERR_FAILED/);
  await page.context().route('**/api/cases', async (route) => {
    // The request arrives; its answer is lost.
    await route.fetch();
    await route.abort();
  });
  await page.getByRole('button', { name: '立案' }).click();
  await page.getByText('填写的内容还在下面').waitFor();
  expect(await page.getByLabel('清算企业').inputValue()).toBe('禹州某纺织公司');
  await page.context().unroute('**/api/cases');
  await page.getByRole('button', { name: '立案' }).click();
  await page.waitForURL('**/work/case/*');
  const { items } = await product
    .as(head)
    .get<{ items: readonly unknown[] }>('/api/cases?service=test.winding-up');
  expect(items).toHaveLength(1);
});

test('an office that begins nothing of its own accord is told what would stand there', async () => {
  const page = await visit(city.beginsNothing, { lang: 'en', size: phone });
  await page.goto('/work/begin');
  await page.getByRole('heading', { name: 'No matters your office can start' }).waitFor();
  await expect.poll(() => overflow(page)).toBe(0);
});

test('a creditor finds the term for claims and lodges one; after the closing nobody does, and nothing typed is lost', async () => {
  const begun = await product.as(head).post<{ readonly id: string }>('/api/cases', {
    service: 'test.winding-up',
    region,
    form: { debtor: '清算中的公司', ground: '股东决定解散' },
  });
  const creditor = await visit(first);
  await creditor.goto('/my');
  await creditor.getByRole('link', { name: /可以参加/ }).click();
  const sheet = creditor.locator('section').filter({ hasText: '清算中的公司' });
  await sheet.waitFor();
  // What it is about is announced, and no more of it.
  expect(await creditor.getByText('股东决定解散').count()).toBe(0);
  await sheet.getByRole('link', { name: /参加/ }).click();
  await creditor.getByLabel('申报金额').fill('1200');
  await creditor.getByLabel('债权依据').fill('供货合同');
  await creditor.getByRole('button', { name: '提交' }).click();
  await creditor.waitForURL('**/my/cases/*');
  await creditor.getByRole('heading', { level: 1 }).waitFor();
  // The matter itself is not theirs to open; their own claim stands among what is theirs.
  expect(await creditor.locator('.case-top').getByRole('link', { name: /XC-/ }).count()).toBe(0);
  await creditor.goto('/my');
  await creditor.getByRole('link', { name: '债权申报', exact: true }).waitFor();

  const late = await visit(second, { lang: 'en', size: phone });
  await late.goto(`/my/gatherings/${begun.id}/claims`);
  await late.getByLabel('Amount claimed').fill('500');
  await late.getByLabel('What it rests on').fill('an invoice');
  await expect.poll(() => overflow(late)).toBe(0);
  await act(product.as(head), begun.id, { act: 'close-gathering', step: 'claims' });
  allow(/409/);
  await late.getByRole('button', { name: 'Submit' }).click();
  await late.getByRole('alert').waitFor();
  expect(await late.getByLabel('What it rests on').inputValue()).toBe('an invoice');
  await late.goto(`/my/gatherings/${begun.id}/claims`);
  await late.getByRole('heading', { name: /^Closed: you can no longer join/ }).waitFor();
});

test('where nothing is open, the page says what would be', async () => {
  const page = await visit(second);
  await page.goto('/my/gatherings');
  await page.getByText('禹州某纺织公司').waitFor();
  const { items } = await product
    .as(head)
    .get<{ items: readonly { id: string; endedAt: string | null }[] }>(
      '/api/cases?service=test.winding-up&open=true',
    );
  for (const { id } of items) {
    const view = await product.as(head).get<{ moves: readonly { act: string }[] }>(`/api/cases/${id}`);
    if (view.moves.some((move) => move.act === 'close-gathering'))
      await act(product.as(head), id, { act: 'close-gathering', step: 'claims' });
  }
  await page.reload();
  await page.getByRole('heading', { name: '现在没有可以参加的' }).waitFor();
});
