import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { keyLine, parseNote } from '../../src/kernel/log/checkpoint.ts';
import { eventsWait } from '../../src/store/log/read-log.ts';
import { insertWitness } from '../../src/store/transparency/witnesses.ts';
import { auditLog } from '../../src/usecases/transparency/audit-log.ts';
import { rotateKey } from '../../src/usecases/transparency/log-signer.ts';
import { signHead } from '../../src/usecases/transparency/sign-head.ts';
import type { TransparencyView } from '../../src/usecases/transparency/transparency-views.ts';
import { observe, type WitnessOptions } from '../../src/witness/witness.ts';
import { ensureWitnessKey } from '../../src/witness/witness-key.ts';
import { companyForm, firstCity } from '../support/cities.ts';
import { startProduct } from '../support/product.ts';
import { apply } from '../support/startup.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const city = firstCity;
const product = await startProduct(city);
const { deps } = product;
const applicant = product.as(city.applicants[0]);
const owner = new pg.Client({ connectionString: product.ownerUrl });
let folder: string;
let witness: WitnessOptions;

beforeAll(async () => {
  await owner.connect();
  folder = await mkdtemp(join(tmpdir(), 'yingshang-witness-'));
  witness = await witnessNamed('first');
  await applyOnce();
  // From here on nothing happens but what is asked for.
  await product.worker.stop();
});
afterAll(async () => {
  await owner.end();
  await rm(folder, { recursive: true });
});

async function witnessNamed(name: string): Promise<WitnessOptions> {
  const place = join(folder, name);
  return { log: product.url, folder: place, name, ...(await ensureWitnessKey(place)) };
}

/** Something happens, and has its place in the log. */
async function applyOnce(): Promise<void> {
  await apply(applicant, city.oneDay.region, companyForm(city, city.oneDay.region));
  await vi.waitFor(async () => expect(await eventsWait(deps.database, city.slug)).toBe(false), 30_000);
}

/** A head over what has happened by now. */
async function signNow(): Promise<number> {
  const auditor = product.as('auditor');
  const { status, body } = await auditor.call('POST', '/api/transparency/heads');
  expect(status).toBe(200);
  return (body as unknown as { items: readonly { size: number }[] }).items[0]?.size ?? 0;
}

async function overview(): Promise<TransparencyView> {
  return (await product.nobody.call('GET', '/api/transparency')).body as unknown as TransparencyView;
}

function command(...words: readonly string[]): Promise<{ code: number; out: string }> {
  return new Promise((done) => {
    execFile(
      process.execPath,
      [join(import.meta.dirname, '../../src/cli/main.ts'), 'witness', ...words],
      (error, stdout, stderr) =>
        done({ code: error === null ? 0 : Number(error.code), out: stdout + stderr }),
    );
  });
}

describe('a witness', () => {
  test('keeps heads and leaves of a log that does not know it, and is not shown there', async () => {
    const size = await signNow();
    expect(await observe(witness)).toEqual([
      { tree: 'events', size, taken: false },
      { tree: 'reads', size: 0, taken: false },
    ]);
    expect((await readFile(join(witness.folder, 'events.leaves'))).length).toBe(32 * size);
    expect((await overview()).witnesses).toEqual([]);
  });

  test('is shown under the head once it is registered, and goes on as the log grows', async () => {
    await insertWitness(deps.database, city.slug, {
      name: witness.name,
      publicKey: Buffer.from(witness.publicKey),
      since: '2022-06-01T00:00:00.000Z',
    });
    product.worker.start();
    await applyOnce();
    await product.worker.stop();
    const size = await signNow();
    expect((await observe(witness))[0]).toEqual({ tree: 'events', size, taken: true });
    // Looked at again, nothing is new, and nothing is lost.
    const kept = await readFile(join(witness.folder, 'heads.txt'), 'utf8');
    expect((await observe(witness))[0]).toEqual({ tree: 'events', size, taken: true });
    expect(await readFile(join(witness.folder, 'heads.txt'), 'utf8')).toBe(kept);
    expect((await readFile(join(witness.folder, 'events.leaves'))).length).toBe(32 * size);
    const { trees, witnesses } = await overview();
    expect(trees[0]?.head?.cosigned.map((under) => under.witness)).toEqual(['first']);
    expect(parseNote(trees[0]?.head?.note ?? '')?.signatures).toHaveLength(2);
    expect(witnesses[0]?.last.find(({ tree }) => tree === 'events')?.size).toBe(size);
  });

  test('keeps what an audit needs: heads with the key, and leaves', async () => {
    const result = await auditLog(deps.database, {
      cityCode: deps.city.profile.code,
      kept: await readFile(join(witness.folder, 'heads.txt'), 'utf8'),
      leaves: await readFile(join(witness.folder, 'events.leaves')),
    });
    expect(result.findings).toEqual([]);
    expect(result.keysGiven).toBe(true);
    expect(result.heads.filter(({ kept, holds }) => kept && holds).length).toBeGreaterThanOrEqual(3);
  });

  test('follows the log to a new key that the old one vouches for', async () => {
    const keys = join(folder, 'keys');
    const made = await rotateKey(deps, await keysFolder(keys));
    const rotated = { ...deps, logSigner: { current: async () => made } };
    await signHead({ ...rotated, now: later(1) }, 'events');
    expect((await observe(witness))[0]?.taken).toBe(true);
  });

  test('as a command of its own says its key, looks once and ends', async () => {
    const place = join(folder, 'second');
    const { code, out } = await command(
      '--log',
      product.url,
      '--name',
      'second',
      '--folder',
      place,
      '--once',
    );
    const { publicKey } = await ensureWitnessKey(place);
    expect(code).toBe(0);
    expect(out).toContain(keyLine({ name: 'second', kind: 'witness', publicKey }));
    expect(out).toContain('checked, but this witness is not registered');
    const away = await command('--log', 'http://127.0.0.1:1', '--name', 'x', '--folder', place, '--once');
    expect([away.code, away.out]).toEqual([1, expect.stringContaining('transparency.log-unreachable')]);
  });
});

test('a witness neither signs an earlier head that is handed out again, nor holds it against the log', async () => {
  await owner.query('alter table tree_head disable trigger user');
  await owner.query(
    'create temp table held as select * from tree_head where size = (select max(size) from tree_head)',
  );
  await owner.query('delete from tree_head where size = (select max(size) from held)');
  await expect(observe(witness)).rejects.toMatchObject({ code: 'transparency.log-unreachable' });
  await owner.query('insert into tree_head select * from held');
  expect((await observe(witness))[0]?.taken).toBe(true);
});

test('a page that stands where the log should be is no answer, and ends no watch', async () => {
  const page = createServer((_, answer) => void answer.end('<p>maintenance</p>'));
  await new Promise<void>((listening) => void page.listen(0, '127.0.0.1', listening));
  try {
    const { port } = page.address() as AddressInfo;
    const log = `http://127.0.0.1:${port}`;
    await expect(observe({ ...witness, log })).rejects.toMatchObject({
      code: 'transparency.log-unreachable',
    });
  } finally {
    page.close();
  }
});

describe('a log that shows two histories', () => {
  test('signed by a key that nobody vouched for, is not cosigned', async () => {
    const stranger = { ...(await ensureWitnessKey(join(folder, 'stranger'))), id: 'log-stranger' };
    await signHead({ ...deps, logSigner: { current: async () => stranger }, now: later(2) }, 'events');
    await expect(observe(witness)).rejects.toMatchObject({ code: 'transparency.log-unreachable' });
    await owner.query('alter table tree_head disable trigger user');
    await owner.query("delete from tree_head where key = 'log-stranger'");
  });

  test('is refused for ever by whoever saw the first, with the evidence kept', async () => {
    await owner.query('alter table event disable trigger user');
    // As whoever holds our keys would: another event, no heads of before, and a new head over all of it.
    await owner.query(
      "update event set hash = sha256('another') where (stream, seq) = (select stream, seq from event_sequence where log_index = 2)",
    );
    await expect(signHead(deps, 'events')).rejects.toMatchObject({ code: 'transparency.log-rewritten' });
    await owner.query("delete from tree_head where tree = 'events'");
    await signHead({ ...deps, now: later(3) }, 'events');
    await expect(observe(witness)).rejects.toMatchObject({ code: 'transparency.fork-found' });
    const [evidence] = [join(witness.folder, `fork-events-${await logSize()}.json`)];
    const { heads, reason } = JSON.parse(await readFile(evidence, 'utf8')) as {
      heads: string[];
      reason: string;
    };
    expect([heads.length, reason]).toEqual([2, 'inconsistent']);
    await expect(observe(witness)).rejects.toMatchObject({ code: 'transparency.fork-found' });
    const again = await command(
      '--log',
      product.url,
      '--name',
      'first',
      '--folder',
      witness.folder,
      '--once',
    );
    expect([again.code, again.out]).toEqual([1, expect.stringContaining(evidence)]);
    expect((await overview()).trees[0]?.head?.cosigned).toEqual([]);
  });

  test('is not signed any further by ourselves when its end is cut off', async () => {
    await owner.query('update sequencer set last_index = last_index - 1');
    await expect(signHead(deps, 'events')).rejects.toMatchObject({ code: 'transparency.log-shorter' });
  });

  test('signed all the same over less than before, is refused by whoever saw more', async () => {
    await owner.query("delete from tree_head where tree = 'events'");
    await signHead({ ...deps, now: later(4) }, 'events');
    const second = await witnessNamed('second');
    await expect(observe(second)).rejects.toMatchObject({ code: 'transparency.fork-found' });
    const evidence = await readFile(join(second.folder, `fork-events-${await logSize()}.json`), 'utf8');
    expect(JSON.parse(evidence)).toMatchObject({ reason: 'shorter' });
  });
});

const later = (minutes: number) => () => new Date(product.clock.now() + minutes * 60_000).toISOString();

async function logSize(): Promise<number> {
  return (await overview()).trees[0]?.size ?? 0;
}

async function keysFolder(path: string): Promise<string> {
  await mkdir(path, { recursive: true });
  return path;
}
