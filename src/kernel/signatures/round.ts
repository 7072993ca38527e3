import { refuse } from '../errors/index.ts';
import type { Text } from '../text.ts';

/*
 * Several people over one content. 电子签名法 art. 13: a signature is reliable when the data of its making are the
 * signer's alone and under their control when they sign, and when any later change to it or to what was signed can be
 * found out: each signs over the hash of the content, and a changed content is another one, that nobody has signed.
 */

export const roundStates = ['open', 'complete', 'refused', 'void', 'submitted'] as const;
/** `complete`: all have signed and it is not handed in yet; `void`: the content was changed or taken back. */
export type RoundState = (typeof roundStates)[number];

export const signedHows = ['account', 'licence', 'link', 'link-own', 'desk-drawn', 'desk-paper'] as const;
/**
 * `account`: signed in, and shown once more that it is they; `licence`: the same, for an enterprise whose electronic
 * licence is in force here; `link`: by a link and a code sent to the number that was
 * entered for the signer, with their identity number; `link-own`: the same, with a number that was known as theirs
 * before; `desk-drawn`, `desk-paper`: by hand at a counter, before a clerk.
 */
export type SignedHow = (typeof signedHows)[number];

export const signedHowNames = {
  account: { zh: '本人登录签名', en: 'signed in, on their own device' },
  licence: {
    zh: '用电子营业执照签名，由有权代表的人登录操作',
    en: 'with the enterprise’s electronic licence, by an authorised person signed in',
  },
  link: {
    zh: '凭填报的手机号码收到的链接和验证码、证件号码签名',
    en: 'by link and code sent to the number entered for them, with their ID number',
  },
  'link-own': {
    zh: '凭本人已登记的手机号码收到的链接和验证码、证件号码签名',
    en: 'by link and code sent to their own number, with their ID number',
  },
  'desk-drawn': { zh: '在窗口手写签名', en: 'by hand on the pad at the counter' },
  'desk-paper': { zh: '在窗口签纸质件，扫描留存', en: 'on paper at the counter (scanned)' },
} as const satisfies Record<SignedHow, Text>;

/** Somebody who is asked, by the pseudonym of their identity number. */
export type Ask = { readonly mark: string; readonly state: 'waiting' | 'signed' | 'refused' };

export type Round = { readonly state: RoundState; readonly hash: string; readonly asks: readonly Ask[] };

/**
 * What a round becomes when one who was asked says yes or no over a content of this hash. Refuses
 * `signing.not-asked`, `signing.closed`, `signing.content-changed`, `signing.said-already`. In whatever order they
 * come, the last who signs completes it, and whoever refuses ends it.
 */
export function afterSaying(
  round: Round,
  { mark, hash, says }: { readonly mark: string; readonly hash: string; readonly says: 'signed' | 'refused' },
): Round {
  const own = round.asks.find((ask) => ask.mark === mark);
  if (own === undefined) throw refuse('signing.not-asked');
  if (round.state !== 'open') throw refuse('signing.closed');
  if (round.hash !== hash) throw refuse('signing.content-changed');
  if (own.state !== 'waiting') throw refuse('signing.said-already');
  const asks = round.asks.map((ask) => (ask.mark === mark ? { ...ask, state: says } : ask));
  if (says === 'refused') return { ...round, asks, state: 'refused' };
  return { ...round, asks, state: asks.every(({ state }) => state === 'signed') ? 'complete' : 'open' };
}
