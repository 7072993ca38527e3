import { randomUUID } from 'node:crypto';
import { afterAll } from 'vitest';
import { chainEvents, emptyStream, type StreamHead } from '../../src/kernel/log/chain.ts';
import type { Act, CaseWrite, EntryWrite } from '../../src/store/cases/act.ts';
import { closeDatabase, type Database, openDatabase } from '../../src/store/database.ts';
import { sequenceEvents } from '../../src/store/log/sequence-events.ts';
import { testDatabase } from './database.ts';
import { until } from './startup.ts';

export const city = 'example';
export const recordedAt = '2022-06-30T01:30:00.000Z';
const actor = { kind: 'system', id: 'test' } as const;

/** A database of the test file's own, opened as the application opens it. Closed after the last test. */
export async function openTestStore(): Promise<{
  readonly db: Database;
  readonly ownerUrl: string;
  readonly appUrl: string;
}> {
  const { appUrl, ownerUrl } = await testDatabase();
  const db = openDatabase({ url: appUrl, city, applicationName: 'store test' });
  afterAll(() => closeDatabase(db));
  return { db, ownerUrl, appUrl };
}

/**
 * Gives all that is stored its place in the order, and says how many were placed. A transaction of any other
 * test file's database holds the safe horizon up: until it has ended, nothing younger has a place.
 */
export async function placeEvents(db: Database, of = city): Promise<number> {
  let placed = 0;
  await until('every event to have its place', async () => {
    placed += (await sequenceEvents(db, of)).count;
    const { rows } = await db.pool.query<{ left: number }>(
      `select count(*) as left from event e where e.city = $1 and not exists (
         select from event_sequence s where s.city = e.city and s.stream = e.stream and s.seq = e.seq)`,
      [of],
    );
    return rows[0]?.left === 0 ? true : undefined;
  });
  return placed;
}

/** An act on a case: one event, one item of work at `office`. Say `of` to go on from an earlier act. */
export function caseAct(
  given: { readonly of?: Act; readonly note?: string; readonly case?: Partial<CaseWrite> } & Omit<
    Partial<Act>,
    'case' | 'events'
  > = {},
): Act & { readonly case: CaseWrite } {
  const { of, note = 'something', case: change, ...rest } = given;
  const before = of?.case ?? null;
  const id = before?.id ?? randomUUID();
  const head: StreamHead = before === null ? emptyStream : { seq: before.version, hash: before.headHash };
  const chained = chainEvents({ city, stream: id, kind: 'case' }, head, recordedAt, [
    { occurredAt: recordedAt, actor, body: { type: 'case-noted', note } },
  ]);
  return {
    case: {
      number: `N${id}`,
      queryCode: '123456',
      service: 'start-up',
      definition: 'start-up@1',
      phase: 'submitted',
      region: 'riverside',
      office: 'registry@riverside',
      applicantParty: 'wang',
      account: 'wang-account',
      parent: null,
      openedAt: recordedAt,
      acceptedAt: null,
      endedAt: null,
      outcome: null,
      outcomeClass: null,
      dueAt: null,
      nextCheckAt: null,
      channel: 'online',
      sandbox: false,
      applicantName: '王',
      search: '',
      summary: {},
      calendar: 'example-2022',
      workItems: [workItem('acceptance')],
      ...before,
      ...change,
      id,
      expectedVersion: head.seq,
      version: chained.head.seq,
      headHash: chained.head.hash ?? '',
    },
    events: chained.rows,
    ...rest,
  };
}

export function workItem(
  item: string,
  change: Partial<CaseWrite['workItems'][number]> = {},
): CaseWrite['workItems'][number] {
  return {
    item,
    kind: 'review',
    office: 'registry@riverside',
    outside: null,
    party: null,
    account: null,
    step: item,
    assignee: null,
    round: 1,
    openedAt: recordedAt,
    dueAt: null,
    blueAt: null,
    yellowAt: null,
    ...change,
  };
}

/** An entry of a register with the event that makes it. Say `of` to change an earlier one. */
export function entryAct(given: {
  readonly key: string;
  readonly register?: string;
  readonly of?: EntryWrite;
  readonly content?: EntryWrite['content'];
  readonly open?: boolean;
  readonly lookups?: EntryWrite['lookups'];
}): { readonly entry: EntryWrite; readonly events: Act['events'] } {
  const { key, register = 'company-names', of, content = { name: key }, open = true, lookups = null } = given;
  const id = of?.id ?? randomUUID();
  const head: StreamHead = of === undefined ? emptyStream : { seq: of.version, hash: of.headHash };
  const chained = chainEvents({ city, stream: id, kind: 'entry' }, head, recordedAt, [
    { occurredAt: recordedAt, actor, body: { type: 'entry-created', register, key, content } },
  ]);
  return {
    entry: {
      id,
      register,
      key,
      expectedVersion: head.seq,
      version: chained.head.seq,
      headHash: chained.head.hash ?? '',
      open,
      content,
      public: content,
      search: key.toLowerCase(),
      lookups,
      updatedAt: recordedAt,
    },
    events: chained.rows,
  };
}
