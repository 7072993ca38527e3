import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { violationsOn } from './accessibility.ts';
import { openVisits, overflow, phone } from './browser.ts';
import { firstCity as city } from './cities.ts';
import { declaredRoutes, everyPage, type Visited } from './pages.ts';
import { startProduct } from './product.ts';

/**
 * Call at the top of a test file, with `await`: every page of portal, applicant, workbench and cockpit, with something
 * on it, in one language and one size of window. Judged by axe, and by whether it fits a phone. In Chinese each is opened
 * at its address; in English only those are that the server draws, and people go on to the others from page to page.
 */
export async function judgeEveryPage(
  lang: 'zh' | 'en',
  size: { readonly width: number; readonly height: number },
): Promise<void> {
  const product = await startProduct(city, { web: true, running: true });
  const { visit, allow } = await openVisits(product, { keep: true });
  const pages = await everyPage(product);

  // One window for each person: what a page needs is in its cache after the first.
  const windows = new Map<string | null, Promise<Page>>();
  const windowOf = (who: string | null): Promise<Page> => {
    const known = windows.get(who) ?? visit(who, { lang, size });
    windows.set(who, known);
    return known;
  };

  test('the list leaves no page out', () => {
    const listed = new Set(pages.map(({ route }) => route).filter((route) => route !== ''));
    expect([...listed].sort()).toEqual([...declaredRoutes()].sort());
  });

  test.each(pages)('$what ($path)', async (visited) => {
    const page = await windowOf(visited.who);
    await page.setViewportSize(size);
    if (visited.missing === true) allow(/status of 404/);
    await (lang === 'zh' || visited.who === null ? open(page, visited) : goOn(page, visited));
    await arrive(page, visited);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang === 'zh' ? 'zh-CN' : 'en');
    expect(await violationsOn(page)).toEqual([]);
    if (size !== phone) await page.setViewportSize(phone);
    // Asked again until it holds: the first layout after a change of size may still use the size before.
    await expect.poll(() => overflow(page), { message: 'wider than a phone' }).toBe(0);
  });
}

async function open(page: Page, { path }: Visited): Promise<void> {
  await page.goto(path);
}

/** Windows in which something was opened on a page, which might stay. */
const opened = new WeakSet<Page>();

type Router = {
  readonly navigate: (to: { readonly href: string }) => Promise<void>;
  readonly state: { readonly status: string };
};

/** From the page that is open to another, as its links lead there. */
async function goOn(page: Page, visited: Visited): Promise<void> {
  if (page.url() === 'about:blank' || opened.has(page)) return await open(page, visited);
  await page.evaluate(async (href) => {
    const { __TSR_ROUTER__: router } = globalThis as unknown as { readonly __TSR_ROUTER__: Router };
    await router.navigate({ href });
  }, visited.path);
  // Until then the page before is still there.
  await page.waitForFunction(() => {
    const { __TSR_ROUTER__: router } = globalThis as unknown as { readonly __TSR_ROUTER__: Router };
    return router.state.status === 'idle';
  });
}

/** Waits until the page has come whole: its data too. */
async function arrive(page: Page, { open: openOn }: Visited): Promise<void> {
  await page.locator('main').filter({ hasText: /\S/ }).waitFor();
  await expect.poll(() => page.locator('.skeleton').count()).toBe(0);
  if (openOn === undefined) return void opened.delete(page);
  opened.add(page);
  await openOn(page);
}
