import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBackup } from './read-backup.ts';
import { type BackupSecret, beginFile, digest, sealUnit } from './sealed-file.ts';
import type { BackupLabel } from './units.ts';

const secret: BackupSecret = { kind: 'key', bytes: new Uint8Array(32).fill(7) };
const words: BackupSecret = { kind: 'passphrase', words: 'four words nobody else has' };
let folder = '';
let file = '';
/** Where each unit begins, and the end. */
let edges: number[] = [];

const about: BackupLabel = {
  kind: 'about',
  version: { migrations: [], jobs: 0 },
  database: 'x',
  withKeys: false,
};
const row = (text: string): readonly [BackupLabel, Buffer] => [
  { kind: 'rows', table: 'public.t', columns: ['a'], count: 1 },
  Buffer.from(`${text}\n`),
];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yingshang-sealed-'));
  file = await write('whole', secret);
});
afterAll(() => rm(folder, { recursive: true }));

async function write(name: string, by: BackupSecret): Promise<string> {
  const { bytes, file: sealed } = await beginFile(by);
  const units = [[about, Buffer.alloc(0)] as const, row('one'), row('two')].map(([label, data], number) =>
    sealUnit(sealed, number, { label, data }),
  );
  const whole = digest(Buffer.concat(units.map((unit) => digest(unit.subarray(4))))).toString('hex');
  const end: BackupLabel = {
    kind: 'end',
    units: 3,
    digest: whole,
    rows: { 'public.t': 2 },
    sequences: [],
    masterKeyMark: null,
  };
  const all = [bytes, ...units, sealUnit(sealed, 3, { label: end, data: Buffer.alloc(0) })];
  edges = all.map((_, at) => Buffer.concat(all.slice(0, at + 1)).length);
  const path = join(folder, name);
  await writeFile(path, Buffer.concat(all));
  return path;
}

const read = (path: string, by: BackupSecret = secret) => readBackup(path, by, async () => {});
const changed = async (name: string, change: (bytes: Buffer) => Buffer): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, change(await readFile(file)));
  return path;
};

test('what was sealed comes back in its order, and nothing of it is legible in the file', async () => {
  const rows: string[] = [];
  await readBackup(file, secret, async ({ label, data }) => {
    if (label.kind === 'rows') rows.push(data.toString());
  });
  expect(rows).toEqual(['one\n', 'two\n']);
  expect((await readFile(file)).includes('public.t')).toBe(false);
});

test('a passphrase opens what it sealed, and another does not', async () => {
  const path = await write('words', words);
  expect((await read(path, words)).end.rows).toEqual({ 'public.t': 2 });
  const other = { kind: 'passphrase', words: 'four words somebody else has' } as const;
  await expect(read(path, other)).rejects.toMatchObject({ code: 'backup.wrong-secret' });
  await expect(read(path)).rejects.toMatchObject({ code: 'backup.other-secret' });
  await write('whole', secret);
});

test('cut off anywhere, it is refused', async () => {
  for (let length = edges[0] ?? 0; length < (edges.at(-1) ?? 0); length += 1) {
    const path = await changed('cut', (bytes) => bytes.subarray(0, length));
    const wanted = edges.includes(length) ? 'backup.cut-off' : 'backup.changed';
    await expect(read(path), `at ${length}`).rejects.toMatchObject({ code: wanted });
  }
});

test('with any one bit turned, it is refused', async () => {
  const { length } = await readFile(file);
  for (let at = 0; at < length; at += 1) {
    const path = await changed('turned', (bytes) => {
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << (at % 8)), at);
      return bytes;
    });
    await expect(read(path), `byte ${at}`).rejects.toThrow(
      /backup\.(changed|not-a-backup|wrong-secret|other-secret)/,
    );
  }
});

test('units that were put in another order, left out or said twice are refused', async () => {
  const [begin = 0, first = 0, second = 0, third = 0] = edges;
  const arrangements: readonly ((bytes: Buffer) => Buffer[])[] = [
    (b) => [b.subarray(0, first), b.subarray(second, third), b.subarray(first, second), b.subarray(third)],
    (b) => [b.subarray(0, first), b.subarray(second)],
    (b) => [b.subarray(0, second), b.subarray(first)],
    (b) => [b, b.subarray(begin, first)],
  ];
  for (const arrange of arrangements) {
    const path = await changed('arranged', (bytes) => Buffer.concat(arrange(bytes)));
    await expect(read(path)).rejects.toMatchObject({ code: 'backup.changed' });
  }
});

test('what is no backup is told apart from one that was changed', async () => {
  const path = await changed('other', () => Buffer.from('PK\u0003\u0004 no backup at all\n'));
  await expect(read(path)).rejects.toMatchObject({ code: 'backup.not-a-backup' });
  const empty = await changed('empty', () => Buffer.alloc(0));
  await expect(read(empty)).rejects.toMatchObject({ code: 'backup.not-a-backup' });
  await expect(read(join(folder, 'none'))).rejects.toMatchObject({ code: 'backup.file-unusable' });
  await expect(read(folder)).rejects.toMatchObject({ code: 'backup.file-unusable' });
});

test('no two units are sealed under one key', async () => {
  const { file: sealed } = await beginFile(secret);
  const unit = { label: about, data: Buffer.from('the same') };
  const [left, right] = [sealUnit(sealed, 0, unit), sealUnit(sealed, 0, unit)];
  expect(left.equals(right)).toBe(false);
});
