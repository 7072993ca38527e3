import { Type } from 'typebox';
import type { Frozen } from '../city/fields.ts';
import type { JsonObject } from '../json.ts';

/**
 * What the product and an outside party say to each other about a case. Each of the three envelopes travels as a
 * compact JWS (`docs/exchange.md`); these are its payloads. Members a reader does not know are ignored,
 * so that either side may learn new ones first.
 */

const uuid = () => Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' });
/** An instant of the city's own clock, ISO 8601 with an offset. */
const instant = () =>
  Type.String({
    pattern: '^\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?(Z|[+-]\\d{2}:\\d{2})$',
  });
const name = () => Type.String({ minLength: 1, maxLength: 120 });
const said = () => Type.String({ minLength: 1, maxLength: 500 });
const content = () => Type.Unsafe<JsonObject>(Type.Record(Type.String(), Type.Unknown()));

/** One answer that the step will take, and whether the law wants a reason with it. */
const AcceptedOutcome = Type.Object({
  code: name(),
  favourable: Type.Boolean(),
  reasonRequired: Type.Boolean(),
});

/** What the city asks of a party. Two deliveries with one `id` carry the same bytes. */
export const ExchangeMessage = Type.Object({
  id: uuid(),
  operation: name(),
  /** Division code of the city that asks. */
  city: name(),
  /** Id of the party that is asked. */
  to: name(),
  case: uuid(),
  step: name(),
  round: Type.Integer({ minimum: 1 }),
  /** Why the party is given these data: what it may use them for. */
  purpose: Type.Object({ zh: said(), en: said() }),
  outcomes: Type.Array(AcceptedOutcome, { minItems: 1 }),
  /** When it was written, not when this attempt was made. */
  sentAt: instant(),
  body: content(),
});
export type ExchangeMessage = Frozen<Type.Static<typeof ExchangeMessage>>;

/** A party's answer, sent when it has one. Two deliveries with one `id` carry the same bytes. */
export const ExchangeReply = Type.Object({
  id: uuid(),
  /** Id of the message answered. */
  inReplyTo: uuid(),
  party: name(),
  city: name(),
  sentAt: instant(),
  /** The legal moment of what is reported. */
  occurredAt: instant(),
  result: Type.Object({
    outcome: name(),
    reason: Type.Optional(said()),
    output: content(),
  }),
});
export type ExchangeReply = Frozen<Type.Static<typeof ExchangeReply>>;

/** Proof of having received, given in the HTTP answer; the same for every repetition. */
export const ExchangeReceipt = Type.Object({
  /** Id of what was received. */
  of: uuid(),
  /** Who received it: a party's id, or a city's division code. */
  by: name(),
  receivedAt: instant(),
  /** SHA-256 of the payload received, base64url without padding. */
  digest: Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' }),
  /** Of a reply: whether it took effect on the case. A reply that came too late is received, not effective. */
  effective: Type.Boolean(),
  /** Of a reply without effect: why, as a stable code. */
  code: Type.Optional(name()),
});
export type ExchangeReceipt = Frozen<Type.Static<typeof ExchangeReceipt>>;

/** The `typ` of each envelope's JWS header; one can never be taken for another. Questions: `question.ts`. */
export const envelopeTypes = {
  message: 'yingshang-message+jws',
  reply: 'yingshang-reply+jws',
  receipt: 'yingshang-receipt+jws',
  question: 'yingshang-question+jws',
  answer: 'yingshang-answer+jws',
} as const;
export type EnvelopeType = (typeof envelopeTypes)[keyof typeof envelopeTypes];

/** The largest envelope either side takes, in bytes of its compact form. */
export const maximumEnvelopeBytes = 256 * 1024;

/** How far the moment of signing (`iat`) may lie from the receiver's clock, in seconds. */
export const signingSkewSeconds = 300;
