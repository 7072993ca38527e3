import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ensureSigningKey } from './key-files.ts';

let folder: string;

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), 'keys-')), 'exchange');
});

afterEach(async () => {
  await rm(join(folder, '..'), { recursive: true });
});

test('a key is made once and read ever after', async () => {
  const first = await ensureSigningKey(folder, '990000');
  expect(await ensureSigningKey(folder, '990000')).toEqual(first);
  expect(await ensureSigningKey(folder, 'north-bank')).not.toEqual(first);
});

test('processes that start at once hold one key', async () => {
  const keys = await Promise.all(Array.from({ length: 8 }, () => ensureSigningKey(folder, '990000')));
  expect(new Set(keys.map(({ kid }) => kid)).size).toBe(1);
  expect(await readdir(folder)).toEqual(['990000.json']);
});

test('nobody but its owner may read a key', async () => {
  await ensureSigningKey(folder, '990000');
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
  expect((await stat(join(folder, '990000.json'))).mode & 0o777).toBe(0o600);
});
