import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { CompactSign, exportJWK, generateKeyPair } from 'jose';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createServer } from '../../src/http/server.ts';
import { createDependencies } from '../../src/main/create-dependencies.ts';
import { packs } from '../../src/main/packs.ts';
import { prepareCity } from '../../src/main/prepare-city.ts';
import { closeDatabase, openDatabase } from '../../src/store/database.ts';
import { sequenceEvents } from '../../src/store/log/sequence-events.ts';
import { saveAccount } from '../../src/store/people/accounts.ts';
import { sequenceReads } from '../../src/store/transparency/sequence-reads.ts';
import { publicPart } from '../../src/usecases/exchange/keys.ts';
import { enterParty } from '../../src/usecases/parties/ensure-parties.ts';
import { partyNames } from '../../src/usecases/parties/party-names.ts';
import { checkCases } from '../../src/usecases/rebuild/check-cases.ts';
import { hashPassword } from '../../src/usecases/sessions/password.ts';
import { auditLog } from '../../src/usecases/transparency/audit-log.ts';
import { openBulletin } from '../support/bulletins.ts';
import { cities, firstCity as city, companyForm, licenceOnlyForm } from '../support/cities.ts';
import type { Client } from '../support/client.ts';
import { createClient, signIn } from '../support/client.ts';
import { sendPicture } from '../support/file-of.ts';
import { fingerprintOf } from '../support/fingerprint.ts';
import { describedOperations, noId, type Operation, type Parameter } from '../support/operations.ts';
import { startProduct } from '../support/product.ts';
import { apply, keptDraft, readCase, register } from '../support/startup.ts';

/*
 * What strangers can do: with things of others, of another office and of another city, with tokens that are
 * no longer good or never were, and with what is made to be misread. Everything is refused, and afterwards
 * every table is as it was. Which entry of which route takes what nonsense: test/http/nonsense.test.ts.
 */

const product = await startProduct(city);
const { as, nobody } = product;
const { all: operations, resolved, likely } = await describedOperations(nobody);
const applicant = as(city.applicants[0]);
/** Nobody of them has to do with what the first applicant wants in the one-day region. */
const strangers: readonly Client[] = [
  nobody,
  as(city.applicants[1]),
  as(city.elsewhere),
  as(city.halfDay.clerk),
  as('bank-user'),
];

const [, otherCity] = cities;
const otherDatabase = openDatabase({
  url: product.ownerUrl,
  city: otherCity.slug,
  applicationName: 'other city',
});
afterAll(() => closeDatabase(otherDatabase));
/** Things of the first applicant, of an office, and of another city in the same database. */
type Foreign = {
  readonly kind: string;
  readonly id: string;
  /** The only routes that would know what it is; all of them unless it says so. */
  readonly at?: RegExp;
};
const foreign: Foreign[] = [];
let version = 1;
let foreignSession = '';

beforeAll(async () => {
  const { region } = city.oneDay;
  const draft = await keptDraft(applicant, region, licenceOnlyForm(city, region));
  const waiting = await apply(applicant, region, licenceOnlyForm(city, region));
  const done = await apply(applicant, region, companyForm(city, region, { items: [] }));
  const registration = await register(product, done.id, city.oneDay);
  await product.worker.stop();
  version = (await readCase(applicant, waiting.id)).version;
  const { pool } = product.deps.database;
  const { rows: entries } = await pool.query<{ id: string }>(
    'select id from register_entry where city = $1 union all select id from outbox_message where city = $1 limit 3',
    [city.slug],
  );
  foreign.push(
    { kind: 'draft', id: draft.id },
    ...[waiting.id, done.id, registration].map((id) => ({ kind: 'case', id })),
    ...entries.map(({ id }) => ({ kind: 'other', id })),
  );
  foreign.push(...(await othersThings(draft.id, registration)));
  await beginInOtherCity();
  // Signing in leaves its own traces: everybody has done so before anything is compared.
  for (const who of [...strangers, as('administrator')]) await who.call('GET', '/api/session');
});

/** One of each kind that routes name by an id: what it is not, they would not find anyway. */
async function othersThings(draft: string, registration: string): Promise<readonly Foreign[]> {
  const administrator = as('administrator');
  const writer = as('coordinator');
  const made = async (who: Client, path: string, body?: object) =>
    (await who.post<{ id: string }>(path, body)).id;
  const { certificates } = await readCase(applicant, registration);
  const { sessions } = await applicant.get<{ sessions: readonly { id: string }[] }>('/api/my/security');
  const pair = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const { kid } = await administrator.post<{ kid: string }>('/api/exchange/keys', {
    consumer: product.deps.city.outsideParties[0]?.id ?? '',
    key: await exportJWK(pair.publicKey),
  });
  const client = { name: '对账程序', account: applicant.username, scopes: ['cases:read'] };
  return [
    { kind: 'file', id: await sendPicture(applicant, { draft }, '身份证.png'), at: /^\/api\/files/ },
    { kind: 'certificate', id: certificates[0]?.id ?? '', at: /^\/api\/own-certificates/ },
    { kind: 'session', id: sessions[0]?.id ?? '', at: /^\/api\/my\/sessions/ },
    { kind: 'request for help', id: await made(applicant, `/api/drafts/${draft}/help`), at: /^\/api\/help/ },
    { kind: 'program', id: await made(administrator, '/api/clients', client), at: /^\/api\/clients/ },
    { kind: 'bulletin in the writing', id: await openBulletin(writer), at: /^\/api\/(bulletins|cases)/ },
    { kind: 'calendar', id: await made(writer, '/api/own-calendars'), at: /^\/api\/own-calendars/ },
    { kind: 'key of a consumer', id: kid, at: /^\/api\/exchange\/keys/ },
  ];
}

async function beginInOtherCity(): Promise<void> {
  const deps = await createDependencies({
    dataFolder: 'data',
    city: otherCity.slug,
    packs,
    database: otherDatabase,
    masterKey: product.deps.masterKey,
    demonstration: true,
    clock: () => Date.parse(otherCity.morning),
  });
  await prepareCity(deps);
  const app = await createServer({ deps });
  await app.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  foreignSession = await signIn(url, otherCity.applicants[0], otherCity.password);
  const [username] = otherCity.applicants;
  const owner = createClient(url, { username, cookie: async () => foreignSession, forget: () => {} });
  const { region } = otherCity.oneDay;
  const submitted = await apply(owner, region, licenceOnlyForm(otherCity, region));
  const left = await owner.post<{ id: string }>('/api/drafts', { service: 'startup', region });
  foreign.push({ kind: 'case', id: submitted.id }, { kind: 'draft', id: left.id });
  await app.close();
}

/** Nothing is written by whoever is refused. */
async function unchanged(work: () => Promise<void>): Promise<void> {
  const before = await fingerprintOf(product.ownerUrl);
  await work();
  expect(await fingerprintOf(product.ownerUrl)).toEqual(before);
}

const inPath = ({ parameters = [] }: Operation) => parameters.filter(({ in: where }) => where === 'path');
const takesId = (operation: Operation) =>
  inPath(operation).some(({ name }) =>
    /^(id|case|draft|file|entry|message|account|session|kid)$/i.test(name),
  );

function urlOf({ path, parameters = [] }: Operation, value: (parameter: Parameter) => string): string {
  const filled = parameters
    .filter(({ in: where }) => where === 'path')
    .reduce((text, each) => text.replace(`{${each.name}}`, encodeURIComponent(value(each))), path);
  const query = parameters
    .filter(({ in: where }) => where === 'query')
    .map((each) => `${each.name}=${encodeURIComponent(value(each))}`)
    .join('&');
  return query === '' ? filled : `${filled}?${query}`;
}

/** A body that comes past the first look: the version is the real one. */
function bodyOf({ body }: Operation, id: string): unknown {
  if (body === undefined) return undefined;
  const whole = Object(likely(body)) as Record<string, unknown>;
  return Object.fromEntries(
    Object.entries(whole).map(([name, value]) => [
      name,
      name === 'version' ? version : value === noId ? id : value,
    ]),
  );
}

/** Where nothing is asked for, or having none will do, anybody may ask. */
const guarded = operations.filter(
  ({ security = [] }) => security.length > 0 && security.every((scheme) => Object.keys(scheme).length > 0),
);

test('things of others, of other offices and of another city are refused at every route, and stay as they are', async () => {
  const targets = guarded.filter(takesId);
  expect(targets.length).toBeGreaterThan(10);
  const taken: string[] = [];
  await unchanged(async () => {
    for (const operation of targets) {
      for (const { kind, id } of foreign.filter(({ at }) => at?.test(operation.path) ?? true)) {
        await Promise.all(
          strangers.map(async (who) => {
            const url = urlOf(operation, ({ in: where, schema }) =>
              where === 'path' ? id : String(likely(schema)),
            );
            const { status } = await who.call(operation.method, url, bodyOf(operation, id));
            if (status < 400 || status >= 500) {
              taken.push(`${who.username}: ${status} ${operation.operationId} of a ${kind}`);
            }
          }),
        );
      }
    }
  });
  expect(taken).toEqual([]);
  const asked = (at: RegExp) => targets.some(({ path }) => at.test(path));
  expect(foreign.filter(({ id, at = /./ }) => id === '' || !asked(at))).toEqual([]);
});

test('a thing of another city is not there, even for who governs this one', async () => {
  const there = foreign.slice(-2);
  for (const who of [as('administrator'), as('supervisor'), as('auditor'), as(city.oneDay.head)]) {
    for (const { id } of there) {
      const { status } = await who.call('GET', `/api/cases/${id}`);
      expect([403, 404]).toContain(status);
    }
  }
});

test('nobody who has not signed in gets past a route that asks for it', async () => {
  const open: string[] = [];
  await unchanged(async () => {
    for (const operation of guarded) {
      const url = urlOf(operation, ({ schema }) => String(likely(schema)));
      const { status } = await nobody.call(operation.method, url, bodyOf(operation, noId), {
        beginningOnly: true,
      });
      // Where nothing is given away by it, a malformed request may be told so first.
      if (![400, 401, 403, 404, 415].includes(status)) open.push(`${status} ${operation.operationId}`);
    }
  });
  expect(open).toEqual([]);
});

const ownSignIn = /^\/api\/(session$|my\/(sessions|password|passkeys|authenticator|recovery))/;

const injected = [
  "' or '1'='1",
  '1; select pg_terminate_backend(pid) from pg_stat_activity --',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: it is to look like one
  '${7*7}{{7*7}}<%= 7*7 %>',
  '"><img src=x onerror=alert(1)>',
  'x\r\nset-cookie: planted=1',
  '../../../../../../etc/passwd',
  '$(touch /tmp/planted)`id`',
  '{"$gt":""}',
  '__proto__',
] as const;

test.each(
  operations
    .filter(({ operationId }) => operationId !== 'streamChanges')
    // What would end the sign-in of whoever asks; nonsense goes there by another test.
    .filter(({ path }) => !ownSignIn.test(path))
    .map((operation) => [operation.operationId, operation] as const),
)('%s takes no words of ours for its own', async (_name, operation) => {
  const who = operation.security === undefined ? nobody : as('administrator');
  const { body } = operation;
  const entries = Object.keys(resolved(body ?? {}).properties ?? {});
  const usual = ({ schema }: Parameter) => String(likely(schema));
  type Asked = readonly [url: string, body: unknown];
  const parameters = (operation.parameters ?? []).filter(({ in: where }) => where !== 'header');
  const asked = injected.flatMap((word): readonly Asked[] => [
    ...parameters.map((changed): Asked => {
      const url = urlOf(operation, (each) => (each === changed ? word : usual(each)));
      return [url, bodyOf(operation, noId)];
    }),
    ...entries.map((entry): Asked => {
      return [urlOf(operation, usual), { ...Object(bodyOf(operation, noId)), [entry]: word }];
    }),
  ]);
  const wrong: string[] = [];
  for (let at = 0; at < asked.length; at += 40) {
    await Promise.all(
      asked.slice(at, at + 40).map(async ([url, sent]) => {
        const answer = await who.call(operation.method, url, sent);
        const said = typeof answer.body === 'string' ? answer.body : JSON.stringify(answer.body);
        const misread =
          answer.status >= 500 ||
          /html/.test(answer.headers.get('content-type') ?? '') ||
          (answer.headers.get('set-cookie') ?? '').includes('planted') ||
          /root:.*:0:0|syntax error at or near/.test(said) ||
          answer.headers.get('x-content-type-options') !== 'nosniff';
        if (misread) wrong.push(`${answer.status} ${operation.method} ${url} ${JSON.stringify(sent)}`);
      }),
    );
  }
  expect(wrong).toEqual([]);
});

test('what is too large, too deep, packed, or meant for the prototype of all things is refused at every route', async () => {
  const withBody = operations.filter(({ body, path }) => body !== undefined && !ownSignIn.test(path));
  const admin = as('administrator');
  const deep = `${'['.repeat(50_000)}${']'.repeat(50_000)}`;
  const polluting = '{"__proto__":{"planted":1},"constructor":{"prototype":{"planted":1}}}';
  const bomb = gzipSync(Buffer.alloc(50 * 2 ** 20, 'a')).toString('latin1');
  const taken: string[] = [];
  await unchanged(async () => {
    for (const operation of withBody) {
      const url = urlOf(operation, ({ schema }) => String(likely(schema)));
      const send = async (what: string, raw: string, headers: Record<string, string> = {}) => {
        const { status } = await admin.call(operation.method, url, undefined, {
          raw,
          headers: { 'content-type': 'application/json', ...headers },
        });
        if (status < 400 || status >= 500) taken.push(`${status} ${operation.operationId}: ${what}`);
      };
      await send('two megabytes', JSON.stringify({ x: 'a'.repeat(2 * 2 ** 20) }));
      await send('fifty thousand brackets', deep);
      await send('a hundred thousand entries', JSON.stringify(Array.from({ length: 100_000 }, () => 0)));
      await send('prototypes', polluting);
      await send('a gzip bomb', bomb.slice(0, 50_000), { 'content-encoding': 'gzip' });
      await send('as a form', 'version=1', { 'content-type': 'application/x-www-form-urlencoded' });
      await send('as XML', '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>', {
        'content-type': 'application/xml',
      });
    }
  });
  expect(taken).toEqual([]);
  expect(({} as { planted?: unknown }).planted).toBeUndefined();
});

test('a session that has ended, was changed, or is of another city opens nothing', async () => {
  const cookie = await signIn(product.url, city.applicants[0], city.password);
  const ask = async (sent: string): Promise<number> =>
    (await fetch(`${product.url}/api/drafts`, { headers: { cookie: sent } })).status;
  expect(await ask(cookie)).toBe(200);
  for (const forged of [
    foreignSession,
    `${cookie}x`,
    cookie.slice(0, -1),
    cookie.replace(/=(.)/, (_whole, first: string) => `=${first === 'A' ? 'B' : 'A'}`),
    cookie.toLowerCase(),
    `${cookie.split('=')[0]}=`,
    `${cookie.split('=')[0]}=null`,
    `${cookie.split('=')[0]}=' or true --`,
  ]) {
    expect(await ask(forged), forged).toBe(401);
  }
  await fetch(`${product.url}/api/session`, {
    method: 'DELETE',
    headers: { cookie, 'x-requested-with': 'yingshang' },
  });
  expect(await ask(cookie)).toBe(401);
});

test('a page elsewhere cannot have a signed-in person change anything', async () => {
  const cookie = await signIn(product.url, city.applicants[0], city.password);
  await unchanged(async () => {
    for (const operation of operations.filter(
      ({ method, path }) => method !== 'GET' && path.startsWith('/api/'),
    )) {
      const url = urlOf(operation, ({ schema }) => String(likely(schema)));
      const answer = await fetch(`${product.url}${url}`, {
        method: operation.method,
        headers: { cookie, 'content-type': 'text/plain', origin: 'https://elsewhere.example' },
        body: JSON.stringify(bodyOf(operation, noId) ?? {}),
      });
      expect([400, 401, 403, 415], operation.operationId).toContain(answer.status);
    }
  });
});

test('a message that its sender has not signed in this way, now, for us, is not taken in', async () => {
  const [party] = product.deps.city.outsideParties;
  const own = await generateKeyPair('EdDSA', { crv: 'Ed25519', extractable: true });
  const cityKey = publicPart({ ...(await exportJWK(own.privateKey)), kid: 'x', alg: 'EdDSA' });
  const known = [...product.exchange.parties.values()].find(({ id }) => id === party?.id)?.keys[0];
  const payload = new TextEncoder().encode(JSON.stringify({ id: noId, party: party?.id }));
  const now = Math.floor(Date.now() / 1000);
  const typ = 'yingshang-reply+jws';
  const kid = known?.kid ?? '';
  const sign = async (header: object, key = own.privateKey as CryptoKey | Uint8Array): Promise<string> =>
    await new CompactSign(payload)
      .setProtectedHeader({ alg: 'EdDSA', typ, kid, iat: now, ...header })
      .sign(key);
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const secretOfPublic = Buffer.from(known?.x ?? '', 'base64url');
  const confused = await new CompactSign(payload)
    .setProtectedHeader({ alg: 'HS256', typ, kid, iat: now })
    .sign(secretOfPublic);
  const forged: Record<string, string> = {
    'signed by somebody else': await sign({}),
    'by a key nobody registered': await sign({ kid: 'nobody' }),
    'with a key of its own in the header': await sign({ jwk: cityKey }),
    'of another type': await sign({ typ: 'JWT' }),
    'of an hour ago': await sign({ iat: now - 3_600 }),
    'from the future': await sign({ iat: now + 3_600 }),
    unsigned: `${part({ alg: 'none', typ, kid, iat: now })}.${Buffer.from(payload).toString('base64url')}.`,
    'with the public key as a shared secret': confused,
    'in two parts': (await sign({})).split('.').slice(0, 2).join('.'),
    nothing: '',
  };
  await unchanged(async () => {
    for (const [what, raw] of Object.entries(forged)) {
      const { status } = await nobody.call('POST', '/exchange/inbox', undefined, {
        raw,
        headers: { 'content-type': 'application/jose' },
      });
      expect([400, 401, 403], what).toContain(status);
    }
  });
});

test('somebody has a copy of all there is about them, and that they had it is in the log', async () => {
  const data = await applicant.get<{ person: unknown; cases: readonly { id: string }[] }>(
    '/api/my/data/export',
  );
  const own = foreign.filter(({ kind }) => kind === 'case').slice(0, 2);
  expect(data.cases.map(({ id }) => id)).toEqual(expect.arrayContaining(own.map(({ id }) => id)));
  expect(JSON.stringify(data)).toContain('110105');
  const text = await applicant.call<string>('GET', '/api/my/data/export?as=text');
  expect(text.headers.get('content-type')).toMatch(/^text\/plain/);
  expect(text.body).toContain('我的个人信息');
  const { rows } = await product.deps.database.pool.query(
    "select (select count(*) from access_log where city = $1 and purpose = 'export-own-data') as readings, (select count(*) from event where city = $1 and type = 'data-exported') as events",
    [city.slug],
  );
  expect(rows).toEqual([{ readings: 2, events: 2 }]);
});

test('what the law has kept is not erased, and each reason is said', async () => {
  const refused = await applicant.call<{ code: string; faults: readonly { message: { zh: string } }[] }>(
    'POST',
    '/api/my/data/erasure',
    { confirm: 'erase' },
  );
  expect(refused.status).toBe(409);
  expect(refused.body.code).toBe('privacy.kept');
  expect(refused.body.faults.map(({ message }) => message.zh).join()).toMatch(/还没有办结.*个人信息保护法/);
  const { kept } = await applicant.get<{ kept: readonly unknown[] }>('/api/my/data');
  expect(kept).toHaveLength(refused.body.faults.length);
});

test('who has nothing that must be kept is erased for good, and the log holds as before', async () => {
  const { deps } = product;
  const second = 'wanjing';
  await enterParty(
    deps,
    { id: 'person-wan-jing', kind: 'person', identifier: '410105199003076543' },
    { name: { zh: '万静', en: 'Wan Jing' }, identifier: '410105199003076543', phone: '13800000009' },
  );
  const account = {
    id: second,
    username: second,
    passwordHash: await hashPassword(city.password),
    name: { zh: '万静', en: 'Wan Jing' },
    grants: [{ role: 'applicant' }] as const,
    party: 'person-wan-jing',
    demonstration: true,
    disabledAt: null,
  };
  await saveAccount(deps.database, city.slug, account, deps.now());
  const person = as(second);
  const before = await signIn(product.url, second, city.password);
  await keptDraft(person, city.oneDay.region, licenceOnlyForm(city, city.oneDay.region));
  const { person: known } = await person.get<{ person: { proof: { name: { zh: string } } } }>(
    '/api/my/data/export',
  );
  await person
    .call('POST', '/api/my/data/erasure', { confirm: 'erase' })
    .then(({ status }) => expect(status).toBe(204));
  const again = await fetch(`${product.url}/api/my/data`, { headers: { cookie: before } });
  expect(again.status).toBe(401);
  await expect(signIn(product.url, second, city.password)).rejects.toThrow('401');
  const { pool } = deps.database;
  const { rows: drafts } = await pool.query('select from draft where city = $1 and account = $2', [
    city.slug,
    second,
  ]);
  expect(drafts).toEqual([]);
  // Their party is still there, as somebody whose name nobody can read any more.
  const { rows: parties } = await pool.query<{ id: string }>(
    'select a.party as id from account a where a.city = $1 and a.id = $2',
    [city.slug, second],
  );
  const names = await partyNames(deps, [parties[0]?.id ?? '']);
  expect([...names.values()].map(({ name }) => name.en)).toEqual(['(erased)']);
  expect(known.proof.name.zh).not.toBe('');
  const { rows: events } = await pool.query("select from event where city = $1 and type = 'person-erased'", [
    city.slug,
  ]);
  expect(events).toHaveLength(1);
  while ((await sequenceEvents(deps.database, city.slug)).count > 0);
  while (await sequenceReads(deps.database, city.slug));
  expect(await auditLog(deps.database, { cityCode: deps.city.profile.code })).toMatchObject({ found: 0 });
  expect(await checkCases(deps)).toMatchObject({ found: 0 });
});
