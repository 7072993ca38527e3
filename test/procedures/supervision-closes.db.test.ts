import { afterAll, describe, expect, test, vi } from 'vitest';
import { pack as supervision } from '../../src/domains/supervision/index.ts';
import type { Principal } from '../../src/kernel/access/principal.ts';
import { commitmentOf, drawn } from '../../src/kernel/draw/index.ts';
import type { JsonObject } from '../../src/kernel/json.ts';
import type { CaseCommand, ServiceDefinition } from '../../src/kernel/process/index.ts';
import { actOnCase } from '../../src/usecases/cases/act-on-case.ts';
import { beginCase } from '../../src/usecases/cases/begin-case.ts';
import { listVisibleCases } from '../../src/usecases/cases/list-work.ts';
import { reactToRating, reactToWarning } from '../../src/usecases/cases/react.ts';
import { readCase } from '../../src/usecases/cases/read-case.ts';
import { withPool } from '../../src/usecases/cases/with-pool.ts';
import { poolForDraw } from '../../src/usecases/supervision/pool-for-draw.ts';
import { inventedCity, lin } from '../exchange/invented-city.ts';
import { licencePack } from './licence.pack.ts';

/* 督办: supervision that closes, in a city with its clocks, queues and jobs. */

const city = await inventedCity([licencePack, supervision]);
const { deps, clock } = city;
const stop = city.startWorker();
afterAll(async () => {
  await stop();
  await city.close();
});

const at = (iso: string): void => {
  clock.now = Date.parse(`${iso}:00+06:00`);
};
const system: Principal = { kind: 'system', cause: 'test' };
function officer(office: string, role: 'handler' | 'head' | 'supervisor' = 'handler') {
  return { kind: 'account', account: `${role} ${office}`, displayName: 'Officer', role, office } as const;
}
const office = 'administrative-approval-bureau@990000';
const works = officer(office);
const watch = officer('inspection-office@990000');
const chair = officer('plan-office@990000');

const act = (who: Principal, id: string, command: Exclude<CaseCommand, { act: 'submit' }>) =>
  actOnCase(deps, who, id, null, command);
const complete = (
  who: Principal,
  id: string,
  step: string,
  outcome: string,
  output: JsonObject = {},
  reason = '',
) => act(who, id, { act: 'complete-step', step, outcome, reason: reason === '' ? null : reason, output });

/** The cases of a service that another one has led to, in order. */
async function ledTo(number: string, service: string): Promise<readonly string[]> {
  const { rows } = await deps.database.pool.query<{ id: string }>(
    `select c.id from case_file c
     join event e on e.stream = c.id and e.type = 'case-linked'
       and e.body->>'relation' = 'caused-by' and e.body->>'back' = 'false' and e.body->'to'->>'number' = $1
     where c.service = $2 order by c.number`,
    [number, service],
  );
  return rows.map(({ id }) => id);
}

function getOrder(): ServiceDefinition {
  const order = deps.packs.services.get('supervision');
  if (order === undefined) throw new Error('no supervision');
  return order;
}

const soon = { timeout: 30_000 };
async function oneLedTo(number: string, service: string): Promise<string> {
  return await vi.waitFor(async () => {
    const [id, ...more] = await ledTo(number, service);
    if (id === undefined || more.length > 0) throw new Error(`not one ${service} about ${number}`);
    return id;
  }, soon);
}

async function entriesOf(register: string): Promise<readonly JsonObject[]> {
  const { rows } = await deps.database.pool.query<{ content: JsonObject }>(
    'select content from register_entry where register = $1 order by key',
    [register],
  );
  return rows.map(({ content }) => content);
}

async function licence(shop: string) {
  at('2024-03-13T11:00');
  return await city.ask('snack-bar', { shop, lease: true, complete: true });
}

test('from a red clock: explained, sent back, accepted, verified, closed; come back, reopened, named in a circular', async () => {
  const late = await licence('Late');
  at('2024-04-02T11:00');
  await act(system, late.id, { act: 'check-clocks' });
  await reactToWarning(deps, late.id, 'promised');
  const order = await oneLedTo(late.number, 'supervision');
  expect(await city.state(order)).toMatchObject({
    form: { origin: 'clock', number: late.number, office },
    data: { rung: 1 },
  });
  await complete(watch, order, 'press', 'look-again');
  await complete(watch, order, 'measure', 'done', { on: '2024-04-02', what: '限期说明并办结' });

  const until = { cause: '等待外地核验', until: '2024-04-05' };
  await complete(works, order, 'explain', 'explained', until);
  await complete(watch, order, 'verify', 'sent-back', {}, '原因不具体');
  await complete(works, order, 'explain', 'explained', until);
  await complete(watch, order, 'verify', 'accepted');
  at('2024-04-03T11:00');
  await complete(works, order, 'report', 'reported', { done: '已办结' });
  await complete(watch, order, 'inspect', 'verified', { visitedOn: '2024-04-03', found: '属实' });
  expect((await city.state(order)).phase).toBe('ended');

  // Supervision has the look-back in its queue; it cannot say too early that it has held, but sees that it has not.
  const queue = await deps.database.pool.query<{ item: string }>(
    'select item from work_item where case_id = $1 and office = $2',
    [order, 'inspection-office@990000'],
  );
  expect(queue.rows.map(({ item }) => item)).toEqual(['obligation:look-back']);
  at('2024-04-16T11:00');
  const look = { act: 'check-obligation', obligation: 'look-back' } as const;
  await expect(act(watch, order, { ...look, kept: true, reason: '' })).rejects.toMatchObject({
    code: 'case.obligation-early',
  });
  await act(watch, order, { ...look, kept: false, reason: '又有超期' });
  expect((await city.state(order)).phase).toBe('reopened');

  // Heard first, then named; what is public of it names an office and nobody else.
  await complete(works, order, 'explain', 'explained', { cause: '人手不足', until: '2024-04-20' });
  await complete(watch, order, 'verify', 'accepted');
  await complete(watch, order, 'propose', 'proposed', { on: '2024-04-16', what: '问题反弹，予以通报' });
  expect(await entriesOf('supervision-circular')).toEqual([]);
  await complete(chair, order, 'confirm', 'confirmed');
  const { number } = await city.state(order);
  expect(await entriesOf('supervision-circular')).toEqual([
    { office, kind: 'criticised', on: '2024-04-16', order: number, says: '问题反弹，予以通报' },
  ]);
  expect((await entriesOf('supervision-record')).map(({ measure }) => measure)).toEqual([
    'circular',
    'notify',
    'remind',
  ]);
});

describe('by hand', () => {
  const matter = { origin: 'appeal', office, matter: '窗口不受理', due: '2024-07-03' };
  const begin = async () => (await beginCase(deps, watch, { service: 'supervision', form: matter })).state.id;
  test('names what there is, and a day still to come', async () => {
    at('2024-06-04T10:00');
    const ordered = (more: JsonObject) =>
      beginCase(deps, watch, { service: 'supervision', form: { ...matter, ...more } });
    for (const number of ['A-1', 'XC-2024-0101-99999-1', '9999'])
      await expect(ordered({ number })).rejects.toMatchObject({ code: 'supervision.cause-unknown' });
    await expect(ordered({ due: '2024-06-03' })).rejects.toMatchObject({ code: 'supervision.due-past' });
    const known = await licence('Named');
    expect((await ordered({ number: known.number })).state.form.number).toBe(known.number);
  });

  test('is read by the leading group’s office, also where it began before the service named its readers', async () => {
    at('2024-06-04T10:00');
    const { readers, ...unread } = getOrder();
    expect(readers).toHaveLength(1);
    const packs = { ...deps.packs, services: new Map([...deps.packs.services, [unread.code, unread]]) };
    const before = { ...deps, packs };
    const { state } = await beginCase(before, watch, { service: unread.code, form: matter });
    expect(state.readers).toBeUndefined();
    await expect(readCase(before, chair, state.id)).rejects.toMatchObject({ code: 'case.not-found' });
    expect(await readCase(deps, chair, state.id)).toMatchObject({ number: state.number, moves: [] });
    // It stands in that office's own list of cases, too, and in nobody else's.
    const listed = async (who: Principal, within = deps) =>
      (await listVisibleCases(within, who, { limit: 50 })).items.map(({ id }) => id);
    expect(await listed(chair, before)).not.toContain(state.id);
    expect(await listed(chair)).toContain(state.id);
    expect(await listed(officer('fire@990000'))).not.toContain(state.id);
    await expect(readCase(deps, officer('fire@990000'), state.id)).rejects.toMatchObject({
      code: 'case.not-found',
    });
  });

  test('several about one thing are merged into one, which then has all their causes', async () => {
    at('2024-06-04T10:00');
    const late = await licence('Merged');
    at('2024-05-13T11:00');
    await act(system, late.id, { act: 'check-clocks' });
    const duplicate = await oneLedTo(late.number, 'supervision');
    at('2024-06-24T10:00');
    const order = await begin();
    const { number, form } = await city.state(order);
    await act(watch, duplicate, {
      act: 'merge',
      into: { case: order, number, service: 'supervision', form },
      reason: '同一问题',
    });
    await vi.waitFor(async () => {
      const links = (await city.state(order)).links ?? [];
      expect(links.map(({ relation, back }) => `${relation} ${back}`)).toEqual([
        'duplicate-of true',
        'caused-by false',
      ]);
      expect(links[1]?.to.number).toBe(late.number);
    }, soon);
  });

  test('supervision that only watches sees its clocks, and not what people wrote', async () => {
    at('2024-06-25T10:00');
    const order = await begin();
    await complete(works, order, 'explain', 'explained', { cause: '值班人员生病', until: '2024-06-28' });
    const seen = await readCase(deps, officer('inspection-office@990000', 'supervisor'), order);
    expect(seen.clocks.promised).not.toBeNull();
    expect(JSON.stringify(seen)).not.toContain('值班人员生病');
    expect(JSON.stringify(await readCase(deps, watch, order))).toContain('值班人员生病');
  });
});

test('a bad rating is answered as a case of whoever gave it, and becomes an order where it is not', async () => {
  const asked = await licence('Rated');
  await complete(works, asked.id, 'review', 'refuse', {}, '不符合条件');
  await act(lin, asked.id, { act: 'rate', stars: 5, comment: '态度差' });
  const answer = await oneLedTo(asked.number, 'rating-answer');
  await reactToRating(deps, asked.id);
  expect(await ledTo(asked.number, 'rating-answer')).toEqual([answer]);
  expect((await readCase(deps, lin, answer)).number).toBe((await city.state(answer)).number);

  await complete(works, answer, 'call-back', 'reached', { calledOn: '2024-03-13', said: '态度差' });
  await complete(works, answer, 'handle', 'put-right', { done: '已提醒' });
  await complete(works, answer, 'reply', 'replied', {}, '已批评当事人');
  expect(JSON.stringify((await readCase(deps, lin, answer)).timeline)).toContain('已批评当事人');
  await complete(watch, answer, 'look', 'not-answered', {}, '没有整改');
  const order = await oneLedTo((await city.state(answer)).number, 'supervision');
  expect(await city.state(order)).toMatchObject({
    applicant: { party: office },
    form: { origin: 'rating', office, number: asked.number },
  });
});

test('each decision of a meeting becomes one order', async () => {
  at('2024-07-01T10:00');
  const { state } = await beginCase(deps, watch, {
    service: 'supervision-meeting',
    form: { title: '七月调度会', day: '2024-07-01' },
  });
  await complete(watch, state.id, 'begin', 'begun', { agenda: [{ kind: 'order', title: '窗口不受理' }] });
  const decisions = ['甲', '乙'].map((matter) => ({
    matter: `落实${matter}事项`,
    office,
    due: '2024-07-31',
  }));
  await complete(watch, state.id, 'minutes', 'held', { minutes: '会议纪要', decisions });
  const orders = await vi.waitFor(async () => {
    const ids = await ledTo(state.number, 'supervision');
    expect(ids).toHaveLength(2);
    return ids;
  }, soon);
  const matters = await Promise.all(orders.map(async (id) => (await city.state(id)).form.matter));
  expect(matters.toSorted()).toEqual(decisions.map(({ matter }) => matter).toSorted());
});

test('a decision about an order that is open goes on in that one: one matter, one order, however many led to it', async () => {
  at('2024-07-01T15:00');
  const { state: first } = await beginCase(deps, watch, {
    service: 'supervision',
    form: { origin: 'appeal', office, matter: '窗口不接件', due: '2024-07-10' },
  });
  const { state: meeting } = await beginCase(deps, watch, {
    service: 'supervision-meeting',
    form: { title: '又一次调度会', day: '2024-07-01' },
  });
  const about = { matter: '限期办结：窗口不接件', due: '2024-07-31', reference: first.number };
  const decisions = [
    { ...about, office },
    { ...about, office: 'plan-office@990000' },
  ];
  await complete(watch, meeting.id, 'begin', 'begun', { agenda: [{ kind: 'order', title: '窗口不接件' }] });
  await complete(watch, meeting.id, 'minutes', 'held', { minutes: '会议纪要', decisions });
  await vi.waitFor(async () => {
    const causes = (await city.state(first.id)).links?.filter(
      ({ relation, back, to }) => relation === 'caused-by' && !back && to.case === meeting.id,
    );
    expect(causes).toHaveLength(1);
  }, soon);
  const orders = await Promise.all((await ledTo(meeting.number, 'supervision')).map((id) => city.state(id)));
  const others = orders.filter(({ id }) => id !== first.id);
  expect(others.map(({ form, outcome }) => [form.office, outcome?.code ?? null]).toSorted()).toEqual([
    [office, 'merged'],
    ['plan-office@990000', null],
  ]);
});

test('an inspection: frozen, drawn so that anybody can repeat it, looked through, a finding ordered, reported', async () => {
  at('2024-07-02T10:00');
  const list = { code: 'counter', title: '窗口服务', items: ['一次告知'] };
  const adoption = await beginCase(deps, watch, { service: 'inspection-checklist', form: list });
  await complete(chair, adoption.state.id, 'adopt', 'adopted');
  const { state } = await beginCase(deps, watch, {
    service: 'special-inspection',
    form: {
      title: '窗口督查',
      subject: '一次告知',
      checklist: 'counter',
      from: '2024-03-01',
      to: '2024-06-30',
      size: 2,
    },
  });
  const secret = '0f'.repeat(32);
  const { state: empty } = await beginCase(deps, watch, {
    service: 'special-inspection',
    form: {
      title: '空',
      subject: '一次告知',
      checklist: 'counter',
      from: '2023-03-01',
      to: '2023-03-02',
      size: 2,
    },
  });
  const nothing = complete(watch, empty.id, 'freeze', 'frozen', { commitment: commitmentOf(secret) });
  await expect(nothing).rejects.toMatchObject({ code: 'case.pool-empty' });
  await complete(watch, empty.id, 'freeze', 'called-off', {}, '没有办件');
  // Whoever freezes the pool does not choose it: it is what the register of cases has.
  const own = { pool: ['X-1', 'X-2'], commitment: commitmentOf(secret) };
  // For whoever may not freeze it, or saw another version, the pool is not even looked up.
  const freeze = {
    act: 'complete-step',
    step: 'freeze',
    outcome: 'frozen',
    reason: null,
    output: own,
  } as const;
  for (const [principal, expectedVersion] of [
    [works, null],
    [watch, 99],
  ] as const)
    expect(await withPool(deps, { principal, expectedVersion }, state.id, freeze)).toBe(freeze);
  await expect(complete(works, state.id, 'freeze', 'frozen', own)).rejects.toMatchObject({
    code: 'access.not-permitted',
  });
  await complete(watch, state.id, 'freeze', 'frozen', own);
  const { items: pool } = await poolForDraw(deps, watch, { from: '2024-03-01', to: '2024-06-30' });
  expect(pool.length).toBeGreaterThan(2);
  expect((await city.state(state.id)).data.pool).toEqual(pool);
  expect((await city.state(state.id)).data.items).toEqual(list.items);
  await complete(chair, state.id, 'chance', 'given', { chance: '05 11 27', source: '开奖公告' });
  await complete(watch, state.id, 'reveal', 'shown', { secret });
  const [published] = await entriesOf('inspection-draw');
  const sample = drawn(published?.pool as string[], String(published?.secret), String(published?.chance));
  expect(published?.sample).toEqual(sample.slice(0, 2));

  const children = (await city.state(state.id)).steps.look?.gathering?.children ?? [];
  const drawnCases = await vi.waitFor(() => Promise.all(children.map((id) => city.state(id))), soon);
  expect(drawnCases.map(({ form }) => form.number)).toEqual(sample.slice(0, 2));
  const [first, second] = children;
  await complete(watch, first ?? '', 'look', 'clean', {});
  await complete(watch, second ?? '', 'look', 'found', {});
  await complete(watch, second ?? '', 'finding', 'written', {
    matter: '没有一次告知',
    office,
    due: '2024-07-20',
  });
  await oneLedTo(String(drawnCases[1]?.number), 'supervision');
  await vi.waitFor(async () => {
    expect((await city.state(state.id)).steps.report?.status).toBe('open');
  }, soon);
  expect((await city.state(state.id)).data).toMatchObject({ looked: 2, findings: 1 });
  await complete(watch, state.id, 'report', 'reported', { report: '督查报告' });
  expect((await city.state(state.id)).obligations['look-back']?.status).toBe('to-check');
});
