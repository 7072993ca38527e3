import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Principal } from '../../src/kernel/access/principal.ts';
import type { CaseCommand } from '../../src/kernel/process/index.ts';
import { findCertificates } from '../../src/store/cases/certificates.ts';
import { listCasesToCheck } from '../../src/store/cases/work-queue.ts';
import { actOnCase } from '../../src/usecases/cases/act-on-case.ts';
import { loadCase } from '../../src/usecases/cases/load-case.ts';
import { lookAtObligations } from '../../src/usecases/cases/look-at-obligations.ts';
import { readCase } from '../../src/usecases/cases/read-case.ts';
import { recomputeClocks } from '../../src/usecases/cases/recompute-clocks.ts';
import type { WorkerLog } from '../../src/worker/log.ts';
import { recomputePass } from '../../src/worker/recompute.ts';
import { inventedCity, lin } from '../exchange/invented-city.ts';
import { licencePack } from './licence.pack.ts';

const city = await inventedCity([licencePack]);
const { deps, clock } = city;
const { database } = deps;
const owner = new pg.Client({ connectionString: city.ownerUrl });
beforeAll(() => owner.connect());
afterAll(() => owner.end());
afterAll(city.close);

const at = (iso: string): void => {
  clock.now = Date.parse(iso);
};
const system: Principal = { kind: 'system', cause: 'test' };
const act = (principal: Principal, id: string, command: Exclude<CaseCommand, { act: 'submit' }>) =>
  actOnCase(deps, principal, id, null, command);
const officer = (office: string | null): Principal => ({
  kind: 'account',
  account: 'officer',
  displayName: 'Officer',
  role: 'handler',
  office: office ?? '',
});

test('what is owed is watched after the case has ended; broken, the certificate is invalid in the same act', async () => {
  at('2024-06-03T11:00:00+06:00');
  const { id, office } = await city.ask('snack-bar', { shop: 'Owing', lease: false });
  await act(officer(office), id, { act: 'accept-with-tolerance', obligations: ['lease'] });
  await act(officer(office), id, {
    act: 'complete-step',
    step: 'review',
    outcome: 'grant',
    reason: null,
    output: {},
  });
  expect((await city.state(id)).phase).toBe('ended');
  expect((await findCertificates(database, database.city, 'L-1'))[0]?.revokedAt).toBeNull();
  await lookAtObligations(deps, 'lin');
  expect((await city.state(id)).obligations.lease?.status).toBe('owed');
  at('2024-07-03T11:00:00+06:00');
  const due = await listCasesToCheck(database, database.city, deps.now(), 100);
  expect(due.map((each) => each.id)).toContain(id);
  await act(system, id, { act: 'check-clocks' });
  expect((await city.state(id)).obligations.lease?.status).toBe('broken');
  expect((await findCertificates(database, database.city, 'L-1'))[0]?.revokedAt).not.toBeNull();
});

test('a party’s own hand keeps what it owes, and nobody else’s', async () => {
  at('2024-06-03T11:00:00+06:00');
  const { id, office } = await city.ask('snack-bar', { shop: 'Kept', lease: false });
  await act(officer(office), id, { act: 'accept-with-tolerance', obligations: ['lease'] });
  const hand = {
    act: 'submit-material',
    obligation: 'lease',
    evidence: { text: 'lease', files: [] },
  } as const;
  const stranger: Principal = { ...lin, account: 'wu', party: 'wu' } as Principal;
  await expect(act(stranger, id, hand)).rejects.toMatchObject({ code: 'access.not-permitted' });
  await act(lin, id, hand);
  expect((await city.state(id)).obligations.lease?.status).toBe('kept');
});

test('a new calendar is adopted by every open case, once', async () => {
  at('2024-08-05T11:00:00+06:00');
  const { id } = await city.ask('snack-bar', { shop: 'Open', lease: true, complete: true });
  const halls = new Map(
    [...deps.time.halls].map(([hall, time]) => [
      hall,
      { ...time, calendar: { ...time.calendar, version: 'other' } },
    ]),
  );
  const calendar = { ...deps.time.calendar, version: 'other' };
  const later = { ...deps, time: { ...deps.time, halls, calendar } };
  const first = await recomputeClocks(later, 100, null);
  expect(first.failed).toEqual([]);
  expect(first.moved).toBeGreaterThan(0);
  expect((await city.state(id)).calendar).toBe('other');
  expect(await recomputeClocks(later, 100, null)).toEqual({ last: null, moved: 0, failed: [] });
});

test('one case that cannot be reckoned does not keep the others from it, and its turn comes again', async () => {
  at('2024-08-05T12:00:00+06:00');
  const odd = await city.ask('snack-bar', { shop: 'Odd', lease: true, complete: true });
  const whole = await city.ask('snack-bar', { shop: 'Whole', lease: true, complete: true });
  const halls = new Map(
    [...deps.time.halls].map(([hall, time]) => [
      hall,
      { ...time, calendar: { ...time.calendar, version: 'third' } },
    ]),
  );
  const calendar = { ...deps.time.calendar, version: 'third' };
  // Another process, which remembers no case.
  const later = { ...deps, database: { ...database }, time: { ...deps.time, halls, calendar } };
  const faults: unknown[] = [];
  const log: WorkerLog = {
    info: () => undefined,
    warn: () => undefined,
    error: (fields) => faults.push(fields.case),
  };
  const pass = recomputePass(later, log);
  const rounds = async () => {
    while (await pass(new AbortController().signal));
  };
  const begins = async (type: string) => {
    await owner.query('alter table event disable trigger user');
    await owner.query('update event set type = $2 where stream = $1 and seq = 1', [odd.id, type]);
    await owner.query('alter table event enable trigger user');
  };
  await begins('nonsense');
  await rounds();
  expect(faults).toEqual([odd.id]);
  expect((await city.state(whole.id)).calendar).toBe('third');
  await begins('case-submitted');
  await rounds();
  expect((await loadCase({ ...deps, database: { ...database } }, odd.id)).state.calendar).toBe('third');
});

test('what is written down late is meant in the city’s own time, however its moment was written', async () => {
  at('2024-09-03T11:00:00+06:00');
  const { id, office } = await city.ask('snack-bar', { shop: 'Late', lease: true, complete: true });
  at('2024-09-03T18:00:00+06:00');
  const clerk = { ...officer(office), role: 'clerk' } as Principal;
  await act(clerk, id, {
    act: 'complete-step',
    step: 'review',
    outcome: 'refuse',
    reason: '不符合条件',
    output: {},
    late: { occurredAt: '2024-09-03T10:30:00Z', evidence: { text: '签收单', files: [] } },
  });
  expect((await city.state(id)).endedAt).toBe('2024-09-03T16:30:00.000+06:00');
});

test('why more time was asked for is read by those who work on the case or watch over it, not by its party', async () => {
  at('2024-10-08T11:00:00+06:00');
  const { id, office } = await city.ask('snack-bar', { shop: 'Slow', lease: true, complete: true });
  const head = { ...officer(office), role: 'head' } as Principal;
  await act(officer(office), id, {
    act: 'request-extension',
    extension: 'complex',
    value: 5,
    reason: '需要跨省核查',
  });
  await act(head, id, { act: 'decide-extension', granted: true, reason: '' });
  await act(officer(office), id, {
    act: 'suspend',
    suspension: 'expert-review',
    note: '送专家评审',
    evidence: { text: '委托书', files: [] },
  });
  await act(officer(office), id, { act: 'resume' });
  await act(officer(office), id, {
    act: 'complete-step',
    step: 'review',
    outcome: 'refuse',
    reason: '不符合条件',
    output: {},
  });
  const supervisor = { ...officer(null), role: 'supervisor' } as Principal;
  const read = async (principal: Principal) => {
    const { timeline } = await readCase(deps, principal, id);
    return Object.fromEntries(timeline.flatMap(({ type, note }) => (note === null ? [] : [[type, note.zh]])));
  };
  const asked = { 'extension-requested': '需要跨省核查', 'case-extended': '需要跨省核查' };
  const stopped = { 'case-suspended': '送专家评审' };
  const decided = { 'step-completed': '不符合条件' };
  expect(await read(lin)).toEqual({ ...stopped, ...decided });
  expect(await read(officer(office))).toEqual({ ...asked, ...stopped, ...decided });
  expect(await read(supervisor)).toMatchObject({ ...asked, ...stopped });
});
