import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openVisits, overflow, phone, textOf } from '../support/browser.ts';
import { firstCity as city, freshName, licenceOnlyForm } from '../support/cities.ts';
import { enterOwners, signOnPaper } from '../support/fill-in.ts';
import { startProduct } from '../support/product.ts';
import { act, apply, keptDraft, readCase, register, until } from '../support/startup.ts';

/* A firm's life as those go through it whose it is: begun abroad, added to, and closed against an objection. */

const product = await startProduct(city, { web: true, running: true });
const { visit } = await openVisits(product);
const { region, handler } = city.oneDay;
const chen = { name: '陈雨帆', residentId: '411002198804121024', phone: '13900000001' };
const li = { name: '李明远', residentId: '411081197911053013', phone: '13900000002' };
const zhao = { name: '赵思齐', residentId: '411003199508232046', phone: '13900000003' };
const week = 7 * 24 * 60;

test('a firm from abroad is begun in English to its end, and reports a change', async () => {
  const tradeName = freshName();
  const owner = { contribution: 500_000_00, contributionForm: 'money', paidBy: '2027-06-01' };
  const draft = await keptDraft(
    product.as('limingyuan'),
    region,
    licenceOnlyForm(city, region, {
      tradeName,
      enterpriseType: '5150',
      capital: 500_000_00,
      foreignInvestors: [
        {
          ...owner,
          kind: 'enterprise',
          from: '德国',
          document: 'incorporation',
          documentNumber: 'HRB 12345',
        },
      ],
      negativeList: true,
      initialReport: { controllerFrom: '德国', investmentFen: 2_000_000_00, agent: '许昌律正律师事务所' },
      legalRepresentative: li,
      supervisor: zhao,
      financeContact: li,
    }),
  );
  const page = await visit('limingyuan', { lang: 'en' });
  await page.goto(`/apply/${draft.id}`);
  await page.getByLabel('Name of the investor').fill('Nordwind GmbH');
  await page.getByLabel('Who controls it in the end').fill('Anna Nord');
  await page.getByRole('button', { name: 'Check and submit' }).click();
  await page.getByRole('button', { name: 'Submit', exact: true }).click();
  await register(product, await caseOf(page), city.oneDay);
  await page.getByText('Everything done', { exact: true }).waitFor();

  await page.goto('/my/enterprise');
  const firm = page.getByRole('article').filter({ hasText: tradeName });
  const code = await codeOf(firm);
  await firm.getByRole('link', { name: 'Report on foreign investment' }).click();
  await begun(page);
  // Which firm it is and where it is registered is known already.
  expect(await page.getByLabel('Unified social credit code').inputValue()).toBe(code);
  // It was established this year, so that there is no year to report yet.
  await page.getByRole('radio', { name: 'Report of a change' }).check();
  await page.getByLabel('What has changed').fill('The investor abroad has moved to another address');
  await page.getByLabel('Since').fill('2022-06-01');
  await page.getByLabel('Contact phone').fill(li.phone);
  await page.getByRole('button', { name: 'Check and submit' }).click();
  await page.getByRole('button', { name: 'Submit', exact: true }).click();
  await page.getByText('Reported', { exact: true }).first().waitFor();
  // Nothing is left in the other language but names of people, places and the firm, and what the firm wrote itself.
  expect(await textOf(page.locator('h1'))).not.toMatch(/\p{Script=Han}/u);
});

test('a week later a firm adds what it left out; it closes, somebody objects with reason, and it goes on', async () => {
  const tradeName = freshName();
  const { id } = await apply(
    product.as('chenyufan'),
    region,
    licenceOnlyForm(city, region, {
      tradeName,
      legalRepresentative: chen,
      supervisor: zhao,
      financeContact: chen,
    }),
  );
  await register(product, id, city.oneDay);
  product.clock.advance(week);
  const page = await visit('chenyufan');
  await page.goto('/my/enterprise');
  const firm = page.getByRole('article').filter({ hasText: tradeName });
  await firm.getByRole('checkbox', { name: /公积金/ }).check();
  await firm.getByRole('button', { name: '补办选中的' }).click();
  await page.getByLabel('预计员工人数').fill('6');
  await page.getByLabel('联系电话').fill(chen.phone);
  await page.getByRole('button', { name: '检查并提交' }).click();
  await page.getByRole('button', { name: '提交', exact: true }).click();
  await page.getByText('全部办好', { exact: true }).waitFor();

  await page.goto('/my/enterprise');
  await firm.getByText('公积金').first().waitFor();
  const code = await codeOf(firm);
  await firm.getByRole('link', { name: '企业注销' }).click();
  await begun(page);
  await page.getByRole('radio', { name: /^简易注销/ }).check();
  await page.getByRole('checkbox', { name: '全体投资人承诺' }).check();
  await signOnPaper(page);
  await enterOwners(page);
  await page.getByLabel('接收进度的手机').fill(chen.phone);
  await page.getByRole('button', { name: '检查并提交' }).click();
  await page.getByRole('button', { name: '提交', exact: true }).click();
  const closing = await caseOf(page);

  const creditor = await visit('limingyuan', { size: phone });
  await creditor.goto('/my/gatherings');
  await creditor.getByRole('link', { name: /简易注销公示/ }).click();
  expect(await creditor.getByLabel('统一社会信用代码').inputValue()).toBe(code);
  await creditor.getByRole('radio', { name: '债权人' }).check();
  await creditor.getByLabel('异议理由和证据').fill('尚欠货款三万元，有合同为证');
  await creditor.getByLabel('联系电话').fill(li.phone);
  await creditor.getByRole('button', { name: '提交', exact: true }).click();
  const objection = await caseOf(creditor);
  await expect.poll(() => overflow(creditor)).toBe(0);
  const examine = { act: 'complete-step', step: 'examine', outcome: 'uphold', output: {} };
  await act(product.as(handler), objection, examine);

  // Whoever was signed in three weeks ago is so no more.
  await Promise.all([page, creditor].map((each) => each.context().close()));
  product.clock.advance(3 * week);
  await product.worker.timeMoved();
  await until('the end of the closing', async () => {
    const { phase } = await readCase(product.as('chenyufan'), closing);
    return phase === 'ended' ? true : undefined;
  });
  const later = await visit('chenyufan');
  await later.goto(`/my/cases/${closing}`);
  await later
    .getByText(/异议成立/)
    .first()
    .waitFor();
  await later.goto('/my/enterprise');
  await later.getByRole('heading', { name: new RegExp(tradeName) }).waitFor();
});

/** The unified code under which a firm stands on its page. */
async function codeOf(firm: Locator): Promise<string> {
  return /[0-9A-Z]{18}/.exec(await textOf(firm.getByText(/[0-9A-Z]{18}/).first()))?.[0] ?? '';
}

/** Until an application that was begun has an address of its own, and keeps what is typed. */
async function begun(page: Page): Promise<void> {
  await page.waitForURL((url) => url.pathname.startsWith('/apply/') && !url.pathname.includes('/new/'));
}

/** The case that was begun, whose page opens. */
async function caseOf(page: Page): Promise<string> {
  await page.waitForURL((url) => /^\/my\/cases\/./.test(url.pathname));
  return new URL(page.url()).pathname.split('/').at(-1) ?? '';
}
