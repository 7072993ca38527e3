import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violationsOn } from '../support/accessibility.ts';
import { desk, openVisits, overflow, phone } from '../support/browser.ts';
import { firstCity as city } from '../support/cities.ts';
import { declaredRoutes, everyPage, type Visited } from '../support/pages.ts';
import { startProduct } from '../support/product.ts';

/*
 * Every page of portal, applicant, workbench and cockpit, with something on it: in Chinese on a desk, opened at its
 * address, and in English on a phone. Judged by axe in both, and by whether it fits a phone. Pages that the server draws
 * are opened at their address in English too; the others are turned into English where they stand, as readers do.
 */

const product = await startProduct(city, { web: true, running: true });
const { visit, allow } = await openVisits(product, { keep: true });
const pages = await everyPage(product);

// One window for each person: what a page needs is in its cache after the first.
const windows = new Map<string | null, Promise<Page>>();
const windowOf = (who: string | null): Promise<Page> => {
  const known = windows.get(who) ?? visit(who);
  windows.set(who, known);
  return known;
};

/** What stands in each window in Chinese, so that it can be turned into English. */
const standing = new WeakMap<Page, Visited>();

test('the list leaves no page out', () => {
  const listed = new Set(pages.map(({ route }) => route).filter((route) => route !== ''));
  expect([...listed].sort()).toEqual([...declaredRoutes()].sort());
});

describe.each(pages)('$what ($path)', (visited) => {
  test('in Chinese on a desk', async () => {
    const page = await windowOf(visited.who);
    if (visited.missing === true) allow(/status of 404/);
    await open(page, visited, 'zh', desk);
    await isGood(page, 'zh-CN');
    standing.set(page, visited);
  });

  test('in English on a phone', async () => {
    const page = await windowOf(visited.who);
    if (visited.missing === true) allow(/status of 404/);
    const turned = visited.who !== null && standing.get(page) === visited && (await turnToEnglish(page));
    standing.delete(page);
    if (!turned) await open(page, visited, 'en', phone);
    await isGood(page, 'en');
  });
});

async function isGood(page: Page, lang: string): Promise<void> {
  expect(await page.locator('html').getAttribute('lang')).toBe(lang);
  expect(await violationsOn(page)).toEqual([]);
  await page.setViewportSize(phone);
  // Asked again until it holds: the first layout after a change of size may still use the size before.
  await expect.poll(() => overflow(page), { message: 'wider than a phone' }).toBe(0);
}

async function open(
  page: Page,
  visited: Visited,
  lang: 'zh' | 'en',
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  await page.setViewportSize(size);
  await page.context().addCookies([{ name: 'yingshang_lang', value: lang, url: product.url }]);
  // To another place on the same page a browser goes without asking for it again.
  if (visited.path.includes('#')) await page.goto('about:blank');
  await page.goto(visited.path);
  await arrive(page);
  await visited.open?.(page);
}

/** Follows the link to the other language, wherever a phone has put it. False where the page has none. */
async function turnToEnglish(page: Page): Promise<boolean> {
  const link = page.locator('a.switch[hreflang="en"]').first();
  if ((await link.count()) === 0) return false;
  await link.dispatchEvent('click');
  await page.locator('html[lang="en"]').waitFor();
  // Until then what was there before still stands.
  await page.waitForFunction(() => {
    const { __TSR_ROUTER__: router } = globalThis as unknown as {
      readonly __TSR_ROUTER__: { readonly state: { readonly status: string } };
    };
    return router.state.status === 'idle';
  });
  await arrive(page);
  return true;
}

/** Waits until the page has come whole: its data too. */
async function arrive(page: Page): Promise<void> {
  await page.locator('main').filter({ hasText: /\S/ }).waitFor();
  await expect.poll(() => page.locator('.skeleton').count()).toBe(0);
}
