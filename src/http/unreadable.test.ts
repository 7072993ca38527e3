import { connect } from 'node:net';
import fastify from 'fastify';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { handleError } from './problems.ts';
import { answerUnreadable } from './unreadable.ts';

const app = fastify({ bodyLimit: 1024, clientErrorHandler: answerUnreadable });
app.setErrorHandler(handleError);
app.post('/take', async () => ({ taken: true }));
let url = '';
beforeAll(async () => {
  url = await app.listen({ host: '127.0.0.1', port: 0 });
});
afterAll(() => app.close());

/** Sends these bytes and reads until the server hangs up. */
function raw(text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1', () => socket.write(text));
    let answer = '';
    socket.on('data', (chunk) => {
      answer += chunk.toString();
    });
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });
}

test('a body that is far too large is refused in words, and the sender need not guess why', async () => {
  const body = JSON.stringify({ text: 'x'.repeat(5 * 1024 * 1024) });
  const answer = await fetch(`${url}/take`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  });
  expect(answer.status).toBe(413);
  expect(await answer.json()).toMatchObject({ code: 'request.too-large' });
});

test('a head that is too long, and what is no HTTP, are refused in both languages', async () => {
  const long = await raw(`GET /take HTTP/1.1\r\nhost: x\r\nx-long: ${'y'.repeat(40_000)}\r\n\r\n`);
  expect(long).toMatch(/^HTTP\/1\.1 431 /);
  expect(long).toContain('"code":"request.too-large"');
  const nonsense = await raw('this is no request\r\n\r\n');
  expect(nonsense).toMatch(/^HTTP\/1\.1 400 /);
  expect(nonsense).toContain('application/problem+json');
  expect(nonsense).toContain('"en":');
});
