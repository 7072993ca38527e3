import { everybody, get, noImport, open, post, type Row, signedIn } from '../kinds.ts';
import type { Setting } from '../setting.ts';

const noPasskey = {
  id: 'none',
  rawId: 'none',
  type: 'public-key',
  clientExtensionResults: {},
  response: { clientDataJSON: 'e30', authenticatorData: 'e30', signature: 'e30' },
} as const;
const noNewPasskey = { ...noPasskey, response: { clientDataJSON: 'e30', attestationObject: 'e30' } };

/** Sessions, passkeys, passwords, and clients that are programs. */
export const signingInRows = ({ longAfterSigningIn }: Setting): readonly Row[] => [
  open('getSession', () => '/api/session'),
  open('listDemonstrationAccounts', () => '/api/demonstration-accounts'),
  {
    operation: 'signIn',
    what: 'with a name that nobody has',
    ask: async (who) =>
      await who.call('POST', '/api/session', {
        username: `no-${who.username}`,
        password: 'not the password',
      }),
    allowed: everybody,
    status: 401,
  },
  {
    operation: 'askForPasskey',
    ask: post(
      () => '/api/session/passkey-question',
      () => ({ to: 'sign-in' }),
    ),
    allowed: everybody,
  },
  {
    operation: 'signInWithPasskey',
    what: 'that nobody was asked for',
    ask: post(
      () => '/api/session/passkey',
      () => ({ passkey: noPasskey }),
    ),
    allowed: everybody,
    status: 409,
  },
  {
    operation: 'goToProvider',
    what: 'that is none',
    ask: post(
      () => '/api/session/provider',
      () => ({ provider: 'nowhere', to: 'prove' }),
    ),
    allowed: signedIn,
    status: 404,
  },
  {
    operation: 'proveAgain',
    what: 'with a passkey that nobody was asked for',
    ask: post(
      () => '/api/session/proof',
      () => ({ passkey: noPasskey }),
    ),
    allowed: signedIn,
    status: 409,
  },
  {
    operation: 'recoverAccount',
    what: 'of a name that nobody has',
    ask: async (who) =>
      await who.call('POST', '/api/session/recovery', {
        username: `no-${who.username}`,
        code: 'ABCD-EFGH-JKMN',
        password: 'a long enough one',
      }),
    allowed: everybody,
    status: 401,
  },
  open('listProviders', () => '/api/sign-in-providers'),
  { operation: 'getSecurity', ask: get(() => '/api/my/security'), allowed: signedIn },
  {
    operation: 'endSession',
    what: 'of somebody else',
    ask: (who) => who.call('DELETE', `/api/my/sessions/${noImport}`),
    allowed: signedIn,
    status: 404,
  },
  {
    operation: 'endOtherSessions',
    ask: (who) => who.call('DELETE', '/api/my/sessions'),
    allowed: signedIn,
    status: 204,
  },
  ...(
    [
      ['askForNewPasskey', 'POST', '/api/my/passkeys/question'],
      ['addPasskey', 'POST', '/api/my/passkeys', { label: '', passkey: noNewPasskey }],
      ['removePasskey', 'DELETE', '/api/my/passkeys/none'],
      ['beginAuthenticator', 'POST', '/api/my/authenticator'],
      ['confirmAuthenticator', 'POST', '/api/my/authenticator/confirmation', { code: '123456' }],
      ['removeAuthenticator', 'DELETE', '/api/my/authenticator'],
      ['makeRecoveryCodes', 'POST', '/api/my/recovery-codes'],
      ['changePassword', 'PUT', '/api/my/password', { password: 'a long enough one' }],
    ] as const
  ).map(
    ([operation, method, path, body]): Row => ({
      operation,
      what: 'without a fresh proof',
      ask: (who) => longAfterSigningIn(() => who.call(method, path, body)),
      allowed: signedIn,
      status: 403,
    }),
  ),
  {
    operation: 'issueRecovery',
    what: 'for a name that nobody has',
    ask: post(
      () => '/api/accounts/recovery',
      () => ({ username: 'nobody-at-all' }),
    ),
    allowed: ['administrator'],
    status: 404,
  },
  { operation: 'listApiClients', ask: get(() => '/api/clients'), allowed: ['administrator'] },
  {
    operation: 'registerApiClient',
    what: 'for a name that nobody has',
    ask: post(
      () => '/api/clients',
      () => ({ name: '对账程序', account: 'nobody-at-all', scopes: ['cases:read'] }),
    ),
    allowed: ['administrator'],
    status: 404,
  },
  {
    operation: 'revokeApiClient',
    what: 'that there is none of',
    ask: (who) => who.call('DELETE', '/api/clients/none'),
    allowed: ['administrator'],
    status: 404,
  },
  {
    operation: 'signOut',
    // Without a session of one's own there is nothing to end.
    ask: (who) => who.call('DELETE', '/api/session', undefined, { headers: { cookie: '' } }),
    allowed: everybody,
  },
];
