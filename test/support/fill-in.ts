import type { Locator, Page } from 'playwright-core';
import { choose } from './browser.ts';
import { firstCity as city, personalTexts } from './cities.ts';
import { onePixel } from './file-of.ts';

/* Filling in the form of the first city's start-up in Chinese, as a person does. */

const [one = '', oneId = '', onePhone = '', other = '', otherId = '', otherPhone = ''] = personalTexts;

/** What kind of company it is, and how it is to be called. */
export async function fillInName(page: Page, tradeName: string): Promise<void> {
  await choose(page, '在哪里办理', '禹州市');
  await choose(page, '企业类型', '有限责任公司（两名以上股东）');
  await page.getByLabel('行政区划').fill(city.namePlace);
  await page.getByLabel('字号').fill(tradeName);
}

/** Everything else. */
export async function fillInRest(page: Page): Promise<void> {
  await page.getByLabel('行业').fill('餐饮管理');
  await choose(page, '组织形式', '有限公司');
  await page.getByLabel('详细地址').fill('文化路 18 号 2 楼');
  await page.getByRole('radio', { name: '租赁' }).check();
  await page.getByRole('checkbox', { name: '住所承诺' }).check();
  await chooseScope(page, '开饭店', /^餐饮服务/);
  await page.getByLabel('预计员工人数').fill('6');

  await page.getByLabel('注册资本').fill('1000000');
  await shareholder(page, 1, [one, oneId, onePhone], '600000');
  await shareholder(page, 2, [other, otherId, otherPhone], '400000');
  await person(page.getByRole('group', { name: /^法定代表人/ }), [one, oneId, onePhone]);
  await person(page.getByRole('group', { name: '监事' }), [other, otherId, otherPhone]);
  await person(page.getByRole('group', { name: '财务负责人' }), [one, oneId, onePhone]);

  await page.getByRole('radio', { name: '印信刻章社（演示）' }).check();
  await page.getByLabel('刻章单位的报价').fill('300');
  await page.getByRole('checkbox', { name: '知道刻章费用' }).check();
  await page.getByRole('radio', { name: '莲乡银行（演示）' }).check();
  await page.getByRole('checkbox', { name: '授权提供开户信息' }).check();
  await signOnPaper(page);
  await page.getByLabel('接收进度的手机').fill(onePhone);
  await page.getByRole('checkbox', { name: '真实性承诺' }).check();
}

/** The two owners of the firm, as a deregistration names those who sign. */
export async function enterOwners(page: Page): Promise<void> {
  const owners: readonly Person[] = [
    [one, oneId, onePhone],
    [other, otherId, otherPhone],
  ];
  for (const [index, who] of owners.entries()) {
    const group = page.getByRole('group', { name: `投资人 ${index + 1}`, exact: true });
    if ((await group.count()) === 0)
      await page.getByRole('button', { name: /^(添加|再加一个)投资人/ }).click();
    await person(group, who);
  }
}

/** Says that all have signed on paper, and sends the scan. */
export async function signOnPaper(page: Page): Promise<void> {
  await page.getByRole('radio', { name: /^已在纸上签好/ }).check();
  await page
    .getByLabel('各人签好名的承诺书（申请书）')
    .setInputFiles({ name: '承诺书.png', mimeType: 'image/png', buffer: onePixel });
  await page.getByRole('link', { name: /下载 承诺书\.png/ }).waitFor();
}

/** Finds a standard term by everyday words and takes it with the keyboard. */
async function chooseScope(page: Page, words: string, term: RegExp): Promise<void> {
  const search = page.getByRole('combobox', { name: '经营范围' });
  await search.fill(words);
  await page.getByRole('option', { name: term, selected: true }).waitFor();
  await search.press('Enter');
  await page.getByRole('list', { name: '已选的经营范围' }).getByText(term).waitFor();
}

type Person = readonly [name: string, residentId: string, phone: string];

async function person(group: Locator, [name, residentId, phone]: Person): Promise<void> {
  await group.getByLabel('姓名').fill(name);
  await group.getByLabel('身份证号码').fill(residentId);
  await group.getByLabel('联系电话').fill(phone);
}

async function shareholder(page: Page, nth: number, who: Person, yuan: string): Promise<void> {
  const group = page.getByRole('group', { name: `股东 ${nth}`, exact: true });
  if ((await group.count()) === 0) await page.getByRole('button', { name: /^(添加|再加).*股东/ }).click();
  await person(group, who);
  await group.getByLabel('认缴出资额').fill(yuan);
  await choose(group, '出资方式', '货币');
  await group.getByLabel('缴足日期').fill('2027-06-01');
}
