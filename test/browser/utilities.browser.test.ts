import { expect, test } from 'vitest';
import { desk, openVisits, overflow, phone } from '../support/browser.ts';
import { firstCity as city } from '../support/cities.ts';
import type { Client } from '../support/client.ts';
import { startProduct } from '../support/product.ts';
import { act, childOf, ended, readCase, until } from '../support/startup.ts';

/* Water, gas and a line in one form, one visit and one delivery: filled in on a phone, seen to by three companies. */

const product = await startProduct(city, { web: true });
const { visit } = await openVisits(product);
const li = 'limingyuan';

/** Completes a step as soon as it is theirs to complete: what a machine does before it takes its own time. */
async function complete(
  who: Client,
  id: string,
  step: string,
  outcome: string,
  output: object = {},
): Promise<void> {
  await until(`${step} to be done`, async () =>
    (await readCase(who, id)).moves.find((move) => move.act === 'complete-step' && move.step === step),
  );
  await act(who, id, { act: 'complete-step', step, outcome, output });
}

/** A home with pipes at its door; how much gas it needs has been forgotten. */
const home = {
  utilities: ['gas', 'water', 'telecom'],
  applicantKind: 'resident',
  contact: { name: '李明远', residentId: '411081197911053013', phone: '13900000002' },
  place: { region: '411081', detail: '示例街18号' },
  wantedOn: '2022-06-20',
  insideReady: true,
  gasOutside: 'none',
  waterNeed: 1,
  waterOutside: 'none',
  operator: 'telecom-unicom',
  line: 'broadband',
  agrees: true,
};

/** What waits for a company's answer on the time of the visit. */
async function answer(who: string, company: string): Promise<void> {
  const handler = product.as(who);
  const id = await until(`the question to ${company}`, async () => {
    const { items } = await handler.get<{
      items: readonly { case: { id: string; service: { code: string } } }[];
    }>('/api/work');
    return items.find(({ case: of }) => of.service.code === 'utility-visit')?.case.id;
  });
  await complete(handler, id, company, 'agreed');
}

test('what is missing is said on the phone, put in, and all of it is connected after one visit', async () => {
  const applicant = product.as(li);
  const draft = await applicant.post<{ id: string; version: number }>('/api/drafts', {
    service: 'utility-one-matter',
    region: '411081',
  });
  await applicant.put(`/api/drafts/${draft.id}`, { version: draft.version, region: '411081', form: home });

  const hand = await visit(li, { size: phone });
  await hand.goto(`/apply/${draft.id}?group=review`);
  const lacking = hand.getByRole('button', { name: '请填写“每天用气（立方米）”' });
  await lacking.waitFor();
  expect(await hand.getByRole('button', { name: '提交', exact: true }).isEnabled()).toBe(false);
  await lacking.click();
  const kept = hand.waitForResponse(
    (answered) => answered.request().method() === 'PUT' && answered.url().endsWith(draft.id) && answered.ok(),
  );
  await hand.getByLabel('每天用气（立方米）').fill('1');
  await kept;
  await hand.goto(`/apply/${draft.id}?group=review`);
  const send = hand.getByRole('button', { name: '提交', exact: true });
  await expect.poll(() => send.isEnabled()).toBe(true);
  await send.click();
  await hand.waitForURL(/\/my\/cases\//);
  const id = new URL(hand.url()).pathname.split('/').at(-1) ?? '';

  const hall = product.as('yuzhou-hall');
  await complete(hall, id, 'propose', 'proposed', { visitOn: '2022-06-03', half: 'morning' });
  await answer('gas-handler', 'gas');
  await answer('water-handler', 'water');
  await answer('telecom-handler', 'telecom');
  await complete(applicant, id, 'confirm', 'fits');
  await complete(hall, id, 'visit', 'held', { heldOn: '2022-06-03', seen: '表位都已定' });
  for (const [who, part, found] of [
    ['gas-handler', 'gas', 'surveyed'],
    ['water-handler', 'water', 'no-works'],
  ] as const) {
    const company = product.as(who);
    // The company sees its own part, and not the whole.
    const of = await childOf(applicant, id, part);
    await complete(company, of, 'survey', found, { how: 'joint', metres: 0, drawings: false });
    await complete(company, of, 'open', 'opened', { meter: 'B0000001' });
  }
  expect((await ended(applicant, id)).outcome?.code).toBe('connected');

  for (const size of [phone, desk]) {
    const page = await visit(li, { size });
    await page.goto(`/my/cases/${id}`);
    await page.getByText('全部接通').first().waitFor();
    await page.getByText('电子供燃气合同').first().waitFor();
    await page.getByText('电子供自来水合同').first().waitFor();
    await expect.poll(() => overflow(page)).toBe(0);
  }
});
