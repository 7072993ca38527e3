import { beforeAll, describe, expect, test } from 'vitest';
import { desk, openVisits, overflow, phone, textOf } from '../support/browser.ts';
import { openBulletin } from '../support/bulletins.ts';
import { firstCity as city, companyForm } from '../support/cities.ts';
import { startProduct } from '../support/product.ts';
import { act, apply, counted, ended, register } from '../support/startup.ts';

/* Leaders on their first screen and on the wall, and a bulletin from its figures to the public, by two people. */

const product = await startProduct(city, { web: true, running: true });
const { visit, allow } = await openVisits(product);
const { region, clerk } = city.oneDay;
let late = '';

beforeAll(async () => {
  const [first] = city.applicants;
  const person = product.as(first);
  const done = await apply(person, region, companyForm(city, region));
  await register(product, done.id, city.oneDay);
  await ended(person, done.id);
  const waiting = await apply(person, region, companyForm(city, region));
  await act(product.as(clerk), waiting.id, { act: 'accept' });
  late = (await person.get<{ number: string }>(`/api/cases/${waiting.id}`)).number;
  await counted(product);
  // Two weeks later nobody has done anything about it.
  product.clock.advance(14 * 24 * 60);
});

describe('the first screen', () => {
  test.each([desk, { width: 1280, height: 800 }, phone])(
    'says at $width px how plans stand and what is late, and one click opens a late case',
    async (size) => {
      const page = await visit('planlead-startup', { size });
      await page.goto('/cockpit');
      const clocks = page.getByRole('region', { name: /红灯办件/ });
      await clocks.getByRole('link', { name: new RegExp(late) }).waitFor();
      const keys = page.getByRole('list', { name: '一眼看全局' });
      for (const said of ['指标达标', '任务逾期', '红灯办件', '督办未结']) {
        expect(await textOf(keys)).toContain(said);
      }
      await page.getByRole('list', { name: '进展' }).getByText('下一步').first().waitFor();
      await expect.poll(() => overflow(page)).toBe(0);
      await clocks.getByRole('link', { name: new RegExp(late) }).click();
      await page.waitForURL(/\/work\/case\//);
      // The list that it was chosen from names it, too.
      await clocks.waitFor({ state: 'detached' });
      await page.getByText(late).first().waitFor();
    },
  );

  test('leads from the city by the keyboard to a county on the map, and from there to its late case', async () => {
    const page = await visit('planlead-startup');
    await page.goto('/cockpit?places=clocks');
    const map = page.getByRole('region', { name: '各县（市、区）和功能区' });
    const { name } = product.deps.city.regions.find(({ id }) => id === region) ?? { name: { zh: '' } };
    const county = map.getByRole('link', { name: new RegExp(name.zh) });
    await county.focus();
    expect(await textOf(county)).toContain('有逾期');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: name.zh }).waitFor();
    const link = page.getByRole('link', { name: new RegExp(late) });
    await link.focus();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/work\/case\//);
  });

  test('has the places as a table, at an address of its own', async () => {
    const page = await visit('supervisor');
    await page.goto('/cockpit?places=tasks');
    await page.getByRole('button', { name: '看表格' }).click();
    await page.waitForURL(/view=table/);
    expect(await page.getByRole('row').filter({ hasText: '鄢陵县' }).count()).toBe(1);
  });

  test('leads an officer of the leading group from a plan’s next step to the task', async () => {
    const page = await visit('coordinator');
    await page.goto('/cockpit');
    await page
      .getByRole('link', { name: /^报告任务 \d+/ })
      .first()
      .click();
    await page.waitForURL(/\/cockpit\/tasks\?.*task=/);
    await page.getByRole('dialog').waitFor();
  });
});

describe('the wall', () => {
  const wall = { width: 1920, height: 1080 };

  test('turns by itself, is held by the space bar, and says of when its figures are', async () => {
    const page = await visit('planlead-startup', { size: wall });
    await page.clock.install();
    await page.goto('/cockpit?wall=1');
    await page.getByText(/数字取于 \d\d:\d\d/).waitFor();
    await page.getByText('1/8', { exact: true }).waitFor();
    await page.clock.fastForward(20_100);
    await page
      .locator('header, [class*=wall]')
      .getByText(/^2\/8$/)
      .waitFor();
    await page.keyboard.press(' ');
    await page.getByRole('button', { name: '继续轮换' }).waitFor();
    await page.clock.fastForward(41_000);
    await page
      .locator('header, [class*=wall]')
      .getByText(/^2\/8$/)
      .waitFor();
    await expect.poll(() => overflow(page)).toBe(0);
    await page.keyboard.press('Escape');
    await page.getByRole('navigation', { name: '主要栏目' }).waitFor();
  });

  test('goes on when its sign-in has run out, and says so', async () => {
    const page = await visit('planlead-startup', { size: { width: 3840, height: 1080 } });
    allow(/status of 401/);
    await page.clock.install();
    await page.goto('/cockpit?wall=1');
    await page.getByText(/数字取于/).waitFor();
    await page.context().request.delete('/api/session', { headers: { 'x-requested-with': 'yingshang' } });
    await page.clock.fastForward(61_000);
    await page.getByText(/登录已到期，数字停在 \d\d:\d\d/).waitFor();
    expect(await page.getByRole('list', { name: '一眼看全局' }).count()).toBe(1);
  });
});

test('a bulletin is written by one, approved by another, sent, and then everybody’s', async () => {
  const id = await openBulletin(product.as('coordinator'));
  const path = `/cockpit/bulletins/${id}`;
  let writer = await visit('coordinator');
  await writer.goto(path);
  const figure = writer.getByRole('article').getByRole('link').first();
  expect(await figure.getAttribute('href')).toMatch(/^\/promises\/./);
  let opening = writer.getByRole('group', { name: /^开头/ });
  expect(await textOf(opening)).toContain('还没写');
  await opening
    .getByLabel('中文', { exact: true })
    .fill('开办企业平均 {startup-days-county}，另见 {nothing-such}。');
  await opening.getByRole('alert').getByText('nothing-such').waitFor();
  // What is typed survives the page.
  await writer.reload();
  expect(await opening.getByLabel('中文', { exact: true }).inputValue()).toContain('另见');
  // Signed out, it is gone: whoever uses this browser next finds none of it.
  await writer.getByRole('button', { name: '退出' }).click();
  await writer.waitForURL((url) => url.pathname === '/');
  expect(await writer.evaluate(() => JSON.stringify(localStorage))).not.toContain('nothing-such');
  await writer.close();
  writer = await visit('coordinator');
  await writer.goto(path);
  opening = writer.getByRole('group', { name: /^开头/ });
  await opening.getByLabel('中文', { exact: true }).fill('开办企业平均 {startup-days-county}。');
  expect(await textOf(opening)).toContain('缺英文');
  const handOn = writer.getByRole('button', { name: '送审' });
  expect(await handOn.isDisabled()).toBe(true);
  await writer.getByLabel('主送').fill('各县（市、区）');
  await writer.getByLabel('公开，任何人可以下载').check();
  await handOn.click();
  await writer.getByText('审签').first().waitFor();

  const head = await visit('coordinator-head');
  await head.goto(path);
  await head
    .getByRole('article')
    .getByText(/开办企业平均 [\d.]+ 个工作日/)
    .waitFor();
  await head.getByRole('button', { name: '同意印发' }).click();
  await head
    .getByText(/总第 \d+ 期/)
    .first()
    .waitFor();
  await writer.reload();
  await writer.getByRole('button', { name: '已印发' }).click();
  await writer.getByText('已印发').first().waitFor();

  const anybody = await visit(null, { script: false });
  await anybody.goto('/progress');
  const paper = anybody.getByRole('link', { name: /^PDF.*月报/ });
  expect(await paper.getAttribute('href')).toContain(`/api/bulletins/${id}/pdf`);
});
