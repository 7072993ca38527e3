import type { ServerResponse } from 'node:http';
import type { FastifyInstance } from 'fastify';
import { principalOf } from '../session.ts';

/** Tells every open page that something has moved; what it was, each asks for with its reader's own rights. */
export type ChangeStream = { readonly tell: () => void };

const heartbeatMs = 25_000;
/** Pages that ask all at once after every act would be a load of their own. */
const gatherMs = 400;
const mostListeners = 2_000;

/** Server-sent events `work-changed` and `case-changed`, without content. For signed-in persons. */
export function streamRoutes(app: FastifyInstance): ChangeStream {
  const listeners = new Set<ServerResponse>();
  const write = (text: string): void => {
    for (const listener of listeners) listener.write(text);
  };
  const beat = setInterval(() => write(': still here\n\n'), heartbeatMs);
  let gathering: NodeJS.Timeout | null = null;
  app.addHook('preClose', async () => {
    clearInterval(beat);
    if (gathering !== null) clearTimeout(gathering);
    for (const listener of listeners) listener.end();
  });
  app.get('/api/stream', { schema: { hide: true } }, (request, reply) => {
    principalOf(request);
    if (listeners.size >= mostListeners) return reply.status(503).header('retry-after', '60').send();
    reply.hijack();
    reply.raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      connection: 'keep-alive',
    });
    reply.raw.write('retry: 5000\n\n');
    listeners.add(reply.raw);
    request.raw.once('close', () => listeners.delete(reply.raw));
    return reply;
  });
  return {
    tell: () => {
      gathering ??= setTimeout(() => {
        gathering = null;
        write('event: work-changed\ndata: {}\n\nevent: case-changed\ndata: {}\n\n');
      }, gatherMs);
    },
  };
}
