import { readFileSync } from 'node:fs';
import pg from 'pg';
import { expect, test } from 'vitest';
import { caseAct, city, openTestStore } from '../../../test/support/store-acts.ts';
import { columnsOf } from './act-columns.ts';

const { db } = await openTestStore();

/** The plan that is made of a statement while every table is empty, and then kept. */
async function keptPlan(text: string, values: readonly unknown[], types: readonly string[]): Promise<string> {
  const client = await db.lanes.connect();
  try {
    await client.query(`prepare kept (${types.join(', ')}) as ${text}`);
    const given = values.map((value) => pg.escapeLiteral(String(value))).join(', ');
    const { rows } = await client.query<{ 'QUERY PLAN': string }>(
      `explain (verbose, costs off) execute kept (${given})`,
    );
    return rows.map((row) => row['QUERY PLAN']).join('\n');
  } finally {
    client.release(true);
  }
}

const whollyKeyed = [
  // What each table is asked by, and by nothing less.
  { table: 'case_file', by: ['id'] },
  { table: 'work_item', by: ['case_id'] },
  { table: 'involvement', by: ['case_id'] },
  { table: 'register_entry', by: ['register', 'key'] },
  { table: 'draft', by: ['id'] },
  { table: 'outbox_message', by: ['id'] },
  { table: 'inbox_message', by: ['party', 'id'] },
  { table: 'idempotency', by: ['account', 'key'] },
] as const;

test('the write statement asks every table by its whole key, even when planned on empty tables', async () => {
  const text = readFileSync(new URL('commit-acts.sql', import.meta.url), 'utf8');
  const types = ['text', ...Array<string>(13).fill('jsonb')];
  const plan = await keptPlan(text, columnsOf(city, [caseAct()]), types);
  expect(plan).not.toMatch(/Seq Scan on public|Bitmap|Hash Join|Merge Join/);
  for (const { table, by } of whollyKeyed) {
    const scans = plan.split('\n').flatMap((line, index, lines) => {
      if (!new RegExp(`Index (Only )?Scan using \\S+ on public\\.${table}\\b`).test(line)) return [];
      return [lines.slice(index + 1).find((below) => below.includes('Index Cond:')) ?? 'none'];
    });
    expect(scans.length, table).toBeGreaterThan(0);
    for (const scan of scans)
      for (const column of by) expect(scan, table).toMatch(new RegExp(`\\b${column} = `));
  }
});

test.each([
  ['case_file', 'select state from case_file where city = $1 and id = $2', ['text', 'uuid'], 'id'],
  [
    'register_entry',
    'select content from register_entry where city = $1 and register = $2 and key = $3',
    ['text', 'text', 'text'],
    'key',
  ],
])('one row of %s is read by its whole key', async (_, text, types, column) => {
  const values = types.map((type) => (type === 'uuid' ? crypto.randomUUID() : city));
  expect(await keptPlan(text, values, types)).toMatch(new RegExp(`Index Cond: .*\\b${column} = `));
});
