import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ed25519 } from '@noble/curves/ed25519.js';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { cosign, keyLine, noteText, parseNote } from '../../src/kernel/log/checkpoint.ts';
import { insertWitness } from '../../src/store/transparency/witnesses.ts';
import type {
  CaseProof,
  HeadView,
  TransparencyView,
} from '../../src/usecases/transparency/transparency-views.ts';
import { companyForm, firstCity, personalTexts } from '../support/cities.ts';
import { startProduct } from '../support/product.ts';
import { apply, ended, type Receipt, register } from '../support/startup.ts';

// Each run of the verifier is a process of its own.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });

const verifier = join(import.meta.dirname, '../../docs/verify/verify-proof.mjs');
const city = firstCity;
const product = await startProduct(city);
const applicant = product.as(city.applicants[0]);
const auditor = product.as('auditor');
const secret = new Uint8Array(32).fill(7);
const witness = { name: 'witness.example', publicKey: ed25519.getPublicKey(secret) };

let folder: string;
let receipt: Receipt;
let transparency: TransparencyView;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'yingshang-proof-'));
  receipt = await apply(applicant, city.oneDay.region, companyForm(city, city.oneDay.region));
  await register(product, receipt.id, city.oneDay);
  await ended(applicant, receipt.id);
  await insertWitness(product.deps.database, city.slug, {
    name: witness.name,
    publicKey: Buffer.from(witness.publicKey),
    since: '2022-06-01T00:00:00.000Z',
  });
  transparency = await body<TransparencyView>('/api/transparency');
});
afterAll(() => rm(folder, { recursive: true }));

async function body<Body>(path: string, who = auditor): Promise<Body> {
  const answer = await who.call('GET', path);
  expect(answer.status).toBe(200);
  return answer.body as Body;
}

const proofFor = (who: typeof auditor, size?: number) =>
  body<CaseProof>(`/api/cases/${receipt.id}/proof${size === undefined ? '' : `?size=${size}`}`, who);

/** Runs the verifier as somebody outside would. */
async function verified(
  proof: CaseProof,
  ...words: readonly string[]
): Promise<{ code: number; out: string }> {
  const file = join(folder, 'proof.json');
  await writeFile(file, JSON.stringify(proof));
  return new Promise((resolve) => {
    execFile(process.execPath, [verifier, file, ...words], (error, stdout, stderr) =>
      resolve({ code: error === null ? 0 : Number(error.code), out: stdout + stderr }),
    );
  });
}

async function headFile(note: string): Promise<string> {
  const file = join(folder, 'head.txt');
  await writeFile(file, note);
  return file;
}

const logKey = (): string => transparency.trees.find(({ tree }) => tree === 'events')?.keys.at(-1) ?? '';

describe('the verifier', () => {
  test('is short enough to be read, and needs nothing but Node', () => {
    const source = readFileSync(verifier, 'utf8');
    expect(source.split('\n').length).toBeLessThanOrEqual(151);
    const imports = [...source.matchAll(/from '([^']+)'/g)].map(([, name]) => name);
    expect(imports.every((name) => name?.startsWith('node:'))).toBe(true);
  });

  test('finds every event of a case in the log, against a key and a head that were kept elsewhere', async () => {
    const proof = await proofFor(auditor);
    expect(proof.events.length).toBeGreaterThan(5);
    const { code, out } = await verified(proof, '--key', logKey(), '--head', await headFile(proof.head));
    expect([code, out]).toEqual([
      0,
      expect.stringContaining(`${proof.events.length} events, ${proof.events.length} in full`),
    ]);
  });

  test.each<[string, (proof: CaseProof) => CaseProof, string]>([
    [
      'what an event says',
      (proof) =>
        withEvent(proof, 2, (event) => ({
          ...event,
          event: event.event?.replace('"schema":1', '"schema":2') ?? null,
        })),
      'is not what was hashed',
    ],
    [
      'what an event says, and its hash with it',
      (proof) => withEvent(proof, 2, (event) => ({ ...event, hash: '0'.repeat(64), event: null })),
      'is not in the log',
    ],
    [
      'where an event stands',
      (proof) => withEvent(proof, 1, (event) => ({ ...event, leaf: event.leaf + 1 })),
      'is not in the log',
    ],
    [
      'the path',
      (proof) => withEvent(proof, 0, (event) => ({ ...event, path: event.path.slice(1) })),
      'is not in the log',
    ],
    ['the order', (proof) => ({ ...proof, events: proof.events.toReversed() }), 'does not belong here'],
    [
      'whose case it is',
      (proof) => ({ ...proof, case: { ...proof.case, id: crypto.randomUUID() } }),
      'does not belong here',
    ],
    [
      'the head',
      (proof) => ({ ...proof, head: proof.head.replace(/time .*/, 'time 2022-01-01T00:00:00.000Z') }),
      'does not hold',
    ],
    ['that there are events', (proof) => ({ ...proof, events: [] }), 'no events'],
  ])('finds out a change of %s', async (_, change, said) => {
    const { code, out } = await verified(change(await proofFor(auditor)), '--key', logKey());
    expect([code, out]).toEqual([1, expect.stringContaining(said)]);
  });

  test('takes neither another key nor another head', async () => {
    const proof = await proofFor(auditor);
    const stranger = keyLine({
      name: `${transparency.origin}/events`,
      kind: 'log',
      publicKey: witness.publicKey,
    });
    expect(await verified(proof, '--key', stranger)).toMatchObject({ code: 1 });
    const other = proof.head.replace(/\n[A-Za-z0-9+/]{43}=\n/, `\n${'A'.repeat(43)}=\n`);
    const { code, out } = await verified(proof, '--head', await headFile(other));
    expect([code, out]).toEqual([1, expect.stringContaining('history was rewritten')]);
  });

  test('is told how it is to be called', async () => {
    expect(await verified(await proofFor(auditor), '--nothing')).toMatchObject({ code: 64 });
    expect(await verified(await proofFor(auditor), '--key', 'none')).toMatchObject({ code: 64 });
  });
});

function withEvent(
  proof: CaseProof,
  at: number,
  change: (event: CaseProof['events'][number]) => CaseProof['events'][number],
): CaseProof {
  return { ...proof, events: proof.events.map((event, place) => (place === at ? change(event) : event)) };
}

describe('what a proof shows', () => {
  test('to an applicant: the own acts in full, of the others that they are there', async () => {
    const proof = await proofFor(applicant);
    const inFull = proof.events.filter(({ event }) => event !== null);
    expect(inFull.map(({ type }) => type)).toContain('case-submitted');
    expect(inFull.length).toBeLessThan(proof.events.length);
    expect(JSON.stringify(proof)).not.toContain(city.oneDay.handler);
    expect(await verified(proof)).toMatchObject({ code: 0 });
  });

  test('to supervision, which is not shown what people write: that they are there', async () => {
    const proof = await proofFor(product.as('supervisor'));
    expect(proof.events.length).toBeGreaterThan(5);
    expect(proof.events.filter(({ event }) => event !== null)).toEqual([]);
    expect(await verified(proof)).toMatchObject({ code: 0 });
  });

  test('to nobody: what is personal', async () => {
    for (const who of [applicant, auditor]) {
      const text = JSON.stringify(await proofFor(who));
      for (const personal of personalTexts) expect(text).not.toContain(personal);
    }
  });

  test('is against an older head where one is named', async () => {
    const before = await proofFor(auditor);
    const { size } = headOf(before);
    await apply(applicant, city.oneDay.region, companyForm(city, city.oneDay.region));
    await sign();
    const again = await proofFor(auditor, size);
    expect(headOf(again).size).toBe(size);
    expect(headOf(await proofFor(auditor)).size).toBeGreaterThanOrEqual(size);
    expect(await verified(again, '--head', await headFile(before.head))).toMatchObject({ code: 0 });
    expect((await auditor.call('GET', `/api/cases/${receipt.id}/proof?size=999999`)).status).toBe(404);
  });
});

const headOf = ({ head }: CaseProof) => ({ size: Number(head.split('\n')[1]) });
const sign = async (): Promise<readonly HeadView[]> => {
  const answer = await auditor.call('POST', '/api/transparency/heads');
  expect(answer.status).toBe(200);
  return (answer.body as unknown as { items: readonly HeadView[] }).items;
};

describe('a witness', () => {
  test('is taken by its signature, shown under the head, and found by the verifier', async () => {
    const [head] = await sign();
    const { text } = parseNote(head?.note ?? '') ?? { text: '' };
    const signature = await cosign(
      text,
      { ...witness, sign: async (message) => ed25519.sign(message, secret) },
      1_700_000_000,
    );
    const note = noteText({ text, signatures: [signature] });
    const taken = await product.nobody.call('POST', '/api/transparency/cosignatures', { note });
    expect([taken.status, taken.body]).toEqual([200, { witness: witness.name }]);
    const latest = await body<HeadView>('/api/transparency/heads/latest', product.nobody);
    expect(latest.cosigned).toEqual([{ witness: witness.name, at: '2023-11-14T22:13:20.000Z' }]);
    const line = keyLine({ ...witness, kind: 'witness' });
    const { code, out } = await verified(await proofFor(auditor), '--witness', line);
    expect([code, out]).toEqual([0, expect.stringContaining(`cosigned by ${witness.name}`)]);
  });

  test('that is not registered, or signs something else, is refused', async () => {
    const [head] = await sign();
    const { text } = parseNote(head?.note ?? '') ?? { text: '' };
    const other = new Uint8Array(32).fill(8);
    const by = async (name: string, key: Uint8Array, over: string, seconds = 1_700_000_000) =>
      noteText({
        text,
        signatures: [
          await cosign(
            over,
            {
              name,
              publicKey: ed25519.getPublicKey(key),
              sign: async (message) => ed25519.sign(message, key),
            },
            seconds,
          ),
        ],
      });
    for (const note of [
      await by(witness.name, other, text),
      await by('else', secret, text),
      await by(witness.name, secret, `${text}x`),
      // By a clock that no calendar follows.
      await by(witness.name, secret, text, 1e13),
      await by(witness.name, secret, text, 300_000_000_000),
    ]) {
      expect((await product.nobody.call('POST', '/api/transparency/cosignatures', { note })).status).toBe(
        422,
      );
    }
    const unknown = noteText({
      ...(parseNote(await by(witness.name, secret, text)) ?? { signatures: [] }),
      text: text.replace(/\n\d+\n/, '\n1\n'),
    });
    expect(
      (await product.nobody.call('POST', '/api/transparency/cosignatures', { note: unknown })).status,
    ).toBe(404);
  });
});
