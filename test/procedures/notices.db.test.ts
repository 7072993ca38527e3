import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Principal } from '../../src/kernel/access/principal.ts';
import type { Pack } from '../../src/kernel/pack/definition.ts';
import { named, outcome, service, step } from '../../src/kernel/process/declared.fixture.ts';
import type { CaseCommand } from '../../src/kernel/process/index.ts';
import { saveAccount } from '../../src/store/people/accounts.ts';
import { actOnCase } from '../../src/usecases/cases/act-on-case.ts';
import { projectNotices, rebuildNotices } from '../../src/usecases/notices/project-notices.ts';
import { countOwnNotices, listOwnNotices, readNotices } from '../../src/usecases/notices/read-notices.ts';
import { nameDeputy } from '../../src/usecases/sessions/name-deputy.ts';
import { noticesPass } from '../../src/worker/notices.ts';
import { inventedCity, lin } from '../exchange/invented-city.ts';
import { placeEvents } from '../support/store-acts.ts';
import { licencePack } from './licence.pack.ts';

/* What the engine tells people: to each whom it concerns, once, and unread until they have read it. */

const law = [{ custom: named('invented') }];
const day = { value: 1, unit: 'working-day' as const, basis: law };
const twoDuties = ['seal-supervision', 'tax-registration'];
/** Two offices at once, each with a time of its own that may be lengthened. */
const apart = service(
  'apart',
  { done: 'favourable' },
  twoDuties.map((duty) => step(duty, { duty }, { limit: day, outcomes: [outcome('done')] })),
  {
    extensions: twoDuties.map((duty) => ({
      code: `more-${duty}`,
      name: named(duty),
      basis: law,
      clock: `step:${duty}` as const,
      maximum: day,
    })),
  },
);
const closing = step(
  'close',
  { duty: 'seal-supervision' },
  {
    after: { all: twoDuties.map((each) => ({ step: each })) },
    outcomes: [outcome('over', { ends: [{ outcome: 'done' }] })],
  },
);
const pack: Pack = {
  ...licencePack,
  services: [...licencePack.services, { ...apart, steps: [...apart.steps, closing] }],
};

const city = await inventedCity([pack]);
const { deps, clock } = city;
const { database } = deps;
afterAll(city.close);

type Person = Extract<Principal, { kind: 'account' }>;
const applicant = lin as Person;
const system: Principal = { kind: 'system', cause: 'test' };
let office = '';
const at = (role: Person['role'], account: string = role): Person => ({
  kind: 'account',
  account,
  displayName: account,
  role,
  office,
});
const supervisor: Person = { kind: 'account', account: 'super', displayName: 'super', role: 'supervisor' };

const act = (principal: Principal, id: string, command: Exclude<CaseCommand, { act: 'submit' }>) =>
  actOnCase(deps, principal, id, null, command);
const moment = (iso: string): void => {
  clock.now = Date.parse(iso);
};

/** Gives the events their order and works the notices out, as the worker does. */
async function project(): Promise<void> {
  await placeEvents(database, database.city);
  while ((await projectNotices(deps)).more);
}

async function told(person: Person, unread = false): Promise<readonly string[]> {
  const { items } = await listOwnNotices(deps, person, { limit: 100, unread });
  return items.map(({ text }) => text.en);
}

let slow = '';

beforeAll(async () => {
  moment('2024-03-13T11:00:00+06:00');
  const begun = await city.ask('snack-bar', { shop: 'Slow', lease: true, complete: true });
  slow = begun.id;
  office = begun.office ?? '';
});

test('whoever asked is told what is asked of them and decided, and not what they did themselves', async () => {
  const { id } = await city.ask('snack-bar', { shop: 'New', lease: false });
  await act(at('clerk'), id, { act: 'request-correction', items: [{ field: 'place', text: '请写明地点' }] });
  await act(applicant, id, { act: 'resubmit', form: { shop: 'New', lease: false, place: 'Here' } });
  await act(at('clerk'), id, { act: 'accept-with-tolerance', obligations: ['lease'] });
  await project();
  const said = await told(applicant);
  expect(said).toContain('Please add or correct 1 item, online, by phone or at a counter');
  expect(said).toContain('Accepted; clock started');
  expect(said.filter((each) => each.includes('The lease'))).toHaveLength(1);
  expect(said.some((each) => /submitted/i.test(each))).toBe(false);
  await act(applicant, id, { act: 'withdraw', reason: '不开了' });
  await project();
  expect((await told(applicant)).some((each) => each.startsWith('Finished'))).toBe(false);
  expect(await told({ ...applicant, account: 'wu', party: 'wu' })).toEqual([]);
});

test('a warning reaches the handler at half, the head at four fifths, supervision at expiry; on every working day after, each once', async () => {
  moment('2024-03-21T11:00:00+06:00');
  await act(system, slow, { act: 'check-clocks' });
  await project();
  const half = 'Promised limit: half of the time used';
  expect(await told(at('handler'))).toContain(half);
  expect(await told(at('head'))).toEqual([]);
  moment('2024-03-24T11:00:00+06:00');
  await act(system, slow, { act: 'check-clocks' });
  await project();
  expect(await told(at('head'))).toEqual(['Promised limit: 80% of the time used']);
  expect(await told(supervisor)).toEqual([]);
  moment('2024-03-28T11:00:00+06:00');
  for (let day = 0; day < 2; day += 1) {
    await act(system, slow, { act: 'check-clocks' });
    await act(system, slow, { act: 'check-clocks' });
    await project();
    clock.now += 86_400_000;
  }
  const red = (await told(supervisor)).filter((each) => each.startsWith('Promised limit'));
  expect(red).toHaveLength(2);
  expect(new Set(red).size).toBe(2);
  expect(await told(at('handler', 'elsewhere-handler'))).toContain(half);
  expect(await told({ ...at('handler'), office: 'parks@990000' })).toEqual([]);
});

test('supervision is told of the clock and its case, of nobody by name', async () => {
  const { items } = await listOwnNotices(deps, supervisor, { limit: 1 });
  expect(items[0]).toMatchObject({ level: 'red', read: false, case: { number: expect.any(String) } });
  expect(JSON.stringify(items)).not.toContain('林小满');
});

test('what is told is read one by one, or all up to one; everybody has marks of their own', async () => {
  const handler = at('handler');
  const { items } = await listOwnNotices(deps, handler, { limit: 100 });
  const [newest, second] = items;
  if (newest === undefined || second === undefined) throw new Error('too few notices');
  const { unread } = await countOwnNotices(deps, handler);
  expect(unread).toBe(items.length);
  await readNotices(deps, handler, { notice: second.id });
  await readNotices(deps, handler, { notice: second.id });
  expect((await countOwnNotices(deps, handler)).unread).toBe(unread - 1);
  expect((await countOwnNotices(deps, at('handler', 'colleague'))).unread).toBe(unread);
  await readNotices(deps, handler, { upTo: second.id });
  expect(await told(handler, true)).toEqual([newest.text.en]);
  await readNotices(deps, handler, { upTo: newest.id });
  expect((await countOwnNotices(deps, handler)).unread).toBe(0);
  await expect(readNotices(deps, handler, { notice: '999999' })).rejects.toMatchObject({
    code: 'notice.not-found',
  });
  await expect(readNotices(deps, applicant, { upTo: newest.id })).rejects.toMatchObject({
    code: 'notice.not-found',
  });
});

test('worked out anew from the log, the notices are the same, and what was read stays read', async () => {
  const rows = async () =>
    (
      await database.pool.query(
        'select address, id, at, log_index, case_id, seq from notice order by address, id',
      )
    ).rows;
  const before = await rows();
  expect(before.length).toBeGreaterThan(5);
  await rebuildNotices(deps);
  expect(await rows()).toEqual(before);
  expect((await countOwnNotices(deps, at('handler'))).unread).toBe(0);
});

test('pages follow one another without gap or repetition', async () => {
  const whole = (await listOwnNotices(deps, applicant, { limit: 100 })).items.map(({ id }) => id);
  const paged: string[] = [];
  let after: string | null = null;
  do {
    const page: Awaited<ReturnType<typeof listOwnNotices>> = await listOwnNotices(deps, applicant, {
      limit: 2,
      ...(after === null ? {} : { after }),
    });
    paged.push(...page.items.map(({ id }) => id));
    after = page.next;
  } while (after !== null);
  expect(paged).toEqual(whole);
  expect(new Set(whole).size).toBe(whole.length);
});

test('a deputy is told of the deputation, and reads what the one they stand in for would have read', async () => {
  for (const [id, role] of [
    ['away', 'head'],
    ['deputy', 'clerk'],
  ] as const) {
    await saveAccount(
      database,
      database.city,
      {
        id,
        username: id,
        name: named(id),
        passwordHash: null,
        grants: [{ role, office }],
        party: null,
        demonstration: false,
        disabledAt: null,
      },
      deps.now(),
    );
  }
  const period = { from: '2024-03-01', to: '2024-12-31' };
  await nameDeputy(deps, at('head', 'away'), {
    account: 'away',
    deputy: 'deputy',
    ...period,
    reason: '休假',
  });
  const deputy: Person = {
    ...at('clerk', 'deputy'),
    deputises: [{ account: 'away', role: 'head', office, ...period }],
  };
  expect(await told(at('head', 'away'))).not.toContain(
    'From 2024-03-01 to 2024-12-31 you are deputy for away',
  );
  const said = await told(deputy);
  expect(said).toContain('From 2024-03-01 to 2024-12-31 you are deputy for away');
  expect(said).toContain('Promised limit: 80% of the time used');
  // The handlers and the head are told of the same expiry: in two capacities one reads it once.
  const { items } = await listOwnNotices(deps, deputy, { limit: 100 });
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  const newest = items.find(({ text }) => text.en.endsWith('you are deputy for away'));
  await readNotices(deps, deputy, { upTo: newest?.id ?? '' });
  expect((await countOwnNotices(deps, deputy)).unread).toBe(0);
  await nameDeputy(deps, at('head', 'away'), {
    account: 'away',
    deputy: 'deputy',
    ...period,
    to: '2025-01-31',
    reason: '延长',
  });
  expect(await told(deputy, true)).toEqual(['From 2024-03-01 to 2025-01-31 you are deputy for away']);
});

test('a decision on more time reaches the office that asked for it, the request its head', async () => {
  moment('2024-10-08T11:00:00+06:00');
  const { id } = await city.ask('snack-bar', { shop: 'More', lease: true, complete: true });
  await act(at('handler'), id, {
    act: 'request-extension',
    extension: 'complex',
    value: 5,
    reason: '需要跨省核查',
  });
  await project();
  expect((await told(at('head')))[0]).toContain('please decide');
  await act(at('head'), id, { act: 'decide-extension', granted: false, reason: '不必' });
  await project();
  expect((await told(at('handler')))[0]).toBe('Extension refused');
  expect(JSON.stringify(await listOwnNotices(deps, applicant, { limit: 100 }))).not.toContain('跨省核查');
});

test('of two offices that ask for more time for their own steps, each hears of its own decision', async () => {
  moment('2024-11-05T11:00:00+06:00');
  const { id, steps } = await city.ask('apart', {});
  const asked = twoDuties.map((duty) => ({ duty, office: steps[duty]?.office ?? '' }));
  const of = (where: string, role: Person['role']): Person => ({
    ...at(role, `${role} ${where}`),
    office: where,
  });
  for (const { duty, office: where } of asked)
    await act(of(where, 'handler'), id, {
      act: 'request-extension',
      extension: `more-${duty}`,
      value: 1,
      reason: '现场核查',
    });
  const [first, second] = asked;
  await act(of(first?.office ?? '', 'head'), id, {
    act: 'decide-extension',
    step: first?.duty ?? '',
    granted: false,
    reason: '不必',
  });
  await project();
  expect((await told(of(first?.office ?? '', 'handler')))[0]).toContain('Extension refused');
  expect(await told(of(second?.office ?? '', 'handler'))).not.toContainEqual(
    expect.stringContaining('Extension refused'),
  );
});

test('two processes at once tell nothing twice, and the pages of both hear of it', async () => {
  const heard = [0, 0];
  const passes = heard.map((_, index) =>
    noticesPass(deps, () => {
      heard[index] = (heard[index] ?? 0) + 1;
    }),
  );
  const all = async () => {
    for (const pass of passes) while (await pass());
  };
  await all();
  const before = (await told(at('handler'))).length;
  moment('2024-11-20T11:00:00+06:00');
  await act(system, slow, { act: 'check-clocks' });
  await placeEvents(database, database.city);
  await Promise.all(
    passes.map(async (pass) => {
      while (await pass());
    }),
  );
  await all();
  expect(heard.every((times) => times === 1)).toBe(true);
  expect((await told(at('handler'))).length).toBeGreaterThan(before);
});
