import { request } from 'node:http';
import type { Page } from 'playwright-core';
import { beforeAll, expect, test } from 'vitest';
import { openVisits } from '../support/browser.ts';
import { firstCity as city, licenceOnlyForm } from '../support/cities.ts';
import { startProduct } from '../support/product.ts';
import { act, apply, keptDraft } from '../support/startup.ts';

/*
 * What somebody writes is shown as it was written and never becomes part of a page: stored through the forms
 * that take it, then looked at wherever it appears, rendered on the server and in the browser.
 */

const product = await startProduct(city, { web: true, running: true });
const { visit, allow } = await openVisits(product, { keep: true });
const { region, clerk, head, handler } = city.oneDay;
const [applicant] = city.applicants;

const shown = 'planted-here';
const payload = `${shown}"'><img src=x onerror="window.planted=1"><script>window.planted=1</script><b data-planted=1>`;
const link = 'javascript:window.planted=1';

let open = '';
let refused = '';
let draft = '';
beforeAll(async () => {
  const person = product.as(applicant);
  const form = licenceOnlyForm(city, region, { address: { region, detail: payload.slice(0, 150) } });
  open = (await apply(person, region, form)).id;
  await act(product.as(clerk), open, {
    act: 'request-correction',
    items: [{ field: 'address', text: payload }],
  });
  refused = (await apply(person, region, licenceOnlyForm(city, region))).id;
  await act(person, refused, { act: 'withdraw', reason: payload });
  draft = (await keptDraft(person, region, { ...form, tradeName: payload.slice(0, 40), notifyPhone: link }))
    .id;
  const day = (days: number) =>
    new Date(product.clock.now() + 8 * 3_600_000 + days * 86_400_000).toISOString().slice(0, 10);
  await product.as(head).put('/api/deputies', {
    account: handler,
    deputy: clerk,
    from: day(0),
    to: day(5),
    reason: payload.slice(0, 200),
  });
});

/** That nothing of it has come to life; gives whether it can be read. */
async function inert(page: Page): Promise<boolean> {
  await page.locator('main').filter({ hasText: /\S/ }).waitFor();
  await expect.poll(() => page.locator('.skeleton').count()).toBe(0);
  expect(await page.evaluate('window.planted'), page.url()).toBeUndefined();
  expect(await page.locator('[data-planted], img[src="x"], a[href^="javascript:"]').count(), page.url()).toBe(
    0,
  );
  const values = await page
    .locator('input, textarea')
    .evaluateAll((fields) => fields.map((field) => (field as unknown as { value: string }).value).join(' '));
  return `${await page.locator('body').textContent()} ${values}`.includes(shown);
}

test('typed into an application, it is kept, and read back as it was typed', async () => {
  const page = await windowOf(applicant);
  await page.goto('/apply/new/startup');
  // There is an unfinished one already.
  await page.getByRole('button', { name: '重新开始一份' }).click();
  await page.waitForURL((url) => !url.pathname.endsWith('/startup'));
  await page.getByLabel('字号').fill(payload);
  await page.getByText('还没保存').waitFor({ state: 'detached' });
  await page.getByText(/^已保存/).waitFor();
  expect(await inert(page)).toBe(true);
  await page.reload();
  await expect.poll(() => page.getByLabel('字号').inputValue()).toContain(shown);
  expect(await inert(page)).toBe(true);
});

const places: readonly (readonly [string, string | null, () => string])[] = [
  ['the applicant, of a case to be corrected', applicant, () => `/my/cases/${open}`],
  ['the applicant, of a case withdrawn', applicant, () => `/my/cases/${refused}`],
  ['the applicant, of what they are told', applicant, () => '/my/notices'],
  ['the applicant, of all that is theirs', applicant, () => '/my'],
  ['the applicant, of an application read back', applicant, () => `/apply/${draft}?group=review`],
  ['the clerk, of the case', clerk, () => `/work/case/${open}`],
  ['the clerk, of what they are told', clerk, () => '/work/notices'],
  ['the clerk, of the queue', clerk, () => '/work'],
  ['the supervisor, of the cases', 'supervisor', () => '/work/cases'],
  ['anybody, of a search for it', null, () => `/services?q=${encodeURIComponent(payload)}`],
  ['anybody, of a number like it', null, () => `/track?number=${encodeURIComponent(payload)}&code=X`],
  [
    'anybody, of a certificate like it',
    null,
    () => `/certificates/verify?number=${encodeURIComponent(payload)}`,
  ],
  ['anybody, of a page like it', null, () => `/${encodeURIComponent(payload)}`],
  ['anybody, on the way to sign in', null, () => `/sign-in?next=${encodeURIComponent(link)}`],
];

test.each(places)('seen by %s, it is only words', async (what, who, path) => {
  const page = await windowOf(who);
  allow(/status of 40[04]/);
  await page.goto(path());
  const readable = await inert(page);
  if (/corrected|the case$|read back|search/.test(what)) expect(readable, page.url()).toBe(true);
  if (who !== null) return;
  // As it comes from the server, before any script.
  const html = await (await fetch(`${product.url}${path()}`)).text();
  expect(html).not.toContain('<img src=x onerror');
  expect(html).not.toContain('<script>window.planted');
});

// One window for each person: what a page needs is in its cache after the first.
const windows = new Map<string | null, Promise<Page>>();
function windowOf(who: string | null): Promise<Page> {
  const known = windows.get(who) ?? visit(who);
  windows.set(who, known);
  return known;
}

/** A path exactly as it is, which no browser and no `fetch` would send. */
function ask(path: string): Promise<{ readonly status: number; readonly body: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(`${product.url}`, { path }, (answer) => {
      let body = '';
      answer.on('data', (chunk: Buffer) => {
        body += chunk.toString('latin1');
      });
      answer.on('end', () => resolve({ status: answer.statusCode ?? 0, body }));
    });
    sent.on('error', reject);
    sent.end();
  });
}

test.each([
  '/../../../../etc/passwd',
  '/assets/../../../package.json',
  '/assets/..%2f..%2f..%2fpackage.json',
  '/assets/%2e%2e/%2e%2e/%2e%2e/package.json',
  '/assets/..%5c..%5cpackage.json',
  '/assets/....//....//package.json',
  '/assets//etc/passwd',
  '/assets/%00/etc/passwd',
  '/assets/index.js%00.css',
  '/.git/config',
  '/.env',
  '/var/master-key',
])('%s leads to no file', async (path) => {
  const { status, body } = await ask(path);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(body).not.toMatch(/root:.*:0:0|"dependencies"|\[core\]/);
});
