import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { fileLimits } from '../../src/kernel/file/index.ts';
import { openVisits, overflow, phone } from '../support/browser.ts';
import { firstCity as city, licenceOnlyForm } from '../support/cities.ts';
import { startProduct } from '../support/product.ts';
import { apply, readCase, register } from '../support/startup.ts';

/* Files as people send them: chosen or dropped, through a connection that breaks, looked at beside the case. */

const product = await startProduct(city, { web: true });
const { visit, allow } = await openVisits(product);
const { region, handler } = city.oneDay;
const [me, registrant] = city.applicants;
const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const pdfOf = (size: number): Buffer =>
  Buffer.from(`%PDF-1.7\n${randomBytes(size).toString('hex')}`).subarray(0, size);

/** A page opened for the first time costs seconds: one case goes through both faces, from the phone to the office's note. */
let handedIn = '';

test('a paper is one of the answers, and a file goes with the application: sending goes on after a lost connection', async () => {
  allow(/ERR_FAILED|Failed to load resource/);
  const registered = await apply(product.as(registrant), region, licenceOnlyForm(city, region));
  const registration = await register(product, registered.id, city.oneDay);
  const { certificates } = await readCase(product.as(handler), registration);
  const draft = await product
    .as(me)
    .post<{ id: string }>('/api/drafts', { service: 'registration-revocation', region });
  const page = await visit(me, { size: phone });
  await page.goto(`/apply/${draft.id}`);
  await page.getByLabel('统一社会信用代码').fill(certificates[0]?.number ?? '');
  await page.getByLabel('我的身份被冒用登记').check();
  await page.getByLabel('事实和证据').fill('身份证遗失后被人拿去登记为股东，本人不知情。');
  await page.getByLabel('联系电话').fill('13800000001');
  await page
    .getByLabel('证明材料')
    .setInputFiles({ name: '报警回执.png', mimeType: 'image/png', buffer: png });
  await page.getByRole('link', { name: /下载 报警回执\.png/ }).waitFor();
  await expect.poll(() => overflow(page)).toBe(0);
  await page.getByRole('button', { name: '检查并提交' }).click();
  await page.locator('.answers-list').getByText('报警回执.png').first().waitFor();

  let pieces = 0;
  let lost = 0;
  await page.route('**/chunks/*', async (route) => {
    pieces += 1;
    // The second piece is lost twice on its way.
    if (pieces === 2 || pieces === 3) {
      lost += 1;
      await route.abort('failed');
    } else await route.continue();
  });
  const attached = page.getByRole('group', { name: /附件/ });
  await attached
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: '租赁合同.pdf',
      mimeType: 'application/pdf',
      buffer: pdfOf(2 * fileLimits.chunk + 9),
    });
  await page.getByRole('link', { name: /下载 租赁合同\.pdf/ }).waitFor();
  expect([pieces, lost]).toEqual([5, 2]);
  await attached
    .locator('input[type=file]')
    .first()
    .setInputFiles({ name: '页面.html', mimeType: 'text/html', buffer: Buffer.from('<script>') });
  await page.getByText('不收这种文件：页面.html').waitFor();
  await expect.poll(() => overflow(page)).toBe(0);
  await page.getByRole('button', { name: '提交', exact: true }).click();
  await page.waitForURL(/\/my\/cases\//);
  await page.getByRole('heading', { name: '附件' }).waitFor();
  await page
    .getByRole('link', { name: /下载 租赁合同\.pdf/ })
    .first()
    .waitFor();
  await expect.poll(() => overflow(page)).toBe(0);
  handedIn = new URL(page.url()).pathname.split('/').at(-1) ?? '';
});

test('whoever decides opens the paper, adds a picture to a note, in English, and looks at it in the page', async () => {
  const page = await visit(handler, { lang: 'en' });
  await page.goto(`/work/case/${handedIn}`);
  await page.locator('.form-lines').getByText('报警回执.png').waitFor();
  // A server that has too much to do says when to come back; the page does.
  let refused = 0;
  await page.route(/\/content$/, async (route) => {
    if (refused === 2) return await route.continue();
    refused += 1;
    await route.fulfill({ status: 503, headers: { 'retry-after': '0' }, body: '' });
  });
  await page
    .getByRole('button', { name: /View 报警回执\.png/ })
    .first()
    .click();
  await page.getByRole('img', { name: '报警回执.png' }).waitFor();
  expect(refused).toBe(2);
  expect((await readCase(product.as(handler), handedIn)).form.proof).toMatch(/^[0-9a-f-]{36}$/);

  await page.getByRole('button', { name: 'Note', exact: false }).first().click();
  await page.locator('.act-panel textarea').fill('As seen on site');
  await page
    .locator('.act-panel input[type=file]')
    .first()
    .setInputFiles({ name: 'site.png', mimeType: 'image/png', buffer: png });
  await page.getByRole('link', { name: /Download site\.png/ }).waitFor();
  await page.locator('.act-send button').first().click();
  await page.locator('.act-panel').waitFor({ state: 'detached' });
  await page.getByRole('button', { name: /View site\.png/ }).click();
  const picture = page.getByRole('img', { name: 'site.png' });
  await picture.waitFor();
  await expect
    .poll(() => picture.evaluate((image) => (image as unknown as { naturalWidth: number }).naturalWidth))
    .toBe(1);
  // Whoever asked sees what they handed in, and not what the office keeps to itself.
  const { files } = await readCase(product.as(me), handedIn);
  expect(files.map(({ name }) => name)).toContain('租赁合同.pdf');
  expect(files.map(({ name }) => name)).not.toContain('site.png');
});
