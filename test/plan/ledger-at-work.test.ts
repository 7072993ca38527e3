import { expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { schedulesPass } from '../../src/worker/schedules.ts';
import { firstCity } from '../support/cities.ts';
import { startProduct } from '../support/product.ts';

/** The ledger of the plan as those who keep it work with it: a bureau, the lead of a plan, supervision. */
const product = await startProduct(firstCity);
const bureau = product.as('education-handler');

type OwnTasks = {
  readonly tasks: readonly {
    readonly answers: boolean;
    readonly waiting: boolean;
    readonly task: {
      readonly no: number;
      readonly state: string;
      readonly stateText: { readonly en: string };
    };
  }[];
  readonly rounds: readonly { readonly caseId: string }[];
  readonly orders: readonly { readonly id: string; readonly number: string; readonly due: string }[];
};
type Result = {
  readonly applied: boolean;
  readonly rows: readonly {
    readonly row: number;
    readonly task: number | null;
    readonly act: string | null;
    readonly fault: { readonly en: string } | null;
  }[];
};

async function openByCalendar(): Promise<void> {
  const log = {
    info: () => {},
    warn: (fields: object) => product.faults.push(JSON.stringify(fields)),
    error: () => {},
  };
  const pass = schedulesPass(product.deps, log);
  while (await pass(new AbortController().signal));
}

const ownTasks = async () => await bureau.get<OwnTasks>('/api/own-tasks');
const send = async (rows: readonly (readonly (string | number)[])[], apply: boolean) => {
  const raw = await writeXlsxFile(rows.map((row) => [...row])).toBuffer();
  const { body } = await bureau.call<Result>('POST', `/api/own-tasks/workbook?apply=${apply}`, undefined, {
    raw,
    headers: { 'content-type': 'application/octet-stream' },
  });
  return body;
};

test('the calendar opens each task of the plan once, for whoever answers for it', async () => {
  await openByCalendar();
  const { rows } = await product.deps.database.pool.query<{ schedule: string; count: number }>(
    'select schedule, count(*)::int as count from schedule_opening group by 1 order by 1',
  );
  expect(rows).toContainEqual({ schedule: 'plan-tasks', count: product.deps.city.tasks.length });
  const { tasks } = await ownTasks();
  expect(tasks.filter(({ answers }) => answers).length).toBeGreaterThan(0);
  expect(tasks.every(({ answers, waiting }) => !answers || waiting)).toBe(true);
}, 120_000);

test('a workbook is filled in, looked through row by row, and then reported as whoever sends it', async () => {
  const [first, second] = (await ownTasks()).tasks
    .filter(({ answers }) => answers)
    .map(({ task }) => task.no);
  if (first === undefined || second === undefined)
    throw new Error('the bureau answers for two tasks at least');
  const heading = [
    'Task',
    'What',
    'Deadline',
    'Standing',
    'Done (yes/no)',
    'Progress',
    'Done (%)',
    'Person in charge',
  ];
  const filled = [
    heading,
    [first, '', '', '', '', 'Forty classes moved', 40, 'Wang'],
    [second, '', '', '', 'yes', 'All of it, with <papers> & more', '', ''],
    [9999, '', '', '', '', 'Whose is it?', '', ''],
    [first, '', '', '', 'perhaps', 'Once more', '', ''],
    ['', '', '', '', '', 'Of what?', '', ''],
  ];
  const seen = await send(filled, false);
  expect(seen).toMatchObject({
    applied: false,
    rows: [
      { row: 2, task: first, act: 'going', fault: null },
      { row: 3, task: second, act: 'done', fault: null },
      { row: 4, task: 9999, fault: { en: expect.stringContaining('no such task') } },
      { row: 5, act: null, fault: { en: 'Done is yes or no' } },
      { row: 6, fault: { en: 'It does not say which task or part it is about' } },
    ],
  });
  const stateOf = async (no: number) => (await ownTasks()).tasks.find(({ task }) => task.no === no)?.task;
  expect((await stateOf(second))?.state).not.toBe('awaiting-check');
  expect((await send(filled, true)).rows.map(({ fault }) => fault === null)).toEqual([
    true,
    true,
    false,
    false,
    false,
  ]);
  expect(await stateOf(second)).toMatchObject({ state: 'awaiting-check' });
  expect((await stateOf(first))?.stateText.en).toContain('eported under way');
  const again = await send([heading, [second, '', '', '', 'yes', 'Once more', '', '']], true);
  expect(again.rows[0]?.fault?.en).toContain('no such task');
});

const order = async (due: string) =>
  await product.as('supervision-handler').post<{ id: string; number: string }>('/api/cases', {
    service: 'supervision',
    form: { origin: 'other', office: 'education-bureau@411000', matter: 'The list of schools is old', due },
  });

test('an order stands among what waits for its office until that has explained, the most urgent first', async () => {
  const [later, sooner] = [await order('2022-09-30'), await order('2022-08-31')];
  expect((await ownTasks()).orders.map(({ id }) => id)).toEqual([sooner.id, later.id]);
  const { version } = await bureau.get<{ version: number }>(`/api/cases/${sooner.id}`);
  await bureau.post(`/api/cases/${sooner.id}/acts`, {
    version,
    act: 'complete-step',
    step: 'explain',
    outcome: 'explained',
    output: { cause: 'The list was to be approved first', until: '2022-08-31' },
  });
  expect((await ownTasks()).orders.map(({ id }) => id)).toEqual([later.id]);
});

/** Each entry of a calendar by its properties, lines that were folded put together again (RFC 5545, 3.1). */
function entriesOf(calendar: string): readonly Readonly<Record<string, string>>[] {
  const lines = calendar.replaceAll('\r\n ', '').split('\r\n');
  const entries: Record<string, string>[] = [];
  for (const line of lines) {
    const [, name = '', value = ''] = /^([^:]+):(.*)$/.exec(line) ?? [];
    if (line === 'BEGIN:VEVENT') entries.push({});
    else if (name !== 'END') Object.assign(entries.at(-1) ?? {}, { [name]: value });
  }
  return entries;
}

test('deadlines are read by a secret address until it is revoked', async () => {
  const today = product.deps.now().slice(0, 10);
  const urgent = await order(today);
  const { id, path } = await bureau.post<{ id: string; path: string }>('/api/own-calendars');
  const { status, body } = await product.nobody.call<string>('GET', path);
  expect(status).toBe(200);
  expect(body).toMatch(/^BEGIN:VCALENDAR\r\n/);
  const entries = entriesOf(body);
  const uids = entries.map(({ UID = '' }) => UID);
  expect(new Set(uids).size).toBe(uids.length);
  const { orders } = await ownTasks();
  const entryOf = (kind: string, number: string) =>
    entries.find(({ UID = '' }) => UID === `${kind}-${number}@411000`);
  // The step of its own has a working day, and the order none: that is the day that the office is held to.
  expect(entryOf('order', urgent.number)?.['DTSTART;VALUE=DATE']).toBe(today.replaceAll('-', ''));
  // One waits for an explanation within a working day, the other until the day that was named.
  const [waiting] = orders;
  expect(entryOf('order', waiting?.number ?? '')).toMatchObject({ STATUS: 'CONFIRMED' });
  const all = entries.filter(({ UID = '' }) => UID.startsWith('order-'));
  const days = all.map((entry) => entry['DTSTART;VALUE=DATE']);
  expect(days).toHaveLength(3);
  expect(days).toContain('20220831');
  expect(days).not.toContain('20220930');
  expect(all.every(({ SEQUENCE = '' }) => Number(SEQUENCE) > 0)).toBe(true);
  await bureau.call('DELETE', `/api/own-calendars/${id}`);
  expect((await product.nobody.call('GET', path)).status).toBe(404);
});

test('a secret address ends after a year, and with the work of whoever made it', async () => {
  const { path } = await bureau.post<{ path: string }>('/api/own-calendars');
  const status = async () => (await product.nobody.call('GET', path)).status;
  const { pool, city } = product.deps.database;
  const set = async (change: string, ...values: string[]) => await pool.query(change, [city, ...values]);
  expect(await status()).toBe(200);
  const { rows } = await pool.query<{ id: string; grants: object }>(
    'select a.id, a.grants from account a join calendar_feed f on f.city = a.city and f.made_by = a.id limit 1',
  );
  const [maker] = rows;
  if (maker === undefined) throw new Error('whoever made it has an account');
  const grant = async (grants: object) =>
    await set('update account set grants = $2 where city = $1 and id = $3', JSON.stringify(grants), maker.id);
  await grant([]);
  expect(await status()).toBe(404);
  await grant(maker.grants);
  expect(await status()).toBe(200);
  await set(`update calendar_feed set made_at = made_at - interval '367 days' where city = $1`);
  expect(await status()).toBe(404);
  expect((await bureau.get<{ items: unknown[] }>('/api/own-calendars')).items).toEqual([]);
});

test('a week’s report that was not given in stands there by name when its time has passed', async () => {
  type Rounds = {
    items: { period: string; missed: { id: string }[]; open: unknown[]; reported: unknown[] }[];
  };
  product.clock.set('2022-06-02T16:00:00+08:00');
  await openByCalendar();
  const { items } = await product.as('supervisor').get<Rounds>('/api/rounds');
  expect(items.some(({ open }) => open.length > 0)).toBe(true);
});

test('a task that another edition leaves out is settled by the leading group’s office, and is on no office’s list', async () => {
  const { pool, city } = product.deps.database;
  const [{ task } = { task: { no: 0 } }] = (await ownTasks()).tasks.filter(({ waiting }) => waiting);
  await pool.query(
    `update ledger_record set removed = true, updated_at = $3 where city = $1 and kind = 'task' and key = $2`,
    [city, `t${String(task.no).padStart(3, '0')}`, product.deps.now()],
  );
  await openByCalendar();
  const { rows } = await pool.query<{ id: string }>(
    `select case_id as id from work_item where city = $1 and service = 'plan-task' and step = 'settle'`,
    [city],
  );
  expect(rows).toHaveLength(1);
  const id = rows[0]?.id ?? '';
  expect((await ownTasks()).tasks.every((each) => each.task.no !== task.no)).toBe(true);
  const leading = product.as('coordinator');
  const { version } = await leading.get<{ version: number }>(`/api/cases/${id}`);
  await leading.post(`/api/cases/${id}/acts`, {
    version,
    act: 'complete-step',
    step: 'settle',
    outcome: 'dropped',
    reason: 'The new edition has it under another number',
    output: {},
  });
  expect(await leading.get(`/api/cases/${id}`)).toMatchObject({ outcome: { code: 'dropped' } });
  // Told once: looked at again, it is left as it is.
  await openByCalendar();
});
