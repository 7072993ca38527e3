import { createHash, timingSafeEqual } from 'node:crypto';
import type { FastifyInstance } from 'fastify';
import { modes, type Order } from './behaviour.ts';
import { Unacceptable } from './envelope.ts';
import type { Party } from './party.ts';

type ControlBody = Order & { readonly party: string };

const controlBody = {
  type: 'object',
  required: ['party', 'mode'],
  additionalProperties: false,
  properties: {
    /** A party's id, or `*` for all of them. */
    party: { type: 'string', minLength: 1 },
    mode: { enum: modes },
    seconds: { type: 'number', minimum: 0, maximum: 7 * 86_400 },
    times: { type: 'integer', minimum: 1 },
    reason: { type: 'string', minLength: 1, maxLength: 200 },
  },
};

/** `GET /control` shows the parties, `POST /control` tells one how to behave; both want the token. */
export function addControl(
  server: FastifyInstance,
  parties: ReadonlyMap<string, Party>,
  token: string,
): void {
  const guard = {
    onRequest: async (request: { headers: { authorization?: string } }) => {
      if (!holdsToken(request.headers.authorization, token)) throw new Unacceptable(401, 'token-refused');
    },
  };

  server.get('/control', guard, async () => ({
    parties: [...parties.values()].map((party) => party.report()),
  }));

  server.post<{ Body: ControlBody }>(
    '/control',
    { ...guard, schema: { body: controlBody } },
    async ({ body: { party: id, ...order } }) => {
      const told =
        id === '*' ? [...parties.values()] : [parties.get(id)].filter((party) => party !== undefined);
      if (told.length === 0) throw new Unacceptable(404, 'party-unknown');
      for (const party of told) party.obey(order);
      return { parties: told.map((party) => party.report()) };
    },
  );
}

/** Whether a request's authorization is this token. */
export function holdsToken(header: string | undefined, token: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(header ?? ''), digest(`Bearer ${token}`));
}
