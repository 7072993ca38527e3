import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { choose, openVisits, overflow, phone, textOf } from '../support/browser.ts';
import { firstCity as city, freshName, licenceOnlyForm } from '../support/cities.ts';
import { startProduct } from '../support/product.ts';
import { keptDraft, register } from '../support/startup.ts';

/* Whoever applies alone: on a telephone from the first page to the licence, and with the keyboard and what is read out. */

const product = await startProduct(city, { web: true, running: true });
const { visit } = await openVisits(product);
const { region } = city.oneDay;
const chen = { name: '陈雨帆', residentId: '411002198804121024', phone: '13900000001' };

test('a sole trader goes from the first page to the licence on a telephone, with a thumb', async () => {
  const page = await visit(null, { size: phone, touch: true });
  await page.goto('/');
  await page.getByRole('searchbox').fill('个体户');
  await page.keyboard.press('Enter');
  await page.getByRole('link', { name: '开办企业', exact: true }).tap();
  await page.getByRole('link', { name: '开始办理' }).tap();
  await page.getByLabel('用户名').fill('chenyufan');
  await page.getByLabel('密码').fill(city.password);
  await page.getByRole('button', { name: '登录', exact: true }).tap();
  const next = async (heading: string) => {
    await expect.poll(() => overflow(page)).toBe(0);
    await page.getByRole('button', { name: '下一步' }).tap();
    await page.getByRole('heading', { name: heading, level: 2 }).waitFor();
  };

  await page.getByText('第 1 步，共').waitFor();
  await page.waitForURL((url) => !url.pathname.includes('/new/'));
  await choose(page, '在哪里办理', '禹州市');
  await choose(page, '企业类型', '个体工商户');
  // The usual items are chosen; taken away, one after the other, the licence is left.
  const items = page.getByRole('combobox', { name: '一起办哪些' });
  await items.focus();
  const chosen = page.locator('.ant-select-selection-item-remove');
  for (let left = await chosen.count(); left > 0; left -= 1) {
    await page.keyboard.press('Backspace');
    await expect.poll(() => chosen.count()).toBe(left - 1);
  }
  await items.press('Escape');
  await next('叫什么');
  await page.getByLabel('行政区划').fill(city.namePlace);
  const tradeName = freshName();
  await page.getByLabel('字号').fill(tradeName);
  await page.getByLabel('行业').fill('面馆');
  await choose(page, '组织形式', '店');
  await next('在哪里、做什么');
  await page.getByLabel('详细地址').fill('文化路 20 号');
  await page.getByRole('radio', { name: '自有' }).check();
  await page.getByRole('checkbox', { name: '住所承诺' }).check();
  await page.getByRole('combobox', { name: '经营范围' }).fill('开饭店');
  await page.getByRole('option', { name: /^餐饮服务/ }).tap();
  await page.getByLabel('预计员工人数').fill('1');
  await next('谁来负责');
  for (const name of [/^法定代表人/, '财务负责人']) {
    const group = page.getByRole('group', { name });
    await group.getByLabel('姓名').fill(chen.name);
    await group.getByLabel('身份证号码').fill(chen.residentId);
    await group.getByLabel('联系电话').fill(chen.phone);
  }
  await next('领取、签名和承诺');
  await page.getByLabel('接收进度的手机').fill(chen.phone);
  await page.getByRole('checkbox', { name: '真实性承诺' }).check();
  await page.getByRole('button', { name: '检查并提交' }).tap();
  await page.getByRole('button', { name: '提交', exact: true }).tap();
  await page.getByRole('status').filter({ hasText: '已提交，等待受理' }).waitFor();
  await expect.poll(() => overflow(page)).toBe(0);
  await register(product, new URL(page.url()).pathname.split('/').at(-1) ?? '', city.oneDay);
  await page.getByText('全部办好', { exact: true }).waitFor();

  // Shown on a screen it counts as displayed: whoever scans the code there reads what the register says.
  await page.goto('/my/certificates');
  await page.getByRole('link', { name: '出示或打印' }).first().tap();
  // Its code is the last to be drawn: what is tapped moves no more.
  await page.getByRole('img').first().waitFor();
  const shown = page.waitForResponse((response) => response.url().endsWith('/shown'));
  await page.getByRole('link', { name: '全屏展示，打印桌牌' }).tap();
  await page.waitForURL(/\/display$/);
  const { token } = (await (await shown).json()) as { readonly token: string };
  await page.getByRole('img').first().waitFor();
  await expect.poll(() => overflow(page)).toBe(0);
  const inspector = await visit(null, { size: phone });
  await inspector.goto(`/shown/${token}`);
  await inspector.getByText('真实，此刻有效').waitFor();
  await inspector.getByText(tradeName, { exact: false }).first().waitFor();
});

test('with the keyboard alone: what is missing is read out, led to and filled in, and it is sent', async () => {
  const { tradeName: _, ...unnamed } = licenceOnlyForm(city, region);
  const draft = await keptDraft(product.as('limingyuan'), region, unnamed);
  const page = await visit('limingyuan');
  await page.goto(`/apply/${draft.id}`);
  await page.getByRole('heading', { name: '开办企业', level: 1 }).waitFor();
  const name = page.getByLabel('字号');
  await name.waitFor();
  // What a reader of the screen is told: headings in order, each field by its name.
  const read = await page.locator('main').ariaSnapshot();
  for (const part of [
    'heading "开办企业" [level=1]',
    'heading "叫什么" [level=2]',
    'textbox "字号"',
    'group "监事"',
  ])
    expect(read).toContain(part);
  expect(read).not.toMatch(/- (textbox|combobox|checkbox|radio)(:|$)/m);

  await tabTo(page, page.getByRole('button', { name: '检查并提交' }));
  await page.keyboard.press('Enter');
  const missing = page.getByRole('button', { name: /字号/ });
  await missing.first().waitFor();
  await tabTo(page, missing.first());
  await page.keyboard.press('Enter');
  await page.locator('input:focus').waitFor();
  await expect.poll(() => name.evaluate(hasFocus)).toBe(true);
  expect(await name.getAttribute('aria-invalid')).toBe('true');
  expect(await described(page, name)).toMatch(/\S/);
  await page.keyboard.type('云帆');
  await tabTo(page, page.getByRole('button', { name: '检查并提交' }));
  await page.keyboard.press('Enter');
  const send = page.getByRole('button', { name: '提交', exact: true });
  await expect.poll(() => send.isEnabled()).toBe(true);
  await tabTo(page, send);
  await page.keyboard.press('Enter');
  const receipt = page.getByRole('status').filter({ hasText: '已提交，等待受理' });
  await receipt.waitFor();
  expect(await textOf(receipt)).toMatch(/XC-/);
});

/** Presses Tab until something has the focus. */
async function tabTo(page: Page, target: Locator): Promise<void> {
  for (let n = 0; n < 120; n += 1) {
    if (await target.evaluate(hasFocus)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('the keyboard does not reach it');
}

function hasFocus(element: { matches(selector: string): boolean }): boolean {
  return element.matches(':focus');
}

/** What describes a field to those who do not see it. */
async function described(page: Page, field: Locator): Promise<string> {
  const ids = ((await field.getAttribute('aria-describedby')) ?? '').split(' ').filter((id) => id !== '');
  const parts = await Promise.all(
    ids.map(async (id) => (await page.locator(`[id="${id}"]`).allTextContents()).join(' ')),
  );
  return parts.join(' ');
}
