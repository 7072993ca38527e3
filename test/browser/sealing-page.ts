import {
  fingerprintOf,
  holderKeyFrom,
  type OpeningKey,
  seal,
  shareOf,
} from '../../src/kernel/sealing/index.ts';
import type { Standing } from '../procedures/tender.fixture.ts';

/*
 * Runs in the pages of `sealing.browser.test.ts`, as a page that comes with a pack will: it asks the
 * product's own API, makes keys and seals with the browser's chance, and keeps secrets to itself.
 */

const own = holderKeyFrom(crypto.getRandomValues(new Uint8Array(32)));

async function ask<Body>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<Body> {
  const answer = await fetch(path, {
    method,
    headers: {
      'content-type': 'application/json',
      'x-requested-with': 'yingshang',
      ...(method === 'POST' && { 'idempotency-key': crypto.randomUUID() }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Body;
}

type Seen = {
  readonly version: number;
  readonly data: { readonly openingKey: OpeningKey; readonly bids: readonly Standing[] };
};

async function complete(tender: string, step: string, outcome: string, output: unknown): Promise<void> {
  const { version } = await ask<Seen>('GET', `/api/cases/${tender}`);
  const act = { act: 'complete-step', version, step, outcome, reason: null, output };
  await ask('POST', `/api/cases/${tender}/acts`, act);
}

/** The published key, if it is what its published fingerprint says. */
async function publishedKey(): Promise<OpeningKey> {
  type Notice = { readonly content: { readonly openingKey: OpeningKey; readonly fingerprint: string } };
  const { items } = await ask<{ readonly items: readonly Notice[] }>(
    'GET',
    '/api/registers/tender-notices/entries',
  );
  const [notice] = items;
  if (notice === undefined) throw new Error('no tender is announced');
  const { openingKey, fingerprint } = notice.content;
  if (fingerprintOf(openingKey) !== fingerprint) throw new Error('not the published key');
  return openingKey;
}

const inPage = {
  giveKey: (tender: string) => complete(tender, 'key', 'keyed', { publicKey: own.publicKey }),

  bid: async (tender: string, bidder: string, content: string): Promise<string> => {
    const key = await publishedKey();
    const chance = crypto.getRandomValues(new Uint8Array(48));
    const sealed = seal(key, { tender, bidder }, content, chance);
    const form = { kind: 'bid', sealed };
    const { id } = await ask<{ readonly id: string }>('POST', `/api/cases/${tender}/gatherings/bids`, {
      form,
    });
    return id;
  },

  release: async (tender: string): Promise<void> => {
    const { data } = await ask<Seen>('GET', `/api/cases/${tender}`);
    const shares = data.bids.map(({ number, party, sealed }) => ({
      number,
      share: shareOf(own, { key: data.openingKey, purpose: { tender, bidder: party }, sealed }),
    }));
    await complete(tender, 'open', 'released', { shares });
  },

  /** For the test alone: what must be nowhere but here. */
  secretKey: () => own.secretKey,
};

export type InPage = typeof inPage;

Object.assign(globalThis, { inPage });
