import { randomUUID } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ExchangeMessage, ExchangeReceipt, ExchangeReply } from '../kernel/exchange/envelope.ts';
import type { JsonObject } from '../kernel/json.ts';
import { open, seal } from './envelope.ts';
import type { PlayedParty, SandboxOptions } from './options.ts';
import { type Sandbox, startSandbox } from './server.ts';

/** A city that is nothing but an inbox: it keeps what it is answered, and can be told to be out of order. */
type City = {
  readonly url: string;
  readonly replies: ExchangeReply[];
  status: number;
  effective: boolean;
  readonly close: () => Promise<void>;
};

const token = 'a token long enough';
let cityKey: JWK;
let parties: PlayedParty[];
let city: City;
let sandbox: Sandbox;
let folder: string;

beforeEach(async () => {
  cityKey = await newKey('990000');
  parties = await Promise.all([
    playedParty('state-tax', 'tax'),
    playedParty('north-bank', 'bank'),
    playedParty('old-seals', 'seal-maker'),
  ]);
  folder = await mkdtemp(join(tmpdir(), 'sandbox-'));
  city = await startCity();
  sandbox = await startSandbox(options());
});

afterEach(async () => {
  await sandbox.close();
  await city.close();
  await rm(folder, { recursive: true });
});

describe('an outside party', () => {
  test('gives a receipt at once and its answer later', async () => {
    const message = ask('tax.open-account', {
      financePhone: '13800001234',
      unifiedCode: '91990000MA00000000',
    });
    const receipt = await receiptOf(await send('state-tax', message));
    expect(receipt).toMatchObject({ of: message.id, by: 'state-tax', effective: true });

    const [reply] = await replies(1);
    expect(reply).toMatchObject({
      inReplyTo: message.id,
      party: 'state-tax',
      city: '990000',
      result: { outcome: 'done', output: { taxNumber: '91990000MA00000000', invoiceQuota: 25 } },
    });
  });

  test('answers a message sent again with the same receipt and the same answer', async () => {
    const message = ask('seal.engrave', {}, 'old-seals');
    const first = await receiptOf(await send('old-seals', message));
    await replies(1);
    const second = await receiptOf(await send('old-seals', message));
    const [answer, again] = await replies(2);
    expect(second).toEqual(first);
    expect(again).toEqual(answer);
    expect(answer?.result.output).toMatchObject({
      sealSerials: Array(4).fill(expect.stringMatching(/^990000\d{7}$/)),
    });
  });

  test('refuses other content under an id it knows', async () => {
    const message = ask('tax.open-account', { financePhone: '13800001234' });
    await send('state-tax', message);
    const response = await send('state-tax', { ...message, body: { financePhone: '13900001234' } });
    expect([response.status, await response.json()]).toEqual([409, { code: 'id-reused' }]);
  });

  test('returns what the applicant has to correct, with the reason in both languages', async () => {
    await send('state-tax', ask('tax.open-account', { financePhone: '13800000000' }));
    const [reply] = await replies(1);
    expect(reply?.result.outcome).toBe('returned');
    expect(reply?.result.reason).toMatch(/电话.*phone/);
  });

  test('of the kind bank voids the account of an enterprise without capital', async () => {
    await send('north-bank', ask('bank.open-account', { capitalFen: 0 }, 'north-bank', ['opened', 'voided']));
    await send('north-bank', ask('bank.open-account', { capitalFen: 1 }, 'north-bank', ['opened', 'voided']));
    const outcomes = (await replies(2)).map(({ result }) => result.outcome);
    expect(outcomes.sort()).toEqual(['opened', 'voided']);
  });

  test('says what it wants to say in the words the step knows', async () => {
    await tell({ party: 'north-bank', mode: 'refuse', reason: '账户控制' });
    await send('north-bank', ask('bank.open-account', { capitalFen: 1 }, 'north-bank', ['opened', 'voided']));
    const [reply] = await replies(1);
    expect(reply?.result).toMatchObject({ outcome: 'voided', reason: '账户控制' });
  });

  test.each([
    [
      'signed by a stranger',
      401,
      'unknown-key',
      async () => seal(await newKey('stranger'), 'yingshang-message+jws', ask('tax.open-account')),
    ],
    [
      'meant for somebody else',
      403,
      'wrong-recipient',
      async () => sealed({ ...ask('tax.open-account'), to: 'north-bank' }),
    ],
    [
      'of another city',
      403,
      'wrong-recipient',
      async () => sealed({ ...ask('tax.open-account'), city: '980000' }),
    ],
    ['asking what it does not do', 404, 'operation-unknown', async () => sealed(ask('bank.open-account'))],
    [
      'that is a receipt',
      400,
      'wrong-envelope',
      async () => seal(cityKey, 'yingshang-receipt+jws', ask('tax.open-account')),
    ],
    ['that is not an envelope', 400, 'malformed', async () => 'hello'],
  ])('refuses an envelope %s', async (_what, status, code, envelope) => {
    const response = await post('state-tax', await envelope());
    expect([response.status, await response.json()]).toEqual([status, { code }]);
  });

  test('refuses an envelope larger than a quarter of a megabyte', async () => {
    expect((await post('state-tax', 'x'.repeat(256 * 1024 + 1))).status).toBe(413);
  });
});

describe('told how to behave, a party', () => {
  test('refuses as often as it was told and then works again', async () => {
    await tell({ party: 'state-tax', mode: 'refuse', times: 1 });
    await send('state-tax', ask('tax.open-account', { financePhone: '13800001234' }));
    await replies(1);
    await send('state-tax', ask('tax.open-account', { financePhone: '13800001234' }));
    expect((await replies(2)).map(({ result }) => result.outcome)).toEqual(['refused', 'done']);
  });

  test('takes the time it was told to take', async () => {
    await tell({ party: 'state-tax', mode: 'delay', seconds: 0.4 });
    const started = Date.now();
    await send('state-tax', ask('tax.open-account', { financePhone: '13800001234' }));
    await replies(1);
    expect(Date.now() - started).toBeGreaterThanOrEqual(390);
  });

  test('gone dark, takes nothing and answers nothing until it is back', async () => {
    const phone = { financePhone: '13800001234' };
    const early = await beforeItIsTooLate(async (seconds) => {
      city.replies.length = 0;
      await tell({ party: 'state-tax', mode: 'delay', seconds });
      const message = ask('tax.open-account', phone);
      await send('state-tax', message);
      await tell({ party: 'state-tax', mode: 'dark' });
      return city.replies.length === 0 ? { id: message.id, due: seconds * 1000 } : undefined;
    });
    const late = ask('tax.open-account', phone);
    expect((await send('state-tax', late)).status).toBe(503);
    await new Promise((resolve) => setTimeout(resolve, early.due + 100));
    expect(city.replies).toEqual([]);

    await tell({ party: 'state-tax', mode: 'prompt' });
    expect((await send('state-tax', late)).status).toBe(202);
    expect((await replies(2)).map(({ inReplyTo }) => inReplyTo).sort()).toEqual([early.id, late.id].sort());
  });

  test('gone dark for a time, comes back by itself', async () => {
    const message = ask('tax.open-account', { financePhone: '13800001234' });
    await beforeItIsTooLate(async (seconds) => {
      await tell({ party: 'state-tax', mode: 'dark', seconds });
      const { status } = await send('state-tax', { ...message, id: randomUUID() });
      return status === 503 ? status : undefined;
    });
    await expect.poll(async () => (await send('state-tax', message)).status).toBe(202);
    await expect.poll(() => city.replies.map(({ inReplyTo }) => inReplyTo)).toContain(message.id);
  });

  test('is told only by those who hold the token', async () => {
    const response = await fetch(`${sandbox.url}/control`, { headers: { authorization: 'Bearer guessed' } });
    expect([response.status, await response.json()]).toEqual([401, { code: 'token-refused' }]);
  });

  test('must exist, and knows only the modes there are', async () => {
    expect((await tell({ party: 'nobody', mode: 'dark' })).status).toBe(404);
    expect((await tell({ party: 'state-tax', mode: 'grumpy' })).status).toBe(400);
  });

  test('shows how it behaves and what it has done', async () => {
    await tell({ party: '*', mode: 'return', times: 3, reason: '章程缺页' });
    await send('state-tax', ask('tax.open-account'));
    await replies(1);
    await expect
      .poll(async () => (await control()).find(({ id }) => id === 'state-tax'))
      .toMatchObject({
        behaviour: { mode: 'return', timesLeft: 2, reason: '章程缺页' },
        received: 1,
        waiting: 0,
        answered: 1,
        undelivered: [],
      });
  });
});

describe('when the city', () => {
  test('is out of order, the answer is tried again until it is taken', async () => {
    city.status = 503;
    await send('state-tax', ask('tax.open-account', { financePhone: '13800001234' }));
    await replies(1);
    city.status = 202;
    await expect
      .poll(async () => (await control()).find(({ id }) => id === 'state-tax'))
      .toMatchObject({ waiting: 0, answered: 1 });
    const [first, ...again] = city.replies;
    expect(again.length).toBeGreaterThan(0);
    for (const reply of again) expect(reply).toEqual(first);
  });

  test('says that an answer comes too late, it is not sent again', async () => {
    city.effective = false;
    const message = ask('tax.open-account', { financePhone: '13800001234' });
    await send('state-tax', message);
    await replies(1);
    await expect
      .poll(async () => (await control()).find(({ id }) => id === 'state-tax')?.undelivered)
      .toEqual([{ message: message.id, problem: 'exchange.step-closed' }]);
  });
});

test('told to take three hours, a party answers when a clock that stands has been moved so far', async () => {
  await sandbox.close();
  let now = Date.now() + 86_400_000;
  sandbox = await startSandbox({ ...options(), clock: () => now });
  await tell({ party: 'state-tax', mode: 'delay', seconds: 3 * 3_600 });
  const message = ask('tax.open-account', { financePhone: '13800001234' });
  await send('state-tax', message);
  await tell({ party: 'state-tax', mode: 'prompt' });
  const seen = async () => (await control()).find(({ id }) => id === 'state-tax');
  expect(await seen()).toMatchObject({ waiting: 1, later: 1 });
  now += 3 * 3_600_000 - 1;
  sandbox.timeMoved();
  expect(await seen()).toMatchObject({ waiting: 1, later: 1 });
  now += 1;
  sandbox.timeMoved();
  const [reply] = await replies(1);
  expect(reply?.inReplyTo).toBe(message.id);
  expect(Date.parse(reply?.occurredAt ?? '')).toBe(now);
  await expect.poll(seen).toMatchObject({ waiting: 0, later: 0, answered: 1 });
});

test('a party stopped before it answered answers after it has started again', async () => {
  await tell({ party: 'state-tax', mode: 'delay', seconds: 0.3 });
  const message = ask('tax.open-account', { financePhone: '13800001234' });
  const receipt = await receiptOf(await send('state-tax', message));
  await sandbox.close();
  sandbox = await startSandbox(options());
  const [reply] = await replies(1);
  expect(reply?.inReplyTo).toBe(message.id);
  expect(await receiptOf(await send('state-tax', message))).toEqual(receipt);
});

function options(): SandboxOptions {
  return {
    host: '127.0.0.1',
    port: 0,
    city: '990000',
    product: { inbox: `${city.url}/exchange/inbox`, keys: [publicPart(cityKey)] },
    parties,
    controlToken: token,
    folder,
    promptness: { leastMs: 1, mostMs: 20 },
  };
}

async function newKey(owner: string): Promise<JWK> {
  const { privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  return { ...(await exportJWK(privateKey)), alg: 'EdDSA', kid: `${owner}.1` };
}

function publicPart({ d: _private, ...key }: JWK): JWK {
  return key;
}

async function playedParty(id: string, kind: string): Promise<PlayedParty> {
  return { id, kind, name: { zh: id, en: id }, key: await newKey(id) };
}

function ask(
  operation: string,
  body: JsonObject = {},
  to = 'state-tax',
  outcomes: readonly string[] = ['done', 'returned', 'refused'],
): ExchangeMessage {
  return {
    id: randomUUID(),
    operation,
    city: '990000',
    to,
    case: randomUUID(),
    step: 'step',
    round: 1,
    purpose: { zh: '测试', en: 'A test' },
    outcomes: outcomes.map((code, index) => ({ code, favourable: index === 0, reasonRequired: index > 0 })),
    sentAt: new Date().toISOString(),
    body,
  };
}

function sealed(message: ExchangeMessage): Promise<string> {
  return seal(cityKey, 'yingshang-message+jws', message);
}

function post(party: string, envelope: string): Promise<Response> {
  return fetch(`${sandbox.url}/parties/${party}/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/jose' },
    body: envelope,
  });
}

async function send(party: string, message: ExchangeMessage): Promise<Response> {
  return post(party, await sealed(message));
}

async function receiptOf(response: Response): Promise<ExchangeReceipt> {
  expect(response.status).toBe(202);
  const keys = parties.map(({ key }) => publicPart(key));
  return (await open(await response.text(), 'yingshang-receipt+jws', keys)).payload as ExchangeReceipt;
}

function tell(order: object): Promise<Response> {
  return fetch(`${sandbox.url}/control`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(order),
  });
}

type Report = { id: string; undelivered: unknown };

async function control(): Promise<readonly Report[]> {
  const response = await fetch(`${sandbox.url}/control`, { headers: { authorization: `Bearer ${token}` } });
  return ((await response.json()) as { parties: readonly Report[] }).parties;
}

/** Tries with ever more seconds until what is to happen within them has: a busy machine takes longer. */
async function beforeItIsTooLate<Found>(
  look: (seconds: number) => Promise<Found | undefined>,
): Promise<Found> {
  for (const seconds of [0.2, 1, 5, 20]) {
    const found = await look(seconds);
    if (found !== undefined) return found;
  }
  throw new Error('this machine is too slow for that');
}

async function replies(count: number): Promise<readonly ExchangeReply[]> {
  await expect.poll(() => city.replies.length).toBeGreaterThanOrEqual(count);
  return city.replies.slice(0, count);
}

async function startCity(): Promise<City> {
  const server: FastifyInstance = fastify({ forceCloseConnections: true });
  const started: City = {
    url: '',
    replies: [],
    status: 202,
    effective: true,
    close: () => server.close(),
  };
  server.addContentTypeParser('application/jose', { parseAs: 'string' }, (_request, body, done) =>
    done(null, body),
  );
  server.post<{ Body: string }>('/exchange/inbox', async (request, response) => {
    const opened = await open(
      request.body,
      'yingshang-reply+jws',
      parties.map(({ key }) => publicPart(key)),
    );
    const reply = opened.payload as ExchangeReply;
    started.replies.push(reply);
    const receipt: ExchangeReceipt = {
      of: reply.id,
      by: '990000',
      receivedAt: reply.sentAt,
      digest: opened.digest,
      effective: started.effective,
      ...(started.effective ? {} : { code: 'exchange.step-closed' }),
    };
    return response
      .code(started.status)
      .type('application/jose')
      .send(await seal(cityKey, 'yingshang-receipt+jws', receipt));
  });
  return Object.assign(started, { url: await server.listen({ host: '127.0.0.1', port: 0 }) });
}
