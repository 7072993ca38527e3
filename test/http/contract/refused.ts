import type { Answer, Problem } from '../../support/client.ts';
import type { Setting } from './setting.ts';

/** What is refused, with its status and code, and who asks how. */
export type Refused = readonly [string, number, string, () => Promise<Answer<Problem>>];

export const refusedOf = ({ city, product: { nobody }, applicant, made }: Setting): readonly Refused[] => [
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
  ['a role that may not', 403, 'access.not-permitted', () => applicant.call('GET', '/api/operations/outbox')],
  ['no such case', 404, 'case.not-found', () => applicant.call('GET', '/api/cases/no-case')],
  ['no such service', 404, 'case.service-unknown', () => nobody.call('GET', '/api/services/no-such-service')],
  [
    'a service that is not for asking',
    404,
    'case.service-unknown',
    () => applicant.call('POST', '/api/drafts', { service: 'startup.registration' }),
  ],
  [
    'an application for nothing, begun from nothing',
    400,
    'draft.service-missing',
    () => applicant.call('POST', '/api/drafts', {}),
  ],
  [
    'a sheet for what is no list',
    404,
    'request.not-found',
    () => nobody.call('GET', '/api/services/property-handover/sheets/opinion'),
  ],
  [
    'a register by what it is not found by',
    400,
    'register.lookup-unknown',
    () => nobody.call('GET', '/api/registers/property-unit/entries?by=owner&value=411002198804121024'),
  ],
  [
    'a list of what is shown by name alone',
    400,
    'register.name-it',
    () => nobody.call('GET', '/api/registers/property-unit/entries'),
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
    () => applicant.call('POST', '/api/drafts', undefined, { raw: '{"__proto__": {"service": "startup"}}' }),
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
    () => nobody.call('GET', `/api/track?number=${made.whole.number}&code=AAAAAAAA`),
  ],
];
