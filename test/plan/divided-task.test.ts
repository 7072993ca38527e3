import { expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import type { OwnTasks } from '../../src/usecases/plans/own-tasks.ts';
import type { TaskPartsView } from '../../src/usecases/plans/part-views.ts';
import type { TaskPage } from '../../src/usecases/plans/plan-views.ts';
import { readTaskParts } from '../../src/usecases/plans/task-parts.ts';
import type { WorkbookResult } from '../../src/usecases/plans/task-workbook.ts';
import { schedulesPass } from '../../src/worker/schedules.ts';
import { firstCity } from '../support/cities.ts';
import type { Client } from '../support/client.ts';
import { startProduct } from '../support/product.ts';
import { act, until } from '../support/startup.ts';

/* A task of the plan is divided among a county and a bureau: each reports for itself, and the task says how it stands. */

const product = await startProduct(firstCity);
const lead = product.as('reform-handler');
const county = product.as('yuzhou-government');
const office = 'yuzhou-city@411081';

async function openByCalendar(): Promise<void> {
  const log = {
    info: () => {},
    warn: (told: object) => product.faults.push(JSON.stringify(told)),
    error: () => {},
  };
  const pass = schedulesPass(product.deps, log);
  while (await pass(new AbortController().signal));
}

const ownTasks = async (who: Client) => await who.get<OwnTasks>('/api/own-tasks');
const partsOf = async (no: number) => await lead.get<TaskPartsView>(`/api/tasks/${no}/parts`);
const rowOf = async (no: number) =>
  (await lead.get<TaskPage>(`/api/tasks?q=${no}`)).items.find((row) => row.no === no);

test('parts go to their offices, come back by sheet, are checked, and show in the task', async () => {
  await openByCalendar();
  const named = (await ownTasks(lead)).tasks.filter(({ answers }) => answers);
  const no = await until('a task that names the county', async () => {
    for (const { task } of named)
      if ((await partsOf(task.no)).offices.some(({ id }) => id === office)) return task.no;
    return undefined;
  });
  const before = await partsOf(no);
  expect(before).toMatchObject({ parts: [], mayDivide: true });
  // The group that the plan names is shown as its nine counties and zones.
  expect(before.offices.length).toBeGreaterThanOrEqual(9);
  expect((await county.get<TaskPartsView>(`/api/tasks/${no}/parts`)).mayDivide).toBe(false);
  // Under a definition without the step by which it is done, a task cannot be divided.
  const { ledger } = product.deps.packs;
  if (ledger === null) throw new Error('no pack keeps the ledger');
  const earlier = { ...ledger, part: { ...ledger.part, step: 'of-another-version' } };
  const handler = { kind: 'account', account: 'x', displayName: 'X', role: 'handler' } as const;
  expect(
    await readTaskParts(
      { ...product.deps, packs: { ...product.deps.packs, ledger: earlier } },
      { ...handler, office: before.answers?.id ?? '' },
      no,
    ),
  ).toMatchObject({ mayDivide: false });

  await act(lead, before.caseId ?? '', {
    act: 'complete-step',
    step: 'report',
    outcome: 'divided',
    output: {
      progress: '已分解到县和有关局',
      parts: [
        { what: '完成本县任务', office, who: '刘工', due: '2022-06-10' },
        { what: '提供数据', office: 'tax-bureau@411081', due: '2022-06-20' },
        { what: '汇总', due: '2022-06-25' },
      ],
    },
  });
  const divided = await until('both parts', async () => {
    const seen = await partsOf(no);
    return seen.parts.length === 2 ? seen : undefined;
  });
  expect(divided.mayDivide).toBe(false);
  expect(divided.milestones).toEqual([{ what: '汇总', owner: null, due: '2022-06-25', done: false }]);
  expect(divided.parts).toMatchObject([
    { what: '完成本县任务', office: { id: office }, owner: '刘工', due: '2022-06-10', state: 'open' },
    { what: '提供数据', office: { id: 'tax-bureau@411081' }, owner: null, due: '2022-06-20', state: 'open' },
  ]);
  // Who has a part reads what the others have to do; who has none, how it stands and by when.
  expect((await county.get<TaskPartsView>(`/api/tasks/${no}/parts`)).parts).toMatchObject([
    { what: '完成本县任务' },
    { what: '提供数据' },
  ]);
  for (const stranger of ['education-handler', 'supervisor']) {
    const seen = await product.as(stranger).get<TaskPartsView>(`/api/tasks/${no}/parts`);
    expect(seen.parts[0], stranger).toMatchObject({
      what: null,
      owner: null,
      progress: null,
      due: '2022-06-10',
      state: 'open',
    });
    expect(seen.milestones, stranger).toEqual([]);
  }
  // The task itself is still reported on by whoever answers for it.
  expect((await ownTasks(lead)).tasks.find(({ task }) => task.no === no)).toMatchObject({ answers: true });

  // A register's list keeps to what is in force where it is asked to: pages are cut after that, not before.
  const entries = (open: string) =>
    lead.get<{ items: readonly { open: boolean }[] }>(`/api/registers/plan-task/entries${open}`);
  expect((await entries('?open=true')).items.length).toBe((await entries('')).items.length);
  expect((await entries('?open=false')).items).toEqual([]);

  product.clock.set('2022-06-13T10:00:00+08:00');
  const [part] = divided.parts;
  expect((await partsOf(no)).parts[0]?.state).toBe('late');
  expect(await rowOf(no)).toMatchObject({ state: 'at-risk', parts: { given: 2, done: 0, late: 1 } });

  const [own] = (await ownTasks(county)).parts;
  expect(own).toMatchObject({ answers: true, part: { number: part?.number } });
  const sheet = [
    ['任务号或分工编号', '任务', '期限', '状态', '已完成（是/否）', '进展', '完成比例（%）', '责任人'],
    [part?.number ?? '', '', '', '', '是', '全部完成', 100, '刘工'],
  ];
  const raw = await writeXlsxFile(sheet.map((row) => [...row])).toBuffer();
  const { body } = await county.call<WorkbookResult>(
    'POST',
    '/api/own-tasks/workbook?apply=true',
    undefined,
    {
      raw,
      headers: { 'content-type': 'application/octet-stream' },
    },
  );
  expect(body.rows).toMatchObject([{ part: part?.number, task: null, act: 'done', fault: null }]);
  expect((await partsOf(no)).parts[0]).toMatchObject({ state: 'to-check', share: 100, progress: '全部完成' });
  // Reported and not checked yet, it is not its office that is late, whatever the day.
  expect((await rowOf(no))?.parts).toEqual({ given: 2, done: 0, late: 0 });

  const [toCheck] = (await ownTasks(lead)).parts;
  expect(toCheck).toMatchObject({ answers: false, part: { number: part?.number } });
  await act(lead, part?.caseId ?? '', { act: 'complete-step', step: 'check', outcome: 'agreed' });
  expect((await partsOf(no)).parts[0]?.state).toBe('done');
  expect((await rowOf(no))?.parts).toEqual({ given: 2, done: 1, late: 0 });
}, 120_000);
