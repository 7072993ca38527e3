import { Type } from 'typebox';
import { TextView } from '../../usecases/views/parts.ts';

/** A refusal as problem details (RFC 9457), with both languages at hand. */
export const ProblemReply = Type.Object({
  type: Type.String(),
  title: Type.String(),
  status: Type.Integer(),
  detail: Type.String(),
  code: Type.String(),
  message: TextView,
  next: TextView,
  faults: Type.Optional(Type.Unknown()),
  current: Type.Optional(Type.Unknown()),
});

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: ProblemReply } },
});

/** The answers every route may give besides its own. */
export const refusals = {
  '4xx': problem('A refusal: what was asked for cannot be, and what to do instead'),
  '5xx': problem('A failure on this side'),
} as const;

/** For routes that need a signed-in person. */
export const signedIn = [{ session: [] }];

/** Keyset paging: `after` is the `next` of the page before. */
export const paging = {
  limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 500, default: 50 })),
  after: Type.Optional(Type.String({ maxLength: 400 })),
};

/** A request sent again with the same key acts once and gets the answer of the first time. */
export const idempotencyHeader = Type.Object({
  'idempotency-key': Type.Optional(Type.String({ minLength: 8, maxLength: 100 })),
});
