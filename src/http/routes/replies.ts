import type { FastifyReply } from 'fastify';
import { Type } from 'typebox';

/** For routes that need a signed-in person. */
export const signedIn = [{ session: [] }];

/** The party that one acts for, where that is not oneself. */
export const actedFor = Type.Optional(
  Type.String({
    maxLength: 100,
    description: '代谁办理；不填为本人。For whom one acts; oneself without it',
  }),
);

/** Keyset paging: `after` is the `next` of the page before. */
export const paging = {
  limit: Type.Optional(
    Type.Integer({ minimum: 1, maximum: 500, default: 50, description: '每页条数。Items on a page' }),
  ),
  after: Type.Optional(
    Type.String({
      maxLength: 400,
      description: '上一页的 `next`；不填为第一页。The `next` of the page before',
    }),
  ),
};

/** A request sent again with the same key acts once and gets the answer of the first time. */
export const idempotencyHeader = Type.Object({
  'idempotency-key': Type.Optional(
    Type.String({
      minLength: 8,
      maxLength: 100,
      description:
        '自选的键；以同一键重发同一请求只办一次，答复办成后的现状。A key of one’s own: the same request sent again with it acts once, and is answered with what is there now',
    }),
  ),
});

/** RFC 7240: whoever shows nobody what has become of it need not be sent it. */
export const preferHeader = Type.Object({
  prefer: Type.Optional(
    Type.String({
      maxLength: 200,
      description:
        '`return=minimal`：不必送回办件，只答 204，新版本在 `ETag` 中（RFC 7240）。`return=minimal`: the case is not sent back; 204 is answered, with its version as the `ETag` (RFC 7240)',
    }),
  ),
});

/** Whether the request asks for as little in reply as will do. */
export function prefersMinimal({ prefer }: { readonly prefer?: string }): boolean {
  return prefer?.split(/[,;]/).some((each) => /^return\s*=\s*"?minimal"?$/i.test(each.trim())) === true;
}

/** That it was done, and which version there is now. */
export function replyMinimally(reply: FastifyReply, version: number): FastifyReply {
  return reply
    .status(204)
    .headers({ 'preference-applied': 'return=minimal', etag: `"${version}"` })
    .send(null);
}

/**
 * What is kept as a file of this name: browsers read it where all letters fit (RFC 6266, 8187), programs that know the plain
 * name alone find its bytes there, as they would write them, and no row of `_`.
 */
export function attachment(name: string): string {
  const unfit = /["\\/:*?<>|\p{Cc}]/gu;
  const plain = Buffer.from(name.replaceAll(unfit, '_'), 'utf8').toString('latin1');
  const whole = encodeURIComponent(name).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${plain}"; filename*=UTF-8''${whole}`;
}
