import fastify from 'fastify';
import { expect, test } from 'vitest';
import { withoutPersonalData } from './quiet-log.ts';

/** What the log says of the request for a path. */
async function logged(path: string): Promise<string> {
  const lines: string[] = [];
  const app = fastify({
    logger: withoutPersonalData({
      level: 'info',
      stream: { write: (line: string) => void lines.push(line) },
    }),
  });
  for (const route of ['/api/calendars/:secret', '/api/hall-tickets/:key', '/api/cases/:id'])
    app.get(route, () => ({}));
  await app.inject({ path });
  await app.close();
  return lines.map((line) => (JSON.parse(line) as { req?: { url: string } }).req?.url ?? '').join('');
}

test('a request is logged by its path, without what follows a question mark', async () => {
  expect(await logged('/api/cases/17?code=8812')).toBe('/api/cases/17');
});

test.each([
  ['/api/calendars/c2VjcmV0', '/api/calendars/…'],
  ['/api/%63alendars/c2VjcmV0', '/api/calendars/…'],
  ['/api/hall-tickets/c2VjcmV0', '/api/hall-tickets/…'],
  ['/api/hall-tickets/c2VjcmV0/more', '/api/hall-tickets/…'],
  ['/shown/c2VjcmV0', '/shown/…'],
])('the secret in %s is not logged', async (path, told) => {
  expect(await logged(path)).toBe(told);
});
