import fastify from 'fastify';
import { expect, test } from 'vitest';
import { handleError } from './problems.ts';

test('what went wrong is logged with its code and its place, and nothing that it quotes', async () => {
  const lines: string[] = [];
  const app = fastify({ logger: { level: 'error', stream: { write: (line) => void lines.push(line) } } });
  app.setErrorHandler(handleError);
  app.get('/', () => {
    const error = new Error('duplicate key: Zhang San\n411082198506150021');
    throw Object.assign(error, { code: '23505', detail: 'Key (name)=(Zhang San) already exists.' });
  });
  const answer = await app.inject('/');
  await app.close();
  expect(answer.json()).toMatchObject({ code: 'request.failed', status: 500 });
  expect(lines).toHaveLength(1);
  expect(JSON.parse(lines[0] ?? '')).toMatchObject({
    fault: 'Error 23505',
    at: expect.arrayContaining([expect.stringContaining('problems.test.ts')]) as string[],
  });
  expect(`${lines[0]}${answer.body}`).not.toMatch(/Zhang|411082198506150021/);
});
