import { execFile } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import type { JsonObject } from '../../src/kernel/json.ts';
import { chainEvents } from '../../src/kernel/log/chain.ts';
import { keyLine, type NoteKey } from '../../src/kernel/log/checkpoint.ts';
import { leafHash } from '../../src/kernel/log/merkle.ts';
import { createDependencies, readCity } from '../../src/main/create-dependencies.ts';
import type { Act } from '../../src/store/cases/act.ts';
import { commitActs } from '../../src/store/cases/commit-acts.ts';
import { closeDatabase, openDatabase } from '../../src/store/database.ts';
import { loadEvents } from '../../src/store/log/load-events.ts';
import { sequenceEvents } from '../../src/store/log/sequence-events.ts';
import { recordAccess } from '../../src/store/people/access-log.ts';
import { listLogKeys } from '../../src/store/transparency/heads.ts';
import { sequenceReads } from '../../src/store/transparency/sequence-reads.ts';
import { writeTiles } from '../../src/store/transparency/tree-nodes.ts';
import { readLeafData, treeSize } from '../../src/store/transparency/trees.ts';
import type { Dependencies } from '../../src/usecases/dependencies.ts';
import { type Audit, type AuditFinding, auditLog } from '../../src/usecases/transparency/audit-log.ts';
import { fileLogSigner, rotateKey } from '../../src/usecases/transparency/log-signer.ts';
import { signHead } from '../../src/usecases/transparency/sign-head.ts';
import { createTestDatabase, type TestDatabase } from '../support/database.ts';
import { caseAct, city, recordedAt } from '../support/store-acts.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 120_000 });

/*
 * A log of 300 events and 5 readings, heads of which were kept elsewhere at 100, 200 and 300. Each test does
 * something to a copy of the database, as its owner, and has it audited.
 */

const dataFolder = resolve(import.meta.dirname, '../../data');
const cityCode = '990000';
const read = await readCity({ dataFolder, city, packs: [] });
let folder: string;
let original: TestDatabase;
/** What somebody outside has kept: heads as they were given out, the first key, and all leaves. */
let kept: string;
let key: NoteKey;
let leaves: Buffer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yingshang-audit-'));
  original = await createTestDatabase();
  await withProduct(original, async (deps) => {
    const notes: string[] = [];
    let acts: readonly Act[] = [];
    for (let round = 0; round < 3; round += 1) {
      const of = acts;
      acts = Array.from({ length: 100 }, (_, at) =>
        caseAct({ ...(of[at] === undefined ? {} : { of: of[at] }), note: `said ${round}` }),
      );
      await commitActs(deps.database, city, acts);
      while (!(await placed(deps, (round + 1) * 100)));
      notes.push((await signHead(deps, 'events')).note);
    }
    for (let at = 0; at < 5; at += 1) {
      await recordAccess(deps.database, city, {
        id: randomUUID(),
        at: recordedAt,
        account: `official-${at}`,
        purpose: 'handle-case',
        case: acts[at]?.case?.id ?? null,
        fields: ['/name'],
      });
    }
    while ((await treeSize(deps.database, city, 'reads')) < 5) await sequenceReads(deps.database, city);
    notes.push((await signHead(deps, 'reads')).note);
    for (const tree of ['events', 'reads'] as const) while (await writeTiles(deps.database, city, tree));
    kept = `Copied out of the bulletin:\n\n${notes.join('\n')}`;
    const data = await readLeafData(deps.database, city, 'events', { from: 0, to: 300 });
    leaves = Buffer.concat(data.map((each) => leafHash(each)));
    const signer = await deps.logSigner?.current();
    key = {
      name: `yingshang/${cityCode}/events`,
      kind: 'log',
      publicKey: signer?.publicKey ?? new Uint8Array(),
    };
  });
  await writeFile(join(folder, 'heads.txt'), kept);
  await writeFile(join(folder, 'events.leaves'), leaves);
});
afterAll(async () => {
  await original.drop();
  await rm(folder, { recursive: true });
});

/** Another file's transaction in the same cluster may hold places up. */
async function placed({ database }: Dependencies, count: number): Promise<boolean> {
  await sequenceEvents(database, city);
  return (await treeSize(database, city, 'events')) === count;
}

async function withProduct<Result>(
  { appUrl }: TestDatabase,
  work: (deps: Dependencies) => Promise<Result>,
): Promise<Result> {
  const database = openDatabase({ url: appUrl, city, applicationName: 'audit' });
  try {
    return await work(
      await createDependencies({
        dataFolder,
        city,
        packs: [],
        read,
        database,
        masterKey: new Uint8Array(32),
        logSigner: fileLogSigner(join(folder, 'keys'), city),
        demonstration: true,
        clock: () => Date.parse('2024-03-13T11:00:00+06:00'),
      }),
    );
  } finally {
    await closeDatabase(database);
  }
}

type Tampering = (owner: pg.Client, copy: TestDatabase) => Promise<unknown>;

/** Does something to a copy, as the owner of the tables, for whom no guard holds. */
async function onCopy<Result>(
  tamper: Tampering,
  then: (copy: TestDatabase) => Promise<Result>,
): Promise<Result> {
  const copy = await createTestDatabase(original);
  try {
    const owner = new pg.Client({ connectionString: copy.ownerUrl });
    await owner.connect();
    try {
      await owner.query("select set_config('yingshang.city', $1, false)", [city]);
      await owner.query('set session_replication_role = replica').catch(() => disableGuards(owner));
      await tamper(owner, copy);
    } finally {
      await owner.end();
    }
    return await then(copy);
  } finally {
    await copy.drop();
  }
}

async function disableGuards(owner: pg.Client): Promise<void> {
  for (const table of ['event', 'event_sequence', 'access_log', 'read_sequence', 'log_tile', 'tree_head']) {
    await owner.query(`alter table ${table} disable trigger user`);
  }
}

function audited(
  tamper: Tampering,
  outside: { readonly kept?: string; readonly leaves?: Uint8Array } = { kept },
): Promise<Audit> {
  return onCopy(tamper, (copy) =>
    withProduct(copy, ({ database }) => auditLog(database, { cityCode, ...outside, keys: [key] })),
  );
}

/** The command as it is run, with the copy as the product's database. */
function audit(copy: TestDatabase, ...words: readonly string[]): Promise<{ code: number; out: string }> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join(import.meta.dirname, '../../src/cli/main.ts'), 'audit', 'verify', ...words],
      {
        env: {
          ...process.env,
          DATABASE_URL: copy.ownerUrl,
          DATABASE_APP_URL: copy.appUrl,
          YINGSHANG_CITY: city,
          YINGSHANG_DATA: folder,
        },
      },
      (error, stdout, stderr) =>
        done({ code: error === null ? 0 : Number(error.code), out: stdout + stderr }),
    );
  });
}

const eventAt = (place: number) =>
  `(e.stream, e.seq) = (select s.stream, s.seq from event_sequence s where s.log_index = ${place})`;
const brief = ({ tree, what, place, until }: AuditFinding) =>
  until === undefined ? `${tree} ${what} ${place}` : `${tree} ${what} ${place}-${until}`;

/** Moves everything from a place on by one, down or up, without meeting what is there. */
async function shift(owner: pg.Client, from: number, by: 1 | -1): Promise<void> {
  await owner.query('update event_sequence set log_index = log_index + 1000000 where log_index >= $1', [
    from,
  ]);
  await owner.query(
    'update event_sequence set log_index = log_index - 1000000 + $1 where log_index > 1000000',
    [by],
  );
  await owner.query('update sequencer set last_index = last_index + $1', [by]);
}

/** Says something else in an event, and makes its hash and every later one of its stream fit. */
async function rewrite(owner: pg.Client, copy: TestDatabase, place: number): Promise<void> {
  const { rows } = await owner.query<{ stream: string; seq: number }>(
    'select stream, seq from event_sequence where log_index = $1',
    [place],
  );
  const { stream = '', seq = 0 } = rows[0] ?? {};
  const events = await withProduct(copy, ({ database }) => loadEvents(database, city, stream));
  const before = events[seq - 2];
  const { rows: made } = chainEvents(
    { city, stream, kind: 'case' },
    { seq: seq - 1, hash: before?.hash ?? null },
    recordedAt,
    events.slice(seq - 1).map(({ type, body, ...event }) => ({
      ...event,
      body: { type, ...(event.seq === seq ? { note: 'never said' } : body) } as JsonObject & { type: string },
    })),
  );
  for (const event of made) {
    await owner.query(
      `update event set body = $3, hash = decode($4, 'hex'), prev_hash = decode($5, 'hex') where stream = $1 and seq = $2`,
      [stream, event.seq, event.body, event.hash, event.prevHash],
    );
  }
  await owner.query(`update case_file set head_hash = decode($2, 'hex') where id = $1`, [
    stream,
    made.at(-1)?.hash,
  ]);
}

test('an untouched log holds, also against heads kept elsewhere', async () => {
  const { found, heads, trees } = await audited(async () => {});
  expect(found).toBe(0);
  expect(trees).toEqual([
    { tree: 'events', size: 300 },
    { tree: 'reads', size: 5 },
  ]);
  expect(heads.filter((head) => head.kept && head.holds)).toHaveLength(4);
});

test('what is given its place while the log is read is not taken for cut off', async () => {
  let during: Audit | null = null;
  await onCopy(
    async (owner, copy) => {
      await withProduct(copy, ({ database }) => commitActs(database, city, [caseAct()]));
      await owner.query('begin');
      await owner.query('lock table sequencer in access exclusive mode');
      await owner.query(
        `insert into event_sequence select e.city, 301, e.stream, e.seq from event e
         where not exists (select from event_sequence s where s.stream = e.stream and s.seq = e.seq)`,
      );
      await owner.query('update sequencer set last_index = 301');
      const auditing = withProduct(copy, ({ database }) => auditLog(database, { cityCode, keys: [key] }));
      await vi.waitUntil(async () => {
        const { rowCount } = await owner.query(
          "select from pg_locks where relation = 'sequencer'::regclass and not granted",
        );
        return rowCount === 1;
      }, 60_000);
      await owner.query('commit');
      during = await auditing;
    },
    async () => {},
  );
  expect(during).toMatchObject({ found: 0, findings: [] });
});

describe('whoever owns the database is found out', () => {
  test.each<[string, Tampering, string]>([
    [
      'editing an event',
      (owner) => owner.query(`update event e set body = '{"note": "edited"}' where ${eventAt(120)}`),
      'events edited 120',
    ],
    [
      'editing who acted',
      (owner) =>
        owner.query(`update event e set actor = '{"kind": "system", "id": "other"}' where ${eventAt(1)}`),
      'events edited 1',
    ],
    ['editing an event and its hashes', (owner, copy) => rewrite(owner, copy, 120), 'events replaced 120'],
    [
      'deleting an event',
      (owner) => owner.query(`delete from event e where ${eventAt(120)}`),
      'events deleted 120',
    ],
    [
      'deleting an event with its place',
      async (owner) => {
        await owner.query(`delete from event e where ${eventAt(120)}`);
        await owner.query('delete from event_sequence where log_index = 120');
      },
      'events deleted 120',
    ],
    [
      'deleting a last event and closing the gap',
      async (owner) => {
        await owner.query(`delete from event e where ${eventAt(250)}`);
        await owner.query('delete from event_sequence where log_index = 250');
        await shift(owner, 251, -1);
      },
      'events replaced 250',
    ],
    [
      'inserting an event among the others',
      async (owner) => {
        await shift(owner, 50, 1);
        await owner.query(
          `insert into event select city, gen_random_uuid(), 1, kind, type, schema, occurred_at, recorded_at, actor, body, null, hash, tx
           from event e where ${eventAt(1)}`,
        );
        await owner.query(
          `insert into event_sequence select city, 50, stream, 1 from event e
           where not exists (select from event_sequence s where s.stream = e.stream)`,
        );
      },
      'events edited 50',
    ],
    [
      'inserting an event beside the order',
      (owner) =>
        owner.query(
          `insert into event select city, gen_random_uuid(), 1, kind, type, schema, occurred_at, recorded_at, actor, body, null, hash, tx
           from event e where ${eventAt(1)}`,
        ),
      'events inserted null',
    ],
    [
      'changing the order of two events',
      async (owner) => {
        await owner.query('update event_sequence set log_index = 1000000 where log_index = 110');
        await owner.query('update event_sequence set log_index = 110 where log_index = 140');
        await owner.query('update event_sequence set log_index = 140 where log_index = 1000000');
      },
      'events replaced 110',
    ],
    [
      'cutting off the end, with the heads that were signed over it',
      async (owner) => {
        await owner.query(
          'delete from event e using event_sequence s where s.stream = e.stream and s.seq = e.seq and s.log_index > 290',
        );
        await owner.query('delete from event_sequence where log_index > 290');
        await owner.query('update sequencer set last_index = 290');
        await owner.query('delete from tree_head where size > 290');
      },
      'events cut-off 291-300',
    ],
    [
      'editing who read what',
      (owner) => owner.query("update access_log set account = 'somebody' where account = 'official-2'"),
      'reads edited',
    ],
    [
      'deleting a reading',
      (owner) => owner.query("delete from access_log where account = 'official-2'"),
      'reads deleted',
    ],
    [
      'deleting a reading without a trace in the order',
      async (owner) => {
        await owner.query(
          'delete from access_log where id = (select id from read_sequence where log_index = 5)',
        );
        await owner.query('delete from read_sequence where log_index = 5');
        await owner.query('update read_sequencer set last_index = 4');
        await owner.query("delete from tree_head where tree = 'reads'");
      },
      'reads cut-off 5',
    ],
  ])('%s', async (_, tamper, first) => {
    const { found, findings } = await audited(tamper);
    expect(found).toBeGreaterThan(0);
    expect(findings.slice(0, 1).map(brief).join()).toContain(first);
  });
});

describe('whoever holds our keys, too, and rewrites everything that is in the database', () => {
  const rewriteAll: Tampering = async (owner, copy) => {
    await rewrite(owner, copy, 150);
    await owner.query('delete from log_tile');
    await owner.query('delete from tree_head');
    await withProduct(copy, async (deps) => {
      for (const tree of ['events', 'reads'] as const) {
        while (await writeTiles(deps.database, city, tree));
        await signHead(deps, tree);
      }
    });
  };

  test('cannot be found out from the database alone', async () => {
    expect((await audited(rewriteAll, {})).found).toBe(0);
  });

  test('is found out by heads kept elsewhere, which tell between which of them it was', async () => {
    const { findings, heads } = await audited(rewriteAll);
    expect(findings.map(brief)).toEqual(['events rewritten 101-200']);
    expect(
      heads.filter((head) => head.kept && head.tree === 'events').map(({ size, holds }) => [size, holds]),
    ).toEqual([
      [100, true],
      [200, false],
      [300, false],
    ]);
  });

  test('is found out to the very event by leaves kept elsewhere', async () => {
    const { findings } = await audited(rewriteAll, { kept, leaves });
    expect(findings.map(brief)).toEqual(['events replaced 150']);
  });

  test('cannot pass off heads of another key', async () => {
    const forged = kept.replaceAll(/(\u2014 \S+ )(\S{20})/g, '$1AAAAAAAAAAAAAAAAAAAA');
    const { findings } = await audited(async () => {}, { kept: forged });
    expect(findings.map(({ what }) => what)).toEqual([
      'not-signed',
      'not-signed',
      'not-signed',
      'not-signed',
    ]);
  });
});

describe('yingshang audit verify', () => {
  const line = () => keyLine(key);
  const heads = () => join(folder, 'heads.txt');

  test('ends with 0 and says that all holds', async () => {
    const { code, out } = await onCopy(
      async () => {},
      (copy) => audit(copy, '--heads', heads(), '--key', line()),
    );
    expect([code, out]).toEqual([0, expect.stringContaining('全部相符 · all as it was')]);
  });

  test('ends with 1 and names the first event that differs, in both languages', async () => {
    const edit: Tampering = (owner) =>
      owner.query(`update event e set body = '{"note": "edited"}' where ${eventAt(120)} or ${eventAt(130)}`);
    const { code, out } = await onCopy(edit, (copy) => audit(copy, '--heads', heads(), '--key', line()));
    expect(code).toBe(1);
    const last = out.trimEnd().split('\n').at(-1) ?? '';
    expect(last).toMatch(
      /^首个不符 · the first that differs：事件 · events\t#120\tN\S+ \(2\) case-noted\t内容被改动 · edited$/,
    );
  });

  test('says so when there is nothing to hold the log against but ourselves', async () => {
    const { code, out } = await onCopy(
      async () => {},
      (copy) => audit(copy),
    );
    expect([code, out]).toEqual([0, expect.stringContaining('no head kept elsewhere was given')]);
  });

  test('ends with 64 for a file without heads, and for what is no key', async () => {
    const empty = join(folder, 'empty.txt');
    await writeFile(empty, 'nothing\n');
    await onCopy(
      async () => {},
      async (copy) => {
        expect(await audit(copy, '--heads', empty)).toMatchObject({
          code: 64,
          out: expect.stringContaining('heads-unreadable'),
        });
        expect(await audit(copy, '--leaves', join(folder, 'missing'))).toMatchObject({
          code: 64,
          out: expect.stringContaining('file-unreadable'),
        });
        expect(await audit(copy, '--key', 'none')).toMatchObject({
          code: 64,
          out: expect.stringContaining('key-unreadable'),
        });
      },
    );
  });
});

test('after the key was changed, heads of both keys hold for whoever knows the first', async () => {
  const keys = join(folder, 'keys');
  const before = await readFile(join(keys, `log-${city}.json`), 'utf8');
  try {
    const result = await onCopy(
      async (_, copy) => {
        await withProduct(copy, async (deps) => {
          await rotateKey(deps, keys);
          kept += `\n${(await signHead(deps, 'events')).note}`;
        });
      },
      (copy) => withProduct(copy, ({ database }) => auditLog(database, { cityCode, kept, keys: [key] })),
    );
    expect(await readFile(join(keys, `log-${city}.json`), 'utf8')).not.toBe(before);
    expect(result.findings).toEqual([]);
    expect(result.heads.filter((head) => head.kept && head.holds)).toHaveLength(5);
  } finally {
    await writeFile(join(keys, `log-${city}.json`), before);
  }
});

test('keys stand in the order in which they came, whatever the clock says', async () => {
  const place = await mkdtemp(join(folder, 'rotated-'));
  await onCopy(
    async () => {},
    (copy) =>
      withProduct(copy, async (deps) => {
        const signing = { ...deps, logSigner: fileLogSigner(place, city) };
        const came: string[] = [];
        for (const minutes of [0, 0, -5, -5, 0]) {
          const now = () => new Date(Date.parse(deps.now()) + minutes * 60_000).toISOString();
          came.push((await rotateKey({ ...signing, now }, place)).id);
        }
        const known = await listLogKeys(deps.database, city);
        expect(known.slice(-came.length).map(({ id }) => id)).toEqual(came);
      }),
  );
});
