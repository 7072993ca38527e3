import { bytesToUtf8 } from '@noble/ciphers/utils.js';
import { bytesToHex, hexToBytes } from '@noble/hashes/utils.js';
import { refuse } from '../errors/index.ts';
import { canonicalText } from '../log/canonical.ts';
import { hpkeOpen, type KeyPair } from './hpke.ts';
import { fingerprintOf, type HolderKey, type OpeningKey } from './opening-key.ts';
import {
  boundTo,
  cipherOf,
  commitmentTo,
  derivation,
  type Purpose,
  type Sealed,
  sealWith,
  unpadded,
} from './seal.ts';
import { elementOfBytes, type Point, secretOf } from './sharing.ts';

/** A share of one sealing in the open, in hexadecimal, by the holder's name. */
export type Shares = Readonly<Record<string, string>>;

export type Opened =
  | {
      readonly opened: true;
      readonly content: string;
      /** 32 bytes that nobody could know before, in hexadecimal: chance for a draw. */
      readonly chance: string;
      readonly wrong: readonly string[];
    }
  | {
      readonly opened: false;
      /** `unsound`: the parts do not belong together. It was sealed wrongly, or altered since. */
      readonly why: 'too-few-shares' | 'other-key' | 'unsound';
      /** Shares that fit their commitment. */
      readonly fitting: number;
      /** Who gave a share that does not. */
      readonly wrong: readonly string[];
    };

/**
 * In a holder's browser, at the hour: this holder's share of one sealing. Refuses what was not sealed to
 * this holder's key for this purpose, and a share that others could not tell from a wrong one.
 */
export function shareOf(
  own: HolderKey,
  { key, purpose, sealed }: { readonly key: OpeningKey; readonly purpose: Purpose; readonly sealed: Sealed },
): string {
  const holder = key.holders.find((each) => each.key === own.publicKey)?.holder;
  const dealt = sealed.shares.find((each) => each.holder === holder);
  if (dealt === undefined || sealed.key !== fingerprintOf(key)) throw refuse('sealing.not-a-holder');
  const bound = boundTo(key, purpose);
  const pair: KeyPair = { secretKey: hexToBytes(own.secretKey), publicKey: hexToBytes(own.publicKey) };
  const bytes = bytesOf(dealt.sealed);
  const share = bytes === null ? null : hpkeOpen(pair, bytes, bound);
  if (share === null || commitmentTo(share, dealt.holder, bound) !== dealt.commitment)
    throw refuse('sealing.share-spoilt');
  return bytesToHex(share);
}

/** Which of these shares are what was committed to, and who gave one that is not. */
export function fittingShares(
  key: OpeningKey,
  purpose: Purpose,
  sealed: Sealed,
  shares: Shares,
): { readonly points: readonly Point[]; readonly wrong: readonly string[] } {
  const bound = boundTo(key, purpose);
  const points: Point[] = [];
  const wrong: string[] = [];
  for (const [at, { holder }] of key.holders.entries()) {
    const given = shares[holder];
    if (given === undefined) continue;
    const bytes = bytesOf(given);
    const y = bytes === null ? null : elementOfBytes(bytes);
    const { commitment } = sealed.shares.find((each) => each.holder === holder) ?? {};
    if (bytes !== null && y !== null && commitmentTo(bytes, holder, bound) === commitment)
      points.push({ x: at + 1, y });
    else wrong.push(holder);
  }
  return { points, wrong };
}

/**
 * Opens a sealing with the shares there are, and seals it again to compare. The answer does not depend on
 * which holders gave theirs: if the comparison holds for one k of them, all n shares lie on the one
 * polynomial; if they do not, it holds for none.
 */
export function open(key: OpeningKey, purpose: Purpose, sealed: Sealed, shares: Shares): Opened {
  const { points, wrong } = fittingShares(key, purpose, sealed, shares);
  const closed = (why: Extract<Opened, { opened: false }>['why']): Opened => ({
    opened: false,
    why,
    fitting: points.length,
    wrong,
  });
  if (sealed.key !== fingerprintOf(key)) return closed('other-key');
  if (points.length < key.needs) return closed('too-few-shares');
  const secret = secretOf(points.slice(0, key.needs));
  const bound = boundTo(key, purpose);
  const derive = derivation(secret, bound);
  const content = decrypted(derive, bound, sealed.content);
  if (content === null) return closed('unsound');
  const again = sealWith(key, purpose, content, secret);
  if (writtenOut(again) !== writtenOut(sealed)) return closed('unsound');
  return {
    opened: true,
    content: bytesToUtf8(content),
    chance: bytesToHex(derive('chance', 32)),
    wrong,
  };
}

function decrypted(
  derive: ReturnType<typeof derivation>,
  bound: Uint8Array,
  content: string,
): Uint8Array | null {
  const bytes = bytesOf(content);
  if (bytes === null) return null;
  try {
    return unpadded(cipherOf(derive, bound).decrypt(bytes));
  } catch {
    return null;
  }
}

function writtenOut({ scheme, key, content, shares }: Sealed): string {
  return canonicalText({
    scheme,
    key,
    content,
    shares: shares.map(({ holder, sealed, commitment }) => ({ holder, sealed, commitment })),
  });
}

/** What an office or a party has sent may be anything. */
function bytesOf(hex: string): Uint8Array | null {
  return /^(?:[0-9a-f]{2})+$/.test(hex) ? hexToBytes(hex) : null;
}
