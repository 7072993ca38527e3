import { afterAll, expect, test } from 'vitest';
import type { Principal } from '../../src/kernel/access/principal.ts';
import type { Grant } from '../../src/kernel/city/people.ts';
import type { Json, JsonObject } from '../../src/kernel/json.ts';
import { listAccessToCase } from '../../src/store/people/access-log.ts';
import { actOnCase } from '../../src/usecases/cases/act-on-case.ts';
import { readCase } from '../../src/usecases/cases/read-case.ts';
import type { MoveView } from '../../src/usecases/views/case-views.ts';
import { inventedCity, lin } from '../exchange/invented-city.ts';
import { saveOfficer } from '../support/save-officer.ts';
import { choicesPack } from './choices.pack.ts';

/** What a case offers to choose from is what the server accepts, and what it does not offer is refused. */

const city = await inventedCity([choicesPack]);
const { deps } = city;
afterAll(city.close);

function at(office: string | null | undefined, role: 'head' | 'handler' = 'head'): Principal {
  if (typeof office !== 'string') throw new Error('no office has it');
  return { kind: 'account', account: 'boss', displayName: 'boss', role, office };
}

const save = (id: string, grants: readonly Grant[], disabledAt: string | null = null) =>
  saveOfficer(deps, id, grants, disabledAt);

async function offered(
  principal: Principal,
  id: string,
  act: MoveView['act'],
): Promise<MoveView | undefined> {
  const { moves } = await readCase(deps, principal, id);
  return moves.find((move) => move.act === act);
}

test('everybody of the office is offered for its step and is accepted; nobody else is', async () => {
  const asked = await city.ask('plain', {});
  const office = asked.steps.review?.office ?? '';
  await save('clerk', [{ role: 'clerk', office }]);
  await save('handler', [{ role: 'handler', office }]);
  // Somebody with two roles chooses between them.
  await save('second', [{ role: 'applicant' }, { role: 'handler', office }]);
  const others = {
    gone: save('gone', [{ role: 'handler', office }], '2024-01-01T00:00:00Z'),
    elsewhere: save('elsewhere', [{ role: 'handler', office: 'other@990000' }]),
    asking: save('asking', [{ role: 'applicant' }]),
    expert: save('expert', [{ role: 'expert' }]),
    before: save('before', [{ role: 'handler', office, to: '2024-01-01' }]),
    later: save('later', [{ role: 'handler', office, from: '2030-01-01' }]),
  };
  await Promise.all(Object.values(others));
  const head = at(office);
  const assign = (account: string) =>
    actOnCase(deps, head, asked.id, null, { act: 'assign-step', step: 'review', to: { account, name: '' } });
  const move = await offered(head, asked.id, 'assign-step');
  expect(move).toMatchObject({
    receiver: null,
    receivers: [
      { code: 'clerk', name: { zh: 'clerk（姓名）', en: 'clerk' } },
      { code: 'handler', name: { zh: 'handler（姓名）', en: 'handler' } },
      { code: 'second', name: { zh: 'second（姓名）', en: 'second' } },
    ],
  });
  for (const { code } of move?.receivers ?? []) {
    await assign(code);
    expect((await offered(head, asked.id, 'assign-step'))?.receiver).toBe(code);
  }
  for (const account of Object.keys(others))
    await expect(assign(account)).rejects.toMatchObject({ code: 'case.account-unfit' });
  await actOnCase(deps, head, asked.id, null, { act: 'assign-step', step: 'review', to: null });
  expect((await offered(head, asked.id, 'assign-step'))?.receiver).toBeNull();
  // Whoever may not assign anything learns nothing of accounts.
  expect(await offered(at(office, 'handler'), asked.id, 'assign-step')).toBeUndefined();
});

test('exactly the offices that fit a ground are offered with it', async () => {
  const asked = await city.ask('movable', {});
  const handler = at(asked.steps.review?.office, 'handler');
  const move = await offered(handler, asked.id, 'transfer');
  expect(move).toMatchObject({ step: 'review' });
  expect(move?.choices.map(({ code }) => code)).toEqual(['same-duty', 'any-office']);
  const receivers = move?.receivers ?? [];
  const fitting = (ground: string) =>
    receivers.filter(({ choices }) => choices?.includes(ground)).map(({ code }) => code);
  expect(fitting('same-duty').length).toBeGreaterThan(0);
  expect(fitting('any-office').length).toBeGreaterThan(fitting('same-duty').length);
  for (const ground of ['same-duty', 'any-office']) {
    const refusedBy = await Promise.all(
      deps.city.offices.map(async ({ id }) => {
        const { id: fresh } = await city.ask('movable', {});
        const sent = actOnCase(deps, handler, fresh, null, {
          act: 'transfer',
          transfer: ground,
          step: 'review',
          office: id,
          reason: '按管辖移交',
        });
        return await sent.then(
          () => null,
          (error: unknown) => ({ id, code: (error as { readonly code: string }).code }),
        );
      }),
    );
    const refused = refusedBy.filter((each) => each !== null);
    expect(new Set(refused.map(({ code }) => code))).toEqual(new Set(['case.office-unfit']));
    const offices = deps.city.offices.map(({ id }) => id);
    expect(offices.filter((id) => refused.every((each) => each.id !== id))).toEqual(fitting(ground));
  }
});

test('exactly the recorded facts that may be put right are offered, each with what is recorded', async () => {
  const asked = await city.ask('claims', { turnover: 12_000 });
  const head = at(asked.office);
  await actOnCase(deps, head, asked.id, null, { act: 'accept' });
  const tax = at((await city.state(asked.id)).steps.check?.office);
  const offeredKeys = async (who = head) =>
    ((await offered(who, asked.id, 'rectify'))?.facts ?? []).map(({ target, current }) => [
      [target.what, target.step, target.field].filter((part) => part !== undefined).join(' '),
      current,
    ]);
  // An entry that is not asked is not there to be wrong; a step that is not done has recorded nothing.
  expect(await offeredKeys()).toEqual([
    ['form turnover', 12_000],
    ['form abroad', null],
  ]);
  expect(await offered(tax, asked.id, 'rectify')).toBeUndefined();
  await actOnCase(deps, tax, asked.id, null, {
    act: 'complete-step',
    step: 'check',
    outcome: 'fit',
    reason: null,
    output: { jobs: 3 },
  });
  expect(await offeredKeys()).toEqual([
    ['form turnover', 12_000],
    ['form abroad', null],
    ['output check jobs', 3],
    ['output check remark', null],
    ['outcome check', 'fit'],
  ]);
  // Who has not got the case puts right only what their own office recorded.
  expect(await offeredKeys(tax)).toEqual([
    ['output check jobs', 3],
    ['output check remark', null],
    ['outcome check', 'fit'],
  ]);
  type Target = Extract<Parameters<typeof actOnCase>[4], { act: 'rectify' }>['target'];
  const rectify = (target: Target, value: Json) =>
    actOnCase(deps, head, asked.id, null, {
      act: 'rectify',
      target,
      value,
      reason: '录入错误',
      evidence: '审计报告',
    });
  const step = 'check';
  const refused: readonly (readonly [Target, Json, string])[] = [
    [{ what: 'form', field: 'where' }, '国外', 'case.form-invalid'],
    [{ what: 'form', field: 'unknown' }, 1, 'case.nothing-to-rectify'],
    [{ what: 'output', step: 'pay', field: 'jobs' }, 1, 'case.nothing-to-rectify'],
    [{ what: 'outcome', step: 'pay' }, 'paid', 'case.nothing-to-rectify'],
    [{ what: 'outcome', step }, 'closed', 'case.rectify-by-reopening'],
  ];
  for (const [target, value, code] of refused)
    await expect(rectify(target, value)).rejects.toMatchObject({ code });
  const move = await offered(head, asked.id, 'rectify');
  const choices = move?.facts?.find(({ target }) => target.what === 'outcome')?.form;
  expect(choices).toMatchObject({
    properties: { outcome: { 'x-choices': [{ code: 'fit' }, { code: 'unfit' }] } },
  });
  const right: Readonly<Record<string, Json>> = { turnover: 1_200, abroad: false, jobs: 4, remark: '核实' };
  for (const { target } of move?.facts ?? [])
    await rectify(
      target as Target,
      target.what === 'outcome' ? 'unfit' : (right[target.field ?? ''] ?? null),
    );
  expect(await offeredKeys()).toEqual([
    ['form turnover', 1_200],
    ['form abroad', false],
    ['output check jobs', 4],
    ['output check remark', '核实'],
    ['outcome check', 'unfit'],
  ]);
  // Whose work needs no personal entries is shown none; that others were shown them is written down.
  expect(await offeredKeys(tax)).toContainEqual(['output check remark', '＊＊＊']);
  const [{ fields } = { fields: [] }] = await listAccessToCase(deps.database, deps.database.city, asked.id);
  expect(fields).toEqual(['check.remark']);
  expect(await offered(at(asked.office, 'handler'), asked.id, 'rectify')).toBeUndefined();
});

test('people of the office, experts and judges are offered for a panel and are accepted; nobody else is', async () => {
  const asked = await city.ask('bench', {});
  const office = asked.steps.award?.office ?? '';
  await Promise.all([
    save('clerk', [{ role: 'clerk', office }]),
    save('expert', [{ role: 'expert' }]),
    save('judge', [{ role: 'judge' }]),
    save('lin', [{ role: 'expert' }]),
    save('elsewhere', [{ role: 'handler', office: 'other@990000' }]),
    save('gone', [{ role: 'judge' }], '2024-01-01T00:00:00Z'),
  ]);
  const head = at(office);
  const name = (chair: string, ...more: readonly string[]) =>
    actOnCase(deps, head, asked.id, null, {
      act: 'name-panel',
      step: 'award',
      members: [chair, ...more].map((account) => ({ account, name: '' })),
      chair,
    });
  const move = await offered(head, asked.id, 'name-panel');
  expect(move?.sizes).toEqual([3]);
  const codes = (move?.receivers ?? []).map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(['clerk', 'expert', 'judge']));
  // Who asked for it is an expert, too, and does not judge it.
  for (const account of ['lin', 'elsewhere', 'gone']) {
    expect(codes).not.toContain(account);
    await expect(name('clerk', 'expert', account)).rejects.toMatchObject({
      code: account === 'lin' ? 'case.panel-invalid' : 'case.account-unfit',
    });
  }
  for (const account of codes) {
    const others = codes.filter((each) => each !== account).slice(0, 2);
    expect((await name(account, ...others)).state.steps.award?.panel?.chair).toBe(account);
  }
  expect(await offered(at(office, 'handler'), asked.id, 'name-panel')).toBeUndefined();
});

test('a part that was left out is added with exactly the entries that are offered for it', async () => {
  const asked = await city.ask('opening', { kitchen: false, name: '小馆' });
  const move = await offered(lin, asked.id, 'add-service');
  expect(move).toMatchObject({ step: 'catering', amends: ['kitchen'] });
  const add = (entries: JsonObject) =>
    actOnCase(deps, lin, asked.id, null, { act: 'add-service', step: 'catering', form: entries });
  await expect(add({ kitchen: true, name: '大馆' })).rejects.toMatchObject({
    code: 'case.field-not-amendable',
  });
  expect((await add({ kitchen: true })).state.steps.catering?.status).toBe('open');
  expect(await offered(lin, asked.id, 'add-service')).toBeUndefined();
});
