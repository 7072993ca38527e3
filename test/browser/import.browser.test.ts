import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { bytesOf, monthlyQuality, waterMeasures, waterPlan } from '../plan/water-plan.ts';
import { openVisits, phone } from '../support/browser.ts';
import { cities } from '../support/cities.ts';
import { startProduct } from '../support/product.ts';

/* A plan document, from the file to the measure's page, and two reviewers at it. */

const [, city] = cities;
const product = await startProduct(city, { web: true });
const { visit, allow } = await openVisits(product);
const reviewer = 'administrator';

const named = (name: string, content: string) => ({
  name,
  mimeType: 'text/plain',
  buffer: Buffer.from(bytesOf(content)),
});

async function bringIn(page: Page, name: string, content: string): Promise<void> {
  await page.goto('/cockpit/imports');
  await page.locator('input[type=file]').setInputFiles(named(name, content));
  await page.getByRole('heading', { level: 1, name }).waitFor();
}

/** Says something to all that is open in a part, group by group. */
async function settle(page: Page, part: string, word: RegExp): Promise<void> {
  await page.getByRole('navigation', { name: '要决定的内容' }).getByRole('link', { name: part }).click();
  const table = page.getByRole('table', { name: '按类别一起处理' });
  await table.waitFor();
  for (;;) {
    const open = await table.getByRole('button', { name: word }).count();
    if (open === 0) return;
    await table.getByRole('button', { name: word }).first().click();
    await expect.poll(() => table.getByRole('button', { name: word }).count()).toBeLessThan(open);
  }
}

test('a file that is no plan is refused with what to do, and the next one can be chosen at once', async () => {
  const page = await visit(reviewer);
  allow(/status of 422/);
  await page.goto('/cockpit/imports');
  await page.getByRole('heading', { name: '还没有导入过方案' }).waitFor();
  for (const [name, content, said] of [
    ['空.txt', '', '文件里没有文字'],
    ['通知.txt', '各位同事：\n\n今天下午三点在二楼开会。\n', '找不到方案的措施或任务'],
  ] as const) {
    await page.locator('input[type=file]').setInputFiles(named(name, content));
    await page.getByRole('alert').getByText(said).waitFor();
    await page.getByText('没有保存任何内容，总台账没有变动。').waitFor();
  }
  await page.getByRole('button', { name: '选择文件' }).waitFor();
  await page.getByRole('heading', { name: '还没有导入过方案' }).waitFor();
});

test('what is accepted, and only that, stands on the plan’s page afterwards', async () => {
  const page = await visit(reviewer);
  await bringIn(page, '接水.txt', waterPlan([...waterMeasures, monthlyQuality]));
  // The unit that the city does not know is doubted at the measure that names it.
  const doubt = page.getByRole('listitem').filter({ hasText: '不认识的单位' });
  await doubt.getByText(monthlyQuality.text).waitFor();
  // It may be one of the city's own under another name; this one is not.
  await doubt.getByRole('button', { name: '选本市的单位' }).click();
  await doubt.getByRole('combobox').fill('水务');
  await page.keyboard.press('Enter');
  await doubt.getByRole('button', { name: /^保\s?存$/ }).click();
  await doubt.getByText('就是市水务公司').waitFor();
  await doubt.getByRole('button', { name: '撤回' }).click();
  await doubt.getByRole('button', { name: '作为新单位' }).click();
  await doubt.getByRole('button', { name: '撤回' }).waitFor();
  await settle(page, '修补', /^(确认修补|看过了)/);
  await settle(page, '疑点', /^(采用建议|看过了)/);
  await page.getByRole('navigation', { name: '要决定的内容' }).getByRole('link', { name: '变动' }).click();
  const group = page.getByRole('row').filter({ hasText: '措施 · 补上原文' });
  await group.getByRole('button', { name: /^接受/ }).click();
  await group.getByText('都处理完了').waitFor();
  // A new measure needs the unit it names: the page says so, and offers it.
  const added = page.getByRole('row').filter({ hasText: '措施 · 新增' });
  await added.getByRole('button', { name: /^接受/ }).click();
  await added.getByText('都处理完了').waitFor();
  await page.getByRole('button', { name: '生效…' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('市园林绿化中心').first().waitFor();
  await expect.poll(() => dialog.getByRole('button', { name: /^写入总台账/ }).isDisabled()).toBe(true);
  await dialog.getByRole('button', { name: /^一并接受/ }).click();
  await dialog.getByRole('button', { name: /^写入总台账/, disabled: false }).click();
  await page.getByRole('heading', { name: '已经生效' }).waitFor();
  await page.getByRole('link', { name: /接水/ }).first().click();
  const measure = page.getByRole('listitem').filter({ hasText: monthlyQuality.title });
  await measure.getByText('方案原文').click();
  await measure.getByText(monthlyQuality.text).waitFor();
  // The task was not accepted, so the next import offers it again, and nothing else but that.
  await bringIn(page, '接水.txt', waterPlan([...waterMeasures, monthlyQuality]));
  await page.getByText('沿用这份文件上次生效时的决定').waitFor();
  await page.getByRole('navigation', { name: '要决定的内容' }).getByRole('link', { name: '变动' }).click();
  await expect
    .poll(() => page.getByRole('table', { name: '按类别一起处理' }).getByRole('row').count())
    .toBeGreaterThan(1);
  expect(await page.getByRole('row').filter({ hasText: '措施 ·' }).count()).toBe(0);
  await page.getByRole('button', { name: '放弃这次导入…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: '放弃', exact: true }).click();
  await page.getByRole('heading', { name: '已经放弃' }).waitFor();
});

test('two reviewers: what one types is kept when the other was quicker, and shown below what they said', async () => {
  allow(/status of 409/);
  const undated = waterPlan(waterMeasures).replace('时间节点：2024年12月\n\n', '');
  const one = await visit(reviewer);
  await bringIn(one, '缺时间.txt', undated);
  const other = await visit(reviewer);
  await other.goto(one.url());
  const doubtOf = (page: Page) => page.getByRole('listitem').filter({ hasText: '没有印时间' });
  await doubtOf(other).getByRole('button', { name: '另填' }).click();
  await other.getByRole('textbox', { name: '某月底前' }).fill('2025-03');
  await doubtOf(one).getByRole('button', { name: '采用建议' }).click();
  await doubtOf(one).getByText('已采用建议').waitFor();
  await other.getByRole('button', { name: '保存' }).click();
  await other.getByRole('alert').getByText('别人刚刚处理过这次导入').waitFor();
  await doubtOf(other).getByText('已采用建议').waitFor();
  expect(await other.getByRole('textbox', { name: '某月底前' }).inputValue()).toBe('2025-03');
  await other.getByRole('alert').getByRole('button', { name: '再试一次' }).click();
  await doubtOf(other).getByText('另填：2025年3月底前').waitFor();
});

test('is done by keyboard, fits a phone, and holds to WCAG in every part', async () => {
  const page = await visit(reviewer, { lang: 'en', size: phone });
  await page.goto('/cockpit/imports');
  await page
    .locator('input[type=file]')
    .setInputFiles(
      named(
        'keys.txt',
        waterPlan([...waterMeasures, { ...monthlyQuality, units: ['责任单位：市水质监测中心'] }]),
      ),
    );
  const item = page.locator('.import-item').first();
  await item.waitFor();
  await item.focus();
  await page.keyboard.press('a');
  // The button goes when the decision is there; only then is there something to take back.
  await item.getByRole('button', { name: 'Treat as a new unit' }).waitFor({ state: 'hidden' });
  await item.focus();
  await page.keyboard.press('u');
  await item.getByRole('button', { name: 'Treat as a new unit' }).waitFor();
  for (const part of ['Doubts', 'Repairs', 'Changes']) {
    await page.getByRole('navigation', { name: 'To decide' }).getByRole('link', { name: part }).click();
    await page.locator('.import-items, .empty').waitFor();
    const { violations } = await new AxeBuilder({ page })
      .setLegacyMode()
      .options({ runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] } })
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual(
      [],
    );
  }
});
