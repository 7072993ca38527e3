import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openVisits, phone } from '../support/browser.ts';
import { firstCity as city, companyForm } from '../support/cities.ts';
import { fillInName } from '../support/fill-in.ts';
import { startProduct } from '../support/product.ts';
import { apply } from '../support/startup.ts';

/* Writing an application: what is typed stays, whatever happens to the network, the window or the person. */

const product = await startProduct(city, { web: true, running: true });
const { visit, allow } = await openVisits(product);
const [first, second] = city.applicants;

test('without a network nothing that was typed is lost, and it is saved when the network is back', async () => {
  const page = await newApplication(first);
  const context = page.context();
  await page.getByLabel('字号').fill('青禾');
  await saved(page);
  allow(/ERR_INTERNET_DISCONNECTED/);
  await context.setOffline(true);
  await page.getByLabel('字号').fill('青禾远山');
  await page.getByRole('alert').getByText('网络断了').waitFor();
  await page.getByLabel('行业').fill('餐饮管理');
  expect(await page.getByLabel('字号').inputValue()).toBe('青禾远山');
  await context.setOffline(false);
  await saved(page);
  await page.reload();
  await expect.poll(() => page.getByLabel('行业').inputValue()).toBe('餐饮管理');
  expect(await page.getByLabel('字号').inputValue()).toBe('青禾远山');
});

test('while the service is away the page says so, blames no network, and saves by itself afterwards', async () => {
  const page = await newApplication(first);
  await page.getByLabel('字号').fill('春江');
  await saved(page);
  allow(/503/);
  await page.context().route('**/api/drafts/*', (route) =>
    route.fulfill({
      status: 503,
      headers: { 'retry-after': '5' },
      contentType: 'application/problem+json',
      body: JSON.stringify({ code: 'service.database-away', title: '系统暂时不可用', status: 503 }),
    }),
  );
  await page.getByLabel('字号').fill('春江夏荷');
  await page.getByRole('alert').getByText('不是你的网络问题').waitFor();
  expect(await page.getByText('网络断了').count()).toBe(0);
  expect(await page.getByLabel('字号').inputValue()).toBe('春江夏荷');
  await page.context().unroute('**/api/drafts/*');
  // Nobody has to do anything.
  await saved(page);
  await page.reload();
  await expect.poll(() => page.getByLabel('字号').inputValue()).toBe('春江夏荷');
});

test('an application that was begun while its reply was lost is begun once', async () => {
  allow(/ERR_FAILED/);
  const page = await visit(second);
  const drafts = async () =>
    (await product.as(second).get<{ items: readonly { id: string }[] }>('/api/drafts?limit=500')).items;
  const before = (await drafts()).length;
  let asked = 0;
  await page.route('**/api/drafts', async (route) => {
    if (route.request().method() !== 'POST') return await route.continue();
    asked += 1;
    if (asked > 1) return await route.continue();
    await route.fetch();
    return await route.abort();
  });
  await page.goto('/apply/new/startup');
  await page.getByRole('button', { name: '再试一次' }).click();
  await page.getByLabel('字号').waitFor();
  const after = await drafts();
  expect([asked, after.length]).toEqual([2, before + 1]);
  expect(page.url()).toContain(after[0]?.id);
});

test('two windows on one draft: the later gets what the other wrote, and neither loses anything', async () => {
  allow(/409/);
  const earlier = await newApplication(second);
  const later = await earlier.context().newPage();
  await later.goto(earlier.url());
  await later.getByLabel('字号').waitFor();

  await earlier.getByLabel('字号').fill('银海东篱');
  await saved(earlier);
  await later.getByLabel('行业').fill('餐饮管理');
  await later.getByText('另一个窗口写的也放进来了').waitFor();
  await expect.poll(() => later.getByLabel('字号').inputValue()).toBe('银海东篱');
  await saved(later);

  // Now both write the same entry: the person decides, and what only one of them wrote stays.
  await earlier.getByLabel('行业').fill('软件开发');
  await earlier.getByLabel('预计员工人数').fill('6');
  const choice = earlier.getByRole('alert').filter({ hasText: '在另一个窗口被改过' });
  await choice.getByText('行业').waitFor();
  expect(await earlier.getByLabel('行业').inputValue()).toBe('软件开发');
  await choice.getByRole('button', { name: '用那边写的' }).click();
  await saved(earlier);
  await earlier.reload();
  await expect.poll(() => earlier.getByLabel('行业').inputValue()).toBe('餐饮管理');
  expect(await earlier.getByLabel('字号').inputValue()).toBe('银海东篱');
  expect(await earlier.getByLabel('预计员工人数').inputValue()).toBe('6');
});

test('who people are is asked once: a second application has it, and says from where', async () => {
  const [applicant, region] = [product.as(first), city.oneDay.region];
  const earlier = await apply(applicant, region, companyForm(city, region));
  const page = await newApplication(first);
  const owner = page.getByRole('group', { name: '法定代表人（经营者、负责人）' });
  await expect.poll(() => owner.getByLabel('姓名').inputValue()).toBe('林晓');
  await page.getByText(`已替你填好，来自你的申请 ${earlier.number}`).first().waitFor();
  expect(await page.getByLabel('字号').inputValue(), 'the name of another enterprise').toBe('');
  // Kept like what is typed, although nothing was.
  const draft = `/api/drafts/${new URL(page.url()).pathname.split('/').at(-1)}`;
  await expect
    .poll(async () => (await applicant.get<{ readonly form: object }>(draft)).form)
    .toMatchObject({ legalRepresentative: { name: '林晓' } });
});

test('what is missing is named, and one click leads to it', async () => {
  const page = await newApplication(first);
  await fillInName(page, '石青松');
  await saved(page);
  await page.getByRole('button', { name: '检查并提交' }).click();
  // Where others are named by now it goes to them first; neither before it is whole.
  const send = page.getByRole('button', { name: /^(提交|发给大家签名)$/ });
  await send.waitFor();
  expect(await send.isDisabled()).toBe(true);
  await page.getByRole('button', { name: '请填写“行业”' }).click();
  await expect.poll(() => page.getByLabel('行业').evaluate(hasFocus)).toBe(true);
  await page.getByText('请填写“行业”').waitFor();
});

test('on a phone one group of questions stands at a time, what is missing is told before the next, and back and reload keep the place', async () => {
  const page = await newApplication(second, phone);
  await page.getByText('第 1 步，共').waitFor();
  await page.getByRole('button', { name: '下一步' }).click();
  await page.getByText('请选择在哪里办理').waitFor();
  await page.getByText(/^这一步还有 \d+ 处没填好/).waitFor();
  // Whoever does not know it yet goes on all the same.
  await page.getByRole('button', { name: '先往后填' }).click();
  await page.getByRole('heading', { name: '叫什么' }).waitFor();
  await page.getByLabel('字号').fill('金谷');
  await saved(page);
  await page.reload();
  await page.getByText('第 2 步，共').waitFor();
  await expect.poll(() => page.getByLabel('字号').inputValue()).toBe('金谷');
  await page.goBack();
  await page.getByRole('heading', { name: '办什么' }).waitFor();
});

test('a session that ends while somebody writes takes nothing away: they sign in beside the page', async () => {
  const page = await newApplication(first);
  await page.getByLabel('字号').fill('云平湖');
  await saved(page);
  await page.context().clearCookies();
  allow(/401/);
  await page.getByLabel('字号').fill('云平湖春');
  const trouble = page.getByRole('alert').filter({ hasText: '登录已经过期' });
  await trouble.waitFor();
  const opening = page.waitForEvent('popup');
  await trouble.getByRole('link', { name: /去登录/ }).click();
  const beside = await opening;
  await beside.getByLabel('用户名').fill(first);
  await beside.getByLabel('密码').fill(city.password);
  await beside.getByRole('button', { name: '登录', exact: true }).click();
  await beside.getByRole('heading', { name: '我的', level: 1 }).waitFor();
  // Without a screen no window ever loses the focus, so coming back to this one is played.
  await page.evaluate("window.dispatchEvent(new Event('focus'))");
  await saved(page);
  await page.reload();
  await expect.poll(() => page.getByLabel('字号').inputValue()).toBe('云平湖春');
});

test('a page whose session has ended sends to sign in, says what was wrong, and comes back', async () => {
  const page = await newApplication(first);
  await page.getByLabel('字号').fill('云平湖');
  await saved(page);
  const draft = page.url();
  await page.context().clearCookies();
  allow(/401/);
  await page.goto(draft);
  await page.getByRole('heading', { name: '登录', level: 1 }).waitFor();
  await page.getByLabel('用户名').fill(first);
  await page.getByLabel('密码').fill('not this');
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await page.getByRole('alert').getByText('密码不对').waitFor();
  await page.getByLabel('密码').fill(city.password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
  await expect.poll(() => page.getByLabel('字号').inputValue()).toBe('云平湖');
});

async function newApplication(who: string, size?: { width: number; height: number }): Promise<Page> {
  const page = await visit(who, size === undefined ? {} : { size });
  await page.goto('/apply/new/startup');
  // Somebody who has an unfinished one is asked first.
  const anew = page.getByRole('button', { name: '重新开始一份' });
  const begun = page.getByRole('heading', { name: '开办企业', level: 1 });
  await anew.or(begun).waitFor();
  if (await anew.isVisible()) await anew.click();
  await begun.waitFor();
  await page.waitForURL((url) => !url.pathname.endsWith('/startup'));
  return page;
}

async function saved(page: Page): Promise<void> {
  await page.getByText('还没保存').waitFor({ state: 'detached' });
  await page.getByText(/^已保存/).waitFor();
}

function hasFocus(element: { matches(selector: string): boolean }): boolean {
  return element.matches(':focus');
}
