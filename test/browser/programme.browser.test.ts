import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import type { OwnTasks } from '../../src/usecases/plans/own-tasks.ts';
import type { TaskPartsView } from '../../src/usecases/plans/part-views.ts';
import type { PlanView } from '../../src/usecases/plans/plan-views.ts';
import { choose, openVisits, overflow, phone } from '../support/browser.ts';
import { firstCity as city } from '../support/cities.ts';
import { startProduct } from '../support/product.ts';
import { act, readCase, until } from '../support/startup.ts';

/* The programme as its people work with it: a lead unit and a county through a round, and supervision through an order. */

const product = await startProduct(city, { web: true, running: true, schedules: true });
const { visit } = await openVisits(product);
const lead = product.as('reform-handler');
const county = product.as('yuzhou-government');
const countyOffice = 'yuzhou-city@411081';

/** Opens what a button of a case asks, fills it in, sends it, and waits until that is done. */
async function press(page: Page, label: string, fill: Readonly<Record<string, string>> = {}): Promise<void> {
  // Where several steps are open, a button names its step before what becomes of it.
  const name = new RegExp(`(^|（)${label}(）|$)`);
  await page.getByRole('button', { name }).first().click();
  const panel = page.getByRole('region', { name });
  for (const [field, value] of Object.entries(fill))
    await panel.getByLabel(field).and(panel.locator('input, textarea')).first().fill(value);
  await panel.locator('.act-send button').first().click();
  await panel.waitFor({ state: 'detached' });
}

const partsOf = async (no: number) => await lead.get<TaskPartsView>(`/api/tasks/${no}/parts`);
const ownTasks = async () => await lead.get<OwnTasks>('/api/own-tasks');

/** A task of the lead's that the plan has counties carry out. */
async function taskForCounties(): Promise<number> {
  return await until('a task that names the county', async () => {
    for (const { task, answers } of (await ownTasks()).tasks)
      if (answers && (await partsOf(task.no)).offices.some(({ id }) => id === countyOffice)) return task.no;
    return undefined;
  });
}

test('a lead unit gives parts out, a county reports from a phone, is sent back, reports again, and it is checked', async () => {
  await product.worker.timeMoved();
  const no = await taskForCounties();
  const page = await visit('reform-handler');
  await page.goto(`/cockpit/tasks?task=${no}`);
  await page.getByText('分解下达', { exact: true }).click();
  await page.getByLabel('任务进展').fill('已分到各地');
  await page.getByLabel('做什么').fill('完成本地的部分');
  await page.getByLabel('禹州市人民政府').check();
  // A day that is over is refused, and everything filled in stays.
  const due = page.locator('.divide-form').getByLabel('期限');
  await due.fill('2022-01-01');
  await page.getByRole('button', { name: '下达给 1 个单位' }).click();
  await page.getByRole('alert').getByText('没有下达').waitFor();
  expect(await page.getByLabel('做什么').inputValue()).toBe('完成本地的部分');
  expect((await partsOf(no)).parts).toEqual([]);
  await due.fill('');
  await page.getByRole('button', { name: '下达给 1 个单位' }).click();
  await page.getByRole('link', { name: '完成本地的部分' }).waitFor();
  const [part] = (await partsOf(no)).parts;
  expect(part).toMatchObject({ office: { id: countyOffice }, state: 'open' });

  const own = await visit('yuzhou-government', { size: phone });
  await own.goto('/work/tasks');
  await own.getByText('完成本地的部分').waitFor();
  await expect.poll(() => overflow(own)).toBe(0);
  await own.getByRole('link', { name: '去办理' }).first().click();
  await press(own, '已完成，送核对', { 进展: '本地已经完成' });
  await expect.poll(async () => (await partsOf(no)).parts[0]?.state).toBe('to-check');

  await page.goto(`/work/case/${part?.caseId}`);
  await press(page, '退回', { 理由: '缺少佐证' });
  await own.goto('/work/tasks');
  await own.getByText('完成本地的部分').waitFor();
  await own.getByRole('link', { name: '去办理' }).first().click();
  await own.getByText('缺少佐证').first().waitFor();
  await press(own, '已完成，送核对', { 进展: '已补佐证' });
  await page.goto(`/work/case/${part?.caseId}`);
  await press(page, '属实');
  await page.goto(`/cockpit/tasks?task=${no}`);
  await page.getByText('分工 1 项，完成 1 项').waitFor();
});

test('a measure leads to its task, and the task to its case, three presses from the first screen of plans', async () => {
  const { tasks } = await ownTasks();
  const plans = new Map<number, PlanView>();
  const found = await (async () => {
    for (const { task, answers } of tasks) {
      if (!answers || task.measure === null || task.caseId === null) continue;
      const plan = plans.get(task.plan) ?? (await lead.get<PlanView>(`/api/plans/${task.plan}`));
      plans.set(task.plan, plan);
      if (plan.measures.some(({ id, taskNo }) => id === task.measure && taskNo === task.no))
        return { task, plan };
    }
    return undefined;
  })();
  if (found === undefined) throw new Error('no task of the lead’s stands with its measure');
  const { task, plan } = found;
  const page = await visit('reform-handler');
  await page.goto('/cockpit/plans');
  await page.getByRole('link', { name: plan.name.zh }).first().click();
  const measure = page.locator(`[id="${task.measure}"]`);
  await measure.getByRole('link', { name: `任务 ${task.no}`, exact: true }).click();
  await page.getByRole('link', { name: task.caseNumber ?? '打开办件', exact: true }).click();
  await page.waitForURL(`**/work/case/${task.caseId}**`);
  await page.getByRole('heading', { level: 1 }).waitFor();
});

test('a week’s round waits on the phone, and who has not answered stands there by name', async () => {
  product.clock.set('2022-06-02T16:00:00+08:00');
  await product.worker.timeMoved();
  const own = await visit('yuzhou-government', { size: phone });
  await own.goto('/work/tasks');
  await own.getByRole('link', { name: '任务进展填报' }).first().click();
  await press(own, '已填报', { 本期做了什么: '推进了三项任务' });
  await own.goto('/work/tasks');
  await own.getByRole('heading', { name: '我的任务' }).waitFor();
  await expect.poll(async () => (await county.get<OwnTasks>('/api/own-tasks')).rounds.length).toBe(0);
  const watching = await visit('supervisor');
  await watching.goto('/cockpit/supervision');
  await watching.getByRole('heading', { level: 1 }).waitFor();
  type Rounds = { items: { reported: { id: string }[]; open: { id: string }[] }[] };
  const [round] = (await product.as('supervisor').get<Rounds>('/api/rounds')).items;
  expect(round?.reported.map(({ id }) => id)).toContain('yuzhou-city');
  expect(round?.open.length).toBeGreaterThan(10);
});

test('supervision orders from a task, hears the office, verifies, and takes it up again when it has come back', async () => {
  const no = await taskForCounties();
  const page = await visit('supervision-handler');
  await page.goto(`/cockpit/tasks?task=${no}`);
  await page.getByRole('link', { name: '就此事督办' }).click();
  await page.getByLabel('要解决的问题', { exact: true }).waitFor();
  // Whose it is, and what it is about, is filled in.
  await page.getByText('许昌市发展和改革委员会').first().waitFor();
  await choose(page, '在哪个地区', '许昌市');
  await page.getByLabel('要解决的问题', { exact: true }).fill('迟迟没有分解到县');
  await page.getByLabel('应办结日期').fill('2022-06-20');
  await page.getByRole('button', { name: '立案' }).click();
  await page.waitForURL(/\/work\/case\//);
  const id = page.url().split('/').at(-1)?.split('?')[0] ?? '';
  expect((await readCase(product.as('supervision-handler'), id)).form).toMatchObject({
    origin: 'task',
    office: 'development-reform-commission@411000',
  });

  const office = await visit('reform-handler');
  await office.goto(`/work/case/${id}`);
  await press(office, '已说明', { 原因: '等待省里文件', 保证办结日期: '2022-06-17' });
  await page.goto(`/work/case/${id}`);
  await press(page, '认可说明');
  await act(lead, id, {
    act: 'complete-step',
    step: 'report',
    outcome: 'reported',
    output: { done: '已分解' },
  });
  await act(product.as('supervision-handler'), id, {
    act: 'complete-step',
    step: 'inspect',
    outcome: 'verified',
    output: { visitedOn: '2022-06-02', found: '属实' },
  });
  expect((await readCase(lead, id)).phase).toBe('ended');

  // A month later nobody is signed in any more.
  for (const window of [page, office]) await window.context().close();
  product.clock.set('2022-07-06T10:00:00+08:00');
  const later = await visit('supervision-handler');
  await later.goto('/cockpit/supervision');
  await later.getByText('回头看').first().waitFor();
  await later.goto(`/work/case/${id}`);
  await later.getByRole('button', { name: '未履行' }).first().waitFor();
  // By now half of the time for the look-back is over. That the clock says so, before or after, keeps nobody from acting.
  await product.worker.timeMoved();
  await press(later, '未履行', { 理由: '又没有分解' });
  await expect.poll(async () => (await readCase(lead, id)).phase).toBe('reopened');
});
