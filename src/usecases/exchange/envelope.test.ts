import { CompactSign } from 'jose';
import { beforeAll, describe, expect, test } from 'vitest';
import { ExchangeReply, envelopeTypes } from '../../kernel/exchange/index.ts';
import { generateSigningKey, keyDirectory, publicPart, type SigningKey } from './keys.ts';
import { openEnvelope } from './open-envelope.ts';
import { signEnvelope } from './sign-envelope.ts';

const now = Date.parse('2022-06-01T09:00:00Z');
const reply: ExchangeReply = {
  id: '0189f7a0-0000-7000-8000-000000000001',
  inReplyTo: '0189f7a0-0000-7000-8000-000000000002',
  party: 'north-bank',
  city: '990000',
  sentAt: '2022-06-01T17:00:00+08:00',
  occurredAt: '2022-06-01T16:59:00+08:00',
  result: { outcome: 'opened', output: { accountNumber: '42' } },
};

let bank: SigningKey;
let stranger: SigningKey;

beforeAll(async () => {
  bank = await generateSigningKey('north-bank');
  stranger = await generateSigningKey('stranger');
});

function directory() {
  return keyDirectory(
    new Map([['north-bank', { id: 'north-bank', url: 'http://127.0.0.1', keys: [publicPart(bank)] }]]),
  );
}

function open(compact: string, at = now) {
  return openEnvelope(compact, envelopeTypes.reply, ExchangeReply, directory(), at);
}

const refusedWith = (code: string) => expect.objectContaining({ code });

describe('an envelope', () => {
  test('gives back the payload, who signed it, and the digest of its bytes', async () => {
    const opened = await open(await signEnvelope(bank, envelopeTypes.reply, reply, now));
    expect(opened.payload).toEqual(reply);
    expect(opened.signer).toBe('north-bank');
    expect(opened.digest).toMatch(/^[A-Za-z0-9_-]{43}$/);
  });

  test('has the same digest at every attempt, whatever the order of its members', async () => {
    const { result, ...rest } = reply;
    const first = await open(await signEnvelope(bank, envelopeTypes.reply, reply, now));
    const again = await open(
      await signEnvelope(bank, envelopeTypes.reply, { result, ...rest }, now + 60_000),
    );
    expect(again.digest).toBe(first.digest);
  });

  test('is refused when one letter of it was changed', async () => {
    const [header, , signature] = (await signEnvelope(bank, envelopeTypes.reply, reply, now)).split('.');
    const forged = Buffer.from(JSON.stringify({ ...reply, party: 'other-bank' })).toString('base64url');
    await expect(open([header, forged, signature].join('.'))).rejects.toEqual(
      refusedWith('exchange.bad-signature'),
    );
  });

  test('is refused when signed with a key that nobody registered', async () => {
    const compact = await signEnvelope(stranger, envelopeTypes.reply, reply, now);
    await expect(open(compact)).rejects.toEqual(refusedWith('exchange.unknown-key'));
  });

  test('is refused when it names a registered key but was signed with another', async () => {
    const compact = await signEnvelope({ ...stranger, kid: bank.kid }, envelopeTypes.reply, reply, now);
    await expect(open(compact)).rejects.toEqual(refusedWith('exchange.bad-signature'));
  });

  test('is refused when signed more than five minutes before or after now', async () => {
    for (const away of [-301_000, 301_000]) {
      const compact = await signEnvelope(bank, envelopeTypes.reply, reply, now + away);
      await expect(open(compact)).rejects.toEqual(refusedWith('exchange.stale-signature'));
    }
    const within = await signEnvelope(bank, envelopeTypes.reply, reply, now - 299_000);
    await expect(open(within)).resolves.toMatchObject({ signer: 'north-bank' });
  });

  test('of one type is never taken for another', async () => {
    const compact = await signEnvelope(bank, envelopeTypes.receipt, reply, now);
    await expect(open(compact)).rejects.toEqual(refusedWith('exchange.malformed'));
  });

  test('cannot choose its own algorithm', async () => {
    const compact = await new CompactSign(new TextEncoder().encode(JSON.stringify(reply)))
      .setProtectedHeader({ alg: 'HS256', kid: bank.kid, typ: envelopeTypes.reply, iat: now / 1000 })
      .sign(new TextEncoder().encode(JSON.stringify(publicPart(bank))));
    await expect(open(compact)).rejects.toEqual(refusedWith('exchange.bad-signature'));
  });

  test('says where its payload is not what it should be', async () => {
    const compact = await signEnvelope(bank, envelopeTypes.reply, { ...reply, occurredAt: 'noon' }, now);
    await expect(open(compact)).rejects.toMatchObject({
      code: 'exchange.malformed',
      parameters: { where: '/occurredAt' },
    });
  });

  test('ignores members it does not know', async () => {
    const compact = await signEnvelope(bank, envelopeTypes.reply, { ...reply, mood: 'fine' }, now);
    await expect(open(compact)).resolves.toMatchObject({ payload: { mood: 'fine' } });
  });

  test('is refused unread when it is too large, or no envelope at all', async () => {
    await expect(open('x'.repeat(256 * 1024 + 1))).rejects.toEqual(refusedWith('exchange.too-large'));
    await expect(open('hello')).rejects.toEqual(refusedWith('exchange.malformed'));
    await expect(open('')).rejects.toEqual(refusedWith('exchange.malformed'));
  });
});

test('a key registered for two parties speaks for neither', () => {
  const keys = [publicPart(bank)];
  const both = keyDirectory(
    new Map([
      ['north-bank', { id: 'north-bank', url: '', keys }],
      ['south-bank', { id: 'south-bank', url: '', keys }],
    ]),
  );
  expect(both.has(bank.kid)).toBe(false);
});

test('the public part of a key has nothing private', () => {
  expect(bank.d).toBeDefined();
  expect(Object.keys(publicPart(bank)).sort()).toEqual(['alg', 'crv', 'kid', 'kty', 'use', 'x']);
});
