import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { openVisits, phone, textOf } from '../support/browser.ts';
import { firstCity as city } from '../support/cities.ts';
import { startProduct } from '../support/product.ts';

/* The public pages for whoever comes by: without script, on a slow line, in the other language, in large type. */

const product = await startProduct(city, { web: true, running: true });
const { visit } = await openVisits(product);

test('home and service page can be read without script, and the way to them is links and forms', async () => {
  const page = await visit(null, { script: false });
  await page.goto('/');
  expect(await textOf(page.getByRole('heading', { level: 1 }))).toBe('想办什么事？');
  await page.getByRole('searchbox').fill('营业执照');
  await page.getByRole('button', { name: '搜索' }).click();
  await page.getByRole('link', { name: '开办企业' }).click();
  const answers = page.locator('.answers');
  for (const said of ['多久', '半个工作日', '1 个工作日', '多少钱', '跑几趟', '不用跑', '要准备什么']) {
    expect(await textOf(answers)).toContain(said);
  }
  expect(await textOf(page.getByRole('main'))).toContain('营业执照');
  await page.getByRole('button', { name: '依据' }).first().click();
  await page.getByRole('note').getByText('企业开办').first().waitFor();
});

test('the figures, the tracker and the check of certificates work without script too', async () => {
  const page = await visit(null, { script: false });
  await page.goto('/promises');
  await page.getByRole('link', { name: '还没有实测' }).first().click();
  expect(new URL(page.url()).pathname).toMatch(/^\/promises\/./);
  expect(await textOf(page.getByRole('heading', { level: 1 }))).not.toBe('');
  await page.goto('/track');
  await page.getByLabel('办件编号').fill('XC-2022-0501-00001-3');
  await page.getByLabel('查询码').fill('AAAA-AAAA');
  await page.getByRole('button', { name: '查询' }).click();
  expect(await textOf(page.getByRole('alert'))).toContain('没有找到这个办件');
  await page.goto('/certificates/verify?number=123');
  expect(await textOf(page.getByRole('main'))).toContain('没有这个编号的证照');
});

test('pages that need script say so, in the reader’s language', async () => {
  const page = await visit(null, { script: false, lang: 'en' });
  await page.goto('/cockpit');
  expect(await textOf(page.locator('noscript'))).toContain('needs JavaScript');
});

/*
 * The budgets of a cheap phone on a poor line, told in what does not depend on the machine that looks: how much is
 * fetched, and how many requests stand before the first paint. The times themselves: `npm run bench -- pages`.
 */
test.each([
  ['the first page', '/', 130_000],
  ['a service page', '/services/startup', 140_000],
] as const)(
  '%s keeps to its budget of script, and nothing but the page itself holds up its first paint',
  async (_, path, most) => {
    const page = await visit(null, { size: phone });
    const scripts: string[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'script') scripts.push(response.url());
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    const texts = await Promise.all(scripts.map(async (url) => await (await fetch(url)).text()));
    expect(scripts.length).toBeGreaterThan(0);
    const size = texts.reduce((sum, text) => sum + gzipSync(text).byteLength, 0);
    expect(size, `compressed bytes of ${scripts.length} scripts`).toBeLessThanOrEqual(most);
    for (const text of texts) {
      expect(text).not.toContain('.ant-btn');
      expect(text).not.toContain('ant-select');
      expect(text).not.toContain('zrender');
    }
    const html = await (await fetch(new URL(path, product.url))).text();
    // The page brings its style along: nothing else has to come before it is painted.
    expect(html).not.toContain('rel="stylesheet"');
    const [style = '', ...others] = [...html.matchAll(/<style nonce="[^"]+">[^<]+<\/style>/g)].map(
      ([found]) => found,
    );
    expect(others).toEqual([]);
    expect(gzipSync(style).byteLength, 'compressed bytes of style').toBeLessThanOrEqual(18_000);
    // Modules wait until the page has been read; anything else would hold it up.
    const scriptsInPage = [...html.matchAll(/<script\b([^>]*)>/g)].map(([, attributes = '']) => attributes);
    expect(
      scriptsInPage.filter((attributes) => !/type="(module|application\/json)"/.test(attributes)),
    ).toEqual([]);
    expect(gzipSync(html).byteLength, 'compressed bytes of the page').toBeLessThanOrEqual(44_000);
  },
);

test('the language changes on the spot, stays for the next page, and follows the browser at first', async () => {
  const page = await visit(null);
  await page.goto('/services/startup');
  await page.getByRole('link', { name: 'English' }).click();
  await page.getByRole('heading', { name: 'Start a business', level: 1 }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  await page.goto('/promises');
  await page.getByRole('heading', { name: 'Promises and results' }).waitFor();
  await page.getByRole('link', { name: '中文' }).click();
  await page.getByRole('heading', { name: '承诺与实际' }).waitFor();
  const english = await visit(null, { lang: 'en' });
  await english.goto('/');
  await english.getByRole('heading', { name: 'What do you need to get done?' }).waitFor();
});

test('large type is larger everywhere, and is remembered', async () => {
  const page = await visit(null);
  const size = async () =>
    await page.evaluate<number>('Number.parseFloat(getComputedStyle(document.body).fontSize)');
  await page.goto('/');
  const before = await size();
  await page.getByRole('link', { name: '大字版' }).click();
  await page.getByRole('link', { name: '标准字号' }).waitFor();
  await page.goto('/services/startup');
  expect(await size()).toBeGreaterThanOrEqual(20);
  expect(before).toBe(16);
});

test('what does not exist is said as a page, with its status and a way on', async () => {
  const page = await visit(null);
  for (const path of ['/nothing-here', '/services/nothing', '/promises/nothing']) {
    const answer = await page.request.get(path, { headers: { accept: 'text/html' } });
    expect(answer.status(), path).toBe(404);
    expect(await answer.text(), path).toMatch(/<h1[^>]*>没有/);
  }
  // Where not even a page can be drawn, people get words and programs get a problem.
  const unreadable = await page.request.get('/%E0', { headers: { accept: 'text/html' } });
  expect([unreadable.status(), unreadable.headers()['content-type']]).toEqual([
    400,
    'text/html; charset=utf-8',
  ]);
  expect(await unreadable.text()).toContain('<h1>');
});
