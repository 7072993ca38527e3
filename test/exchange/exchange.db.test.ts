import { randomUUID } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { ExchangeReceipt, type ExchangeReply, envelopeTypes } from '../../src/kernel/exchange/index.ts';
import { findOutboxMessage, type OutboxMessage } from '../../src/store/exchange/outbox.ts';
import { loadEvents } from '../../src/store/log/load-events.ts';
import { listAccessToCase } from '../../src/store/people/access-log.ts';
import { actOnCase } from '../../src/usecases/cases/act-on-case.ts';
import { composeMessage } from '../../src/usecases/exchange/compose-message.ts';
import { deliverOutboxMessage } from '../../src/usecases/exchange/deliver-outbox-message.ts';
import { createExchange, type Exchange } from '../../src/usecases/exchange/exchange.ts';
import {
  generateSigningKey,
  keyDirectory,
  publicPart,
  type SigningKey,
} from '../../src/usecases/exchange/keys.ts';
import { openEnvelope } from '../../src/usecases/exchange/open-envelope.ts';
import { receiveInboxMessage } from '../../src/usecases/exchange/receive-inbox-message.ts';
import { signEnvelope } from '../../src/usecases/exchange/sign-envelope.ts';
import { inventedCity, lin, maker } from './invented-city.ts';

const city = await inventedCity();
const { deps } = city;
const { database } = deps;

afterAll(city.close);
beforeEach(async () => {
  await city.tell({ mode: 'prompt' });
  city.exchange.gate.succeeded(maker);
});

describe('delivering a message', () => {
  test('hands the party what the step asks, once', async () => {
    await silence();
    const { message } = await asked('甲招牌');
    expect(await deliver(message)).toEqual({ outcome: 'sent' });
    expect(await stored(message)).toMatchObject({ state: 'sent', attempts: 1, lastError: null });
    expect(await deliver(message)).toEqual({ outcome: 'not-needed' });
    expect(await composeMessage(deps, message)).toMatchObject({
      operation: 'seal.engrave',
      city: '990000',
      to: maker,
      round: 1,
      purpose: { en: 'Shop sign: Engraving' },
      body: { enterpriseName: '甲招牌', phone: '13800001234' },
    });
  });

  test('is told in the log of who has seen what', async () => {
    await silence();
    const { id, message } = await asked('牛招牌');
    await deliver(message);
    expect(await listAccessToCase(database, database.city, id)).toMatchObject([
      { account: `outside ${maker}`, case: id, fields: ['enterpriseName', 'phone'] },
    ]);
  });

  test('keeps nothing personal in the outbox', async () => {
    const { message } = await asked('乙招牌');
    expect(JSON.stringify(await stored(message))).not.toMatch(/13800001234|林小满/);
  });

  test('to a party gone dark is tried again, while the others wait for it', async () => {
    await city.tell({ mode: 'dark' });
    const [first, second] = [await asked('丙招牌'), await asked('丁招牌')];
    expect(await deliver(first.message)).toEqual({
      outcome: 'later',
      code: 'exchange.unavailable',
      afterMs: 1500,
    });
    expect(await deliver(second.message)).toMatchObject({ outcome: 'later', code: null });
    expect(await stored(first.message)).toMatchObject({
      state: 'queued',
      attempts: 1,
      lastError: 'exchange.unavailable',
    });
    expect(await stored(second.message)).toMatchObject({ state: 'queued', attempts: 0, lastError: null });
  });

  test('carries the same content at every attempt, whatever happened to the case meanwhile', async () => {
    await silence();
    const { id, message } = await asked('原来的名字');
    const before = await composeMessage(deps, message);
    await answer(message, { outcome: 'returned', reason: '刻不下' });
    await actOnCase(deps, lin, id, null, {
      act: 'complete-step',
      step: 'amend',
      outcome: 'amended',
      reason: null,
      output: { name: '短名' },
    });
    const [, again] = await city.outbox(id);
    if (again === undefined) throw new Error('the step was not opened again');
    expect(await composeMessage(deps, message)).toEqual(before);
    expect(await composeMessage(deps, again)).toMatchObject({ round: 2, body: { enterpriseName: '短名' } });
    expect(again.id).not.toBe(message.id);
  });

  test.each([
    ['nobody listens', null, { outcome: 'later', code: 'exchange.unreachable' }],
    ['the party says never', { status: 422 }, { outcome: 'failed', code: 'exchange.rejected' }],
    ['the party says later', { status: 503 }, { outcome: 'later', code: 'exchange.unavailable' }],
    [
      'the receipt is none',
      { status: 202, body: 'thanks' },
      { outcome: 'later', code: 'exchange.malformed' },
    ],
    ['the party redirects', { status: 307 }, { outcome: 'later', code: 'exchange.unreachable' }],
  ])('when %s, is said so', async (_what, says, outcome) => {
    const { message } = await asked('戊招牌');
    const party = await standIn(says);
    expect(await deliver(message, party.exchange)).toMatchObject(outcome);
    expect(await stored(message)).toMatchObject({
      state: outcome.outcome === 'failed' ? 'failed' : 'queued',
      lastError: outcome.code,
    });
    await party.close();
  });

  test('does not believe a receipt that speaks of something else', async () => {
    const { message } = await asked('己招牌');
    const receipt: ExchangeReceipt = {
      of: randomUUID(),
      by: maker,
      receivedAt: deps.now(),
      digest: 'A'.repeat(43),
      effective: true,
    };
    const body = await signEnvelope(city.makerKey, envelopeTypes.receipt, receipt, Date.now());
    const party = await standIn({ status: 202, body });
    expect(await deliver(message, party.exchange)).toMatchObject({ code: 'exchange.receipt-invalid' });
    await party.close();
  });

  test('is given up after a week', async () => {
    const { message } = await asked('庚招牌');
    const party = await standIn({ status: 503 });
    city.clock.now += 7 * 86_400_000 + 1;
    expect(await deliver(message, party.exchange)).toEqual({ outcome: 'failed', code: 'exchange.given-up' });
    await party.close();
  });

  test('to a party that nobody has registered yet waits for it', async () => {
    const { message } = await asked('辛招牌');
    const nobody = createExchange({ ...city.exchange, parties: new Map(), random: () => 0 });
    expect(await deliver(message, nobody)).toEqual({
      outcome: 'later',
      code: 'exchange.party-unknown',
      afterMs: 600_000,
    });
  });
});

describe('an answer', () => {
  test('completes its step, with the party as actor and its moment as the legal one', async () => {
    const { id, message } = await delivered('壬招牌');
    city.clock.now += 600_000;
    const occurredAt = new Date(city.clock.now - 60_000).toISOString();
    const receipt = await answer(message, { outcome: 'done' }, { occurredAt });
    expect(receipt).toMatchObject({ by: '990000', effective: true });
    expect((await city.state(id)).outcome?.code).toBe('granted');
    expect(await stored(message)).toMatchObject({ state: 'answered' });
    const completed = (await loadEvents(database, database.city, id)).find(
      ({ type }) => type === 'step-completed',
    );
    expect(completed).toMatchObject({ occurredAt, actor: { kind: 'outside', id: maker } });
  });

  test('sent again gets the same receipt and does nothing', async () => {
    const { id, message } = await delivered('癸招牌');
    const reply = replyTo(message, { outcome: 'done' });
    const first = await send(reply);
    const { version } = await city.state(id);
    city.clock.now += 1000;
    expect(await send(reply)).toEqual(first);
    expect((await city.state(id)).version).toBe(version);
  });

  test('sent ten times at once acts once', async () => {
    const { id, message } = await delivered('子招牌');
    const reply = replyTo(message, { outcome: 'done' });
    const receipts = await Promise.all(Array.from({ length: 10 }, () => send(reply)));
    expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1);
    const events = await loadEvents(database, database.city, id);
    expect(events.filter(({ type }) => type === 'step-completed').length).toBe(1);
  });

  test('under a known id but with other content is refused', async () => {
    const { message } = await delivered('丑招牌');
    const reply = replyTo(message, { outcome: 'done' });
    await send(reply);
    await refused(
      { ...reply, result: { outcome: 'refused', reason: '改主意', output: {} } },
      'exchange.id-reused',
    );
  });

  test('is refused when there is another one already', async () => {
    const { message } = await delivered('寅招牌');
    await answer(message, { outcome: 'done' });
    await refused(replyTo(message, { outcome: 'refused', reason: '改主意' }), 'exchange.already-answered');
  });

  test('to what was never asked, or was asked of somebody else, is refused', async () => {
    const { message } = await delivered('卯招牌');
    await refused(
      { ...replyTo(message, { outcome: 'done' }), inReplyTo: randomUUID() },
      'exchange.unknown-message',
    );
    const other = await generateSigningKey('bank-luxi');
    await refused(
      { ...replyTo(message, { outcome: 'done' }), party: 'bank-luxi' },
      'exchange.unknown-message',
      other,
    );
  });

  test('in the name of another party, or for another city, is refused', async () => {
    const { message } = await delivered('辰招牌');
    const reply = replyTo(message, { outcome: 'done' });
    await refused({ ...reply, party: 'bank-luxi' }, 'exchange.wrong-sender');
    await refused({ ...reply, city: '980000' }, 'exchange.wrong-recipient');
  });

  test('must be one that the step knows, with a reason where the law wants one', async () => {
    const { id, message } = await delivered('巳招牌');
    await refused(replyTo(message, { outcome: 'perhaps' }), 'exchange.outcome-unknown');
    await refused(replyTo(message, { outcome: 'refused' }), 'exchange.reason-missing');
    await answer(message, { outcome: 'refused', reason: '字不雅' });
    expect((await city.state(id)).steps.engrave?.reason).toBe('字不雅');
  });

  test('that comes after the applicant has withdrawn is remembered without effect', async () => {
    const { id, message } = await delivered('午招牌');
    await actOnCase(deps, lin, id, null, { act: 'withdraw', reason: '不做了' });
    const reply = replyTo(message, { outcome: 'done' });
    const receipt = await send(reply);
    expect(receipt).toMatchObject({ effective: false, code: 'exchange.step-closed' });
    city.clock.now += 1000;
    expect(await send(reply)).toEqual(receipt);
    expect((await city.state(id)).outcome?.code).toBe('withdrawn');
  });

  test('from a clock that runs ahead counts as of now', async () => {
    const { id, message } = await delivered('未招牌');
    await answer(
      message,
      { outcome: 'done' },
      { occurredAt: new Date(city.clock.now + 200_000).toISOString() },
    );
    expect(Date.parse((await city.state(id)).endedAt ?? '')).toBe(city.clock.now);
  });
});

type Asked = { readonly id: string; readonly message: OutboxMessage };

/** A case whose sign maker is to be asked. */
async function asked(name: string): Promise<Asked> {
  const { id } = await city.submit('sign', name);
  const [message] = await city.outbox(id);
  if (message === undefined) throw new Error('nothing was asked');
  return { id, message };
}

/** The same, taken by a party that keeps its answer to itself. */
async function delivered(name: string): Promise<Asked> {
  await silence();
  const given = await asked(name);
  await deliver(given.message);
  return given;
}

function silence(): Promise<unknown> {
  return city.tell({ mode: 'delay', seconds: 3600 });
}

function deliver({ id }: OutboxMessage, exchange: Exchange = city.exchange) {
  return deliverOutboxMessage(deps, exchange, id, 0, new AbortController().signal);
}

function stored({ id }: OutboxMessage): Promise<OutboxMessage | null> {
  return findOutboxMessage(database, database.city, id);
}

type Saying = { readonly outcome: string; readonly reason?: string };

function replyTo(
  message: OutboxMessage,
  { outcome, reason }: Saying,
  { occurredAt = deps.now() }: { readonly occurredAt?: string } = {},
): ExchangeReply {
  return {
    id: randomUUID(),
    inReplyTo: message.id,
    party: maker,
    city: '990000',
    sentAt: deps.now(),
    occurredAt,
    result: {
      outcome,
      ...(reason === undefined ? {} : { reason }),
      output: outcome === 'done' ? { sealSerials: ['9900000000001'] } : {},
    },
  };
}

async function send(reply: ExchangeReply, key: SigningKey = city.makerKey): Promise<ExchangeReceipt> {
  const exchange =
    key === city.makerKey
      ? city.exchange
      : {
          ...city.exchange,
          keys: keyDirectory(new Map([[reply.party, { id: reply.party, url: '', keys: [publicPart(key)] }]])),
        };
  const compact = await signEnvelope(key, envelopeTypes.reply, reply, Date.now());
  const receipt = await receiveInboxMessage(deps, exchange, compact);
  const cityKeys = keyDirectory(
    new Map([['990000', { id: '990000', url: '', keys: [publicPart(exchange.key)] }]]),
  );
  return (await openEnvelope(receipt, envelopeTypes.receipt, ExchangeReceipt, cityKeys, Date.now())).payload;
}

function answer(message: OutboxMessage, saying: Saying, at: { readonly occurredAt?: string } = {}) {
  return send(replyTo(message, saying, at));
}

async function refused(reply: ExchangeReply, code: string, key?: SigningKey): Promise<void> {
  await expect(send(reply, key)).rejects.toMatchObject({ code });
}

type Says = { readonly status: number; readonly body?: string };

/** A party that says the same to everything; with nothing to say it is not even there. */
async function standIn(says: Says | null): Promise<{ exchange: Exchange; close: () => Promise<void> }> {
  const server: Server = createServer((request, response) => {
    request.resume();
    request.on('end', () => {
      response.writeHead(says?.status ?? 500, { location: 'http://127.0.0.1:1/' }).end(says?.body);
    });
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  if (says === null) await close();
  const parties = new Map([
    [maker, { id: maker, url: `http://127.0.0.1:${port}`, keys: [publicPart(city.makerKey)] }],
  ]);
  return { exchange: createExchange({ ...city.exchange, parties, random: () => 0 }), close };
}
