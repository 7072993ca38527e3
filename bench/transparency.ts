import pg from 'pg';
import { leafHash, verifyConsistency, verifyInclusion } from '../src/kernel/log/merkle.ts';
import { closeDatabase, type Database, openDatabase } from '../src/store/database.ts';
import { migrate } from '../src/store/migrate.ts';
import {
  digest,
  readConsistency,
  readInclusion,
  readRoot,
  writeTiles,
} from '../src/store/transparency/tree-nodes.ts';
import { readLeafData } from '../src/store/transparency/trees.ts';
import { serverUse, startBenchServer } from './engine/servers.ts';
import { bounded, percentile, type Row } from './report.ts';

const city = '411000';
const proofs = 200;

/**
 * The tree over a log: all of it built from nothing, the next events appended to it, its root, and proofs at
 * random places, each checked.
 */
export async function transparencyBench(quick: boolean): Promise<readonly Row[]> {
  const events = quick ? 100_000 : 1_000_000;
  const more = 10_000;
  const server = await startBenchServer();
  try {
    await migrate(server.ownerUrl);
    await fillLog(server.ownerUrl, 1, events);
    const db = openDatabase({ url: server.appUrl, city });
    try {
      const used = (await serverUse(server)).cpuSeconds;
      const build = await timed(() => buildTree(db));
      const inDatabase = (await serverUse(server)).cpuSeconds - used;
      await fillLog(server.ownerUrl, events + 1, events + more);
      const append = await timed(() => buildTree(db));
      const size = events + more - 100;
      const root = await timed(() => readRoot(db, city, 'events', size));
      const inclusion: number[] = [];
      const consistency: number[] = [];
      let working = 0;
      for (let round = 0; round < proofs; round += 1) {
        const leaf = Math.floor(((round * 0.618_033_988_7) % 1) * size);
        const [data] = await readLeafData(db, city, 'events', { from: leaf, to: leaf + 1 });
        const path = await timed(() => readInclusion(db, city, 'events', { leaf, size }));
        inclusion.push(path.ms);
        working += path.cpuMs;
        const claim = {
          leaf: leafHash(data ?? new Uint8Array(), digest),
          index: leaf,
          size,
          root: root.result,
        };
        if (!verifyInclusion(claim, path.result, digest)) throw new Error(`leaf ${leaf} is not proven`);
        const earlier = { size: leaf + 1, root: await readRoot(db, city, 'events', leaf + 1) };
        const kept = await timed(() => readConsistency(db, city, 'events', { earlier: leaf + 1, size }));
        consistency.push(kept.ms);
        if (!verifyConsistency(earlier, { size, root: root.result }, kept.result, digest)) {
          throw new Error(`the tree of ${leaf + 1} is not proven`);
        }
      }
      return [
        { metric: 'transparency: events', value: events, unit: 'count' },
        bounded('transparency: tree built', build.ms / 1000, 's', '<=', quick ? 2 : 20),
        { metric: 'transparency: of it at work in this process', value: build.cpuMs / 1000, unit: 's' },
        { metric: 'transparency: of it at work in the database', value: inDatabase, unit: 's' },
        { metric: 'transparency: one more event', value: append.ms / more, unit: 'ms' },
        { metric: 'transparency: root', value: root.ms, unit: 'ms' },
        bounded('transparency: inclusion proof, median', percentile(inclusion, 0.5), 'ms', '<=', 10),
        { metric: 'transparency: inclusion proof, 95 %', value: percentile(inclusion, 0.95), unit: 'ms' },
        {
          metric: 'transparency: inclusion proof, at work in this process',
          value: working / proofs,
          unit: 'ms',
        },
        bounded('transparency: consistency proof, median', percentile(consistency, 0.5), 'ms', '<=', 10),
      ];
    } finally {
      await closeDatabase(db);
    }
  } finally {
    await server.stop();
  }
}

async function buildTree(db: Database): Promise<void> {
  while (await writeTiles(db, city, 'events'));
}

async function timed<Result>(
  run: () => Promise<Result>,
): Promise<{ readonly result: Result; readonly ms: number; readonly cpuMs: number }> {
  const before = process.cpuUsage();
  const began = performance.now();
  const result = await run();
  const { user, system } = process.cpuUsage(before);
  return { result, ms: performance.now() - began, cpuMs: (user + system) / 1000 };
}

/** Events of cases of ten each; what they say is of no account here, only their hashes. */
export async function fillLog(url: string, from: number, to: number): Promise<void> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(
      `with made as (
         insert into event (city, stream, seq, kind, type, schema, occurred_at, recorded_at, actor, body, prev_hash, hash)
         select $1, md5((n / 10)::text)::uuid, n % 10 + 1, 'case', 'case-noted', 1, now(), now(),
           '{"kind": "system", "id": "bench"}', '{}',
           case when n % 10 = 0 then null else sha256((n - 1)::text::bytea) end, sha256(n::text::bytea)
         from generate_series($2::bigint, $3::bigint) n)
       insert into event_sequence (city, log_index, stream, seq)
       select $1, n, md5((n / 10)::text)::uuid, n % 10 + 1 from generate_series($2::bigint, $3::bigint) n`,
      [city, from, to],
    );
    await client.query(
      `insert into sequencer (city, horizon, last_index) values ($1, '0', $2)
       on conflict (city) do update set last_index = excluded.last_index`,
      [city, to],
    );
    await client.query('analyze event');
    await client.query('analyze event_sequence');
  } finally {
    await client.end();
  }
}
