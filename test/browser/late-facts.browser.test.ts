import { expect, test } from 'vitest';
import { packs } from '../../src/main/packs.ts';
import type { CaseView } from '../../src/usecases/views/case-views.ts';
import { openVisits } from '../support/browser.ts';
import { firstCity as city } from '../support/cities.ts';
import { claimsPack } from '../support/claims.pack.ts';
import { startProduct } from '../support/product.ts';

/* What happened earlier than it is written down: said with its moment and with what shows it. */

const product = await startProduct(city, { web: true, running: true, packs: [...packs, claimsPack] });
const { visit, allow } = await openVisits(product);
const { head, handler, region } = city.oneDay;

test('somebody writes down late what happened this morning; what the law refuses leaves what was typed', async () => {
  const winding = await product.as(head).post<{ readonly id: string }>('/api/cases', {
    service: 'test.winding-up',
    region,
    form: { debtor: '清算中的公司', ground: '股东决定解散' },
  });
  const claim = await product
    .as(city.applicants[0])
    .post<{ readonly id: string }>(`/api/cases/${winding.id}/gatherings/claims`, {
      form: { fen: 120_000, ground: '供货合同' },
    });
  product.clock.advance(180);
  const page = await visit(handler);
  await page.goto(`/work/case/${claim.id}`);
  await page.getByRole('button', { name: '补记' }).click();
  await page.getByText('补记已打开').waitFor();
  await page.getByRole('button', { name: 'confirm' }).click();
  const panel = page.getByRole('region', { name: 'confirm' });
  await panel.getByRole('button', { name: /confirm/ }).click();
  await panel.getByText('请填写实际发生的时间').waitFor();
  await panel.getByText('请写明依据').waitFor();
  await panel.getByLabel('依据（如签收单、现场记录）').fill('审查会记录');
  // Before the claim had even come in: the law's answer, and nothing typed is lost.
  await panel.getByLabel('实际发生的时间').fill('2022-06-01T09:30');
  allow(/409/);
  await panel.getByRole('button', { name: /confirm/ }).click();
  await panel.getByRole('alert').filter({ hasText: '超出允许补记的范围' }).first().waitFor();
  expect(await panel.getByLabel('依据（如签收单、现场记录）').inputValue()).toBe('审查会记录');
  await panel.getByLabel('实际发生的时间').fill('2022-06-01T12:30');
  await panel.getByRole('button', { name: /confirm/ }).click();
  await page
    .getByText(/，已办/)
    .first()
    .waitFor();
  const view = await product.as(handler).get<CaseView>(`/api/cases/${claim.id}`);
  const done = view.timeline.find(({ type }) => type === 'step-completed');
  expect(done?.at).toContain('2022-06-01T12:30');
  expect(view.timeline.map(({ type }) => type)).toContain('fact-backdated');
});

test('where nothing may be written down late, nothing offers it', async () => {
  const begun = await product.as(head).post<{ readonly id: string }>('/api/cases', {
    service: 'test.winding-up',
    region,
    form: { debtor: '另一家公司', ground: '章程期满' },
  });
  const page = await visit(head);
  await page.goto(`/work/case/${begun.id}`);
  await page.getByRole('button', { name: '截止' }).waitFor();
  expect(await page.getByRole('button', { name: '补记' }).count()).toBe(0);
});
