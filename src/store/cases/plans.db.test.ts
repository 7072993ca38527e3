import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { caseAct, city, entryAct, openTestStore, recordedAt } from '../../../test/support/store-acts.ts';
import type { Database } from '../database.ts';
import type { Act } from './act.ts';
import { commitActs } from './commit-acts.ts';
import { commitStatement } from './commit-statement.ts';
import { type GivenTypes, givenTypes } from './given-types.ts';

const stores = [
  { tables: 'never looked at', ...(await openTestStore()) },
  { tables: 'known to be empty', ...(await openTestStore()) },
];

/** An act that asks every table there is. */
const { entry, events } = entryAct({ key: 'wall' });
const everything: Act = {
  ...caseAct(),
  events,
  entries: [entry],
  relied: [{ register: 'streets', key: 'wall', version: 1 }],
  draft: { id: randomUUID(), version: 1 },
  answers: randomUUID(),
  inbox: { party: 'tax', id: '1', operation: 'ask', body: {}, receivedAt: recordedAt },
  idempotency: { account: 'wang', key: '1', requestHash: '', response: {}, createdAt: recordedAt },
};

/** What the write function, those it calls and the readings beside it say to the planner. */
const single = [
  ['case_file_pkey', 'select version from case_file where city = $1 and id = $2', ['text', 'uuid']],
  [
    'register_entry_city_register_key_key',
    'select content from register_entry where city = $1 and register = $2 and key = $3',
    ['text', 'text', 'text'],
  ],
  [
    'work_item_pkey',
    'select ctid from work_item where city = $1 and case_id = $2 and item = $3',
    ['text', 'uuid', 'text'],
  ],
  [
    'involvement_pkey',
    'select kind, who, opened_at from involvement where city = $1 and case_id = $2',
    ['text', 'uuid'],
  ],
  ['draft_pkey', 'delete from draft where city = $1 and id = $2', ['text', 'uuid']],
  [
    'outbox_message_pkey',
    "update outbox_message set state = 'answered' where city = $1 and id = $2",
    ['text', 'uuid'],
  ],
  [
    'event_pkey',
    'select body from event where city = $1 and stream = $2 and seq = $3',
    ['text', 'uuid', 'integer'],
  ],
  [
    'event_sequence_city_stream_seq_key',
    'select log_index from event_sequence where city = $1 and stream = $2 and seq = $3',
    ['text', 'uuid', 'integer'],
  ],
] as const;

/** The plan that a write lane makes of a statement now, and would keep. */
async function keptPlan(db: Database, text: string, types: readonly string[], values: readonly unknown[]) {
  const client = await db.lanes.connect();
  try {
    await client.query(`prepare kept (${types.join(', ')}) as ${text}`);
    const given = values.map((value) => pg.escapeLiteral(String(value))).join(', ');
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `explain (costs off) execute kept (${given})`,
    );
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  } finally {
    client.release(true);
  }
}

/** How many pages a batch of acts looks at; nothing of it is kept. */
async function pagesOf(client: pg.ClientBase, types: GivenTypes, acts: readonly Act[]): Promise<number> {
  const { text, values } = commitStatement(city, types, acts);
  await client.query('begin');
  const { rows } = await client.query<{ 'QUERY PLAN': readonly { Plan: Record<string, number> }[] }>(
    `explain (analyze, buffers, format json) ${text}`,
    [...values],
  );
  await client.query('rollback');
  const plan = rows[0]?.['QUERY PLAN'][0]?.Plan ?? {};
  return (plan['Shared Hit Blocks'] ?? Number.NaN) + (plan['Shared Read Blocks'] ?? Number.NaN);
}

const many = 40_000;

/** So many cases with work and readers, that whoever reads a table, or an index, reads hundreds of pages. */
const fill = `
  insert into case_file (city, id, version, head_hash, number, query_code, service, definition, phase, region,
    opened_at, channel, sandbox, applicant_name, search, summary, calendar)
  select '${city}', gen_random_uuid(), 1, sha256(''), 'F' || n, '', 'start-up', 'start-up@1', 'running', 'riverside',
    now(), 'online', false, '""', '', '{}', '' from generate_series(1, ${many}) n;
  insert into work_item (city, case_id, item, kind, service, region, office, round, opened_at)
  select '${city}', id, 'review', 'review', service, region, 'registry@riverside', 1, opened_at from case_file where number like 'F%';
  insert into involvement (city, case_id, kind, who, opened_at)
  select '${city}', id, 'office', 'registry@riverside', opened_at from case_file where number like 'F%';
  insert into open_involvement (city, case_id, kind, who, opened_at)
  select '${city}', id, 'office', 'registry@riverside', opened_at from case_file where number like 'F%';
  insert into idempotency (city, account, key, request_hash, response, created_at)
  select '${city}', 'wang', id::text, '', '{}', opened_at from case_file where number like 'F%';
  insert into event (city, stream, seq, kind, type, schema, occurred_at, recorded_at, actor, body, hash)
  select '${city}', id, 1, 'case', 'case-noted', 1, opened_at, opened_at, '{}', '{}', sha256('') from case_file where number like 'F%';
  insert into inbox_message (city, party, id, received_at, operation, body)
  select '${city}', 'tax', id::text, opened_at, 'ask', '{}' from case_file where number like 'F%';
  insert into draft (city, id, account, service, version, form, created_at, updated_at)
  select '${city}', id, 'wang', service, 1, '{}', opened_at, opened_at from case_file where number like 'F%'`;

describe.each(stores)('planned on tables that are $tables', ({ tables, db, ownerUrl }) => {
  const owner = new pg.Client({ connectionString: ownerUrl });
  beforeAll(async () => {
    await owner.connect();
    if (tables === 'known to be empty') await owner.query('vacuum analyze');
  });
  afterAll(() => owner.end());

  test.each(single)('a row is found by %s', async (index, text, types) => {
    const sample = { uuid: crypto.randomUUID(), text: city, integer: 1 };
    const values = types.map((type) => sample[type]);
    const plan = await keptPlan(db, text, types, values);
    expect(plan).toContain(`using ${index} `);
    expect(plan).not.toContain('Seq Scan');
  });

  test('the write function asks every table by its whole key, also when the tables have grown', async () => {
    const first = caseAct();
    await commitActs(db, city, [first]);
    const types = await givenTypes(db);
    const client = await db.lanes.connect();
    try {
      const acts = [everything, caseAct({ of: first, case: { endedAt: recordedAt, workItems: [] } })];
      // The first time, plans are made.
      await pagesOf(client, types, acts);
      const few = await pagesOf(client, types, acts);
      await owner.query(fill);
      // Some pages more for each level that an index has grown.
      expect(await pagesOf(client, types, acts)).toBeLessThan(few + 100);
    } finally {
      client.release(true);
    }
  });
});
