import type { FastifyInstance } from 'fastify';
import { Unacceptable } from './envelope.ts';

/** A message that the sandbox was given to carry: it goes nowhere, and can be looked at. */
type Carried = {
  readonly id: string;
  readonly channel: 'email' | 'sms';
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly at: string;
};

/** The latest so many are remembered. */
const mostKept = 200;

const body = {
  type: 'object',
  required: ['id', 'to', 'subject', 'text'],
  additionalProperties: false,
  properties: {
    id: { type: 'string', minLength: 1, maxLength: 100 },
    to: { type: 'string', minLength: 1, maxLength: 254 },
    subject: { type: 'string', maxLength: 1000 },
    text: { type: 'string', minLength: 1, maxLength: 100_000 },
  },
};

/** Numbers and addresses that play what goes wrong: these take nothing, and those never hear of it. */
const refuses = (to: string): boolean => /^1\d{6}0000$|^refused@/.test(to);
const loses = (to: string): boolean => /^1\d{6}1111$|^lost@/.test(to);

/**
 * The gateway of text messages, and of e-mail in a demonstration (docs/messages.md). Each message is taken once,
 * delivered at once, and kept for whoever has the token to look at: `GET /post`.
 */
export function addPost(server: FastifyInstance, holdsToken: (header: string | undefined) => boolean): void {
  const kept = new Map<string, Carried>();
  const guard = {
    onRequest: async (request: { headers: { authorization?: string } }) => {
      if (!holdsToken(request.headers.authorization)) throw new Unacceptable(401, 'token-refused');
    },
  };
  for (const channel of ['email', 'sms'] as const) {
    server.post<{ Body: Omit<Carried, 'channel' | 'at'> }>(
      `/post/${channel}/messages`,
      { ...guard, schema: { body } },
      async (request, reply) => {
        const message = request.body;
        if (refuses(message.to)) throw new Unacceptable(422, 'address-refused');
        if (!kept.has(message.id))
          kept.set(message.id, { ...message, channel, at: new Date().toISOString() });
        const [oldest] = kept.keys();
        if (kept.size > mostKept && oldest !== undefined) kept.delete(oldest);
        return reply.code(202).send({ id: message.id });
      },
    );
    server.get<{ Params: { id: string } }>(`/post/${channel}/messages/:id`, guard, async (request) => {
      const message = kept.get(request.params.id);
      if (message === undefined) throw new Unacceptable(404, 'message-unknown');
      return { id: message.id, state: loses(message.to) ? 'failed' : 'delivered' };
    });
  }
  server.get('/post', guard, async () => ({ messages: [...kept.values()].reverse() }));
}
