import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair } from 'jose';
import Provider from 'oidc-provider';
import { afterAll } from 'vitest';
import type { OuterProvider } from '../../src/usecases/sessions/sign-in-provider.ts';

const clientSecret = 'what the city shows to the province';

/** Whom a province's platform would tell of. */
type Claims = { readonly sub: string } & Readonly<Record<string, unknown>>;

/**
 * A provider outside, as a province runs one, on a port of its own: whoever comes is taken for the person it was last
 * told to vouch for.
 */
export async function outerProvider(): Promise<{
  readonly declared: OuterProvider;
  readonly vouchFor: (claims: object) => void;
}> {
  let person: Claims = { sub: 'nobody' };
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  afterAll(() => new Promise<unknown>((resolve) => server.close(resolve)));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const { privateKey } = await generateKeyPair('ES256', { extractable: true });
  const provider = new Provider(issuer, {
    jwks: {
      keys: [{ ...(await exportJWK(privateKey)), alg: 'ES256', use: 'sig', kid: 'province' } as never],
    },
    cookies: { keys: ['a key for the tests alone'] },
    clients: [
      {
        client_id: 'city',
        client_secret: clientSecret,
        redirect_uris: ['http://127.0.0.1/sign-in/from/province'],
        response_types: ['code'],
        grant_types: ['authorization_code'],
        id_token_signed_response_alg: 'ES256',
      },
    ],
    claims: { openid: ['sub', 'identifier', 'name', 'level', 'email'] },
    conformIdTokenClaims: false,
    features: { devInteractions: { enabled: false } },
    ttl: { AccessToken: 60, IdToken: 60, Interaction: 60, Session: 60, Grant: 60 },
    pkce: { required: () => true },
    interactions: { url: (_context, { uid }) => `/interaction/${uid}` },
    findAccount: async (_context, sub) => ({ accountId: sub, claims: async () => person }),
    loadExistingGrant: async ({ oidc }) => {
      const grant = new oidc.provider.Grant({
        clientId: oidc.client?.clientId ?? '',
        accountId: oidc.session?.accountId ?? '',
      });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
  });
  // The product under test listens on whatever port was free.
  provider.Client.prototype.redirectUriAllowed = (uri: string) =>
    /^http:\/\/127\.0\.0\.1:\d+\/sign-in\/from\/province$/.test(uri);
  const answer = provider.callback();
  server.on('request', (request, response) => {
    if (request.url?.startsWith('/interaction/') === true) {
      void provider.interactionFinished(request, response, { login: { accountId: person.sub } });
    } else void answer(request, response);
  });
  return {
    declared: {
      id: 'province',
      name: { zh: '省政务服务网', en: 'Province' },
      issuer,
      clientId: 'city',
      clientSecret,
      scope: 'openid',
      claims: { identifier: 'identifier', name: 'name', level: 'level' },
      levels: ['L2', 'L3'],
      verified: ['L3'],
      strong: true,
    },
    vouchFor: (claims) => {
      person = claims as Claims;
    },
  };
}
