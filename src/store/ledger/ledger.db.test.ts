import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { city, openTestStore } from '../test-support/acts.ts';
import {
  applyImport,
  createImport,
  discardImport,
  findImport,
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

async function newImport(): Promise<string> {
  const id = randomUUID();
  const result = { counts: { tasks: 3 } };
  await createImport(db, city, {
    id,
    fileName: 'plan.txt',
    sha256: 'ab',
    result,
    createdBy: 'lead',
    createdAt: now,
  });
  return id;
}

async function apply(changes: Parameters<typeof applyImport>[2]['changes']): Promise<void> {
  await applyImport(db, city, { id: await newImport(), version: 1, changes, by: 'lead', now: later });
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
  test('keeps its decisions until it takes effect, once', async () => {
    const id = await newImport();
    await saveImportDecisions(db, city, id, { a: 'accept', b: 'reject' });
    const decided = await saveImportDecisions(db, city, id, { b: { value: 3 } });
    expect(decided).toMatchObject({
      version: 3,
      state: 'review',
      decisions: { a: 'accept', b: { value: 3 } },
    });

    const stale = { id, version: 2, changes: [task('7', 'seven')], by: 'lead', now: later };
    await expect(applyImport(db, city, stale)).rejects.toMatchObject({ code: 'import.not-in-review' });
    expect(await findRecord(db, city, 'task', '7')).toBeNull();

    const tries = await Promise.allSettled([1, 2].map(() => applyImport(db, city, { ...stale, version: 3 })));
    expect(tries.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(await findImport(db, city, id)).toMatchObject({
      state: 'applied',
      closedBy: 'lead',
      closedAt: later,
    });
    await expect(saveImportDecisions(db, city, id, {})).rejects.toMatchObject({
      code: 'import.not-in-review',
    });
  });

  test('that is discarded changes nothing', async () => {
    const id = await newImport();
    const before = await ledgerMark(db, city);
    await discardImport(db, city, { id, by: 'lead', now: later });
    await expect(applyImport(db, city, { id, version: 1, changes: [], by: 'lead', now })).rejects.toThrow();
    expect(await ledgerMark(db, city)).toBe(before);
    const { items } = await listImports(db, city, { limit: 100 });
    expect(items.find((item) => item.id === id)).toMatchObject({ state: 'discarded', counts: { tasks: 3 } });
  });
});
