import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { checkUscc } from '../../src/kernel/identity/index.ts';
import { openVisits, textOf } from '../support/browser.ts';
import { firstCity as city } from '../support/cities.ts';
import { fillInName, fillInRest } from '../support/fill-in.ts';
import { startProduct } from '../support/product.ts';

/*
 * The one loop as people go through it, each in a browser of their own: a person starts a business, offices
 * and outside parties carry it through, one of them sends it back once, and a promise is measured anew.
 */

const product = await startProduct(city, { web: true, running: true });
const { visit } = await openVisits(product);

const tradeName = '青禾远山';

test('a business is started, from the search box to the figure on the promises page', async () => {
  product.clock.set(city.morning);
  await product.tell({ party: city.tax, mode: 'return', times: 1, reason: '财务负责人电话有误' });
  const anybody = await visit(null);
  await anybody.goto('/promises');
  const promise = anybody.getByRole('listitem').filter({ hasText: '各县（市、区）企业开办用时' });
  await promise.getByText('还没有实测').waitFor();

  const applicant = await visit(null);
  await applicant.goto('/');
  await applicant.getByRole('searchbox').fill('开饭店');
  await applicant.keyboard.press('Enter');
  await applicant.getByRole('link', { name: '开办企业', exact: true }).click();
  await applicant.getByRole('heading', { name: '开办企业', level: 1 }).waitFor();
  await applicant.getByRole('link', { name: '开始办理' }).click();
  await applicant.getByLabel('用户名').fill(city.applicants[0]);
  await applicant.getByLabel('密码').fill(city.password);
  await applicant.getByRole('button', { name: '登录', exact: true }).click();

  await applicant.getByRole('heading', { name: '开办企业', level: 1 }).waitFor();
  await fillInName(applicant, tradeName);
  await expect
    .poll(async () => (await product.as(city.applicants[0]).get<DraftView>(draftOf(applicant))).form)
    .toMatchObject({ tradeName });
  await applicant.getByText(/^已保存/).waitFor();
  await applicant.reload();
  await expect.poll(() => applicant.getByLabel('字号').inputValue()).toBe(tradeName);
  await fillInRest(applicant);

  await applicant.getByRole('button', { name: '检查并提交' }).click();
  await applicant.getByRole('heading', { name: '提交前看一遍' }).waitFor();
  await expect.poll(() => applicant.getByText('处要补上').count()).toBe(0);
  await applicant.getByRole('button', { name: '提交', exact: true }).click();
  const receipt = applicant.getByRole('status').filter({ hasText: '已提交，等待受理' });
  const number = await textOf(receipt.locator('dd').nth(0));
  const queryCode = await textOf(receipt.locator('dd').nth(1));
  expect(number).toMatch(city.numbers);

  const clerk = await visit(city.oneDay.clerk);
  await clerk.goto('/work');
  await clerk.getByRole('link').filter({ hasText: number }).click();
  await clerk.getByRole('button', { name: '受理', exact: true }).click();
  await clerk.getByText(`${number}：受理，已办`).waitFor();

  const handler = await visit(city.oneDay.handler);
  await handler.goto('/work');
  await handler.getByRole('link').filter({ hasText: '企业设立登记 · 登记审查' }).click();
  await handler.getByText(`许昌市${tradeName}餐饮管理有限公司`).waitFor();
  product.clock.advance(60);
  await handler.getByRole('button', { name: '准予登记' }).click();
  await handler.getByRole('button', { name: '确认：准予登记' }).click();
  await handler.getByText('准予登记，已办').waitFor();

  // The others go on side by side; the tax file alone comes back. The page hears of it by itself.
  await applicant.getByText('发票和税控设备”退回来请你修改').waitFor();
  await applicant.getByRole('link', { name: '去处理' }).click();
  await applicant.getByText('财务负责人电话有误').first().waitFor();
  const contact = applicant.getByRole('group', { name: '财务负责人' });
  await contact.getByLabel('联系电话').fill('13800000009');
  await applicant.getByRole('button', { name: '改好了，交回' }).click();
  await applicant.getByRole('link', { name: number }).click();
  await applicant.getByText('全部办好', { exact: true }).waitFor();

  const certificate = applicant.locator('.certificate').filter({ hasText: '营业执照' });
  const code = await textOf(certificate.locator('.certificate-number'));
  expect(checkUscc(code)).toMatchObject({ error: null, warning: null });
  const licence = await visit(null);
  await licence.goto((await certificate.getByRole('link').getAttribute('href')) ?? '');
  await licence.getByText('有效', { exact: true }).waitFor();
  await licence.getByText(`许昌市${tradeName}餐饮管理有限公司`).waitFor();

  const tracker = await visit(null);
  await tracker.goto('/track');
  await tracker.getByLabel('办件编号').fill(number);
  await tracker.getByLabel('查询码').fill(queryCode);
  await tracker.getByRole('button', { name: '查询' }).click();
  await tracker.getByText('全部办好', { exact: true }).waitFor();
  expect(await textOf(tracker.locator('main'))).not.toContain(tradeName);

  await expect
    .poll(
      async () => {
        await anybody.reload();
        return await textOf(promise);
      },
      { interval: 250 },
    )
    .toMatch(/实际\s+0\.\d+ 个工作日/);
});

type DraftView = { readonly form: object };

/** Where the API keeps the application that stands open on a page. */
function draftOf(page: Page): string {
  return `/api/drafts/${new URL(page.url()).pathname.split('/').at(-1)}`;
}
