import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { desk, openVisits, overflow, phone, textOf } from '../support/browser.ts';
import { firstCity as city, companyForm } from '../support/cities.ts';
import { startProduct } from '../support/product.ts';
import { apply, ended, readCase, register } from '../support/startup.ts';

/* A licence in its holder's hand, and at a counter that has no network. The tests follow one another. */

const product = await startProduct(city, { web: true });
const { visit, allow } = await openVisits(product, { keep: true });
const [holder] = city.applicants;
let folder: string;
let code: string;
let number: string;
let counter: Page;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yingshang-certificates-'));
  const client = product.as(holder);
  const receipt = await apply(client, city.oneDay.region, companyForm(city, city.oneDay.region));
  const registration = await register(product, receipt.id, city.oneDay);
  await ended(client, receipt.id);
  const [issued] = (await readCase(client, registration)).certificates;
  const shown = await client.get<{ readonly code: string }>(`/api/own-certificates/${issued?.id}/credential`);
  code = shown.code;
  number = issued?.number ?? '';
}, 120_000);
afterAll(() => rm(folder, { recursive: true }));

test('the holder prints it, sees its code, and hands over only what was ticked', async () => {
  const page = await visit(holder, { size: phone });
  await page.goto('/my');
  await page.getByRole('link', { name: '我的证照' }).click();
  await page.getByRole('link', { name: '出示或打印' }).click();
  const [pdf] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: '下载签名的 PDF' }).click(),
  ]);
  await pdf.saveAs(join(folder, 'licence.pdf'));
  await page.setViewportSize(desk);
  await page.getByRole('img', { name: new RegExp(number) }).screenshot({ path: join(folder, 'code.png') });
  await page.setViewportSize(phone);
  await page.getByLabel('法定代表人').check();
  await page.getByLabel('统一社会信用代码').uncheck();
  const [shown] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: '下载出示文件' }).click(),
  ]);
  await shown.saveAs(join(folder, 'shown.json'));
  const { credential } = JSON.parse(await readFile(join(folder, 'shown.json'), 'utf8')) as {
    readonly credential: string;
  };
  expect(credential.split('~').length).toBe(4);
  await expect.poll(() => overflow(page)).toBe(0);
});

test('at a counter it is checked by file, by picture of the code and by what was handed over', async () => {
  counter = await visit(null, { size: phone });
  await counter.goto('/verify');
  const file = counter.locator('input[type=file]');
  const verdict = counter.getByRole('status');
  await file.setInputFiles(join(folder, 'licence.pdf'));
  await verdict.getByText('文件签名真实，签后没有改动').waitFor();
  await verdict.getByText('已联网核对现状').waitFor();
  expect(await textOf(verdict)).toContain(number);
  await file.setInputFiles(join(folder, 'shown.json'));
  await verdict.getByText('签名真实：由本市签发').waitFor();
  await verdict.getByText('法定代表人').waitFor();
  const changed = await readFile(join(folder, 'licence.pdf'));
  changed.writeUInt8(changed.readUInt8(changed.length - 40) ^ 1, changed.length - 40);
  await writeFile(join(folder, 'changed.pdf'), changed);
  await file.setInputFiles(join(folder, 'changed.pdf'));
  await verdict.getByText('文件签名后被改动过').waitFor();
  await file.setInputFiles(join(folder, 'code.png'));
  await verdict.getByText('签名真实：由本市签发').waitFor();
  await expect.poll(() => overflow(counter)).toBe(0);
});

test('after the server has stopped the page opens again, and verifies the code by itself', async () => {
  await counter.locator('[data-kept]').waitFor();
  await product.goDark();
  allow(/ERR_CONNECTION_REFUSED/);
  await counter.goto('/verify');
  await counter.getByLabel('或粘贴出示的文字').waitFor();
  const verdict = counter.getByRole('status');
  await counter.locator('input[type=file]').setInputFiles(join(folder, 'code.png'));
  await verdict.getByText('签名真实：由本市签发').waitFor();
  await verdict.getByText('没有网络：签名已验证').waitFor();
  expect(await textOf(verdict)).toContain(number);
});

test('and refuses it with one character changed', async () => {
  allow(/ERR_CONNECTION_REFUSED/);
  const place = code.indexOf('#') + 150;
  const changed = `${code.slice(0, place)}${code[place] === 'A' ? 'B' : 'A'}${code.slice(place + 1)}`;
  await counter.getByLabel('或粘贴出示的文字').fill(changed);
  await counter.getByRole('button', { name: '验证这段文字' }).click();
  const verdict = counter.getByRole('status');
  await verdict.getByText('不能通过验证').waitFor();
  expect(await textOf(verdict)).not.toContain(number);
});
