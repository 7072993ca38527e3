import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { city, openTestStore } from '../../../test/support/store-acts.ts';
import {
  applyImport,
  createImport,
  discardImport,
  findImport,
  findImportLines,
  type LedgerChange,
  listImports,
  saveImportDecisions,
} from './imports.ts';
import { findRecord, type LedgerRecord, ledgerMark, listRecords } from './records.ts';
import { seedLedger } from './seed.ts';

const { db } = await openTestStore();
const now = '2022-06-30T01:30:00.000Z';
const later = '2022-07-30T01:30:00.000Z';

function task(key: string, title: string): LedgerRecord {
  return { kind: 'task', key, position: Number(key), content: { title } };
}

const importOf = (sha256: string) => ({
  id: randomUUID(),
  fileName: 'plan.txt',
  sha256,
  result: { document: { title: 'plan' }, counts: { tasks: 3 } },
  lines: ['first', '', 'third, with a "quote", a \\ and 中文'],
  createdBy: 'lead',
  createdAt: now,
});

const stream = randomUUID();
const operation = () => ({
  stream,
  actor: { kind: 'account', id: 'lead', role: 'plan-lead' } as const,
  at: now,
  body: { type: 'plan-discarded', import: randomUUID(), file: 'f' } as const,
});

async function newImport(): Promise<string> {
  const { id } = await createImport(db, city, importOf(randomUUID()), operation());
  return id;
}

const toApply = (id: string, version: number, changes: readonly LedgerChange[]) => ({
  id,
  version,
  by: 'lead',
  now: later,
  decide: () => ({ changes, summary: { changes: changes.length }, operation: operation() }),
});

async function apply(changes: readonly LedgerChange[]): Promise<void> {
  await applyImport(db, city, toApply(await newImport(), 1, changes));
}

const titles = async () => (await listRecords(db, city, 'task')).map(({ content }) => content.title);

describe('seeding', () => {
  test('brings the ledger to the city’s data, and changes nothing the second time', async () => {
    const data = [task('1', 'one'), task('2', 'two'), task('10', 'ten')];
    expect(await seedLedger(db, city, data, now)).toEqual({ added: 3, changed: 0, removed: 0, kept: 0 });
    const mark = await ledgerMark(db, city);
    expect(await seedLedger(db, city, data, later)).toEqual({ added: 0, changed: 0, removed: 0, kept: 0 });
    expect(await ledgerMark(db, city)).toBe(mark);
    expect(await titles()).toEqual(['one', 'two', 'ten']);

    const edited = [task('1', 'one'), task('2', 'second'), task('3', 'three')];
    expect(await seedLedger(db, city, edited, later)).toEqual({ added: 1, changed: 1, removed: 1, kept: 0 });
    expect(await titles()).toEqual(['one', 'second', 'three']);
    expect(await ledgerMark(db, city)).not.toBe(mark);
  });

  test('never overwrites what an accepted import changed, added or removed', async () => {
    await apply([task('1', 'imported'), task('4', 'new'), { kind: 'task', key: '3', content: null }]);
    expect(await titles()).toEqual(['imported', 'second', 'new']);
    const data = [task('1', 'data'), task('2', 'data'), task('3', 'data'), task('4', 'data')];
    expect(await seedLedger(db, city, data, later)).toEqual({ added: 0, changed: 1, removed: 0, kept: 3 });
    expect(await titles()).toEqual(['imported', 'data', 'new']);
    expect(await findRecord(db, city, 'task', '3')).toBeNull();
    await seedLedger(db, city, [], later);
    expect(await titles()).toEqual(['imported', 'new']);
  });

  test('what an import removed, a later import may bring back', async () => {
    await apply([task('3', 'back')]);
    expect((await findRecord(db, city, 'task', '3'))?.content).toEqual({ title: 'back' });
  });
});

describe('an import', () => {
  test('of the same bytes waits for review once, also when two people bring it at the same moment', async () => {
    const sha256 = randomUUID();
    const made = await Promise.all(
      [1, 2, 3].map(() => createImport(db, city, importOf(sha256), operation())),
    );
    expect(made.filter(({ created }) => created)).toHaveLength(1);
    expect(new Set(made.map(({ id }) => id)).size).toBe(1);
    const [first] = made;
    await discardImport(db, city, { id: first?.id ?? '', by: 'lead', now: later, operation });
    expect(await createImport(db, city, importOf(sha256), operation())).toMatchObject({ created: true });
  });

  test('keeps the document’s lines under their numbers, and knows none beyond them', async () => {
    const id = await newImport();
    expect([...(await findImportLines(db, city, id, [3, 4, 1, 0]))]).toEqual([
      [1, 'first'],
      [3, 'third, with a "quote", a \\ and 中文'],
    ]);
    expect((await findImportLines(db, city, randomUUID(), [1])).size).toBe(0);
    expect((await findImportLines(db, city, 'no id', [1])).size).toBe(0);
  });

  test('keeps its decisions until it takes effect, once', async () => {
    const id = await newImport();
    expect(
      await saveImportDecisions(db, city, {
        id,
        version: 1,
        decisions: { a: 'accept', b: 'reject', c: 'accept' },
      }),
    ).toBe(2);
    const decisions = { b: { value: { inner: null } }, c: null };
    expect(await saveImportDecisions(db, city, { id, version: 2, decisions })).toBe(3);
    expect(await findImport(db, city, id)).toMatchObject({
      version: 3,
      state: 'review',
      decisions: { a: 'accept', b: { value: { inner: null } } },
    });

    const late = { id, version: 2, decisions: { a: 'reject' } };
    await expect(saveImportDecisions(db, city, late)).rejects.toMatchObject({
      code: 'import.version-conflict',
    });
    const change = [task('7', 'seven')];
    await expect(applyImport(db, city, toApply(id, 2, change))).rejects.toMatchObject({
      code: 'import.version-conflict',
    });
    expect(await findRecord(db, city, 'task', '7')).toBeNull();

    const tries = await Promise.allSettled([1, 2].map(() => applyImport(db, city, toApply(id, 3, change))));
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(tries.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'import.already-applied', parameters: { at: later } },
    });
    expect(await findImport(db, city, id)).toMatchObject({
      state: 'applied',
      closedBy: 'lead',
      closedAt: later,
      result: { applied: { changes: 1 } },
    });
    await expect(saveImportDecisions(db, city, { id, version: 3, decisions: {} })).rejects.toMatchObject({
      code: 'import.already-applied',
    });
  });

  test('that takes effect makes the reviewers of others look again', async () => {
    const waiting = await newImport();
    await apply([task('8', 'eight')]);
    expect(await findImport(db, city, waiting)).toMatchObject({ state: 'review', version: 2 });
  });

  test('that is refused while taking effect changes nothing', async () => {
    const id = await newImport();
    const before = await ledgerMark(db, city);
    const given = {
      ...toApply(id, 1, []),
      decide: () => {
        throw new Error('refused');
      },
    };
    await expect(applyImport(db, city, given)).rejects.toThrow('refused');
    expect(await ledgerMark(db, city)).toBe(before);
    expect(await findImport(db, city, id)).toMatchObject({ state: 'review', version: 1 });
  });

  test('that is discarded changes nothing', async () => {
    const id = await newImport();
    const before = await ledgerMark(db, city);
    await discardImport(db, city, { id, by: 'lead', now: later, operation });
    await expect(applyImport(db, city, toApply(id, 1, [task('9', 'nine')]))).rejects.toMatchObject({
      code: 'import.not-in-review',
    });
    expect(await ledgerMark(db, city)).toBe(before);
    const { items } = await listImports(db, city, { limit: 100 });
    expect(items.find((item) => item.id === id)).toMatchObject({
      state: 'discarded',
      document: { title: 'plan' },
      counts: { tasks: 3 },
      applied: null,
    });
  });

  test('that does not exist is refused', async () => {
    for (const id of [randomUUID(), 'no id']) {
      const refusal = { code: 'import.not-found' };
      await expect(saveImportDecisions(db, city, { id, version: 1, decisions: {} })).rejects.toMatchObject(
        refusal,
      );
      await expect(applyImport(db, city, toApply(id, 1, []))).rejects.toMatchObject(refusal);
      await expect(discardImport(db, city, { id, by: 'lead', now, operation })).rejects.toMatchObject(
        refusal,
      );
    }
  });
});
