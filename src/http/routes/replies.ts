import { Type } from 'typebox';

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
