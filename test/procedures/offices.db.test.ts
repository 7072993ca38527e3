import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Principal } from '../../src/kernel/access/principal.ts';
import type { Grant } from '../../src/kernel/city/people.ts';
import type { Pack } from '../../src/kernel/pack/definition.ts';
import { basis, named, outcome, service, step } from '../../src/kernel/process/declared.fixture.ts';
import type { CaseState } from '../../src/kernel/process/index.ts';
import { listRepresented } from '../../src/store/people/deputies.ts';
import { actOnCase } from '../../src/usecases/cases/act-on-case.ts';
import { followSuccessors } from '../../src/usecases/cases/follow-successors.ts';
import { withReference } from '../../src/usecases/cases/link-cases.ts';
import { listOwnWork } from '../../src/usecases/cases/list-work.ts';
import { readCase } from '../../src/usecases/cases/read-case.ts';
import { nameDeputy } from '../../src/usecases/sessions/name-deputy.ts';
import { successionsPass } from '../../src/worker/successions.ts';
import { inventedCity } from '../exchange/invented-city.ts';
import { saveOfficer } from '../support/save-officer.ts';

/** Who does a step, through a real database: assignment, a panel, deputies, links, and an office that ends. */

const registry = 'market-registration';
const pack: Pack = {
  plan: 'enterprise-startup',
  name: { zh: '人员', en: 'People' },
  services: [
    service('plain', { granted: 'favourable', withdrawn: 'withdrawn' }, [
      step(
        'review',
        { duty: registry },
        {
          outcomes: [outcome('approve', { ends: [{ outcome: 'granted' }] })],
        },
      ),
    ]),
    service(
      'kept',
      { granted: 'favourable', withdrawn: 'withdrawn', double: 'void', 'not-accepted': 'not-accepted' },
      [step('look', { duty: registry }, { outcomes: [outcome('seen', { ends: [{ outcome: 'granted' }] })] })],
      {
        acceptance: {
          by: { duty: registry },
          basis: basis('行政许可法', '32'),
          within: { value: 5, unit: 'working-day', basis: basis('行政许可法', '32') },
          correction: { value: 5, unit: 'working-day', basis: basis('行政许可法', '32') },
          refusalReasons: [{ code: 'no', name: named('不属于') }],
        },
        remedies: [
          {
            code: 'review',
            name: named('行政复议'),
            within: { value: 60, unit: 'natural-day', basis: basis('行政复议法', '20') },
          },
        ],
      },
    ),
    service('bench', { granted: 'favourable', withdrawn: 'withdrawn' }, [
      step(
        'award',
        { panel: { duty: registry, sizes: [3] } },
        {
          outcomes: [outcome('uphold', { ends: [{ outcome: 'granted' }] })],
        },
      ),
    ]),
    service(
      'promised',
      { granted: 'favourable', withdrawn: 'withdrawn' },
      [
        step(
          'review',
          { duty: registry },
          { outcomes: [outcome('approve', { owes: ['promise'], ends: [{ outcome: 'granted' }] })] },
        ),
      ],
      {
        obligations: [
          {
            code: 'promise',
            name: named('承诺'),
            kind: 'commitment',
            basis: basis('行政许可法', '61'),
            check: {
              by: { duty: registry },
              within: { value: 2, unit: 'month', basis: basis('行政许可法', '69') },
            },
            breach: { basis: basis('行政许可法', '69'), notice: named('承诺不实') },
          },
        ],
      },
    ),
  ],
  registers: [],
  indicators: [],
  reactions: [],
  certificates: [],
  series: [],
};

const city = await inventedCity([pack]);
const { deps } = city;
let stop: () => Promise<void>;

beforeAll(() => {
  stop = city.startWorker();
});
afterAll(() => stop());
afterAll(city.close);

type Account = Extract<Principal, { kind: 'account' }>;

function at(office: string | null | undefined, name: string, role: Account['role'] = 'handler'): Account {
  if (typeof office !== 'string') throw new Error('no office has it');
  return { kind: 'account', account: name, displayName: name, role, office };
}

const approve = {
  act: 'complete-step',
  step: 'review',
  outcome: 'approve',
  reason: null,
  output: {},
} as const;

const save = (id: string, grants: readonly Grant[], disabledAt: string | null = null) =>
  saveOfficer(deps, id, grants, disabledAt);

const officeOf = (state: CaseState, code: string) => state.steps[code]?.office;

test('what is assigned to one handler stands in their own list, and the office still sees it', async () => {
  const asked = await city.ask('plain', {});
  const office = officeOf(asked, 'review');
  await save('zhao', [{ role: 'handler', office: office ?? '' }]);
  await assign(asked, 'zhao');
  const filter = { limit: 10, service: 'plain' };
  const mine = await listOwnWork(deps, at(office, 'zhao'), { ...filter, mine: true });
  expect(mine.items.map(({ case: { id } }) => id)).toEqual([asked.id]);
  expect((await listOwnWork(deps, at(office, 'qian'), { ...filter, mine: true })).items).toEqual([]);
  expect((await listOwnWork(deps, at(office, 'qian'), filter)).items).toHaveLength(1);
  await expect(actOnCase(deps, at(office, 'qian'), asked.id, null, approve)).rejects.toMatchObject({
    code: 'access.not-permitted',
  });
  await actOnCase(deps, at(office, 'zhao'), asked.id, null, approve);
});

const assign = (asked: CaseState, account: string, role: Account['role'] = 'head') =>
  actOnCase(deps, at(officeOf(asked, 'review'), 'boss', role), asked.id, null, {
    act: 'assign-step',
    step: 'review',
    to: { account, name: '随便写的' },
  });

test('a step is given only to who works in its office, under the name that their account has', async () => {
  const asked = await city.ask('plain', {});
  const office = officeOf(asked, 'review') ?? '';
  await save('li', [{ role: 'handler', office }]);
  await save('gone', [{ role: 'handler', office }], '2024-01-01T00:00:00Z');
  await save('elsewhere', [{ role: 'handler', office: 'other@990000' }]);
  await save('asking', [{ role: 'applicant' }]);
  // A colleague is named; who anybody else is, is not told by what their account is called.
  for (const [account, called] of [
    ['nobody', 'nobody'],
    ['gone', { zh: 'gone（姓名）' }],
    ['elsewhere', { zh: 'elsewhere（姓名）' }],
    ['asking', 'asking'],
  ] as const)
    await expect(assign(asked, account)).rejects.toMatchObject({
      code: 'case.account-unfit',
      parameters: { account: called },
    });
  // Whoever may not assign anything learns nothing of accounts.
  await expect(assign(asked, 'nobody', 'handler')).rejects.toMatchObject({ code: 'access.not-permitted' });
  const { state } = await assign(asked, 'li');
  expect(state.steps.review?.assignee).toEqual({ account: 'li', name: 'li（姓名）' });
});

test('a panel has members of the office and experts, each under the name of their account', async () => {
  const asked = await city.ask('bench', {});
  const office = officeOf(asked, 'award') ?? '';
  await save('own', [{ role: 'handler', office }]);
  await save('expert', [{ role: 'expert' }]);
  await save('judge', [{ role: 'judge' }]);
  await save('neighbour', [{ role: 'handler', office: 'other@990000' }]);
  const name = (...accounts: readonly string[]) =>
    actOnCase(deps, at(office, 'boss', 'head'), asked.id, null, {
      act: 'name-panel',
      step: 'award',
      members: accounts.map((account) => ({ account, name: '随便写的' })),
      chair: 'judge',
    });
  for (const account of ['nobody', 'neighbour'])
    await expect(name('own', 'judge', account)).rejects.toMatchObject({ code: 'case.account-unfit' });
  const { state } = await name('own', 'expert', 'judge');
  expect(state.steps.award?.panel?.members.map((member) => member.name)).toEqual([
    'own（姓名）',
    'expert（姓名）',
    'judge（姓名）',
  ]);
});

test('members of a panel see the case and vote, each from their own list, whatever office they are of', async () => {
  const asked = await city.ask('bench', {});
  const members = ['m1', 'm2', 'm3'].map((account) => ({ account, name: account }));
  await Promise.all(members.map(({ account }) => save(account, [{ role: 'expert' }])));
  const judge = (name: string): Account => ({
    kind: 'account',
    account: name,
    displayName: name,
    role: 'expert',
  });
  await expect(readCase(deps, judge('m1'), asked.id)).rejects.toMatchObject({ code: 'case.not-found' });
  await actOnCase(deps, at(officeOf(asked, 'award'), 'boss', 'head'), asked.id, null, {
    act: 'name-panel',
    step: 'award',
    members,
    chair: 'm2',
  });
  for (const { account } of members) {
    const work = await listOwnWork(deps, judge(account), { limit: 10 });
    expect(work.items.map(({ item }) => item.name.zh)).toEqual(['award']);
    const { moves } = await readCase(deps, judge(account), asked.id);
    expect(moves.map(({ act }) => act)).toContain('complete-step');
    await actOnCase(deps, judge(account), asked.id, null, { ...approve, step: 'award', outcome: 'uphold' });
  }
  expect((await city.state(asked.id)).outcome?.code).toBe('granted');
});

test('a link is written on both sides, and only to a case that one may see', async () => {
  const [one, other] = [await city.ask('plain', {}), await city.ask('plain', {})];
  const handler = at(officeOf(one, 'review'), 'zhao');
  const link = { act: 'link', relation: 'caused-by', to: { case: '', number: other.number } } as const;
  await expect(withReference(deps, { ...handler, office: 'nobody@990000' }, link)).rejects.toMatchObject({
    code: 'case.not-found',
  });
  await actOnCase(deps, handler, one.id, null, await withReference(deps, handler, link));
  await expect
    .poll(async () => (await city.state(other.id)).links)
    .toEqual([{ relation: 'caused-by', back: true, to: { case: one.id, number: one.number } }]);
});

test('a duplicate is merged into one that goes on, and two duplicates never into one another', async () => {
  const [one, other] = [await city.ask('kept', {}), await city.ask('kept', {})];
  const handler = at(one.office, 'zhao');
  const merge = async (from: string, into: string) => {
    const command = { act: 'merge', into: { case: '', number: into, service: '' }, reason: '重复' } as const;
    return await actOnCase(deps, handler, from, null, await withReference(deps, handler, command));
  };
  await merge(one.id, other.number);
  expect((await city.state(one.id)).outcome?.class).toBe('void');
  await expect(merge(other.id, one.number)).rejects.toMatchObject({ code: 'case.merge-unfit' });
  expect((await city.state(other.id)).phase).not.toBe('ended');
});

test('a head names a deputy of the same office; on those days, and no others, the deputy stands in', async () => {
  const asked = await city.ask('plain', {});
  const office = officeOf(asked, 'review') ?? '';
  const of = (id: string, where: string) => save(id, [{ role: 'handler', office: where }]);
  await Promise.all([of('away', office), of('deputy', office), of('stranger', 'other@990000')]);
  const head = at(office, 'boss', 'head');
  const days = { account: 'away', from: '2024-03-13', to: '2024-03-15', reason: '休假' };
  await expect(nameDeputy(deps, head, { ...days, deputy: 'stranger' })).rejects.toMatchObject({
    code: 'access.deputy-unfit',
  });
  await expect(nameDeputy(deps, at(office, 'qian'), { ...days, deputy: 'deputy' })).rejects.toMatchObject({
    code: 'access.not-permitted',
  });
  await nameDeputy(deps, head, { ...days, deputy: 'deputy' });
  const on = (day: string) => listRepresented(deps.database, deps.database.city, 'deputy', day);
  expect(await on('2024-03-12')).toEqual([]);
  expect(await on('2024-03-15')).toMatchObject([{ account: 'away', from: '2024-03-13', to: '2024-03-15' }]);
  expect(await on('2024-03-16')).toEqual([]);
});

test('when an office ends, every open case goes on at its successor, once, and none is lost', async () => {
  const asked = await Promise.all(Array.from({ length: 5 }, () => city.ask('plain', {})));
  const [first] = asked;
  if (first === undefined) throw new Error('five were asked for');
  const office = officeOf(first, 'review') ?? '';
  const granted = await city.ask('promised', {});
  await actOnCase(deps, at(office, 'zhao'), granted.id, null, approve);
  const offices = deps.city.offices as unknown as Record<string, unknown>[];
  const old = deps.city.offices.find(({ id }) => id === office);
  if (old === undefined) throw new Error('the office is there');
  const index = deps.city.offices.indexOf(old);
  const heir = { ...old, id: `${office}+2024`, number: '9998', from: '2024-03-14' };
  // The city's files say so from now on.
  const after = [...offices];
  after[index] = { ...old, to: '2024-03-13', successors: [heir.id] };
  after.push(heir);
  const changed = { ...deps, city: { ...deps.city, offices: after as unknown as typeof deps.city.offices } };
  expect((await followSuccessors(changed)).moved).toEqual([]);
  const lines: string[] = [];
  const keep = (_: unknown, line: string) => void lines.push(line);
  const pass = successionsPass(changed, { info: keep, warn: keep, error: keep });
  await pass();
  expect(lines).toEqual([]);
  city.clock.now += 86_400_000;
  const last = await city.ask('plain', {});
  // The worker does it by itself on the day on which it has ended, and once.
  await pass();
  await pass();
  expect(lines).toEqual(['cases went to successors']);
  const { rows } = await deps.database.pool.query<{ stream: string }>(
    `select stream from event where type = 'office-succeeded'`,
  );
  const moved = rows.map(({ stream }) => stream);
  expect(new Set(moved).size).toBe(moved.length);
  expect(moved).toContain(last.id);
  expect(moved).toEqual(expect.arrayContaining(asked.map(({ id }) => id)));
  expect((await followSuccessors(changed)).moved).toEqual([]);
  // What it had still to check of a case that has ended goes over, too.
  expect(moved).toContain(granted.id);
  expect((await city.state(granted.id)).obligations.promise).toMatchObject({
    status: 'to-check',
    office: heir.id,
  });
  for (const { id } of asked) expect(officeOf(await city.state(id), 'review')).toBe(heir.id);
  await expect(actOnCase(changed, at(office, 'zhao'), first.id, null, approve)).rejects.toMatchObject({
    code: 'access.not-permitted',
  });
  const done = await actOnCase(changed, at(heir.id, 'zhao'), first.id, null, approve);
  expect(done.state.outcome?.code).toBe('granted');
});
