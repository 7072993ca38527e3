import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Principal } from '../../src/kernel/access/principal.ts';
import type { Pack } from '../../src/kernel/pack/definition.ts';
import { outcome, service, step } from '../../src/kernel/process/declared.fixture.ts';
import { actOnCase } from '../../src/usecases/cases/act-on-case.ts';
import { countOwnWork, listOwnWork } from '../../src/usecases/cases/list-work.ts';
import { readCase } from '../../src/usecases/cases/read-case.ts';
import { inventedCity, lin } from '../exchange/invented-city.ts';
import { saveOfficer } from '../support/save-officer.ts';

/* What a deputy sees of the work of the one they stand in for, and how it is told that it was a deputy. */

const registry = 'market-registration';
const approve = { outcomes: [outcome('approve', { ends: [{ outcome: 'granted' }] })] };
const pack: Pack = {
  plan: 'enterprise-startup',
  name: { zh: '代理', en: 'Deputies' },
  services: [
    service('plain', { granted: 'favourable', withdrawn: 'withdrawn' }, [
      step('review', { duty: registry }, approve),
    ]),
    service('bench', { granted: 'favourable', withdrawn: 'withdrawn' }, [
      step('award', { panel: { duty: registry, sizes: [3] } }, approve),
    ]),
  ],
  registers: [],
  indicators: [],
  reactions: [],
  certificates: [],
  series: [],
};

const city = await inventedCity([pack]);
const { deps } = city;
afterAll(city.close);

const office = 'administrative-approval-bureau@990000';
type Person = Extract<Principal, { kind: 'account' }>;
const officer = (account: string, role: Person['role'] = 'handler'): Person => ({
  kind: 'account',
  account,
  displayName: account,
  role,
  office,
});
const head = officer('head', 'head');
const period = { from: '2024-03-01', to: '2024-03-31' };
const deputy: Person = {
  ...officer('deputy'),
  deputises: [{ account: 'away', name: { zh: '王芳', en: 'Wang Fang' }, role: 'handler', office, ...period }],
};
const work = async (who: Person, filter: { for?: string; mine?: boolean } = {}) =>
  (await listOwnWork(deps, who, { limit: 50, ...filter })).items.map((row) => row.case.id);

let given = '';
let anybodys = '';
let bench = '';

beforeAll(async () => {
  for (const account of ['away', 'deputy', 'head', 'one', 'two'])
    await saveOfficer(deps, account, [{ role: account === 'head' ? 'head' : 'handler', office }]);
  given = (await city.ask('plain', {})).id;
  anybodys = (await city.ask('plain', {})).id;
  bench = (await city.ask('bench', {})).id;
  const to = { account: 'away', name: '' };
  await actOnCase(deps, head, given, null, { act: 'assign-step', step: 'review', to });
  await actOnCase(deps, head, bench, null, {
    act: 'name-panel',
    step: 'award',
    members: ['away', 'one', 'two'].map((account) => ({ account, name: '' })),
    chair: 'one',
  });
});

test('the step of a panel stands once in its office’s queue, and in that of each member', async () => {
  const all = await work(head);
  expect([...all].sort()).toEqual([given, anybodys, bench].sort());
  expect((await countOwnWork(deps, head)).all).toBe(3);
  expect(await work(officer('one'), { mine: true })).toEqual([bench]);
});

test('a deputy sees what was given to the one they stand in for, and no vote of theirs', async () => {
  expect(await work(deputy, { for: 'away' })).toEqual([given]);
  await expect(work(deputy, { for: 'one' })).rejects.toMatchObject({ code: 'access.not-permitted' });
  await expect(work(officer('two'), { for: 'away' })).rejects.toMatchObject({
    code: 'access.not-permitted',
  });
});

test('what may be done only in somebody’s stead says in whose', async () => {
  const movesOf = async (who: Person, id: string) =>
    Object.fromEntries((await readCase(deps, who, id)).moves.map((move) => [move.act, move.for]));
  const forAway = { id: 'away', name: { zh: '王芳', en: 'Wang Fang' } };
  expect(await movesOf(deputy, given)).toMatchObject({ 'complete-step': forAway, note: null });
  expect(await movesOf(deputy, anybodys)).toMatchObject({ 'complete-step': null });
  expect((await movesOf(deputy, bench))['complete-step']).toBeUndefined();
  expect(await movesOf(head, given)).toMatchObject({ 'complete-step': null });
});

test('done in somebody’s stead, the case says for whom to those inside, and to its party that it was a deputy', async () => {
  await actOnCase(deps, deputy, given, null, {
    act: 'complete-step',
    step: 'review',
    outcome: 'approve',
    reason: null,
    output: {},
  });
  const done = async (who: Principal) =>
    (await readCase(deps, who, given)).timeline.find(({ type }) => type === 'step-completed')?.actor.zh;
  expect(await done(head)).toMatch(/（代away（姓名）办理）$/);
  expect(await done(lin)).toMatch(/（代理人）$/);
  expect(await work(deputy, { for: 'away' })).toEqual([]);
});
