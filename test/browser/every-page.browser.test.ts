import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { desk, openVisits, overflow, phone } from '../support/browser.ts';
import { firstCity as city } from '../support/cities.ts';
import { declaredRoutes, everyPage, type Visited } from '../support/pages.ts';
import { startProduct } from '../support/product.ts';

/*
 * Every page of portal, applicant, workbench and cockpit, with something on it: in Chinese on a desk, in
 * English on a phone. Judged by axe, and by whether it fits.
 */

const product = await startProduct(city, { web: true, running: true });
const { visit, allow } = await openVisits(product, { keep: true });
const pages = await everyPage(product);

/** Levels A and AA of WCAG 2.2 and what went before. */
const rules = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'];

test('the list leaves no page out', () => {
  const listed = new Set(pages.map(({ route }) => route).filter((route) => route !== ''));
  expect([...listed].sort()).toEqual([...declaredRoutes()].sort());
});

describe.each([
  { lang: 'zh', size: desk, name: 'in Chinese on a desk' },
  { lang: 'en', size: phone, name: 'in English on a phone' },
] as const)('$name', ({ lang, size }) => {
  // One window for each person: what a page needs is in its cache after the first.
  const windows = new Map<string | null, Promise<Page>>();
  const windowOf = (who: string | null): Promise<Page> => {
    const known = windows.get(who) ?? visit(who, { lang, size });
    windows.set(who, known);
    return known;
  };

  test.each(pages)('$what ($path)', async (visited) => {
    const page = await windowOf(visited.who);
    await page.setViewportSize(size);
    allow(/status of 404/);
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
    expect(await overflow(page), 'wider than a phone').toBe(0);
  });
});

/** Waits until the page has come whole: its data too. */
async function arrive(page: Page, { path, open }: Visited): Promise<void> {
  await page.goto(path);
  await page.locator('main').filter({ hasText: /\S/ }).waitFor();
  await expect.poll(() => page.locator('.skeleton').count()).toBe(0);
  await open?.(page);
}
