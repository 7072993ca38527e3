import { exportJWK, generateKeyPair } from 'jose';
import { expect, test } from 'vitest';
import { desk, openVisits, overflow, phone, textOf } from '../support/browser.ts';
import { firstCity as city, licenceOnlyForm } from '../support/cities.ts';
import { startProduct } from '../support/product.ts';
import { apply, ended, register } from '../support/startup.ts';

/** Data that are shared, as people meet them: the catalogue, a request and its decision, who looked, an objection. */

const product = await startProduct(city, { web: true });
const { visit, allow } = await openVisits(product);
const [person] = city.applicants;
const { region } = city.oneDay;
const { id } = await apply(product.as(person), region, licenceOnlyForm(city, region));
const registration = await register(product, id, city.oneDay);
await ended(product.as(person), id);
type Papers = { readonly certificates: readonly { readonly number: string }[] };
const { certificates } = await product.as(city.oneDay.handler).get<Papers>(`/api/cases/${registration}`);
const uscc = certificates[0]?.number ?? '';

test('the catalogue and the census can be read without script, and link to what is published', async () => {
  const page = await visit(null, { script: false, size: phone });
  await page.goto('/exchange/catalogue');
  expect(await textOf(page.locator('main'))).toContain('企业登记信息');
  await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);
  await page.goto('/exchange/catalogue/enterprise');
  expect(await textOf(page.locator('main'))).toContain('这家企业登记在册吗？');
  expect(await page.getByRole('link', { name: 'CSV' }).getAttribute('href')).toBe(
    '/data/enterprise/records.csv',
  );
  await page.goto('/exchange/census');
  expect(await textOf(page.locator('main'))).toContain('缺口');
  await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);
  allow(/404/);
  expect((await page.goto('/exchange/catalogue/nothing'))?.status()).toBe(404);
});

test('an institution asks for data from the catalogue, and its owner grants them from the queue', async () => {
  const page = await visit('bank-user', { lang: 'en' });
  await page.goto('/exchange/catalogue/business-licence');
  await page.getByRole('link', { name: 'Request for my office' }).click();
  await page.getByRole('checkbox', { name: 'Name', exact: true }).check();
  await page.getByLabel('Purpose').fill('To know who opens an account');
  await page.getByLabel('Needed until').fill('2030-12-31');
  await page.getByRole('button', { name: 'Submit request' }).click();
  await page.getByText(/number [A-Z]+-/).waitFor();

  // One person of the owner's looks at purpose and fields, another decides.
  const first = await visit(city.halfDay.clerk, { lang: 'en' });
  await first.goto('/work');
  await first.getByText('Request for data').first().click();
  await first.getByRole('button', { name: 'The purpose needs them' }).click();
  await first
    .getByRole('button', { name: /Confirm|The purpose needs them/ })
    .last()
    .click();
  await first.getByText('The owner decides').first().waitFor();

  const owner = await visit(city.halfDay.handler, { lang: 'en' });
  await owner.goto('/work');
  await owner.getByText('Request for data').first().click();
  await owner.getByText('To know who opens an account').waitFor();
  await owner.getByRole('button', { name: 'Granted' }).click();
  await owner.getByLabel('From').fill(city.morning.slice(0, 10));
  await owner.getByLabel('Until').fill('2030-12-31');
  await owner.getByLabel('Answers a day').fill('50');
  await owner
    .getByRole('button', { name: /Confirm|Granted/ })
    .last()
    .click();

  await page.goto('/work/exchange');
  const asked = page.getByRole('region', { name: 'Our data requests' });
  await asked.getByText(/Granted as SQ\d+/).waitFor();
  await page
    .getByRole('region', { name: 'Data authorisations' })
    .getByRole('cell', { name: 'In force' })
    .waitFor();
  await asked.getByRole('button', { name: 'Stop using' }).click();
  await asked.getByLabel('Reason (the owner will see this)').fill('The service has ended');
  await asked.getByRole('button', { name: 'Stop using' }).click();
  await asked.getByText('Given up by whoever asked').waitFor();
  await page
    .getByRole('region', { name: 'Data authorisations' })
    .getByRole('cell', { name: 'Withdrawn or ended' })
    .waitFor();
  const { publicKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' });
  await page.getByLabel('Public key (JWK)').fill(JSON.stringify(await exportJWK(publicKey)));
  await page.getByRole('button', { name: 'Register a key' }).click();
  await page.getByRole('button', { name: 'Revoke' }).click();
  await page.getByText('Revoked', { exact: true }).waitFor();
});

test('whoever it is about sees which office looked, and objects to what is wrong', async () => {
  const page = await visit(person, { size: phone });
  await page.goto('/my/readings');
  await page.getByText('办理办件').first().waitFor();
  await expect.poll(() => overflow(page)).toBeLessThanOrEqual(0);
  await page.goto('/my/objection/enterprise');
  await page.getByLabel('记录编号').fill(uscc);
  await page.getByLabel('哪一项').selectOption({ label: '企业名称' });
  await page.getByLabel('哪里不对').fill('多了一个字');
  await page.getByLabel('应当是').fill('按执照');
  await page.getByRole('button', { name: '提交异议' }).click();
  await page.getByRole('link', { name: '查看办件' }).click();
  await page.getByRole('heading', { name: /数据异议/ }).waitFor();
});

test('an administrator sees how each party does, and sends again what was given up, with a reason', async () => {
  // What is sent again stays where it is: it belongs to no case, and would be given up once more.
  await product.worker.stop();
  const { database, newId, now } = product.deps;
  await database.pool.query(
    `insert into outbox_message (city, id, operation, party, payload, state, attempts, last_error, created_at)
     values ($1, $2, 'bank.open-account', $3, '{}', 'failed', 9, 'exchange.given-up', $4)`,
    [database.city, newId(), city.bank, now()],
  );
  const page = await visit('administrator', { size: desk });
  await page.goto('/work/exchange');
  await page.getByRole('heading', { name: '各对方' }).waitFor();
  await page.getByText('三十天内没有收到过它的消息').first().waitFor();
  await page.getByText('有已放弃的报文').first().waitFor();
  await page.getByRole('button', { name: '再发一次' }).click();
  await page.getByLabel('为什么再发').fill('银行系统已恢复');
  await page.getByRole('button', { name: '再发', exact: true }).click();
  await page.getByRole('heading', { name: '再发记录' }).waitFor();
  await page.getByRole('cell', { name: '银行系统已恢复' }).waitFor();
});
