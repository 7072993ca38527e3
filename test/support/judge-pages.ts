import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openVisits, overflow, phone } from './browser.ts';
import { firstCity as city } from './cities.ts';
import { declaredRoutes, everyPage, type Visited } from './pages.ts';
import { startProduct } from './product.ts';

/** Levels A and AA of WCAG 2.2 and what went before. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

/**
 * Call at the top of a test file, with `await`: every page of portal, applicant, workbench and cockpit, with something
 * on it, in one language and one size of window. Judged by axe, and by whether it fits a phone.
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
    await arrive(page, visited);
    expect(await page.locator('html').getAttribute('lang')).toBe(lang === 'zh' ? 'zh-CN' : 'en');
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .options({ runOnly: { type: 'tag', values: rules }, resultTypes: ['violations'] })
      .analyze();
    const said = violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, html }) => `${id}: ${target.join(' ')} ${html.slice(0, 200)}`),
    );
    expect(said).toEqual([]);
    if (size !== phone) await page.setViewportSize(phone);
    // Asked again until it holds: the first layout after a change of size may still use the size before.
    await expect.poll(() => overflow(page), { message: 'wider than a phone' }).toBe(0);
  });
}

/** Waits until the page has come whole: its data too. */
async function arrive(page: Page, { path, open }: Visited): Promise<void> {
  await page.goto(path);
  await page.locator('main').filter({ hasText: /\S/ }).waitFor();
  await expect.poll(() => page.locator('.skeleton').count()).toBe(0);
  await open?.(page);
}
