import { Secret, TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { packs } from '../../src/main/packs.ts';
import { firstCity as city } from '../support/cities.ts';
import { startProduct } from '../support/product.ts';
import { type Browser, browserOf } from './browser-of.ts';
import { outerProvider } from './outer-provider.ts';
import { signedOrderPack } from './signed-order.pack.ts';

/*
 * How people and programs show who they are, from the outside: by OpenID Connect, with codes, within sessions; and
 * what comes of trying without.
 */

const outside = await outerProvider();
const product = await startProduct(city, {
  withoutWorker: true,
  providers: [outside.declared],
  packs: [...packs, signedOrderPack],
});
const { url, clock } = product;
// Codes go by the machine's clock: it is held, so that no half minute ends between two of them.
let held = product.deps.wall();
Object.assign(product.deps, { wall: () => held });
const [somebody, another] = city.applicants;
const { clerk, handler, head } = city.oneDay;

/** A code that an authenticator shows so many half minutes from now; each is used once. */
const codeOf = (secret: string, later = 0) =>
  new TOTP({ secret: Secret.fromBase32(secret) }).generate({
    timestamp: product.deps.wall() + later * 30_000,
  });

/** Comes to the page for signing in, of our own provider. */
async function arrive(browser: Browser, next?: string): Promise<string> {
  const query = next === undefined ? '' : `?next=${encodeURIComponent(next)}`;
  const page = await browser.go(`/sign-in/with/own${query}`);
  return new URL(page.url).searchParams.get('interaction') ?? '';
}

async function signedIn(username: string, more: object = {}): Promise<Browser> {
  const browser = browserOf(url);
  const answer = await browser.post('/api/session', { username, password: city.password, ...more });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return browser;
}

const who = async (browser: Browser) =>
  (((await browser.get('/api/session')).body.account ?? null) as { username: string } | null)?.username;

test('somebody signs in by OpenID Connect, and comes back to the page they wanted', async () => {
  const browser = browserOf(url);
  const interaction = await arrive(browser, '/my/notices?x=1');
  const answer = await browser.post('/api/session', {
    username: somebody,
    password: city.password,
    interaction,
  });
  // Not yet signed in here: the provider sends them back with a code first.
  expect([answer.status, answer.body.account]).toEqual([200, null]);
  expect(await who(browser)).toBeUndefined();
  expect((await browser.go(String(answer.body.goOn))).url).toBe(`${url}/my/notices?x=1`);
  expect(await who(browser)).toBe(somebody);
});

test('whoever signs in next in the same browser is who they say, and not the one before', async () => {
  const browser = browserOf(url);
  for (const username of [somebody, clerk, somebody]) {
    const interaction = await arrive(browser, '/');
    const { body } = await browser.post('/api/session', { username, password: city.password, interaction });
    expect((await browser.go(String(body.goOn))).url).toBe(`${url}/`);
    expect(await who(browser)).toBe(username);
  }
});

/** Everything up to the answer that the provider sends the browser back with. */
async function answered(browser: Browser, next?: string): Promise<string> {
  const interaction = await arrive(browser, next);
  const { body } = await browser.post('/api/session', {
    username: somebody,
    password: city.password,
    interaction,
  });
  const { location } = await browser.step(String(body.goOn));
  return location ?? '';
}

test.each([
  ['another site', 'https://elsewhere.example/'],
  ['another site without its scheme', '//elsewhere.example/'],
  ['another site behind a backslash', '/\\elsewhere.example/'],
])('nobody is sent on to %s after signing in', async (_what, next) => {
  const browser = browserOf(url);
  const { location } = await browser.step(await answered(browser, next));
  expect(location).toMatch(/^\/sign-in\?/);
});

test('the provider sends its answer nowhere but here', async () => {
  const browser = browserOf(url);
  const { location } = await browser.step('/sign-in/with/own');
  for (const elsewhere of ['https://elsewhere.example/sign-in/from/own', `${url}/sign-in/from/other`]) {
    const asked = new URL(location ?? '', url);
    asked.searchParams.set('redirect_uri', elsewhere);
    expect(await browser.step(asked.href)).toEqual({ status: 400, location: null });
  }
});

test('an answer is taken once, from the browser that set out, and unchanged', async () => {
  const browser = browserOf(url);
  const good = await answered(browser);
  const stranger = browserOf(url);
  expect((await stranger.step(good)).status, 'in another browser').toBe(409);
  const forged = new URL(good);
  forged.searchParams.set('code', 'invented');
  expect((await browser.step(forged.href)).status, 'with another code').toBe(401);
  expect((await browser.step(good)).status, 'after that').toBe(409);
  expect(await who(browser)).toBeUndefined();

  const again = await answered(browser);
  expect((await browser.step(again)).status).toBe(303);
  expect((await browser.step(again)).status, 'a second time').toBe(409);
});

test('a session that a browser came with is not taken on: it gets another, and the old one ends', async () => {
  const victim = await signedIn(somebody);
  const planted = victim.cookie('yingshang_session') ?? '';
  const answer = await victim.post('/api/session', { username: another, password: city.password });
  expect(answer.status).toBe(200);
  expect(victim.cookie('yingshang_session')).not.toBe(planted);
  const attacker = browserOf(url);
  attacker.setCookie('yingshang_session', planted);
  expect(await who(attacker)).toBeUndefined();

  attacker.setCookie('yingshang_session', 'chosen-by-the-attacker');
  await attacker.post('/api/session', { username: another, password: city.password });
  expect(attacker.cookie('yingshang_session')).toMatch(/^[\w-]{43}$/);
});

test('a name that nobody has and a wrong password are refused in the same words, and counted alike', async () => {
  const texts: string[] = [];
  for (const username of ['nobody-of-that-name', handler]) {
    const browser = browserOf(url);
    const tries: string[] = [];
    for (let count = 0; count < 6; count += 1) {
      const { status, body } = await browser.post('/api/session', { username, password: 'guessed' });
      tries.push(`${status} ${JSON.stringify(body)}`);
    }
    texts.push(tries.join('\n'));
  }
  expect(texts[0]).toBe(texts[1]);
  expect(texts[0]).toContain('429');
  clock.advance(1);
});

test('after too many guesses even the right one waits; a browser that is known does not, and waiting ends', async () => {
  const known = await signedIn(clerk);
  const guess = { username: clerk, password: 'guessed' };
  const right = { username: clerk, password: city.password };
  const stranger = browserOf(url);
  // All at once: each is counted before it is looked at.
  const tried = await Promise.all(Array.from({ length: 12 }, () => stranger.post('/api/session', guess)));
  const statuses = tried.map(({ status }) => status);
  expect(statuses.filter((status) => status === 401)).toHaveLength(5);
  const refused = await stranger.post('/api/session', right);
  expect([refused.status, refused.body.code]).toEqual([429, 'session.locked']);
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0);
  expect((await known.post('/api/session', right)).status).toBe(200);
  clock.advance(15);
  expect((await stranger.post('/api/session', right)).status).toBe(200);
});

test('with an authenticator a password is not enough, a code is used once, and a recovery code stands in for it', async () => {
  const owner = await signedIn(another);
  const { body: begun } = await owner.post('/api/my/authenticator');
  const secret = String(begun.secret);
  const confirmed = await owner.post('/api/my/authenticator/confirmation', { code: codeOf(secret) });
  const codes = confirmed.body.codes as string[];
  expect(codes).toHaveLength(10);

  const browser = browserOf(url);
  const enter = async (code?: string) => {
    const { status, body } = await browser.post('/api/session', {
      username: another,
      password: city.password,
      ...(code === undefined ? {} : { code }),
    });
    return [status, body.code];
  };
  expect(await enter()).toEqual([401, 'session.second-factor-needed']);
  expect(await enter(codeOf(secret)), 'the code that put it in force').toEqual([422, 'session.code-wrong']);
  expect(await enter(codeOf(secret, 1))).toEqual([200, undefined]);
  expect(await enter(codeOf(secret, 1)), 'the same code again').toEqual([422, 'session.code-wrong']);
  expect(await enter(codes[0])).toEqual([200, undefined]);
  expect(await enter(codes[0]), 'the same recovery code again').toEqual([422, 'session.code-wrong']);

  await owner.send('DELETE', '/api/my/authenticator');
  expect(await enter()).toEqual([200, undefined]);
});

test('what changes a sign-in asks for a fresh proof; showing it gives the session another token', async () => {
  const browser = await signedIn(head);
  const before = browser.cookie('yingshang_session') ?? '';
  clock.advance(11);
  expect((await browser.post('/api/my/recovery-codes')).body.code).toBe('session.proof-needed');
  const wrong = await browser.post('/api/session/proof', { password: 'guessed' });
  expect([wrong.status, wrong.body.code]).toEqual([422, 'session.password-wrong']);
  expect((await browser.post('/api/session/proof', { password: city.password })).status).toBe(200);
  expect(browser.cookie('yingshang_session')).not.toBe(before);
  expect((await browser.post('/api/my/recovery-codes')).status).toBe(200);
  const thief = browserOf(url);
  thief.setCookie('yingshang_session', before);
  await expect.poll(() => who(thief)).toBeUndefined();
});

test('a password alone, however fresh, does not sign but in a demonstration; with a code the same act goes through', async () => {
  const { pool, city: here } = product.deps.database;
  const demonstration = (is: boolean) =>
    pool.query('update account set demonstration = $3 where city = $1 and id = $2', [here, handler, is]);
  const order = await product.as(handler).post<{ id: string; version: number }>('/api/cases', {
    service: 'test.signed-order',
    region: city.oneDay.region,
    form: { about: '撤销一项许可' },
  });
  await demonstration(false);
  const browser = await signedIn(handler);
  const sign = () =>
    browser.send(
      'POST',
      `/api/cases/${order.id}/acts`,
      { version: order.version, act: 'complete-step', step: 'signing', outcome: 'sign', output: {} },
      { 'idempotency-key': 'signed at my desk' },
    );
  expect((await sign()).body.code).toBe('session.proof-needed');
  expect((await browser.get('/api/my/security')).body).toMatchObject({
    factorMissing: true,
    proofs: ['password'],
  });
  const { body: begun } = await browser.post('/api/my/authenticator');
  await browser.post('/api/my/authenticator/confirmation', { code: codeOf(String(begun.secret)) });
  expect((await sign()).body.code).toBe('session.proof-needed');
  const password = await browser.post('/api/session/proof', { password: city.password });
  expect(password.body.code).toBe('session.proof-needed');
  expect((await browser.post('/api/session/proof', { code: codeOf(String(begun.secret), 1) })).status).toBe(
    200,
  );
  expect((await sign()).body).toMatchObject({ phase: 'ended' });
  await browser.send('DELETE', '/api/my/authenticator');
  await demonstration(true);
});

test('a session ends when it is left alone, and its owner ends it from elsewhere; nobody else does', async () => {
  const here = await signedIn(head);
  const there = await signedIn(head);
  const stranger = await signedIn(handler);
  const { body } = await here.get('/api/my/security');
  const other = (body.sessions as { id: string; current: boolean }[]).find(({ current }) => !current);
  expect((await stranger.send('DELETE', `/api/my/sessions/${other?.id}`)).status).toBe(404);
  expect(await who(there)).toBe(head);
  expect((await here.send('DELETE', '/api/my/sessions')).status).toBe(204);
  expect([await who(here), await who(there)]).toEqual([head, undefined]);
  // A demonstration's clock may be put forward by days: nobody has left their desk for that.
  clock.advance(3 * 24 * 60);
  const [own] = (await here.get('/api/my/security')).body.sessions as { createdAt: string }[];
  expect(Date.parse(product.deps.now()) - Date.parse(own?.createdAt ?? '')).toBeLessThan(3_600_000);
  const before = held;
  held += 119 * 60_000;
  await expect.poll(() => who(here)).toBe(head);
  held += 121 * 60_000;
  await expect.poll(() => who(here)).toBeUndefined();
  held = before;
});

test('an administrator who has seen somebody gives them a code for a new password: once, and for a day', async () => {
  const administrator = await signedIn('administrator');
  const issued = await administrator.post('/api/accounts/recovery', { username: 'supervisor' });
  const asked = { username: 'supervisor', code: String(issued.body.code), password: '清河水东流不复回西山' };
  expect((await administrator.post('/api/accounts/recovery', { username: 'administrator' })).status).toBe(
    403,
  );
  const old = await signedIn('supervisor');
  const browser = browserOf(url);
  expect((await browser.post('/api/session/recovery', { ...asked, code: 'ABCD-EFGH-JKMN' })).status).toBe(
    401,
  );
  expect((await browser.post('/api/session/recovery', { ...asked, password: '12345678' })).status).toBe(422);
  expect((await browser.post('/api/session/recovery', asked)).status).toBe(204);
  expect((await browser.post('/api/session/recovery', asked)).status).toBe(401);
  expect(await who(old), 'every session has ended').toBeUndefined();
  const entered = await browser.post('/api/session', { username: 'supervisor', password: asked.password });
  expect(entered.status).toBe(200);
  const { body } = await browser.get('/api/my/security');
  expect(body.records).toEqual(
    expect.arrayContaining([expect.objectContaining({ kind: 'recovery-issued', byAnother: true })]),
  );
});

test('a program asks for somebody within its scopes, until it is revoked', async () => {
  const administrator = await signedIn('administrator');
  const registered = await administrator.post('/api/clients', {
    name: '对账程序',
    account: handler,
    scopes: ['cases:read'],
  });
  const { id, secret } = registered.body as { id: string; secret: string };
  const token = async (given: string, scope: string) => {
    const response = await fetch(`${url}/oidc/token`, {
      method: 'POST',
      headers: {
        authorization: `Basic ${Buffer.from(`${id}:${given}`).toString('base64')}`,
        'content-type': 'application/x-www-form-urlencoded',
      },
      body: new URLSearchParams({ grant_type: 'client_credentials', scope }).toString(),
    });
    const body = (await response.json()) as { access_token?: string; token_type?: string };
    return { status: response.status, token: body.access_token ?? '' };
  };
  const ask = async (method: string, path: string, bearer: string) => {
    const response = await fetch(url + path, { method, headers: { authorization: `Bearer ${bearer}` } });
    const body = (await response.json()) as { code?: string };
    return [response.status, body.code];
  };
  expect((await token('not the secret', 'cases:read')).status).toBe(401);
  expect((await token(secret, 'registers:read')).status, 'beyond what was registered').toBe(400);
  const { token: bearer } = await token(secret, 'cases:read');
  expect(await ask('GET', '/api/cases', bearer)).toEqual([200, undefined]);
  expect(await ask('GET', '/api/drafts', bearer)).toEqual([403, 'client.scope-missing']);
  expect(await ask('POST', '/api/cases', bearer)).toEqual([403, 'client.scope-missing']);
  expect(await ask('GET', '/api/my/security', bearer)).toEqual([403, 'client.scope-missing']);
  expect(await ask('GET', '/api/cases', bearer.slice(0, -1) + (bearer.endsWith('_') ? '-' : '_'))).toEqual([
    401,
    'client.token-invalid',
  ]);

  // Nothing of what the provider gave out can be read from its records.
  const { rows } = await product.deps.database.pool.query(
    'select payload::text as said from provider_record',
  );
  expect(rows.some(({ said }) => String(said).includes(bearer))).toBe(false);

  expect((await administrator.send('DELETE', `/api/clients/${id}`)).status).toBe(204);
  expect(await ask('GET', '/api/cases', bearer)).toEqual([401, 'client.token-invalid']);
  expect((await token(secret, 'cases:read')).status).toBe(401);

  // Who let it in, and who put it out, is in the log.
  const { body: done } = await administrator.get('/api/operations/done');
  expect(done).toMatchObject({
    items: [
      { about: id, by: { id: 'administrator' }, what: { zh: '吊销接口程序' } },
      {
        about: id,
        by: { id: 'administrator' },
        what: { en: `Registered a program for ${handler}, within cases:read` },
      },
    ],
  });
});

test('whoever another provider has verified by number and name finds their account; nobody does by e-mail', async () => {
  const party = product.deps.city.demonstration.parties.find(({ id }) => id === 'person-chen-yufan');
  const person = { identifier: party?.identifier ?? '', name: party?.name.zh ?? '' };
  const come = async (claims: object) => {
    outside.vouchFor({ sub: 'p-1', level: 'L3', email: 'chenyufan@example.com', ...claims });
    const browser = browserOf(url);
    const { status } = await browser.go('/sign-in/with/province');
    return [status, await who(browser)];
  };
  expect(await come({})).toEqual([403, undefined]);
  expect(await come({ ...person, name: '陈雨凡' }), 'the number with another name').toEqual([403, undefined]);
  expect(await come({ ...person, level: 'L1' }), 'not looked at well enough').toEqual([403, undefined]);
  expect(await come({ ...person, level: 'L2' }), 'number and name as they said').toEqual([403, undefined]);
  // There is no page to come back to in this product without pages: that one was sent on is enough.
  expect(await come(person)).toEqual([404, somebody]);
  const { database } = product.deps;
  const { rows } = await database.pool.query(
    "select level, how from real_name_proof where city = $1 and person = 'person-chen-yufan' and how = '省政务服务网'",
    [database.city],
  );
  expect(rows, 'every service may rely on it').toEqual([{ level: 'source', how: '省政务服务网' }]);
  // From now on the subject is known, and the number need not be told again.
  expect(await come({})).toEqual([404, somebody]);
  expect(await come({ sub: 'p-2' })).toEqual([403, undefined]);
});

test('a provider is linked by whoever is signed in, proves them there once more, and hears who is leaving', async () => {
  const party = product.deps.city.demonstration.parties.find(({ id }) => id === 'person-zhao-siqi');
  const person = { sub: 'p-zhao', level: 'L2', identifier: party?.identifier, name: party?.name.zh };
  const browser = await signedIn('zhaosiqi');
  const go = async (to: 'link' | 'prove') =>
    await browser.post('/api/session/provider', { provider: 'province', to, next: '/my/security' });
  const there = async (to: 'link' | 'prove', claims: object) => {
    outside.vouchFor(claims);
    const { status } = await browser.go(String((await go(to)).body.goOn));
    return status;
  };
  const level = async () => {
    const { database } = product.deps;
    const { rows } = await database.pool.query<{ level: string }>(
      "select l.level from identity_link l where l.city = $1 and l.subject = 'p-zhao'",
      [database.city],
    );
    return rows[0]?.level;
  };
  const known = async () => (await browser.get('/api/standing')).body.level;

  // Somebody else, however well verified, is not linked to this account; nor shown to be its owner.
  expect(await there('link', { ...person, name: '赵思' })).toBe(403);
  expect(await there('prove', person)).toBe(401);
  expect(await level()).toBeUndefined();
  // Level L2 lets in, and by this configuration proves no name; when the province has looked better, it does.
  expect(await there('link', person)).toBe(404);
  expect([await level(), await known()]).toEqual(['L2', 'none']);
  const way = browserOf(url);
  // Nor does it prove them, when it has looked and found somebody else.
  const chen = product.deps.city.demonstration.parties.find(({ id }) => id === 'person-chen-yufan');
  outside.vouchFor({ ...person, identifier: chen?.identifier, name: chen?.name.zh, level: 'L3' });
  await way.go('/sign-in/with/province');
  expect([await level(), await known()]).toEqual(['L3', 'none']);
  outside.vouchFor(person);
  await way.go('/sign-in/with/province');
  outside.vouchFor({ ...person, level: 'L3' });
  await way.go('/sign-in/with/province');
  expect([await who(way), await level()]).toEqual(['zhaosiqi', 'L3']);
  expect((await way.get('/api/standing')).body).toMatchObject({
    level: 'source',
    proofs: [{ how: { zh: '省政务服务网' } }],
  });

  // What changes a sign-in waits for a fresh proof, which the province gives by having them sign in anew.
  clock.advance(11);
  expect((await browser.post('/api/my/authenticator')).body.code).toBe('session.proof-needed');
  expect((await go('link')).body.code).toBe('session.proof-needed');
  const before = browser.cookie('yingshang_session');
  const asked = new URL(String((await go('prove')).body.goOn)).searchParams;
  expect([asked.get('max_age'), asked.get('prompt')]).toEqual(['0', 'login']);
  expect(await there('prove', person)).toBe(404);
  expect(browser.cookie('yingshang_session')).not.toBe(before);
  expect((await browser.post('/api/my/authenticator')).status).toBe(200);

  // Leaving, the province is shown its own word of who is leaving; a password's session has none to show.
  const left = new URL(String((await way.send('DELETE', '/api/session')).body.goOn));
  expect(left.searchParams.get('id_token_hint')?.split('.')).toHaveLength(3);
  expect((await browser.send('DELETE', '/api/session')).body.goOn).toBeUndefined();
});
