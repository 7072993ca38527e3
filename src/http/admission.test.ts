import { IncomingMessage, ServerResponse } from 'node:http';
import { Socket } from 'node:net';
import rateLimit from '@fastify/rate-limit';
import fastify from 'fastify';
import { expect, test } from 'vitest';
import { admitNoMoreThan, leaveWhoHasGone } from './admission.ts';
import { handleError } from './problems.ts';

async function serverWith(most: number) {
  const app = fastify();
  app.setErrorHandler(handleError);
  admitNoMoreThan(app, most);
  const waiting: (() => void)[] = [];
  app.get('/work', async () => {
    await new Promise<void>((resolve) => waiting.push(resolve));
    return { done: true };
  });
  app.get('/healthz', () => ({ status: 'ok' }));
  const url = await app.listen({ host: '127.0.0.1', port: 0 });
  return { app, url, waiting };
}

test('what is too much at once is refused before anything is done, and told when to come again', async () => {
  const { app, url, waiting } = await serverWith(2);
  try {
    const first = fetch(`${url}/work`);
    const second = fetch(`${url}/work`);
    await expect.poll(() => waiting.length).toBe(2);
    const third = await fetch(`${url}/work`);
    expect(third.status).toBe(503);
    expect(third.headers.get('retry-after')).toBe('5');
    expect(await third.json()).toMatchObject({ code: 'service.busy' });
    expect((await fetch(`${url}/healthz`)).status).toBe(200);
    for (const go of waiting.splice(0)) go();
    expect((await first).status).toBe(200);
    expect((await second).status).toBe(200);
    const again = fetch(`${url}/work`);
    await expect.poll(() => waiting.length).toBe(1);
    waiting[0]?.();
    expect((await again).status).toBe(200);
  } finally {
    await app.close();
  }
});

test('whoever goes away without waiting makes room', async () => {
  const { app, url, waiting } = await serverWith(1);
  try {
    const gone = new AbortController();
    const left = fetch(`${url}/work`, { signal: gone.signal }).catch(() => null);
    await expect.poll(() => waiting.length).toBe(1);
    gone.abort();
    await left;
    const next = (async () => {
      const reply = await fetch(`${url}/work`);
      return reply.status;
    })();
    await expect.poll(() => waiting.length).toBe(2);
    for (const go of waiting) go();
    expect(await next).toBe(200);
  } finally {
    await app.close();
  }
});

test('the request of somebody who has hung up lies, and is no fault in the log', async () => {
  const lines: string[] = [];
  const app = fastify({ logger: { level: 'error', stream: { write: (line) => void lines.push(line) } } });
  leaveWhoHasGone(app);
  await app.register(rateLimit, { max: 10, timeWindow: '1 minute' });
  let answered = 0;
  app.get('/work', () => {
    answered += 1;
    return {};
  });
  await app.ready();
  const gone = new IncomingMessage(new Socket());
  Object.assign(gone, { method: 'GET', url: '/work' });
  const reply = new ServerResponse(gone);
  app.routing(gone, reply);
  await expect.poll(() => reply.destroyed).toBe(true);
  expect([answered, lines]).toEqual([0, []]);
  expect((await app.inject('/work')).statusCode).toBe(200);
  await app.close();
});
