import { afterAll, expect, test, vi } from 'vitest';
import { pack as supervision } from '../../src/domains/supervision/index.ts';
import type { Principal } from '../../src/kernel/access/principal.ts';
import type { Pack } from '../../src/kernel/pack/definition.ts';
import { named, outcome, service, step } from '../../src/kernel/process/declared.fixture.ts';
import type { CaseCommand } from '../../src/kernel/process/index.ts';
import { actOnCase } from '../../src/usecases/cases/act-on-case.ts';
import { linkBack } from '../../src/usecases/cases/link-cases.ts';
import { lookAtCause } from '../../src/usecases/cases/look-at-cause.ts';
import { reactToWarning } from '../../src/usecases/cases/react.ts';
import { readCase } from '../../src/usecases/cases/read-case.ts';
import { inventedCity, lin } from '../exchange/invented-city.ts';
import { licencePack } from './licence.pack.ts';

/** 督办: what opens when an office lets its promise pass, in a city with its clocks, queues and jobs. */
const days = (value: number) => ({
  value,
  unit: 'working-day' as const,
  basis: [{ custom: named('invented') }],
});
const ends = [{ outcome: 'done' }];
const limits = { promised: [days(1)], statutory: [] };

/** Two services in one form, each with its promise; the whole is handed out at the end. */
const bundle: Pack = {
  ...licencePack,
  plan: 'government-services',
  registers: [],
  certificates: [],
  services: [
    service(
      'both',
      { done: 'favourable', withdrawn: 'withdrawn' },
      [
        step('part', { service: 'single' }, { opens: { form: {} }, outcomes: [outcome('done')] }),
        step(
          'hand-out',
          { duty: 'government-service-hall' },
          { after: { all: [{ step: 'part' }] }, outcomes: [outcome('out', { ends })] },
        ),
      ],
      { kind: 'bundle', limits },
    ),
    service(
      'single',
      { done: 'favourable', withdrawn: 'withdrawn' },
      [step('seal', { duty: 'seal-supervision' }, { outcomes: [outcome('made', { ends })] })],
      { openedBy: 'parent', limits },
    ),
  ],
};

const city = await inventedCity([licencePack, bundle, supervision]);
const { deps, clock } = city;
const { database } = deps;
afterAll(city.close);

const at = (iso: string): void => {
  clock.now = Date.parse(iso);
};
const act = (principal: Principal, id: string, command: Exclude<CaseCommand, { act: 'submit' }>) =>
  actOnCase(deps, principal, id, null, command);
const system: Principal = { kind: 'system', cause: 'test' };
const officer = (office: string | null, role: 'handler' | 'head' = 'handler'): Principal => ({
  kind: 'account',
  account: `${role} ${office}`,
  displayName: 'Officer',
  role,
  office: office ?? '',
});
const inspector = officer('inspection-office@990000');

type Order = { readonly id: string; readonly number: string; readonly phase: string };

/** The orders about a case, and what waits for whom. */
async function ordersAbout(number: string): Promise<readonly Order[]> {
  const { rows } = await database.pool.query<Order>(
    `select c.id, c.number, c.phase from case_file c
     join event e on e.stream = c.id and e.type = 'case-linked' and e.body->'to'->>'number' = $1
     where c.service = 'supervision' order by c.number`,
    [number],
  );
  return rows;
}

async function queueOf(office: string): Promise<readonly string[]> {
  const { rows } = await database.pool.query<{ case_id: string; item: string }>(
    'select case_id, item from work_item where office = $1',
    [office],
  );
  return rows.map(({ case_id, item }) => `${case_id} ${item}`);
}

async function one(number: string): Promise<Order> {
  const [order, ...more] = await ordersAbout(number);
  if (order === undefined || more.length > 0) throw new Error(`not one order about ${number}`);
  return order;
}

/** A licence that was to be given by the end of March, and now it is May. */
async function lateLicence(shop: string) {
  at('2024-03-13T11:00:00+06:00');
  const asked = await city.ask('snack-bar', { shop, lease: true, complete: true });
  at('2024-05-13T11:00:00+06:00');
  await act(system, asked.id, { act: 'check-clocks' });
  expect((await city.state(asked.id)).warned.promised).toBe('red');
  return asked;
}

const office = 'administrative-approval-bureau@990000';
const why = { cause: '等待外地核验', until: '2024-05-20' };
const complete = (step: string, outcome: string, more: { reason?: string; output?: typeof why } = {}) =>
  ({ act: 'complete-step', step, outcome, reason: more.reason ?? null, output: more.output ?? {} }) as const;

test('from a red clock to the end: one order, explained, sent back, accepted, over when the late case is', async () => {
  const late = await lateLicence('Late');
  const stop = city.startWorker();
  try {
    const order = await vi.waitFor(() => one(late.number), { timeout: 20_000 });
    // In both queues, and told on the late case to whoever works on it.
    expect(await queueOf(office)).toContain(`${order.id} explain`);
    expect(await queueOf('inspection-office@990000')).toContain(`${order.id} follow`);
    await vi.waitFor(
      async () =>
        expect(
          (await readCase(deps, officer(office), late.id)).timeline.map(({ text }) => text.en),
        ).toContain(`Led to: ${order.number}`),
      { timeout: 20_000 },
    );
    const doers = (await readCase(deps, inspector, order.id)).strands.map(({ step, by }) => [
      step.code,
      by.en,
    ]);
    expect(doers).toContainEqual(['explain', 'Qinglan Administrative Approval Bureau']);
    expect(doers).toContainEqual(['follow', 'Qinglan Inspection Office']);

    const watcher = { ...inspector, role: 'supervisor' } as Principal;
    expect((await readCase(deps, watcher, order.id)).applicantName).toBe('青澜市行政审批局');
    expect((await readCase(deps, watcher, late.id)).applicantName).not.toContain('林小满');

    await act(officer(office), order.id, complete('explain', 'explained', { output: why }));
    await act(inspector, order.id, complete('verify', 'sent-back', { reason: '原因不具体' }));
    await act(officer(office), order.id, complete('explain', 'explained', { output: why }));
    await act(inspector, order.id, complete('verify', 'accepted'));

    // Every working day it is told of again, and no order more is opened.
    at('2024-05-15T11:00:00+06:00');
    await act(system, late.id, { act: 'check-clocks' });
    expect((await city.state(late.id)).overdue.promised).toBeGreaterThan(20);
    await reactToWarning(deps, late.id, 'promised');
    expect(await ordersAbout(late.number)).toHaveLength(1);

    await act(officer(office), late.id, complete('review', 'refuse', { reason: '不符合条件' }));
    await vi.waitFor(async () => expect((await city.state(order.id)).outcome?.code).toBe('closed'), {
      timeout: 20_000,
    });
    expect(await queueOf('inspection-office@990000')).toEqual([]);
  } finally {
    await stop();
  }
});

test('an order that comes when the late case has been answered already is over at once', async () => {
  const late = await lateLicence('Meanwhile');
  await act(officer(office), late.id, complete('review', 'refuse', { reason: '不符合条件' }));
  await reactToWarning(deps, late.id, 'promised');
  const order = await one(late.number);
  // Two looks at the same moment: whoever comes second finds nothing to say.
  await Promise.all([lookAtCause(deps, order.id), lookAtCause(deps, order.id)]);
  await lookAtCause(deps, order.id);
  expect((await city.state(order.id)).outcome?.code).toBe('closed');
});

test('a case that ends between the order and the news of it still ends the order', async () => {
  const late = await lateLicence('Between');
  await reactToWarning(deps, late.id, 'promised');
  const order = await one(late.number);
  await act(officer(office), late.id, complete('review', 'refuse', { reason: '不符合条件' }));
  const queued = async () =>
    (
      await database.pool.query<{ body: { to?: { case: string }; back?: boolean } }>(
        `select body from event where stream = $1 and type = 'case-linked'`,
        [late.id],
      )
    ).rows;
  expect(await queued()).toEqual([]);
  const stop = city.startWorker();
  try {
    await linkBack(deps, order.id, { relation: 'caused-by', to: late.id });
    await vi.waitFor(async () => expect((await city.state(order.id)).outcome?.code).toBe('closed'), {
      timeout: 20_000,
    });
  } finally {
    await stop();
  }
});

test('only the promised time is followed by an order, and never the order’s own', async () => {
  const late = await lateLicence('Own');
  await reactToWarning(deps, late.id, 'statutory');
  expect(await ordersAbout(late.number)).toEqual([]);
  await reactToWarning(deps, late.id, 'promised');
  const order = await one(late.number);
  at('2024-06-13T11:00:00+06:00');
  await act(system, order.id, { act: 'check-clocks' });
  expect((await city.state(order.id)).warned.promised).toBe('red');
  await reactToWarning(deps, order.id, 'promised');
  expect(await ordersAbout(order.number)).toEqual([]);
});

test('of a bundle and its part, the part’s office is ordered; the bundle’s own only when the part is done', async () => {
  at('2024-07-01T11:00:00+06:00');
  const whole = await city.ask('both', {});
  const stop = city.startWorker();
  try {
    const part = await vi.waitFor(
      async () => {
        const child = (await city.state(whole.id)).steps.part?.child ?? '';
        return await city.state(child);
      },
      { timeout: 20_000 },
    );
    at('2024-07-04T11:00:00+06:00');
    await act(system, part.id, { act: 'check-clocks' });
    await act(system, whole.id, { act: 'check-clocks' });
    await vi.waitFor(() => one(part.number), { timeout: 20_000 });
    expect((await city.state(whole.id)).warned.promised).toBe('red');
    await reactToWarning(deps, whole.id, 'promised');
    expect(await ordersAbout(whole.number)).toEqual([]);

    await act(officer(part.steps.seal?.office ?? ''), part.id, complete('seal', 'made'));
    await vi.waitFor(
      async () => expect((await city.state(whole.id)).steps['hand-out']?.status).toBe('open'),
      { timeout: 20_000 },
    );
    at('2024-07-05T11:00:00+06:00');
    await act(system, whole.id, { act: 'check-clocks' });
    const order = await vi.waitFor(() => one(whole.number), { timeout: 20_000 });
    expect((await city.state(order.id)).steps.explain?.office).toBe('administrative-approval-bureau@990000');
  } finally {
    await stop();
  }
});

test('whoever asked reads of the order on their case, and is not let into it', async () => {
  const late = await lateLicence('Asked');
  await reactToWarning(deps, late.id, 'promised');
  const order = await one(late.number);
  await linkBack(deps, order.id, { relation: 'caused-by', to: late.id });
  expect((await readCase(deps, lin, late.id)).timeline.map(({ text }) => text.en)).toContain(
    `Led to: ${order.number}`,
  );
  await expect(readCase(deps, lin, order.id)).rejects.toMatchObject({ code: 'case.not-found' });
});
