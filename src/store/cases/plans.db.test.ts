import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { beforeAll, describe, expect, test } from 'vitest';
import { caseAct, city, entryAct, openTestStore, recordedAt } from '../../../test/support/store-acts.ts';
import type { Act } from './act.ts';
import { commitStatement } from './commit-statement.ts';

const { db, ownerUrl } = await openTestStore();

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

/** The index a table is asked by in the write lanes, and its columns that a row is found by. */
const keys = {
  case_file: { index: 'case_file_pkey', by: ['city', 'id'] },
  work_item: { index: 'work_item_pkey', by: ['city', 'case_id'] },
  draft: { index: 'draft_pkey', by: ['city', 'id'] },
  inbox_message: { index: 'inbox_message_pkey', by: ['city', 'party', 'id'] },
  idempotency: { index: 'idempotency_pkey', by: ['city', 'account', 'key'] },
} as const;

/** What the functions of the write statement and the readings beside it say to the planner. */
const single = [
  ['case_file_pkey', 'select version from case_file where city = $1 and id = $2', ['text', 'uuid']],
  [
    'register_entry_city_register_key_key',
    'select content from register_entry where city = $1 and register = $2 and key = $3',
    ['text', 'text', 'text'],
  ],
  [
    'work_item_pkey',
    'delete from work_item where city = $1 and case_id = $2 and item = $3',
    ['text', 'uuid', 'text'],
  ],
  [
    'involvement_pkey',
    'update involvement set open = true where city = $1 and case_id = $2 and open <> true',
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
async function keptPlan(
  text: string,
  values: readonly unknown[],
  types?: readonly string[],
): Promise<readonly string[]> {
  const client = await db.lanes.connect();
  try {
    const typed = types === undefined ? '' : `(${types.join(', ')})`;
    await client.query(`prepare kept ${typed} as ${text}`);
    const given = values.map((value) => pg.escapeLiteral(String(value))).join(', ');
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `explain (costs off) execute kept (${given})`,
    );
    return rows.map((row) => row['QUERY PLAN']);
  } finally {
    client.release(true);
  }
}

describe.each(['never looked at', 'known to be empty'])('planned on tables that are %s', (tables) => {
  beforeAll(async () => {
    if (tables === 'never looked at') return;
    const owner = new pg.Client({ connectionString: ownerUrl });
    await owner.connect();
    await owner.query('vacuum analyze');
    await owner.end();
  });

  test('the write statement asks every table by its whole key', async () => {
    const { text, values } = commitStatement(city, [everything, caseAct({ of: everything })]);
    const plan = await keptPlan(text, values);
    expect(plan.join('\n')).not.toMatch(/Seq Scan|Bitmap|Hash Join|Merge Join/);
    for (const [table, { index, by }] of Object.entries(keys)) {
      const scans = plan.flatMap((line, at) => {
        const scan = new RegExp(`Index (?:Only )?Scan using (\\S+) on ${table}\\b`).exec(line);
        return scan === null ? [] : [`${scan[1]} ${plan[at + 1]?.trim()}`];
      });
      expect(scans.length, table).toBeGreaterThan(0);
      for (const scan of scans) {
        expect(scan, table).toContain(`${index} Index Cond:`);
        for (const column of by) expect(scan, table).toMatch(new RegExp(`\\b${column} = `));
      }
    }
  });

  test.each(single)('a row is found by %s', async (index, text, types) => {
    const sample = { uuid: crypto.randomUUID(), text: city, integer: 1 };
    const values = types.map((type) => sample[type]);
    const plan = (await keptPlan(text, values, types)).join('\n');
    expect(plan).toContain(`using ${index} `);
    expect(plan).not.toContain('Seq Scan');
  });
});
