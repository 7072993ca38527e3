import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { packs } from '../../src/main/packs.ts';
import { openVisits, overflow, phone } from '../support/browser.ts';
import { firstCity as city } from '../support/cities.ts';
import { startProduct } from '../support/product.ts';
import { readCase } from '../support/startup.ts';
import { signedOrderPack } from './signed-order.pack.ts';

/* Somebody makes a passkey, signs in with it, is asked for it again before they sign, and ends what they left open. */

const product = await startProduct(city, { web: true, running: true, packs: [...packs, signedOrderPack] });
const { visit, allow } = await openVisits(product);
const { handler, region } = city.oneDay;
/** Passkeys hold for a name, and an address of numbers is none. */
const site = product.url.replace('127.0.0.1', 'localhost');

/** A phone that has made sure of its owner, as Chromium plays it. */
async function withPhone(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

async function signInByPassword(page: Page, next: string): Promise<void> {
  await page.goto(`${site}/sign-in?next=${next}`);
  await page.getByRole('button', { name: '登录', exact: true, disabled: false }).waitFor();
  await page.getByLabel('用户名').fill(handler);
  await page.getByLabel('密码', { exact: true }).fill(city.password);
  await page.getByRole('button', { name: '登录', exact: true }).click();
}

test('a passkey signs in, is asked for again before signing, and a session left open elsewhere is ended', async () => {
  const page = await visit(null);
  await withPhone(page);
  await signInByPassword(page, '/my/security');
  await page.getByLabel(/^名称/).fill('我的手机');
  await page.getByRole('button', { name: '添加通行密钥' }).click();
  await page.getByText('我的手机', { exact: true }).waitFor();
  await page.getByRole('button', { name: '退出' }).click();
  await page.getByRole('link', { name: '登录', exact: true }).waitFor();

  // In the library the same person is still signed in.
  const library = await visit(null);
  await signInByPassword(library, '/my/security');
  await library.getByRole('heading', { name: '登录与安全' }).waitFor();

  await page.goto(`${site}/sign-in?next=/my/security`);
  await page.getByRole('button', { name: '用通行密钥登录', disabled: false }).click();
  const sessions = page.getByRole('region', { name: '登录着的地方' }).getByRole('listitem');
  await expect.poll(() => sessions.count()).toBe(2);
  await page.getByRole('button', { name: /^结束在/ }).click();
  await expect.poll(() => sessions.count()).toBe(1);
  allow(/401/);
  await library.reload();
  await library.getByRole('button', { name: '用通行密钥登录' }).waitFor();

  const order = await product.as(handler).post<{ readonly id: string }>('/api/cases', {
    service: 'test.signed-order',
    region,
    form: { about: '撤销一项许可' },
  });
  await page.goto(`${site}/work/case/${order.id}`);
  await page.getByRole('button', { name: '签发', exact: true }).click();
  const panel = page.getByRole('region', { name: '签发' });
  await panel.getByRole('button', { name: /签发/ }).waitFor();
  product.clock.advance(11);
  allow(/403/);
  await panel.getByRole('button', { name: /签发/ }).click();
  const question = page.getByRole('dialog', { name: '确认是你本人' });
  await question.waitFor();
  expect((await readCase(product.as(handler), order.id)).phase).not.toBe('ended');
  await question.getByRole('button', { name: '用通行密钥确认' }).click();
  await page
    .getByText(/，已办/)
    .first()
    .waitFor();
  expect((await readCase(product.as(handler), order.id)).phase).toBe('ended');
});

test.each([
  ['zh', '登录与安全'],
  ['en', 'Sign-in and security'],
] as const)('the page fits a phone: %s', async (lang, title) => {
  const page = await visit(city.applicants[0], { lang, size: phone });
  await page.goto('/my/security');
  await page.getByRole('heading', { name: title }).waitFor();
  expect(await overflow(page)).toBe(0);
});
