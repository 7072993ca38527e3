import { commitmentOf } from '../../src/kernel/draw/index.ts';
import {
  type HolderKey,
  holderKeyFrom,
  type OpeningKey,
  type Sealed,
  seal,
  shareOf,
} from '../../src/kernel/sealing/index.ts';
import type { holders } from './tender.ts';

/* What lies with people and never with the product: holders' secret keys, bidders' words, a draw's secret. */

export type Holder = (typeof holders)[number];

/** Each office's key, made in its own browser. The bytes come from the test, so that it can be repeated. */
export const keys: Readonly<Record<Holder, HolderKey>> = {
  tenderer: holderKeyFrom(new Uint8Array(32).fill(11)),
  agency: holderKeyFrom(new Uint8Array(32).fill(22)),
  'trading-centre': holderKeyFrom(new Uint8Array(32).fill(33)),
  notary: holderKeyFrom(new Uint8Array(32).fill(44)),
  'tender-supervision': holderKeyFrom(new Uint8Array(32).fill(55)),
};

export const drawSecret = '5a'.repeat(32);
export const drawCommitment = commitmentOf(drawSecret);

/** Nine experts; one of them belongs to a bidder. */
export const experts = ['an', 'bo', 'cai', 'deng', 'e', 'fu', 'gao', 'hu', 'ji'].map((account) => ({
  account,
  name: `${account} 工`,
  unit: account === 'cai' ? 'party-builder' : '设计院',
}));

export const words = {
  builder: { priceFen: 3_141_592_653, words: '我司以长江大桥施工经验承诺工期二百七十天' },
  mason: { priceFen: 2_998_000_017, words: '我司自有盾构机三台，承诺工期二百九十天' },
  carpenter: { priceFen: 3_355_000_099, words: '我司提供十年质保，承诺工期三百天' },
} as const;

export type Bidder = keyof typeof words;

/** A bidder's browser at work. */
export function sealedBid(
  key: OpeningKey,
  { tender, bidder, content, seed }: { tender: string; bidder: string; content: string; seed: number },
): Sealed {
  return seal(key, { tender, bidder }, content, new Uint8Array(48).fill(seed));
}

/** A delivery as the tender keeps it when the door is shut. */
export type Standing = { readonly number: string; readonly party: string; readonly sealed: Sealed };

/** A holder's browser at work: the own share of every bid that stands. */
export function release(
  holder: Holder,
  { key, tender, bids }: { key: OpeningKey; tender: string; bids: readonly Standing[] },
): { readonly shares: readonly { readonly number: string; readonly share: string }[] } {
  return {
    shares: bids.map(({ number, party, sealed }) => ({
      number,
      share: shareOf(keys[holder], { key, purpose: { tender, bidder: party }, sealed }),
    })),
  };
}
