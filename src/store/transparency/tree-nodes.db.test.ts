import { randomUUID } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { caseAct, city, openTestStore, recordedAt } from '../../../test/support/store-acts.ts';
import { growTree, leafHash, verifyConsistency, verifyInclusion } from '../../kernel/log/merkle.ts';
import { commitActs } from '../cases/commit-acts.ts';
import { loadEvents } from '../log/load-events.ts';
import { sequenceEvents } from '../log/sequence-events.ts';
import { listAccessToCase, recordAccess } from '../people/access-log.ts';
import { readingHash, readsWait, sequenceReads } from './sequence-reads.ts';
import { digest, readConsistency, readInclusion, readRoot, writeTiles } from './tree-nodes.ts';
import { readLeafData, treeSize } from './trees.ts';

vi.setConfig({ testTimeout: 300_000, hookTimeout: 300_000 });

const { db, ownerUrl } = await openTestStore();
const owner = new pg.Client({ connectionString: ownerUrl });
beforeAll(() => owner.connect());
afterAll(() => owner.end());

const bytes = (hex: string): Uint8Array => new Uint8Array(Buffer.from(hex, 'hex'));

describe('the tree over events', () => {
  test('has a leaf for each event, in the one order, made of its hash and nothing else', async () => {
    const act = caseAct();
    await commitActs(db, city, [act]);
    await sequenceEvents(db, city);
    const [event] = await loadEvents(db, city, act.case.id);
    expect(await treeSize(db, city, 'events')).toBe(1);
    expect(await readRoot(db, city, 'events', 1)).toEqual(Buffer.from(leafHash(bytes(event?.hash ?? ''))));
  });
});

describe('the tree over readings of personal data', () => {
  test('has a leaf for each reading, which anybody can work out again from its row', async () => {
    const of = randomUUID();
    const accesses = ['one', 'two', 'three'].map((account) => ({
      id: randomUUID(),
      at: recordedAt,
      account,
      purpose: 'handle-case',
      case: of,
      fields: ['/name', '/phone'],
    }));
    for (const access of accesses) await recordAccess(db, city, access);
    expect(await readsWait(db, city)).toBe(true);
    while (await sequenceReads(db, city, 2));
    expect(await readsWait(db, city)).toBe(false);
    expect(await treeSize(db, city, 'reads')).toBe(3);
    const hashes = (await readLeafData(db, city, 'reads', { from: 0, to: 10 })).map((data) =>
      Buffer.from(data).toString('hex'),
    );
    const kept = await listAccessToCase(db, city, of);
    expect(hashes).toEqual(accesses.map((access) => readingHash(city, access)));
    expect(hashes.toSorted()).toEqual(kept.map((access) => readingHash(city, access)).toSorted());
  });
});

describe('a tree of 66,000 leaves', () => {
  const last = 66_000;
  /** Behind what the tests above have left. */
  const leaf = (data: Uint8Array) => leafHash(data, digest);
  const sizes = [1, 255, 257, 1_000, 65_536, 65_537, last];
  const roots = new Map<number, Uint8Array>();

  beforeAll(async () => {
    await owner.query(
      `insert into read_sequence (city, log_index, id, hash)
       select $1, n, gen_random_uuid(), sha256(n::text::bytea) from generate_series(4, $2::bigint) n`,
      [city, last],
    );
    const tree = growTree(digest);
    for (const data of await readLeafData(db, city, 'reads', { from: 0, to: last })) {
      tree.append(leaf(data));
      if (sizes.includes(tree.size())) roots.set(tree.size(), tree.root());
    }
  });

  const holds = async (upTo = last): Promise<void> => {
    const known = [...roots].filter(([size]) => size <= upTo);
    for (const [size, root] of known) {
      expect(Buffer.from(await readRoot(db, city, 'reads', size))).toEqual(Buffer.from(root));
    }
    const heads = known.map(([size, root]) => ({ size, root }));
    for (const later of heads) {
      for (const earlier of heads.filter(({ size }) => size <= later.size)) {
        const proof = await readConsistency(db, city, 'reads', { earlier: earlier.size, size: later.size });
        expect(verifyConsistency(earlier, later, proof, digest)).toBe(true);
      }
      for (const index of new Set([0, Math.floor(later.size / 2), later.size - 1])) {
        const [data] = await readLeafData(db, city, 'reads', { from: index, to: index + 1 });
        const path = await readInclusion(db, city, 'reads', { leaf: index, size: later.size });
        const claim = { leaf: leaf(data ?? new Uint8Array()), index, ...later };
        expect(verifyInclusion(claim, path, digest)).toBe(true);
      }
    }
  };

  test('is proven the same before its tiles are written, while they are, and afterwards', async () => {
    await holds(1_000);
    expect(await writeTiles(db, city, 'reads')).toBe(true);
    // 64 tiles are written by now.
    const [size, root] = [65_537, roots.get(65_537)];
    expect(Buffer.from(await readRoot(db, city, 'reads', size))).toEqual(Buffer.from(root ?? []));
    while (await writeTiles(db, city, 'reads'));
    await holds();
    const { rows } = await owner.query(
      'select level, count(*)::int from log_tile group by level order by level',
    );
    expect(rows).toEqual([
      { level: 0, count: 257 },
      { level: 1, count: 1 },
    ]);
  });

  test('writes no tile twice, whoever writes', async () => {
    await Promise.all([writeTiles(db, city, 'reads'), writeTiles(db, city, 'reads')]);
    expect(await writeTiles(db, city, 'reads')).toBe(false);
    await expect(owner.query('update log_tile set root = root')).rejects.toThrow('append-only');
  });
});
