import { Type } from 'typebox';
import type { Frozen } from '../city/fields.ts';
import type { JsonObject } from '../json.ts';

/*
 * A question that is answered while one waits, and its answer. Both travel as envelopes, as messages do
 * (`docs/exchange.md`); the same two are used when others ask the city and when the city asks a party.
 */

const uuid = () => Type.String({ pattern: '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' });
const name = () => Type.String({ minLength: 1, maxLength: 120 });
const instant = () => Type.String({ minLength: 1, maxLength: 40 });

/** What is asked, by whom, what for and in which matter. An `id` is used once: asking again is another question. */
export const ExchangeQuestion = Type.Object({
  id: uuid(),
  /** `dataset.record`, or `dataset.question`: `enterprise.is-registered`. */
  operation: name(),
  /** Who asks: must be the owner of the signing key. */
  from: name(),
  /** Who is asked: the division code of a city, or the id of a party. */
  to: name(),
  /** What the answer may be used for, and nothing else. */
  purpose: Type.String({ minLength: 1, maxLength: 200 }),
  /** The matter of the one who asks, by its number there. */
  case: name(),
  /** Number of the grant under which it is asked; absent for what is shared without one. */
  grant: Type.Optional(name()),
  /** Which record: its key. */
  key: name(),
  /** Of a record, the fields wanted; absent: all that may be had. */
  fields: Type.Optional(Type.Array(name(), { minItems: 1, maxItems: 60 })),
});
export type ExchangeQuestion = Frozen<Type.Static<typeof ExchangeQuestion>>;

/** What is answered; signed, so that it can be shown to others and held against the one who answered. */
export const ExchangeAnswer = Type.Object({
  inReplyTo: uuid(),
  operation: name(),
  from: name(),
  to: name(),
  answeredAt: instant(),
  /** SHA-256 of the question's payload, base64url without padding: what it answers. */
  digest: Type.String({ pattern: '^[A-Za-z0-9_-]{43}$' }),
  /** Of a yes-or-no question. */
  holds: Type.Optional(Type.Boolean()),
  /** Of a record: what is held; null where there is none. */
  record: Type.Optional(
    Type.Unsafe<JsonObject | null>(Type.Union([Type.Record(Type.String(), Type.Unknown()), Type.Null()])),
  ),
  /** What the answer rests on, and when that was last written. Null where nothing is held. */
  source: Type.Union([Type.Object({ name: name(), asOf: instant() }), Type.Null()]),
});
export type ExchangeAnswer = Frozen<Type.Static<typeof ExchangeAnswer>>;
