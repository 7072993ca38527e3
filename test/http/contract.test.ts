import { createConfig, lintFromString } from '@redocly/openapi-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { statusOf } from '../../src/http/problems.ts';
import { createServer } from '../../src/http/server.ts';
import { publishedBulletin } from '../support/bulletins.ts';
import { companyForm, firstCity, licenceOnlyForm } from '../support/cities.ts';
import { type Answer, type Problem, signIn } from '../support/client.ts';
import { type Description, type Operation, witnessOf } from '../support/described.ts';
import { startProduct } from '../support/product.ts';
import {
  act,
  apply,
  counted,
  ended,
  keptDraft,
  type Receipt,
  readCase,
  register,
} from '../support/startup.ts';

/** What the API promises to whoever programs against it: its description, its refusals, its limits, its pages. */

const city = firstCity;
const product = await startProduct(city);
const { as, nobody } = product;
const [applicant, other] = city.applicants.map((name) => as(name)) as [
  ReturnType<typeof as>,
  ReturnType<typeof as>,
];

let description: Description;
let operations: readonly (readonly [string, string, string, Operation])[] = [];
let whole: Receipt;
let bulletin = '';

beforeAll(async () => {
  description = await nobody.get<Description>('/api/openapi.json');
  operations = Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, operation]) => [`${method.toUpperCase()} ${path}`, method, path, operation] as const,
    ),
  );
  whole = await apply(applicant, city.oneDay.region, companyForm(city, city.oneDay.region));
  await register(product, whole.id, city.oneDay);
  await ended(applicant, whole.id);
  await counted(product);
  bulletin = await publishedBulletin(product);
});

describe('the description', () => {
  test('is OpenAPI 3.1 and says every route there is', () => {
    expect(description.openapi).toMatch(/^3\.1\./);
    const described = operations.map(([name]) => name.replaceAll(/\{(\w+)\}/g, ':$1'));
    const registered = product.routes.filter(
      (route) =>
        /^[A-Z]+ \/(api|exchange|data|\.well-known\/jwks\.json)(\/|$)/.test(route) &&
        !/^(HEAD|OPTIONS) /.test(route),
    );
    expect(registered.length).toBeGreaterThan(25);
    // The description does not describe itself.
    expect(registered.filter((route) => !described.includes(route))).toEqual(['GET /api/openapi.json']);
    expect(described.filter((route) => !registered.includes(route))).toEqual([]);
  });

  test('passes a validator that is not ours', async () => {
    const config = await createConfig({
      extends: ['recommended-strict'],
      rules: {
        // Where the API is, whoever runs it knows.
        'no-empty-servers': 'off',
      },
    });
    const problems = await lintFromString({ source: JSON.stringify(description), config });
    expect(problems.map(({ message, location }) => `${location[0]?.pointer} ${message}`)).toEqual([]);
  });

  test('gives every operation a name of its own, a subject, and its purpose in both languages', () => {
    const names = operations.map(([, , , { operationId }]) => operationId);
    expect(new Set(names).size).toBe(operations.length);
    const subjects = description.tags.map(({ name }) => name);
    for (const [name, , path, operation] of operations) {
      expect(operation.operationId, name).toMatch(/^[a-z][A-Za-z]+$/);
      expect(operation.summary, name).toMatch(/[\u4e00-\u9fff]/);
      expect(operation.description, name).toMatch(/^[A-Z].{5,}/);
      for (const tag of operation.tags) expect(subjects, name).toContain(tag);
      const inPath = [...path.matchAll(/\{(\w+)\}/g)].map(([, parameter]) => parameter);
      const declared = (operation.parameters ?? []).filter((parameter) => parameter.in === 'path');
      expect(declared.map((parameter) => parameter.name).sort(), name).toEqual(inPath.sort());
    }
  });

  test('gives each body and each answer a name, and uses every name it gives', () => {
    for (const [name, , , { requestBody, responses }] of operations) {
      const granted = Object.entries(responses).filter(([status]) => status.startsWith('2'));
      expect(granted.length, name).toBeGreaterThan(0);
      for (const { content } of [requestBody, ...granted.map(([, response]) => response)].filter(isThere)) {
        const json = content?.['application/json'];
        if (json !== undefined) expect(json.schema, name).toHaveProperty('$ref');
      }
    }
    const said = JSON.stringify(description);
    const unused = Object.keys(description.components.schemas).filter(
      (name) => !said.includes(`"#/components/schemas/${name}"`),
    );
    expect(unused).toEqual([]);
  });

  test('explains fields and parameters in both languages', () => {
    const explained: string[] = [];
    const walk = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      const { description: text } = node as { readonly description?: unknown };
      if (typeof text === 'string') explained.push(text);
      Object.values(node).forEach(walk);
    };
    walk(description.components.schemas);
    for (const [, , , operation] of operations) walk([operation.parameters, operation.requestBody]);
    expect(explained.length).toBeGreaterThan(100);
    expect(explained.filter((text) => !/[\u4e00-\u9fff]/.test(text) || !/[A-Za-z]/.test(text))).toEqual([]);
  });

  test('says of every operation which refusals it may give, and under which status', () => {
    for (const [name, method, path, operation] of operations) {
      const codes = operation['x-refusals'];
      const statuses = Object.keys(operation.responses).filter((status) => !status.startsWith('2'));
      expect([...new Set(codes.map((code) => String(statusOf(code))))].sort(), name).toEqual(statuses.sort());
      expect(codes, name).toEqual(
        expect.arrayContaining(['request.too-many', 'request.failed', 'service.database-away']),
      );
      if (operation.security.length > 0) expect(codes, name).toContain('access.sign-in-needed');
      if (method !== 'get' && path.startsWith('/api/'))
        expect(codes, name).toContain('access.request-forged');
    }
  });

  test('says where a key makes an act happen once, and how the next page is asked for', () => {
    const parameters = (operation: Operation) => (operation.parameters ?? []).map(({ name }) => name);
    const keyed = operations.filter(([, , , each]) => parameters(each).includes('idempotency-key'));
    expect(keyed.map(([, , , { operationId }]) => operationId)).toEqual(
      expect.arrayContaining(['actOnCase', 'beginDraft', 'submitDraft']),
    );
    for (const [name, , , each] of keyed) expect(each['x-refusals'], name).toContain('request.key-reused');
    const { schemas } = description.components;
    for (const [name, schema] of Object.entries(schemas)) {
      if (name.endsWith('Page'))
        expect(schema, name).toMatchObject({ required: expect.arrayContaining(['next']) });
    }
    for (const [name, , , operation] of operations) {
      const answer = operation.responses['200']?.content?.['application/json']?.schema as { $ref?: string };
      const isPage = answer?.$ref?.endsWith('Page') === true;
      expect(parameters(operation).includes('after'), name).toBe(isPage);
    }
  });
});

function isThere<T>(value: T | undefined): value is T {
  return value !== undefined;
}

test('an application begun twice with one key is one, and the key belongs to it', async () => {
  const headers = { 'idempotency-key': 'begun at my desk' };
  const region = city.oneDay.region;
  const begin = (body: object = { service: 'startup', region }) =>
    applicant.call<{ id: string }>('POST', '/api/drafts', body, { headers });
  const answers = await Promise.all([begin(), begin(), begin()]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  const id = answers[0]?.body.id ?? '';
  expect(new Set(answers.map(({ body }) => body.id))).toEqual(new Set([id]));
  await applicant.put(`/api/drafts/${id}`, { version: 1, region, form: { employees: 3 } });
  expect((await begin()).body).toMatchObject({ id, version: 2, form: { employees: 3 } });
  expect((await begin({ service: 'startup' })).body).toMatchObject({ code: 'request.key-reused' });
  await applicant.delete(`/api/drafts/${id}`);
  expect((await begin()).body).toMatchObject({ code: 'draft.not-found' });
});

describe('what is answered is what is described', () => {
  /** Answers that hold as much as the product ever puts into them. */
  async function answers(): Promise<readonly (readonly [string, string, Answer<unknown>])[]> {
    const clerk = as(city.oneDay.clerk);
    const administrator = as('administrator');
    const draft = await keptDraft(applicant, city.oneDay.region, licenceOnlyForm(city, city.oneDay.region));
    const waiting = await apply(other, city.oneDay.region, licenceOnlyForm(city, city.oneDay.region));
    const [licence] = (await readCase(applicant, whole.id)).children.filter(
      ({ service }) => service.code === 'startup.registration',
    );
    const { certificates } = await readCase(applicant, licence?.id ?? '');
    const asked: readonly (readonly [string, string, ReturnType<typeof as>?])[] = [
      ['/api/city', '/api/city'],
      ['/api/outside-parties', '/api/outside-parties?kind=bank'],
      ['/api/session', '/api/session', clerk],
      ['/api/demonstration-accounts', '/api/demonstration-accounts'],
      ['/api/services', '/api/services?q=开饭店'],
      ['/api/business-scope/terms', '/api/business-scope/terms?q=开饭店'],
      ['/api/business-scope/plan', '/api/business-scope/plan?terms=S054,S075,S999'],
      ['/api/services/{code}', '/api/services/startup'],
      ['/api/services/{code}', '/api/services/startup?lang=en'],
      ['/api/services/{code}/prefill', '/api/services/startup/prefill', applicant],
      ['/api/drafts', '/api/drafts', applicant],
      ['/api/drafts/{id}', `/api/drafts/${draft.id}`, applicant],
      ['/api/cases', '/api/cases', applicant],
      ['/api/cases/{id}', `/api/cases/${whole.id}`, applicant],
      ['/api/cases/{id}', `/api/cases/${licence?.id}`, clerk],
      ['/api/cases/{id}', `/api/cases/${waiting.id}`, clerk],
      ['/api/cases/{id}/clocks/{clock}/explain', `/api/cases/${whole.id}/clocks/promised/explain`, applicant],
      ['/api/work', '/api/work', clerk],
      ['/api/work/count', '/api/work/count', clerk],
      ['/api/track', `/api/track?number=${whole.number}&code=${whole.queryCode}`],
      ['/api/bulletins', '/api/bulletins'],
      ['/api/bulletins/{id}', `/api/bulletins/${bulletin}`],
      ['/api/indicators', '/api/indicators'],
      ['/api/indicators/{code}', '/api/indicators/startup-days-county?groupBy=channel'],
      ['/api/indicators/{code}', '/api/indicators/startup-online-share'],
      ['/api/indicators/{code}/contributions', '/api/indicators/startup-steps/contributions'],
      ['/api/indicators/{code}', '/api/indicators/overall-water-gas-handling-days'],
      ['/api/rankings/{of}', '/api/rankings/counties?from=2022-05&to=2022-06', administrator],
      ['/api/rankings/{of}', '/api/rankings/units?from=2022-05&to=2022-06', administrator],
      ['/api/registers', '/api/registers'],
      ['/api/registers/{code}/entries', '/api/registers/enterprise/entries'],
      ['/api/registers/{code}/entries', '/api/registers/bank-account/entries', as('auditor')],
      ['/api/certificates/{number}/verify', `/api/certificates/${certificates[0]?.number}/verify`],
      ['/.well-known/jwks.json', '/.well-known/jwks.json'],
      ['/api/certificates/types', '/api/certificates/types'],
      ['/api/own-certificates', '/api/own-certificates', applicant],
      ['/api/own-enterprises', '/api/own-enterprises', applicant],
      [
        '/api/own-certificates/{id}/credential',
        `/api/own-certificates/${certificates[0]?.id}/credential`,
        applicant,
      ],
      ['/api/plans', '/api/plans'],
      ['/api/plans/{no}', `/api/plans/${city.plan}`],
      ['/api/tasks', `/api/tasks?plan=${city.plan}`],
      ['/api/units', '/api/units'],
      ['/api/fulfilment', '/api/fulfilment?kind=function&by=evidence'],
      ['/api/own-tasks', '/api/own-tasks', clerk],
      ['/api/limits', '/api/limits'],
      ['/api/supervision', '/api/supervision', as('supervisor')],
      ['/api/supervision/red', '/api/supervision/red', as('supervisor')],
      ['/api/operations/outbox', '/api/operations/outbox', administrator],
      ['/api/operations/parties', '/api/operations/parties', administrator],
    ];
    return await Promise.all(
      asked.map(
        async ([path, url, who = nobody]) => [path, url, await who.call<unknown>('GET', url)] as const,
      ),
    );
  }

  // Every answer of every test is held against the description; see `support/described.ts`.
  test('to the letter, in answers that hold something', async () => {
    const witness = witnessOf(description);
    for (const [path, url, { status, type, body }] of await answers()) {
      expect(witness({ method: 'GET', url, status, type, body }), url).toEqual([]);
      expect([status, description.paths[path]?.get?.responses[status]], url).toEqual([
        200,
        expect.anything(),
      ]);
      const { items } = body as { readonly items?: readonly unknown[] };
      if (items !== undefined) expect(items.length, url).toBeGreaterThan(0);
    }
  });

  test('all indicators come as a table and as a workbook', async () => {
    const en = { headers: { 'accept-language': 'en-GB' } };
    const table = await nobody.call<string>('GET', '/api/indicators/table.csv', undefined, en);
    expect([table.status, table.type]).toEqual([200, 'text/csv']);
    expect(table.body).toContain('Plan,Code,Indicator,Unit');
    expect(table.body).toContain('startup-days-county,');
    const book = await fetch(`${product.url}/api/indicators/table.xlsx`);
    expect(book.status).toBe(200);
    expect(new Uint8Array(await book.arrayBuffer()).subarray(0, 2)).toEqual(new Uint8Array([0x50, 0x4b]));
  });

  test('figures come as a table for office software too, in either language', async () => {
    const path = '/api/indicators/startup-days-county/table.csv';
    const zh = await nobody.call<string>('GET', path);
    expect([zh.status, zh.type]).toEqual([200, 'text/csv']);
    expect(zh.body.slice(0, 3)).toBe('分组,'.slice(0, 3));
    const en = await nobody.call<string>('GET', path, undefined, { headers: { 'accept-language': 'en-GB' } });
    expect(en.body).toContain('Group,Value,Median');
    expect(en.body).toContain('Yuzhou City');
    const months = await nobody.call<string>('GET', `${path}?groupBy=period`);
    expect(months.body.trim().split(/\r?\n/)[1]).toMatch(/^2022-06,0(\.\d+)?,.*,1,0,演示数据$/);
  });
});

describe('a refusal', () => {
  const refusals: readonly (readonly [string, number, string, () => Promise<Answer<Problem>>])[] = [
    ['nobody signed in', 401, 'access.sign-in-needed', () => nobody.call('GET', '/api/cases')],
    [
      'a wrong password',
      401,
      'access.wrong-credentials',
      () => nobody.call('POST', '/api/session', { username: city.applicants[0], password: 'wrong' }),
    ],
    [
      'an account that does not exist',
      401,
      'access.wrong-credentials',
      () => nobody.call('POST', '/api/session', { username: 'nobody', password: city.password }),
    ],
    [
      'a passkey that nobody was asked for',
      409,
      'session.ceremony-over',
      () =>
        nobody.call('POST', '/api/session/passkey', {
          passkey: {
            id: 'none',
            rawId: 'none',
            type: 'public-key',
            clientExtensionResults: {},
            response: { clientDataJSON: 'e30', authenticatorData: 'e30', signature: 'e30' },
          },
        }),
    ],
    [
      'a token that was never given out',
      401,
      'client.token-invalid',
      () => nobody.call('GET', '/api/cases', undefined, { headers: { authorization: 'Bearer invented' } }),
    ],
    [
      'a password that everybody tries first',
      422,
      'session.password-weak',
      () => applicant.call('PUT', '/api/my/password', { password: 'password123' }),
    ],
    [
      'a role that may not',
      403,
      'access.not-permitted',
      () => applicant.call('GET', '/api/operations/outbox'),
    ],
    ['no such case', 404, 'case.not-found', () => applicant.call('GET', '/api/cases/no-case')],
    [
      'no such service',
      404,
      'case.service-unknown',
      () => nobody.call('GET', '/api/services/no-such-service'),
    ],
    [
      'a service that is not for asking',
      404,
      'case.service-unknown',
      () => applicant.call('POST', '/api/drafts', { service: 'startup.registration' }),
    ],
    ['no such route', 404, 'request.not-found', () => nobody.call('GET', '/api/no/such/route')],
    ['no such method', 405, 'request.method-not-allowed', () => applicant.call('PATCH', '/api/cases')],
    [
      'no such method of one thing',
      405,
      'request.method-not-allowed',
      () => applicant.call('DELETE', '/api/cases/no-case'),
    ],
    ['no such page of a list', 400, 'list.cursor-invalid', () => applicant.call('GET', '/api/cases?after=x')],
    ['a limit of nothing', 400, 'request.invalid', () => applicant.call('GET', '/api/cases?limit=0')],
    [
      'a body that is wrong',
      400,
      'request.invalid',
      () => applicant.call('POST', '/api/drafts', { service: 5 }),
    ],
    ['no body', 400, 'request.invalid', () => applicant.call('POST', '/api/drafts')],
    [
      'one notice, and all up to one, in one request',
      400,
      'request.invalid',
      () => applicant.call('POST', '/api/notices/read', { notice: 'one', upTo: 'another' }),
    ],
    [
      'JSON cut short',
      400,
      'request.unreadable',
      () => applicant.call('POST', '/api/drafts', undefined, { raw: '{"service": "start' }),
    ],
    [
      'a body that claims to be JSON and is empty',
      400,
      'request.unreadable',
      () => applicant.call('POST', '/api/drafts', undefined, { raw: '' }),
    ],
    [
      'a body that would reach into prototypes',
      400,
      'request.unreadable',
      () =>
        applicant.call('POST', '/api/drafts', undefined, { raw: '{"__proto__": {"service": "startup"}}' }),
    ],
    [
      'a question with a character that cannot be kept',
      400,
      'request.invalid',
      () => nobody.call('GET', '/api/indicators/startup-steps?region=%00'),
    ],
    [
      'half a character in a form',
      400,
      'request.invalid',
      () => applicant.call('PUT', '/api/drafts/x', { version: 1, region: null, form: { name: ['\ud83d'] } }),
    ],
    [
      'a value that looks like one we sealed, and would be opened for whoever sent it',
      400,
      'request.invalid',
      () =>
        applicant.call('PUT', '/api/drafts/x', {
          version: 1,
          region: null,
          form: { remark: { $sealed: { person: 'somebody else', iv: 'AAAA', data: 'AAAA' } } },
        }),
    ],
    [
      'brackets in brackets without end',
      400,
      'request.invalid',
      () =>
        applicant.call('PUT', '/api/drafts/x', undefined, {
          raw: `{"version":1,"region":null,"form":{"a":${'['.repeat(200_000)}${']'.repeat(200_000)}}}`,
        }),
    ],
    [
      'an address that is no UTF-8',
      400,
      'request.unreadable',
      () => nobody.call('GET', '/api/services/%E4%BC'),
    ],
    [
      'an address that goes on and on',
      400,
      'request.unreadable',
      () => nobody.call('GET', `/api/services/${'x'.repeat(300)}`),
    ],
    [
      'a kind of body nobody reads',
      415,
      'request.unsupported',
      () =>
        applicant.call('POST', '/api/drafts', undefined, {
          raw: '<service/>',
          headers: { 'content-type': 'text/xml' },
        }),
    ],
    [
      'a body over a mebibyte',
      413,
      'request.too-large',
      () => applicant.call('POST', '/api/drafts', { service: 'startup', padding: 'x'.repeat(1024 * 1024) }),
    ],
    [
      'an envelope over a quarter of that',
      413,
      'request.too-large',
      () =>
        nobody.call('POST', '/exchange/inbox', undefined, {
          raw: 'x'.repeat(256 * 1024 + 1),
          headers: { 'content-type': 'application/jose' },
        }),
    ],
    [
      'an envelope that is none',
      400,
      'exchange.malformed',
      () =>
        nobody.call('POST', '/exchange/inbox', undefined, {
          raw: 'a.b.c',
          headers: { 'content-type': 'application/jose' },
        }),
    ],
    [
      'a number without its query code',
      404,
      'case.not-found',
      () => nobody.call('GET', `/api/track?number=${whole.number}&code=AAAAAAAA`),
    ],
  ];

  test.each(refusals)(
    'of %s is %i %s, a problem in both languages with a way on',
    async (_what, status, code, ask) => {
      const answer = await ask();
      expect(answer.body).toMatchObject({ status, code, type: `/problems/${code}` });
      expect([answer.status, answer.type]).toEqual([status, 'application/problem+json']);
      const { title, detail, message, next } = answer.body;
      expect([title, detail]).toEqual([message.zh, next.zh]);
      for (const { zh, en } of [message, next]) {
        expect(zh).toMatch(/[\u4e00-\u9fff]/);
        expect(en).toMatch(/[A-Za-z]/);
        expect(`${zh}${en}`).not.toMatch(/\{\w+\}/);
      }
    },
  );

  test('is headed in the language asked for', async () => {
    const { body } = await nobody.call('GET', '/api/cases', undefined, {
      headers: { 'accept-language': 'en' },
    });
    expect([body.title, body.detail]).toEqual([body.message.en, body.next.en]);
  });

  test('of a form names every fault with its field, in both languages', async () => {
    const form = licenceOnlyForm(city, city.oneDay.region, { employees: -1, notifyPhone: '12' });
    const draft = await keptDraft(applicant, city.oneDay.region, form);
    const answer = await applicant.call('POST', `/api/drafts/${draft.id}/submit`, { version: draft.version });
    expect([answer.status, answer.body.code]).toEqual([422, 'case.form-invalid']);
    const faults = answer.body.faults as readonly { path: string; message: { zh: string; en: string } }[];
    expect(faults.map(({ path }) => path).sort()).toEqual(['/employees', '/notifyPhone']);
    for (const { message } of faults) expect(message.zh.length * message.en.length).toBeGreaterThan(0);
  });

  test('of a request names every fault with its place, in both languages', async () => {
    const body = { version: 0, act: 'explode', bogus: 1 };
    const answer = await applicant.call('POST', `/api/cases/${whole.id}/acts`, body);
    const faults = answer.body.faults as readonly { path: string; message: { zh: string; en: string } }[];
    const at = (path: string) => faults.find((fault) => fault.path === path)?.message;
    expect(at('/version')).toEqual({ zh: '格式不对：必须 >= 1', en: 'must be >= 1' });
    expect(at('/act')?.zh).toMatch(/^格式不对：必须等于允许值中的一个：.*accept/);
    expect(at('/bogus')).toEqual({ zh: '没有这一项', en: 'there is no such entry' });
  });

  test('of an act on a case that has moved on brings the fresh case', async () => {
    const receipt = await apply(applicant, city.oneDay.region, licenceOnlyForm(city, city.oneDay.region));
    const clerk = as(city.oneDay.clerk);
    const { version } = await readCase(clerk, receipt.id);
    await act(clerk, receipt.id, { act: 'note', note: '已电话联系' });
    const answer = await clerk.call('POST', `/api/cases/${receipt.id}/acts`, { version, act: 'accept' });
    expect([answer.status, answer.body.code]).toEqual([409, 'case.version-conflict']);
    expect(answer.body.current).toMatchObject({ id: receipt.id, version: version + 1, phase: 'submitted' });
  });

  test('of a draft that was changed elsewhere brings the fresh draft', async () => {
    const draft = await keptDraft(applicant, city.oneDay.region, {});
    await applicant.put(`/api/drafts/${draft.id}`, {
      version: draft.version,
      region: null,
      form: { employees: 3 },
    });
    const answer = await applicant.call('PUT', `/api/drafts/${draft.id}`, {
      version: draft.version,
      region: null,
      form: {},
    });
    const submitted = await applicant.call('POST', `/api/drafts/${draft.id}/submit`, {
      version: draft.version,
    });
    for (const { status, body } of [answer, submitted]) {
      expect([status, body.code]).toEqual([409, 'draft.version-conflict']);
      expect(body.current).toMatchObject({ version: draft.version + 1, form: { employees: 3 } });
      expect(body.current).not.toHaveProperty('account');
    }
  });
});

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

describe('a list', () => {
  beforeAll(async () => {
    for (let count = 0; count < 5; count += 1) {
      const form = licenceOnlyForm(city, city.oneDay.region);
      if (count < 3) await apply(other, city.oneDay.region, form);
      await keptDraft(other, city.oneDay.region, form);
    }
  });

  // The clock stands still, so that all of these have the same moments: pages must not hang on time alone.
  test.each([
    ['/api/drafts', () => other],
    ['/api/cases', () => other],
    ['/api/cases?phase=submitted&q=XC', () => as('supervisor')],
    ['/api/work', () => as(city.oneDay.clerk)],
    ['/api/indicators?plan=1', () => nobody],
    ['/api/indicators/startup-steps/contributions', () => nobody],
    ['/api/registers/seal/entries', () => as('auditor')],
    ['/api/operations/outbox', () => as('administrator')],
    ['/api/operations/outbox?state=answered', () => as('administrator')],
    ['/api/tasks?plan=1', () => nobody],
    ['/api/fulfilment?kind=limit&by=limit', () => nobody],
    ['/api/tasks?q=企业', () => nobody],
  ])('%s: its pages together are the whole, each item once', async (path, who) => {
    const client = who();
    const sign = path.includes('?') ? '&' : '?';
    type Page = { readonly items: readonly unknown[]; readonly next: string | null };
    const all = await client.get<Page>(`${path}${sign}limit=500`);
    expect(all.next).toBeNull();
    expect(all.items.length).toBeGreaterThan(0);
    const paged: unknown[] = [];
    let after: string | null = null;
    do {
      const cursor: string = after === null ? '' : `&after=${encodeURIComponent(after)}`;
      const page: Page = await client.get<Page>(`${path}${sign}limit=2${cursor}`);
      expect(page.items.length).toBeLessThanOrEqual(2);
      paged.push(...page.items);
      after = page.next;
    } while (after !== null);
    expect(paged).toEqual(all.items);
    expect(new Set(paged.map((item) => JSON.stringify(item))).size).toBe(paged.length);
    // A place in the list that nobody was given is no fault of ours.
    for (const forged of [['x'], ['x', 'y'], ['2022-06-01T00:00:00.000Z', 'y'], ['x', 'y', 'z'], [1], 'x']) {
      const cursor = Buffer.from(JSON.stringify(forged)).toString('base64url');
      const { status } = await client.call('GET', `${path}${sign}after=${cursor}`);
      expect([200, 400], JSON.stringify(forged)).toContain(status);
    }
  });
});
