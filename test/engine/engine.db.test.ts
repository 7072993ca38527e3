import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { benchCity, engineOn } from '../../bench/engine/engine.ts';
import { openStallCase, runStallCase } from '../../bench/engine/run-cases.ts';
import { stallPack } from '../../bench/engine/scenario.ts';
import type { Principal } from '../../src/kernel/access/principal.ts';
import { DomainError } from '../../src/kernel/errors/index.ts';
import type { CaseState } from '../../src/kernel/process/index.ts';
import { publishDefinitions } from '../../src/store/cases/definitions.ts';
import { closeDatabase, openDatabase } from '../../src/store/database.ts';
import { loadEvents } from '../../src/store/log/load-events.ts';
import { verifyLog } from '../../src/store/log/verify-log.ts';
import { actOnCase } from '../../src/usecases/cases/act-on-case.ts';
import { changeCase } from '../../src/usecases/cases/change-case.ts';
import { loadCase } from '../../src/usecases/cases/load-case.ts';
import { recallCase } from '../../src/usecases/cases/remembered-cases.ts';
import type { Dependencies } from '../../src/usecases/dependencies.ts';
import { testDatabase } from '../support/database.ts';

/*
 * Acts of many callers go to the database together and rest on remembered states. Here two engines with
 * memories and write lanes of their own work on one database, as two processes would.
 */

const { appUrl, ownerUrl } = await testDatabase();
const [one, other] = await Promise.all([openOne(), openOne()]);
const owner = new pg.Client({ connectionString: ownerUrl });
await owner.connect();
await publishDefinitions(
  one.database,
  benchCity,
  stallPack.services.map((definition) => ({ kind: 'service', definition })),
  one.now(),
);
afterAll(async () => {
  await owner.end();
  await Promise.all([one, other].map(({ database }) => closeDatabase(database)));
});

async function openOne(): Promise<Dependencies> {
  return await engineOn(openDatabase({ url: appUrl, city: benchCity, applicationName: 'engine test' }));
}

function handlerOf(state: CaseState, step: string): Principal {
  const office = state.steps[step]?.office ?? '';
  return { kind: 'account', account: 'handler', displayName: '承办', role: 'handler', office };
}

async function approve(deps: Dependencies, state: CaseState, step: string, version: number | null) {
  const command = { act: 'complete-step', step, outcome: 'approve', reason: null, output: {} } as const;
  return await actOnCase(deps, handlerOf(state, step), state.id, version, command);
}

/** Whoever has the case's first open step writes something down. */
async function note(deps: Dependencies, state: CaseState, words: string, version: number | null) {
  const [step = ''] = Object.keys(state.steps).filter((code) => state.steps[code]?.status === 'open');
  return await actOnCase(deps, handlerOf(state, step), state.id, version, { act: 'note', note: words });
}

/** What became of it: `done`, or the code of the refusal. */
async function fateOf(act: Promise<unknown>): Promise<string> {
  try {
    await act;
    return 'done';
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}

/** The kept state is what the events say, and nothing is missing or twice. */
async function expectWhole(id: string): Promise<void> {
  const events = await loadEvents(one.database, benchCity, id);
  const { state } = await loadCase(one, id);
  expect(events.map(({ seq }) => seq)).toEqual(events.map((_, index) => index + 1));
  expect(state.version).toBe(events.length);
}

test('many cases of many callers over two engines: each is whole', async () => {
  const states = await Promise.all(
    Array.from({ length: 40 }, (_, serial) => runStallCase(serial % 2 === 0 ? one : other, serial, () => {})),
  );
  expect(new Set(states.map(({ number }) => number)).size).toBe(states.length);
  for (const { id } of states) await expectWhole(id);
  const { rows } = await owner.query('select count(*)::integer as left from work_item');
  expect(rows).toEqual([{ left: 0 }]);
  expect(await verifyLog(one.database, benchCity)).toMatchObject({ faults: [] });
});

test('32 who saw the same version of one case: one acts, 31 are told that it has moved', async () => {
  const state = await openStallCase(one, 100);
  const fates = await Promise.all(
    Array.from({ length: 32 }, (_, index) =>
      fateOf(note(index % 2 === 0 ? one : other, state, `备注 ${index}`, state.version)),
    ),
  );
  expect(fates.filter((fate) => fate === 'done')).toHaveLength(1);
  expect(fates.filter((fate) => fate === 'case.version-conflict')).toHaveLength(31);
  await expectWhole(state.id);
});

test('32 who act on whatever there is of one case: all of them act, one after the other', async () => {
  const state = await openStallCase(one, 101);
  const fates = await Promise.all(
    Array.from({ length: 32 }, (_, index) => fateOf(note(one, state, `备注 ${index}`, null))),
  );
  expect(new Set(fates)).toEqual(new Set(['done']));
  expect((await loadCase(one, state.id)).state.version).toBe(state.version + 32);
  await expectWhole(state.id);
});

test('a remembered state refuses nothing: what another engine did is seen before anybody is refused', async () => {
  const state = await openStallCase(one, 102);
  const after = await approve(other, state, 'papers', state.version);
  expect(recallCase(one.database, state.id)?.state.version).toBe(state.version);
  // To what is remembered here the step is not open yet, and the version is one that never was.
  const { state: later } = await approve(one, after.state, 'order', after.state.version);
  expect(later.steps.order?.status).toBe('done');
  // And what rests on a state that has moved is refused, though here it still looks right.
  await note(other, later, '在别处', null);
  expect(await fateOf(note(one, later, '太迟', later.version))).toBe('case.version-conflict');
  await expectWhole(state.id);
});

test('a remembered case is read again when it has moved on elsewhere, and not before', async () => {
  const state = await openStallCase(one, 190);
  const known = await loadCase(one, state.id);
  expect(await loadCase(one, state.id)).toBe(known);
  const after = await approve(other, state, 'papers', state.version);
  expect((await loadCase(one, state.id)).state).toEqual(after.state);
});

test('an act that the database does not take leaves nothing behind, in it or in memory', async () => {
  const state = await openStallCase(one, 103);
  await owner.query(`
    create function refuse_notes() returns trigger language plpgsql as $$
    begin
      if new.type = 'case-noted' then raise exception 'not now' using errcode = '53100'; end if;
      return new;
    end $$;
    create trigger refuse_notes before insert on event for each row execute function refuse_notes()`);
  await expect(note(one, state, '存不下', state.version)).rejects.toThrow('not now');
  expect(recallCase(one.database, state.id)).toBeNull();
  await owner.query('drop trigger refuse_notes on event; drop function refuse_notes()');
  // Meanwhile somebody else has gone on from what is stored.
  const { state: moved } = await note(other, state, '在别处', state.version);
  const { state: after } = await note(one, state, '存下了', moved.version);
  expect(after.version).toBe(state.version + 2);
  await expectWhole(state.id);
});

test('one act that cannot be stored fails alone, whoever it goes together with', async () => {
  const states = await Promise.all(Array.from({ length: 12 }, (_, index) => openStallCase(one, 110 + index)));
  const fates = await Promise.all(
    states.map(async (state, index) => {
      try {
        await note(one, state, index === 5 ? 'nothing \u0000 of this' : 'something', state.version);
        return 'done';
      } catch (error) {
        return error instanceof pg.DatabaseError ? 'failed' : 'something else';
      }
    }),
  );
  expect(fates.filter((fate) => fate === 'failed')).toHaveLength(1);
  expect(fates[5]).toBe('failed');
  for (const { id } of states) await expectWhole(id);
});

test('the same case begun at once by both engines begins once', async () => {
  const id = one.newId();
  const begin = (deps: Dependencies) =>
    changeCase(deps, {
      principal: { kind: 'account', account: 'k', displayName: 'k', role: 'applicant', party: 'p' },
      case: { id, service: 'bench.stall' },
      expectedVersion: null,
      command: {
        act: 'submit',
        region: '411081',
        channel: 'online',
        applicant: { party: 'p', account: 'k', name: 'k' },
        form: {
          street: '文化路',
          width: 1,
          goods: '早点',
          keeper: { name: '林晓', residentId: '411082198506150021', phone: '13800000001' },
        },
        parent: null,
      },
    });
  await Promise.allSettled([begin(one), begin(other), begin(one)]);
  await expectWhole(id);
  const { rows } = await owner.query('select count(*)::integer as cases from case_file where id = $1', [id]);
  expect(rows).toEqual([{ cases: 1 }]);
});
