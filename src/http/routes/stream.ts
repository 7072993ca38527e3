import type { ServerResponse } from 'node:http';
import { Type } from 'typebox';
import { refuse } from '../../kernel/errors/index.ts';
import type { App } from '../app.ts';
import { signedIn } from './replies.ts';

/** Tells every open page that something has moved; what it was, each asks for with its reader's own rights. */
export type ChangeStream = { readonly tell: (what?: Moved) => void };

/** Cases and queues, or what people are told. */
export type Moved = 'cases' | 'notices';

const eventsOf: Readonly<Record<Moved, readonly string[]>> = {
  cases: ['work-changed', 'case-changed'],
  notices: ['notices-changed'],
};

const heartbeatMs = 25_000;
/** Pages that ask all at once after every act would be a load of their own. */
const gatherMs = 400;
const mostListeners = 2_000;
/** A page that does not read what it is told: it comes back by itself when it can. */
const mostUnread = 64 * 1024;

/** Server-sent events `work-changed`, `case-changed` and `notices-changed`, without content. For signed-in persons. */
export function streamRoutes(app: App): ChangeStream {
  const listeners = new Set<ServerResponse>();
  const write = (text: string): void => {
    for (const listener of listeners) {
      if (listener.writableLength > mostUnread) listener.destroy();
      else listener.write(text);
    }
  };
  const beat = setInterval(() => write(': still here\n\n'), heartbeatMs);
  let gathering: NodeJS.Timeout | null = null;
  const gathered = new Set<Moved>();
  app.addHook('preClose', async () => {
    clearInterval(beat);
    if (gathering !== null) clearTimeout(gathering);
    for (const listener of listeners) listener.end();
  });
  const schema = {
    tags: ['cases'],
    summary: '保持连接，有变化时告知：不带内容的服务器推送事件',
    description: 'Tells, while it is open, that something has moved: server-sent events without content',
    operationId: 'streamChanges',
    policy: 'changes.follow' as const,
    security: signedIn,
    produces: ['text/event-stream'],
    response: { 200: Type.String({ description: 'text/event-stream' }) },
  };
  app.get('/api/stream', { schema }, (request, reply) => {
    if (listeners.size >= mostListeners) throw refuse('request.too-many');
    reply.hijack();
    reply.raw.writeHead(200, {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store',
      connection: 'keep-alive',
    });
    reply.raw.write('retry: 5000\n\n');
    listeners.add(reply.raw);
    request.raw.once('close', () => listeners.delete(reply.raw));
  });
  return {
    tell: (what = 'cases') => {
      gathered.add(what);
      gathering ??= setTimeout(() => {
        gathering = null;
        const events = [...gathered].flatMap((each) => eventsOf[each]);
        gathered.clear();
        write(events.map((event) => `event: ${event}\ndata: {}\n\n`).join(''));
      }, gatherMs);
    },
  };
}
