import { beforeAll, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import type { BulletinView } from '../../src/usecases/bulletins/bulletin-views.ts';
import { importPlan } from '../../src/usecases/plan-import/import-plan.ts';
import type { OwnTasks } from '../../src/usecases/plans/own-tasks.ts';
import type { TaskPage, TaskRow } from '../../src/usecases/plans/plan-views.ts';

import type { WorkbookResult } from '../../src/usecases/plans/task-workbook.ts';
import type { SupervisionView } from '../../src/usecases/supervision/supervision-views.ts';
import type { WorkRow } from '../../src/usecases/views/case-views.ts';
import { cities } from '../support/cities.ts';
import { startProduct } from '../support/product.ts';
import { leader } from './reviewing.ts';
import { bytesOf } from './water-plan.ts';

/*
 * A plan that comes after the city's own, brought in while that still runs: it has a task 1 and a task 2 as the first
 * has, of the same bureau. What is said of one is never said of the other.
 */
const [, city] = cities;
const product = await startProduct(city, { withoutWorker: true, schedules: true });
const { as, deps } = product;
const bureau = as(city.oneDay.handler);

const document = [
  '青澜市办企业专项方案（2026年）',
  '',
  '一、措施',
  '',
  ...[
    ['证照同日送达', '执照和印章同一天送到。', '2026年12月'],
    ['申请材料再减', '申请人只交一份身份证明。', '2026年3月'],
  ].flatMap(([title, text, month], at) => [
    `${at + 1}．${title}。${text}`,
    '',
    `时间节点：${month}`,
    '',
    '责任单位：市审批局',
    '',
  ]),
].join('\n');

const own = 14;
const [first, second] = [20_260_001, 20_260_002];
let before: readonly TaskRow[] = [];

const list = async (query = ''): Promise<TaskPage> => await bureau.get(`/api/tasks?limit=200${query}`);
const taskOf = async (no: number): Promise<TaskRow | undefined> =>
  (await list()).items.find((task) => task.no === no);
const ownTasks = async (): Promise<OwnTasks> => await bureau.get('/api/own-tasks');
/** What waits for somebody by a step of a task's case, by the number of the task. */
async function waitingBy(step: string): Promise<readonly string[]> {
  const { rows } = await deps.database.pool.query<{ item: string }>(
    `select o.item from work_item w
     join schedule_opening o on o.city = w.city and o.case_id = w.case_id and o.schedule = 'plan-tasks'
     where w.step = $1 order by length(o.item), o.item`,
    [step],
  );
  return rows.map(({ item }) => item);
}

beforeAll(async () => {
  product.clock.set('2026-02-10T11:00:00+06:00');
  before = (await list()).items;
  const { applied, import: read } = await importPlan(deps, {
    bytes: bytesOf(document),
    fileName: '2026.txt',
    by: leader('planlead'),
    acceptAll: true,
    as: 'next',
  });
  expect(applied).toMatchObject({ changed: 0, removed: 0 });
  expect(read.term).toEqual({ year: 2026, from: '2026-01-01', to: '2026-12-31' });
  product.worker.start();
  await product.worker.timeMoved();
}, 120_000);

test('the next plan has tasks of its own numbers, and leaves those of the running one as they are', async () => {
  const { items } = await list('&planYear=2026');
  expect(items.map(({ no, plan, direction }) => [no, plan, direction.zh])).toEqual([
    [first, 2601, '证照同日送达'],
    [second, 2601, '申请材料再减'],
  ]);
  const said = (tasks: readonly TaskRow[]) =>
    tasks.map(({ no, direction, plan }) => [no, plan, direction.zh]);
  expect(said((await list('&planYear=2024')).items)).toEqual(said(before));
  for (const written of ['2026·2', '2026-2', String(second)])
    expect((await list(`&q=${encodeURIComponent(written)}`)).items.map(({ no }) => no)).toEqual([second]);
  const { items: plans } = await bureau.get<{
    items: readonly { readonly no: number; readonly term: object; readonly taskFrom: number | null }[];
  }>('/api/plans');
  expect(plans.find(({ no }) => no === 2601)).toMatchObject({
    taskFrom: first,
    term: { year: 2026, from: '2026-01-01', to: '2026-12-31', atWork: true, over: false },
  });
  expect(plans.find(({ no }) => no === 2)?.term).toMatchObject({ year: 2024, atWork: true });
});

test('another edition of it finds its own tasks again, and those alone', async () => {
  const again = await importPlan(deps, {
    bytes: bytesOf(document.replace('只交一份', '不必再交')),
    fileName: '2026-2.txt',
    by: leader('planlead'),
    acceptAll: true,
    // By its year it could be one of the running plan, whose last months it names.
    as: 'edition',
  });
  expect(again.import.term?.year).toBe(2026);
  expect(again.applied).toMatchObject({ added: 0, removed: 0 });
  expect((await taskOf(second))?.content).toContain('不必再交');
});

test('a report on one is none on the other, in the workbook as well', async () => {
  const { tasks } = await ownTasks();
  expect(tasks.filter(({ answers }) => answers).map(({ task }) => task.no)).toEqual(
    expect.arrayContaining([own, first, second]),
  );
  const raw = await writeXlsxFile([
    ['任务号或分工编号', '任务', '期限', '状态', '已完成（是/否）', '进展'],
    ['2026·1', '', '', '', '是', '全部办完'],
    [own, '', '', '', '否', '还在推进'],
    ['2026·9', '', '', '', '是', '没有这一项'],
  ]).toBuffer();
  const { body } = await bureau.call<WorkbookResult>(
    'POST',
    '/api/own-tasks/workbook?apply=true',
    undefined,
    {
      raw,
      headers: { 'content-type': 'application/octet-stream' },
    },
  );
  expect(body.rows.map(({ task, act, fault }) => [task, act, fault === null])).toEqual([
    [first, 'done', true],
    [own, 'going', true],
    [20_260_009, 'done', false],
  ]);
  expect((await taskOf(first))?.state).toBe('awaiting-check');
  expect((await taskOf(1))?.state).not.toBe('awaiting-check');
});

test('a week’s report counts the tasks of both, and a calendar has the days of both', async () => {
  product.clock.set('2026-02-14T12:00:00+06:00');
  await product.worker.timeMoved();
  const { rows } = await deps.database.pool.query<{ id: string }>(
    `select case_id as id from schedule_opening
     where schedule = 'weekly-reports' and item = 'administrative-approval-bureau'`,
  );
  const { tasks } = await ownTasks();
  const named = tasks.filter(({ task }) =>
    task.units.some(({ id }) => id === 'administrative-approval-bureau'),
  );
  const seen = await bureau.get<{ form: { tasks: number } }>(`/api/cases/${rows[0]?.id}`);
  expect(seen.form.tasks).toBe(named.length);
  const { path } = await bureau.post<{ path: string }>('/api/own-calendars');
  const { body } = await product.nobody.call<string>('GET', `${path}?lang=zh`);
  expect(body).toContain('任务2026·2');
});

test('while both run there is a bulletin of each beside the city’s own, with its own tasks alone', async () => {
  product.clock.set('2026-02-16T12:00:00+06:00');
  await product.worker.timeMoved();
  const { rows } = await deps.database.pool.query<{ item: string; id: string }>(
    `select item, case_id as id from schedule_opening
     where schedule = 'weekly-bulletin-of-plan' and period = '2026-W07' order by item`,
  );
  expect(rows.map(({ item }) => item)).toEqual(['2024', '2026']);
  const writer = as('coordinator');
  const read = async (id = ''): Promise<BulletinView> => await writer.get(`/api/bulletins/${id}?lang=zh`);
  const [older, newer] = [await read(rows[0]?.id), await read(rows[1]?.id)];
  expect([older.statement.tasks.total, newer.statement.tasks.total]).toEqual([before.length, 2]);
  expect(newer.title.zh).toContain('2026年方案');
  expect(newer.statement.figures.every(({ plan }) => plan >= 2600)).toBe(true);
  const { items } = await writer.get<{ items: readonly WorkRow[] }>('/api/work?limit=200&service=bulletin');
  expect(items.map(({ subject }) => subject?.zh)).toContain('周报（2026-02-09 至 2026-02-15）2026年方案');
});

test('the first is settled when its term is over; the next goes on, and its late task has an order', async () => {
  product.clock.set('2026-03-02T11:00:00+06:00');
  await product.worker.timeMoved();
  const settled = await waitingBy('settle');
  expect(settled).toContain(String(own));
  expect(settled).not.toContain(String(second));
  expect((await taskOf(own))?.state).toBe('ended');
  expect((await list('&current=true')).items.map(({ no }) => no)).toEqual([first, second]);

  product.clock.set('2026-04-03T11:00:00+06:00');
  await product.worker.timeMoved();
  await expect.poll(async () => (await taskOf(second))?.state, { timeout: 30_000 }).toBe('late');
  const orders = async () =>
    (await as('supervision-handler').get<SupervisionView>('/api/supervision')).orders.items;
  await expect
    .poll(async () => (await orders()).map(({ matter }) => matter?.zh ?? '').join('\n'), { timeout: 30_000 })
    .toContain('方案任务2026·2：申请材料再减');
}, 120_000);
