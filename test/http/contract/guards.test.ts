import { describe, expect, test } from 'vitest';
import { createServer } from '../../../src/http/server.ts';
import { firstCity } from '../../support/cities.ts';
import { signIn } from '../../support/client.ts';
import { startProduct } from '../../support/product.ts';

/** What the server guards in every request: where it comes from, how many there are, what is kept of it. */

const city = firstCity;
const product = await startProduct(city, { withoutWorker: true });
const { as, nobody } = product;
const applicant = as(city.applicants[0]);

describe('a change asked for by a foreign page', () => {
  test.each([
    ['POST', '/api/session', { username: 'auditor', password: city.password }],
    ['POST', '/api/drafts', { service: 'startup' }],
    ['PUT', '/api/drafts/x', { version: 1, region: null, form: {} }],
    ['DELETE', '/api/drafts/x', undefined],
    ['DELETE', '/api/session', undefined],
  ])('%s %s lacks the header of our own pages, and is refused', async (method, path, body) => {
    const answer = await applicant.call(method, path, body, { headers: { 'x-requested-with': '' } });
    expect([answer.status, answer.body.code]).toEqual([403, 'access.request-forged']);
    expect(answer.headers.get('set-cookie')).toBeNull();
  });
});

test('a session’s cookie is out of reach of scripts, and gone after signing out', async () => {
  const signedIn = await nobody.call('POST', '/api/session', {
    username: city.applicants[0],
    password: city.password,
  });
  const set = signedIn.headers.get('set-cookie') ?? '';
  expect(set).toMatch(/HttpOnly/i);
  expect(set).toMatch(/SameSite=Lax/i);
  const headers = { cookie: set.split(';')[0] ?? '' };
  expect((await nobody.call('GET', '/api/cases', undefined, { headers })).status).toBe(200);
  await nobody.call('DELETE', '/api/session', undefined, { headers });
  expect((await nobody.call('GET', '/api/cases', undefined, { headers })).status).toBe(401);
});

test('who asks too often is told when to ask again', async () => {
  const app = await createServer({ deps: product.deps, requestsPerMinute: 2 });
  const ask = () => app.inject({ url: '/api/city', headers: { 'accept-language': 'en' } });
  const answers = [await ask(), await ask(), await ask()];
  await app.close();
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 429]);
  const [, , refused] = answers;
  expect(refused?.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(refused?.json()).toMatchObject({ code: 'request.too-many', status: 429 });
  expect(Number(refused?.headers['retry-after'])).toBeGreaterThan(0);
});

test('an account that asks too often is told so wherever it asks from, and others go on', async () => {
  const app = await createServer({
    deps: product.deps,
    requestsPerMinute: 100,
    accountRequestsPerMinute: 2,
    proxies: ['127.0.0.1'],
  });
  const cookies = await Promise.all(
    [...city.applicants].map((username) => signIn(product.url, username, city.password)),
  );
  const ask = (cookie: string, from: string) =>
    app.inject({ url: '/api/drafts', headers: { cookie, 'x-forwarded-for': from } });
  const [own = '', others = ''] = cookies;
  const answers = [
    await ask(own, '192.0.2.1'),
    await ask(own, '192.0.2.2'),
    await ask(own, '192.0.2.3'),
    await ask(others, '192.0.2.1'),
  ];
  await app.close();
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200, 429, 200]);
  expect(Number(answers[2]?.headers['retry-after'])).toBeGreaterThan(0);
});

test('where a request says it comes from is believed of known proxies alone', async () => {
  for (const [proxies, wanted] of [
    [['127.0.0.1'], [200, 200, 200]],
    [undefined, [200, 200, 429]],
    [['192.0.2.99'], [200, 200, 429]],
  ] as const) {
    const app = await createServer({
      deps: product.deps,
      requestsPerMinute: 2,
      ...(proxies === undefined ? {} : { proxies }),
    });
    const ask = (from: string) => app.inject({ url: '/api/city', headers: { 'x-forwarded-for': from } });
    const answers = [await ask('192.0.2.1'), await ask('192.0.2.2'), await ask('192.0.2.3')];
    await app.close();
    expect(answers.map(({ statusCode }) => statusCode)).toEqual(wanted);
  }
});

test('what is logged of a request says neither who asked nor what for', async () => {
  const lines: string[] = [];
  const app = await createServer({
    deps: product.deps,
    logger: { level: 'trace', stream: { write: (line) => void lines.push(line) } },
  });
  const cookie = await signIn(product.url, city.applicants[0], city.password);
  const headers = { cookie, 'x-requested-with': 'yingshang', 'user-agent': 'an-agent-of-somebody' };
  await app.inject({ url: '/api/track?number=XC-1&code=SECRETCODE', headers });
  await app.inject({ url: '/api/drafts', headers });
  await app.inject({
    method: 'POST',
    url: '/api/session',
    headers,
    payload: { username: 'somebody-known', password: 'a-password-of-theirs' },
  });
  await app.inject({ method: 'POST', url: '/api/drafts', headers, payload: { service: '林晓' } });
  await app.close();
  const said = lines.join('');
  expect(lines.length).toBeGreaterThan(6);
  const [, token = 'no token'] = cookie.split('=');
  for (const personal of [
    'SECRETCODE',
    '127.0.0.1',
    'an-agent-of-somebody',
    'somebody-known',
    'a-password-of-theirs',
    '林晓',
    token,
  ])
    expect(said).not.toContain(personal);
});

test('what is compressed, cached and sniffed is said', async () => {
  const answer = await nobody.call('GET', '/api/city');
  expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  expect((await applicant.call('GET', '/api/drafts')).headers.get('cache-control')).toBe('no-store');
  for (const path of ['/healthz', '/readyz']) expect((await nobody.call('GET', path)).status).toBe(200);
});
