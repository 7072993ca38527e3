import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type MonthRecord, monthFolder, readMonth, removeMonth, writeMonth } from './month-folder.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'month-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const record: MonthRecord = {
  seed: 1,
  days: 2,
  firmsPerDay: 3,
  state: 'finished',
  url: 'http://localhost:1',
  firstDay: '2022-06-01',
  lastDay: '2022-06-02',
  startedAt: '2026-01-01T00:00:00.000Z',
  updatedAt: '2026-01-01T00:00:00.000Z',
  counts: {
    day: '2022-06-02',
    applied: 1,
    granted: 1,
    notGranted: 0,
    corrections: 0,
    changes: 0,
    closures: 0,
    ratings: 0,
    refusals: {},
    journey: [],
  },
};

test('what is known of a month is read back', () => {
  expect(readMonth(folder)).toBeNull();
  writeMonth(folder, record);
  expect(readMonth(folder)).toEqual(record);
});

test('removing takes all of it away, also a damaged one, and nothing beside it', async () => {
  writeFileSync(join(folder, 'own.txt'), 'kept');
  expect(await removeMonth(folder)).toBe(false);
  mkdirSync(join(monthFolder(folder), 'postgres'), { recursive: true });
  writeFileSync(join(monthFolder(folder), 'month.json'), '{');
  expect(() => readMonth(folder)).toThrow('--remove-demo');
  expect(await removeMonth(folder)).toBe(true);
  expect(existsSync(monthFolder(folder))).toBe(false);
  expect(existsSync(join(folder, 'own.txt'))).toBe(true);
});
