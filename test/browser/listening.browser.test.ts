import type { CDPSession, Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openVisits } from '../support/browser.ts';
import { firstCity as city, freshName, licenceOnlyForm } from '../support/cities.ts';
import { startProduct } from '../support/product.ts';
import { keptDraft } from '../support/startup.ts';

/*
 * Applying for a start-up by what a screen reader is told: names, roles, states, what is announced, where the focus is.
 * Nothing is clicked and nothing is looked at.
 */

const product = await startProduct(city, { web: true, running: true });
const { visit } = await openVisits(product);
const [applicant] = city.applicants;

test('an application is begun, checked, put right and handed in by listening and the keyboard alone', async () => {
  const tradeName = freshName();
  const { notifyPhone: _phone, ...form } = licenceOnlyForm(city, city.oneDay.region, { tradeName: '' });
  await keptDraft(product.as(applicant), city.oneDay.region, form);
  const page = await visit(applicant);
  await page.goto('/services/startup');
  await page.getByRole('heading', { level: 1, name: '开办企业' }).waitFor();
  expect(await page.title()).toMatch(/^开办企业 · /);
  await everythingHasAName(page);

  // An unfinished application is told of before another is begun.
  await go(page, page.getByRole('link', { name: '开始办理' }));
  await go(page, page.getByRole('link', { name: /^继续写/ }).first());
  await page.getByRole('textbox', { name: '字号' }).waitFor();
  await everythingHasAName(page);

  // What is missing is where the focus goes, and it is announced: how many, and each of them by name.
  await go(page, page.getByRole('button', { name: '检查并提交' }));
  const missing = page.getByRole('region', { name: /^还有 \d+ 处要补上或改一下$/ });
  await missing.waitFor();
  await expect.poll(() => hasFocus(missing)).toBe(true);
  expect(await missing.getAttribute('aria-live')).toBe('polite');
  expect(await page.title()).toMatch(/^提交前看一遍 · 开办企业 · /);
  expect(await page.getByRole('button', { name: '提交', exact: true }).isDisabled()).toBe(true);
  await everythingHasAName(page);

  // Each leads to its field, which says by itself what is wrong with it.
  await go(page, missing.getByRole('button').first());
  const name = page.getByRole('textbox', { name: '字号' });
  await expect.poll(() => hasFocus(name)).toBe(true);
  const tree = await treeOf(page);
  expect(tree.find((node) => node.name.startsWith('字号') && node.role === 'textbox')).toMatchObject({
    invalid: 'true',
    description: expect.stringMatching(/\S/),
  });
  await page.keyboard.type(tradeName);
  const phone = page.getByRole('textbox', { name: '接收进度的手机' });
  await tabTo(page, phone);
  await page.keyboard.type('13900000001');
  await expect.poll(async () => (await stateOf(page, '字号'))?.invalid).not.toBe('true');
  await page
    .getByRole('status')
    .filter({ hasText: /^已保存/ })
    .waitFor();

  await go(page, page.getByRole('button', { name: '检查并提交' }));
  const heading = page.getByRole('heading', { name: '提交前看一遍' });
  await expect.poll(() => hasFocus(heading)).toBe(true);
  await go(page, page.getByRole('button', { name: '提交', exact: true, disabled: false }));
  await page.waitForURL(/\/my\/cases\/.*receipt=1/);
  // The two numbers to keep are announced.
  const receipt = page.getByRole('status').filter({ hasText: '已提交，等待受理' });
  await expect.poll(() => receipt.textContent()).toMatch(/XC-/);
});

type Told = {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly focusable: boolean;
  readonly invalid: string | undefined;
};

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** The page as the browser hands it to a screen reader. */
async function treeOf(page: Page): Promise<readonly Told[]> {
  const session = await (sessions.get(page) ?? begin(page));
  const { nodes } = await session.send('Accessibility.getFullAXTree');
  return nodes
    .filter(({ ignored }) => !ignored)
    .map(({ role, name, description, properties = [] }) => {
      const of = (wanted: string) => properties.find((property) => property.name === wanted)?.value.value;
      return {
        role: String(role?.value ?? ''),
        name: String(name?.value ?? '').trim(),
        description: String(description?.value ?? ''),
        focusable: of('focusable') === true,
        invalid: of('invalid') as string | undefined,
      };
    });
}

function begin(page: Page): Promise<CDPSession> {
  const session = page.context().newCDPSession(page);
  sessions.set(page, session);
  return session;
}

async function stateOf(page: Page, name: string): Promise<Told | undefined> {
  return (await treeOf(page)).find((node) => node.role === 'textbox' && node.name.startsWith(name));
}

/** Whatever the keyboard may come to says what it is and what it is called. */
async function everythingHasAName(page: Page): Promise<void> {
  const silent = (await treeOf(page)).filter(
    ({ role, name, focusable }) =>
      focusable && name === '' && !['RootWebArea', 'main', 'generic', 'region', 'heading'].includes(role),
  );
  expect(silent).toEqual([]);
}

async function hasFocus(element: Locator): Promise<boolean> {
  return await element.evaluate(
    (own: object) => own === (globalThis as { document?: { activeElement: object } }).document?.activeElement,
  );
}

/** Presses Tab until the element has the focus. */
async function tabTo(page: Page, element: Locator): Promise<void> {
  await element.waitFor();
  for (let press = 0; press < 150; press += 1) {
    if (await hasFocus(element)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not come to ${element}`);
}

/** Goes there by the keyboard, and presses Enter. */
async function go(page: Page, element: Locator): Promise<void> {
  await tabTo(page, element);
  await page.keyboard.press('Enter');
}
