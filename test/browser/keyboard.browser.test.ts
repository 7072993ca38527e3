import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openVisits } from '../support/browser.ts';
import { firstCity as city, licenceOnlyForm } from '../support/cities.ts';
import { startProduct } from '../support/product.ts';
import { act, apply, type Receipt } from '../support/startup.ts';

/* The workbench without a mouse, and with two people at one case. */

const product = await startProduct(city, { web: true, running: true });
const { visit, allow } = await openVisits(product);
const { region, clerk } = city.oneDay;

async function newCase(): Promise<Receipt> {
  return await apply(product.as(city.applicants[0]), region, licenceOnlyForm(city, region));
}

test('arrows among choices choose and send nothing; the button goes on, to the next question', async () => {
  const page = await visit(null);
  await page.goto('/who-pays/water');
  // Until its script runs, the form is sent by the browser itself.
  await page.waitForLoadState('networkidle');
  const choices = page.locator('.payer-ask input[type=radio]');
  await choices.first().focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  const chosen = await page.locator('.payer-ask input:checked').getAttribute('value');
  expect(new URL(page.url()).search).toBe('');
  await page.keyboard.press('Enter');
  await page.waitForURL(({ searchParams }) => searchParams.get('outside') === chosen);
  await page.locator('.payer-ask input:focus:not([name=outside])').waitFor();
});

test('somebody signs in and works through the queue with the keyboard alone', async () => {
  const [first, second, third] = [await newCase(), await newCase(), await newCase()];
  const page = await visit(null);
  const { keyboard } = page;
  await page.goto('/sign-in');
  await page.getByRole('button', { name: '登录', exact: true, disabled: false }).waitFor();
  await tabTo(page, 'username');
  await keyboard.type(clerk);
  await keyboard.press('Tab');
  await keyboard.type(city.password);
  await keyboard.press('Enter');
  await page.getByText('3 件待办').waitFor();
  const rows = page.getByRole('list', { name: /待办列表/ });
  await expect.poll(() => rows.getByRole('listitem').count()).toBe(3);

  // The most urgent stands at the top: j and k move among them, Enter opens.
  await keyboard.press('j');
  await keyboard.press('j');
  await keyboard.press('k');
  await keyboard.press('Enter');
  await caseOpen(page, first);
  await keyboard.press('a');
  await page.getByText(`${first.number}：受理，已办`).waitFor();
  // Work goes on with the next one, and what was accepted waits no longer. The office's own part of it may
  // have come in by then, so the number of the queue says nothing here.
  await caseOpen(page, second);
  await rows.getByText(first.number).waitFor({ state: 'detached' });

  await keyboard.press('j');
  await caseOpen(page, third);
  await keyboard.press('r');
  await page.getByRole('heading', { name: '一次性告知补正' }).waitFor();
  await keyboard.press('Escape');
  await page.getByRole('heading', { name: '一次性告知补正' }).waitFor({ state: 'detached' });
  await keyboard.press('k');
  await caseOpen(page, second);

  await keyboard.press('?');
  const help = page.getByRole('dialog', { name: '快捷键' });
  await help.waitFor();
  await keyboard.press('Escape');
  await help.waitFor({ state: 'detached' });
  await keyboard.press('s');
  await keyboard.type(third.number);
  await expect.poll(() => rows.getByRole('listitem').count()).toBe(1);
});

test('a correction is asked with the keyboard alone, and what was typed waits while one looks elsewhere', async () => {
  const receipt = await newCase();
  const page = await visit(clerk);
  const { keyboard } = page;
  await page.goto(`/work/case/${receipt.id}`);
  await caseOpen(page, receipt);
  await keyboard.press('r');
  const what = page.getByLabel('要怎么改').first();
  await what.waitFor();
  await tabTo(page, await what.evaluate((field: { id: string }) => field.id));
  await keyboard.type('请写明房号');
  await keyboard.press('Escape');
  await what.waitFor({ state: 'detached' });
  await keyboard.press('r');
  expect(await what.inputValue()).toBe('请写明房号');
  await what.focus();
  await keyboard.press('Control+Enter');
  await page.getByText(`${receipt.number}：一次性告知补正，已办`).waitFor();
});

test('when somebody else was quicker, the case comes in as it is now and what was typed stays', async () => {
  const receipt = await newCase();
  const page = await visit(clerk);
  await page.goto(`/work/case/${receipt.id}`);
  await caseOpen(page, receipt);
  await page.keyboard.press('r');
  await page.getByLabel('要怎么改').first().fill('请补充股东说明');
  // Nothing tells this page of it before it sends.
  await page.context().route('**/api/cases/*', (route) => route.abort());
  await page.context().route('**/api/stream', (route) => route.abort());
  allow(/ERR_FAILED/, /409/);
  await act(product.as(clerk), receipt.id, { act: 'note', note: '已电话联系' });
  await page.keyboard.press('Control+Enter');
  await page.getByText('这件办件刚刚有了变化').waitFor();
  expect(await page.getByLabel('要怎么改').first().inputValue()).toBe('请补充股东说明');
  await page.getByLabel('要怎么改').first().press('Control+Enter');
  await page.getByText(`${receipt.number}：一次性告知补正，已办`).waitFor();
});

test('wherever the keyboard goes, one sees where it is', async () => {
  const receipt = await newCase();
  const page = await visit(clerk);
  for (const path of ['/', '/services/startup', `/work/case/${receipt.id}`]) {
    await page.goto(path);
    await page.getByRole('heading', { level: 1 }).waitFor();
    const unseen = new Set<string>();
    for (let press = 0; press < 30; press += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate<string>(`(() => {
        const element = document.activeElement;
        const around = [element, element.parentElement, element.parentElement?.parentElement];
        const seen = around.some((each) => {
          const style = each && getComputedStyle(each);
          return style && ((style.outlineStyle !== 'none' && style.outlineWidth !== '0px') || style.boxShadow !== 'none');
        });
        return seen || element === document.body ? '' : element.outerHTML.slice(0, 120);
      })()`);
      if (at !== '') unseen.add(at);
    }
    expect([...unseen], path).toEqual([]);
  }
});

async function caseOpen(page: Page, receipt: Receipt): Promise<void> {
  await expect.poll(() => page.url()).toContain(receipt.id);
  await page.getByRole('main').locator('.case-number').getByText(receipt.number).waitFor();
}

/** Presses Tab until the field with this name or id has the focus. */
async function tabTo(page: Page, field: string): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    const at = await page.evaluate<readonly string[]>(
      "[document.activeElement?.id, document.activeElement?.getAttribute('name')]",
    );
    if (at.includes(field)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`the keyboard does not come to ${field}`);
}
