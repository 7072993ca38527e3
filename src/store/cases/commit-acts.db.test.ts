import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { describe, expect, test } from 'vitest';
import {
  caseAct,
  city,
  entryAct,
  openTestStore,
  recordedAt,
  workItem,
} from '../../../test/support/store-acts.ts';
import { loadEvents } from '../log/load-events.ts';
import { findEntry } from '../registers/entries.ts';
import type { Act } from './act.ts';
import { commitActs, commitEach } from './commit-acts.ts';
import { createDraft, findDraft } from './drafts.ts';
import { findAnswer } from './idempotency.ts';
import { listCases } from './list-cases.ts';
import { findCases } from './load-case.ts';
import { loadStream } from './load-streams.ts';
import { listWorkOfCase } from './work-queue.ts';

const { db, ownerUrl } = await openTestStore();

async function commit(...acts: readonly Act[]): Promise<readonly string[]> {
  const outcomes = await commitActs(db, city, acts);
  return outcomes.map((outcome) =>
    outcome.outcome === 'conflict' ? `conflict ${outcome.about.what}` : outcome.outcome,
  );
}

describe('one case', () => {
  test('a new case is stored with its event, its work and its readers', async () => {
    const act = caseAct();
    expect(await commitActs(db, city, [act])).toEqual([{ outcome: 'committed', version: 1 }]);
    const [row] = await findCases(db, city, [act.case.id]);
    expect(row).toMatchObject({ id: act.case.id, version: 1, openedAt: recordedAt });
    expect(await loadEvents(db, city, act.case.id)).toEqual(act.events);
    expect(await listWorkOfCase(db, city, act.case.id)).toHaveLength(1);
    const seen = await listCases(db, city, [{ part: 'office', of: 'itself', is: 'registry@riverside' }], {
      limit: 100,
    });
    expect(seen.items.map(({ id }) => id)).toContain(act.case.id);
  });

  test('is read as a stream: whole, or from the last state that was left behind', async () => {
    const first = caseAct();
    const second = caseAct({ of: first, snapshot: { shape: 3, state: { left: 'behind' } } });
    const third = caseAct({ of: second });
    await commitActs(db, city, [first, second]);
    const { id, version, headHash } = second.case;
    const left = { version, headHash, shape: 3, state: { left: 'behind' } };
    // The place in the chain is nothing that a state is made of.
    const read = (events: Act['events']) =>
      events.map(({ stream: _, kind: __, schema: ___, prevHash: ____, hash: _____, ...event }) => event);
    expect(await loadStream(db, city, id)).toEqual({ case: id, snapshot: left, events: [], headHash });
    await commitActs(db, city, [third]);
    expect(await loadStream(db, city, id)).toEqual({
      case: id,
      snapshot: left,
      events: read(third.events),
      headHash: third.case.headHash,
    });
    const events = read([...first.events, ...second.events, ...third.events]);
    expect(await loadStream(db, city, id, { whole: true })).toEqual({
      case: id,
      snapshot: null,
      events,
      headHash: third.case.headHash,
    });
    expect(await loadStream(db, city, randomUUID())).toBeNull();
    expect(await loadStream(db, city, 'no id at all')).toBeNull();
  });

  test('what waits is replaced by what waits after the act', async () => {
    const first = caseAct({ case: { workItems: [workItem('name'), workItem('seal', { round: 1 })] } });
    const second = caseAct({
      of: first,
      case: {
        workItems: [workItem('seal', { round: 2 }), workItem('tax', { office: null, outside: 'tax' })],
      },
    });
    expect(await commit(first, second)).toEqual(['committed', 'committed']);
    const work = await listWorkOfCase(db, city, first.case.id);
    expect(work.map(({ item, round }) => [item, round])).toEqual([
      ['seal', 2],
      ['tax', 1],
    ]);
    const seen = await listCases(db, city, [{ part: 'outside', of: 'itself', is: 'tax' }], { limit: 1 });
    expect(seen.items[0]?.id).toBe(first.case.id);
  });

  test('a case that ends leaves the open lists, and one reopened comes back', async () => {
    const who = [{ entry: 'party', is: 'ending' }] as const;
    const first = caseAct({ case: { applicantParty: 'ending' } });
    const ended = caseAct({ of: first, case: { phase: 'ended', endedAt: recordedAt, workItems: [] } });
    const open = async () => (await listCases(db, city, who, { open: true, limit: 10 })).items.length;
    await commit(first);
    expect(await open()).toBe(1);
    await commit(ended);
    expect(await open()).toBe(0);
    expect((await listCases(db, city, who, { open: false, limit: 10 })).items).toHaveLength(1);
    await commit(caseAct({ of: ended, case: { phase: 'reopened', endedAt: null } }));
    expect(await open()).toBe(1);
  });

  test('of 32 acts decided on the same version exactly one is stored', async () => {
    const first = caseAct();
    await commit(first);
    const rivals = Array.from({ length: 32 }, (_, index) => caseAct({ of: first, note: `rival ${index}` }));
    const outcomes = await Promise.all(rivals.map((rival) => commit(rival)));
    expect(outcomes.flat().filter((outcome) => outcome === 'committed')).toHaveLength(1);
    expect(outcomes.flat().filter((outcome) => outcome === 'conflict case')).toHaveLength(31);
    expect(await loadEvents(db, city, first.case.id)).toHaveLength(2);
  });

  test('an act that waited while the row was written anew, as it stands, is stored in the new row', async () => {
    const first = caseAct({ case: { workItems: [workItem('name')] } });
    await commit(first);
    const owner = new pg.Client({ connectionString: ownerUrl });
    await owner.connect();
    await owner.query('begin');
    await owner.query("update case_file set search = 'anew' where id = $1", [first.case.id]);
    const waiting = commit(caseAct({ of: first, case: { workItems: [workItem('seal')] } }));
    const blocked =
      "select from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'";
    await expect.poll(async () => (await owner.query(blocked)).rowCount).toBe(1);
    await owner.query('commit');
    await owner.end();
    expect(await waiting).toEqual(['committed']);
    expect((await findCases(db, city, [first.case.id]))[0]?.version).toBe(2);
    expect((await listWorkOfCase(db, city, first.case.id)).map(({ item }) => item)).toEqual(['seal']);
  });

  test('an act on a case that is not there is a conflict and leaves nothing', async () => {
    const never = caseAct({ of: caseAct() });
    expect(await commit(never)).toEqual(['conflict case']);
    expect(await loadEvents(db, city, never.case.id)).toEqual([]);
  });

  test('a case cannot begin twice under one id', async () => {
    const first = caseAct();
    const again = { ...first, case: { ...first.case, number: 'another' } };
    expect(await commit(first)).toEqual(['committed']);
    expect(await commit(again)).toEqual(['conflict case']);
    expect((await findCases(db, city, [first.case.id]))[0]?.number).toBe(first.case.number);
  });

  test('two new cases cannot have one number', async () => {
    const first = caseAct({ case: { number: 'TAKEN' } });
    const second = caseAct({ case: { number: 'TAKEN' } });
    expect(await commit(first)).toEqual(['committed']);
    expect(await commit(second, caseAct())).toEqual(['conflict number', 'committed']);
  });
});

describe('a batch', () => {
  test('each act has its own outcome, and a refused one leaves no trace', async () => {
    const known = caseAct();
    await commit(known);
    const good = caseAct();
    const stale = caseAct({ of: caseAct({ of: known }), outbox: [message()], jobs: [job('stale')] });
    const next = caseAct({ of: known });
    expect(await commit(good, stale, next)).toEqual(['committed', 'conflict case', 'committed']);
    expect(await loadEvents(db, city, known.case.id)).toHaveLength(2);
    expect(await countOf('select 1 from outbox_message')).toBe(0);
    expect(await queuedJobs('stale')).toBe(0);
  });

  test('an act with a value that no column can take fails alone', async () => {
    const unfit = caseAct({ case: { openedAt: 'tomorrow' } });
    const outcomes = await commitEach(db, city, [caseAct(), unfit, caseAct()]);
    expect(outcomes.map(({ outcome }) => outcome)).toEqual(['committed', 'failed', 'committed']);
    expect(await loadEvents(db, city, unfit.case.id)).toEqual([]);
  });

  test('goes on in a database that was made anew from a copy, whose types have other numbers', async () => {
    await commit(caseAct());
    const owner = new pg.Client({ connectionString: ownerUrl });
    await owner.connect();
    const { rows } = await owner.query<{ text: string }>(
      "select pg_get_functiondef('commit_acts'::regproc) as text",
    );
    await owner.query(
      `begin; drop function commit_acts; drop type given_part;
       create type given_part as (
         act integer, case_id uuid, kind text, who text, open boolean, opened_at timestamptz);
       ${rows[0]?.text}; commit`,
    );
    await owner.query(
      'select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and pid <> pg_backend_pid()',
    );
    await owner.end();
    await expect.poll(() => db.lanes.totalCount).toBe(0);
    expect(await commit(caseAct(), caseAct())).toEqual(['committed', 'committed']);
  });

  test('acts on one case are stored one after the other', async () => {
    const first = caseAct();
    const second = caseAct({ of: first });
    const third = caseAct({ of: second });
    const twin = caseAct({ of: first });
    expect(await commit(first, second, third, twin)).toEqual([
      'committed',
      'committed',
      'committed',
      'conflict case',
    ]);
  });

  test('batches that lock the same cases in opposite order do not block one another', async () => {
    let heads = [caseAct(), caseAct(), caseAct(), caseAct()];
    await commit(...heads);
    for (let round = 0; round < 5; round += 1) {
      const forward = heads.map((of) => caseAct({ of, note: 'forward' }));
      const backward = heads.map((of) => caseAct({ of, note: 'backward' })).reverse();
      const [one, other] = await Promise.all([commit(...forward), commit(...backward)]);
      heads = forward.map((act, index) => {
        const winner = one?.[index] === 'committed' ? act : backward[heads.length - 1 - index];
        if (winner === undefined) throw new Error('every case has a winner');
        return winner;
      });
      const won = [...(one ?? []), ...(other ?? [])].filter((outcome) => outcome === 'committed');
      expect(won).toHaveLength(heads.length);
    }
  });
});

describe('registers', () => {
  test('an entry is written with the case, and its key can be taken once', async () => {
    const mine = entryAct({ key: 'Riverside Noodles' });
    const act = withEntries(caseAct(), mine);
    expect(await commit(act)).toEqual(['committed']);
    const entry = await findEntry(db, city, 'company-names', 'Riverside Noodles');
    expect(entry).toMatchObject({ id: mine.entry.id, version: 1, caseId: act.case.id, open: true });

    const again = withEntries(caseAct(), entryAct({ key: 'Riverside Noodles' }));
    expect(await commitActs(db, city, [again])).toEqual([
      { outcome: 'key-taken', register: 'company-names', key: 'Riverside Noodles' },
    ]);
    expect(await findCases(db, city, [again.case.id])).toEqual([]);
  });

  test('of 16 who take one key at the same moment exactly one gets it', async () => {
    const rivals = Array.from({ length: 16 }, () => withEntries(caseAct(), entryAct({ key: 'Wanted' })));
    const outcomes = (await Promise.all(rivals.map((rival) => commit(rival)))).flat();
    expect(outcomes.filter((outcome) => outcome === 'committed')).toHaveLength(1);
    expect(outcomes.filter((outcome) => outcome === 'key-taken')).toHaveLength(15);
  });

  test('an act that rests on an entry which has changed is a conflict', async () => {
    const { entry, events } = entryAct({ key: 'Fee list' });
    await commit({ case: null, events, entries: [entry] });
    const changed = entryAct({ key: 'Fee list', of: entry, content: { name: 'dearer' } });
    const relied = [{ register: 'company-names', key: 'Fee list', version: 1 }];
    expect(await commit(caseAct({ relied }))).toEqual(['committed']);
    expect(await commit({ case: null, events: changed.events, entries: [changed.entry] })).toEqual([
      'committed',
    ]);
    expect(await commit(caseAct({ relied }))).toEqual(['conflict relied']);
    const stale = entryAct({ key: 'Fee list', of: entry });
    expect(await commit({ case: null, events: stale.events, entries: [stale.entry] })).toEqual([
      'conflict entry',
    ]);
  });

  test('of a taker and one who relies on the key being free, both never win', async () => {
    for (let round = 0; round < 8; round += 1) {
      const key = `free ${round}`;
      const taker = withEntries(caseAct(), entryAct({ key }));
      const relier = caseAct({ relied: [{ register: 'company-names', key, version: 0 }] });
      const [took, relied] = await Promise.all([commit(taker), commit(relier)]);
      expect(took).toEqual(['committed']);
      if (relied?.[0] === 'committed') continue;
      expect(relied).toEqual(['conflict relied']);
    }
    const late = caseAct({ relied: [{ register: 'company-names', key: 'free 0', version: 0 }] });
    expect(await commit(late)).toEqual(['conflict relied']);
  });

  test('a closed entry keeps its key and goes on when opened again', async () => {
    const { entry, events } = entryAct({ key: 'Closed' });
    const closed = entryAct({ key: 'Closed', of: entry, open: false });
    const reopened = entryAct({ key: 'Closed', of: closed.entry });
    for (const step of [{ entry, events }, closed, reopened]) {
      expect(await commit({ case: null, events: step.events, entries: [step.entry] })).toEqual(['committed']);
    }
    expect(await findEntry(db, city, 'company-names', 'Closed')).toMatchObject({ version: 3, open: true });
  });
});

describe('what goes with an act', () => {
  test('a draft is spent once, at the version that was shown', async () => {
    const id = randomUUID();
    const draft = { id, account: 'a', party: null, service: 's', region: null, form: {} };
    await createDraft(db, city, draft, recordedAt);
    expect(await commit(caseAct({ draft: { id, version: 2 } }))).toEqual(['conflict draft']);
    const rivals = Array.from({ length: 6 }, () => caseAct({ draft: { id, version: 1 } }));
    const outcomes = (await Promise.all(rivals.map((rival) => commit(rival)))).flat();
    expect(outcomes.filter((outcome) => outcome === 'committed')).toHaveLength(1);
    expect(await findDraft(db, city, id)).toBeNull();
  });

  test('a request sent twice acts once, also at the same moment', async () => {
    const request = () =>
      caseAct({
        idempotency: { account: 'a', key: 'k', requestHash: 'h', response: { id: 1 }, createdAt: recordedAt },
      });
    const outcomes = (await Promise.all([commit(request()), commit(request()), commit(request())])).flat();
    expect(outcomes.sort()).toEqual(['committed', 'repeated', 'repeated']);
    expect(await findAnswer(db, city, 'a', 'k')).toEqual({ requestHash: 'h', response: { id: 1 } });
  });

  test('an outside message acts once and answers its question', async () => {
    const asked = message();
    const first = caseAct({ outbox: [asked] });
    await commit(first);
    const inbox = { party: 'bank', id: 'm1', operation: 'reserve', body: {}, receivedAt: recordedAt };
    expect(await commit(caseAct({ of: first, inbox, answers: asked.id }))).toEqual(['committed']);
    expect(await commit(caseAct({ inbox }))).toEqual(['repeated']);
    expect(
      await countOf(`select 1 from outbox_message where id = '${asked.id}' and state = 'answered'`),
    ).toBe(1);
  });

  test('jobs are queued with the act', async () => {
    await commit(caseAct({ jobs: [job('told'), { ...job('told'), key: 'told once' }] }));
    await commit(caseAct({ jobs: [{ ...job('told'), key: 'told once' }] }));
    expect(await queuedJobs('told')).toBe(2);
  });
});

function withEntries(
  act: Act & { case: NonNullable<Act['case']> },
  ...written: ReturnType<typeof entryAct>[]
) {
  return {
    ...act,
    events: [...act.events, ...written.flatMap(({ events }) => events)],
    entries: written.map(({ entry }) => entry),
  };
}

function message() {
  return {
    id: randomUUID(),
    step: 'bank',
    round: 1,
    operation: 'reserve',
    party: 'bank',
    payload: {},
    createdAt: recordedAt,
  };
}

function job(task: string) {
  return { task, payload: { some: 'thing' } };
}

async function countOf(select: string): Promise<number> {
  const { rowCount } = await db.pool.query(select);
  return rowCount ?? 0;
}

/** The application may queue jobs but not look at them; the owner may. */
async function queuedJobs(task: string): Promise<number> {
  const owner = new pg.Client({ connectionString: ownerUrl });
  await owner.connect();
  try {
    const { rowCount } = await owner.query(
      `select from graphile_worker._private_jobs j
       join graphile_worker._private_tasks t on t.id = j.task_id where t.identifier = $1`,
      [`${city}/${task}`],
    );
    return rowCount ?? 0;
  } finally {
    await owner.end();
  }
}
