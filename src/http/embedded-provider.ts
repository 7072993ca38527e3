import { timingSafeEqual } from 'node:crypto';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Adapter, Configuration, KoaContextWithOIDC } from 'oidc-provider';
import * as openid from 'openid-client';
import { clientScopes } from '../kernel/access/client-scopes.ts';
import { refuse } from '../kernel/errors/index.ts';
import { findAccount } from '../store/people/accounts.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import { secretDigest } from '../usecases/sessions/api-clients.ts';
import { providerKeys } from '../usecases/sessions/provider-keys.ts';
import { providerMemory } from '../usecases/sessions/provider-memory.ts';
import type { Connected } from '../usecases/sessions/sign-in-elsewhere.ts';
import { ownClient, ownProvider } from '../usecases/sessions/sign-in-provider.ts';
import type { Shown } from '../usecases/sessions/start-session.ts';
import { plainPage } from './plain-page.ts';
import { Provider } from './provider-library.ts';
import { providerPath } from './provider-path.ts';

/** Where a provider sends people back to. */
export const callbackPath = (provider: string): string => `/sign-in/from/${provider}`;

const strict = {
  'content-security-policy':
    "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
  'x-frame-options': 'DENY',
} as const;

const providerCookie = 'yingshang_provider';

/**
 * Has the browser forget whom our provider last had before it: each sign-in begins anew, and two people at one machine
 * are never taken for one another.
 */
export function forgetProviderSession(reply: FastifyReply): void {
  for (const name of [providerCookie, `${providerCookie}.sig`]) void reply.clearCookie(name, { path: '/' });
}

/** The provider that the product brings along, for development and small towns. */
export type EmbeddedProvider = {
  readonly connected: Connected;
  /** Ends the interaction that this browser is in: it goes on to the address given. */
  readonly finish: (
    request: FastifyRequest,
    reply: FastifyReply,
    uid: string,
    shown: Shown,
  ) => Promise<string>;
};

/**
 * Mounts the embedded OpenID provider, and connects the product to it as to any other; only that what the two say to
 * one another stays in the process. Its page for signing in is the product's own.
 */
export function mountProvider(
  app: FastifyInstance,
  deps: Dependencies,
  publicUrl: string | undefined,
): EmbeddedProvider {
  const issuer = `${publicUrl ?? 'http://localhost'}${providerPath}`;
  const { masterKey, database } = deps;
  const keys = providerKeys(masterKey, database.city);
  const fixed = publicUrl !== undefined && new URL(publicUrl).hostname !== 'localhost';
  const provider = new Provider(issuer, configurationOf(deps, keys, publicUrl));
  provider.proxy = fixed;
  // Registered secrets are kept as digests (see `providerMemory`), the product's own as it is.
  provider.Client.prototype.compareClientSecret = function compare(actual: string) {
    const given = Buffer.from(this.clientId === ownClient ? actual : secretDigest(actual));
    const kept = Buffer.from(this.clientSecret ?? '');
    return given.length === kept.length && timingSafeEqual(given, kept);
  };
  if (!fixed) {
    // By whatever name somebody came to this machine, back to that one; and to no other.
    provider.Client.prototype.redirectUriAllowed = function allowed(uri: string) {
      const { protocol, host } = Provider.ctx ?? {};
      return this.clientId === ownClient && uri === `${protocol}://${host}${callbackPath(ownProvider)}`;
    };
  }
  const answer = provider.callback();
  void app.register((scope, _options, ready) => {
    // The provider reads bodies itself.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', (_request, _payload, done) => done(null));
    scope.all(`${providerPath}/*`, { schema: { hide: true, policy: 'session.begin' } }, (request, reply) => {
      reply.hijack();
      const { raw } = request;
      Object.assign(raw, { originalUrl: raw.url });
      raw.url = (raw.url ?? '').slice(providerPath.length);
      if (fixed && publicUrl !== undefined) {
        // The address that others know, whatever stands in front of this process.
        const known = new URL(publicUrl);
        raw.headers['x-forwarded-proto'] = known.protocol.slice(0, -1);
        raw.headers['x-forwarded-host'] = known.host;
      }
      // What is answered past the server’s own hooks has the same protection.
      for (const [name, value] of Object.entries(strict)) reply.raw.setHeader(name, value);
      void answer(raw, reply.raw);
    });
    ready();
  });
  return {
    connected: { id: ownProvider, configuration: clientOf(app, issuer, keys.clientSecret), outer: null },
    finish: async (request, reply, uid, { account, way, proven }) => {
      const details = await provider.interactionDetails(request.raw, reply.raw).catch(() => null);
      if (details === null || details.uid !== uid) throw refuse('session.ceremony-over');
      const amr = way === 'passkey' ? ['hwk', 'user'] : proven?.by === 'factor' ? ['pwd', 'otp'] : ['pwd'];
      return await provider.interactionResult(request.raw, reply.raw, {
        login: { accountId: account.id, amr, remember: false },
      });
    },
  };
}

function configurationOf(
  deps: Dependencies,
  keys: ReturnType<typeof providerKeys>,
  publicUrl: string | undefined,
): Configuration {
  const { database } = deps;
  const cookie = { httpOnly: true, sameSite: 'lax', path: '/' } as const;
  return {
    adapter: (model: string) => providerMemory(deps, model) as unknown as Adapter,
    jwks: { keys: [keys.signing as never] },
    cookies: {
      keys: [keys.cookies],
      names: {
        session: providerCookie,
        interaction: 'yingshang_interaction',
        resume: 'yingshang_resume',
      },
      long: cookie,
      short: cookie,
    },
    clients: [
      {
        client_id: ownClient,
        client_secret: keys.clientSecret,
        redirect_uris: [`${publicUrl ?? 'http://localhost'}${callbackPath(ownProvider)}`],
        grant_types: ['authorization_code'],
        response_types: ['code'],
        scope: 'openid',
        id_token_signed_response_alg: 'EdDSA',
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    clientDefaults: { id_token_signed_response_alg: 'EdDSA' },
    enabledJWA: { idTokenSigningAlgValues: ['EdDSA'] },
    clientAuthMethods: ['client_secret_basic'],
    responseTypes: ['code'],
    scopes: ['openid', ...clientScopes],
    claims: { openid: ['sub', 'amr'] },
    features: {
      devInteractions: { enabled: false },
      clientCredentials: { enabled: true },
      rpInitiatedLogout: { enabled: false },
      userinfo: { enabled: false },
    },
    pkce: { required: () => true },
    ttl: {
      AuthorizationCode: 60,
      AccessToken: 300,
      ClientCredentials: 3_600,
      IdToken: 300,
      Interaction: 900,
      Session: 900,
      Grant: 900,
    },
    interactions: { url: (_context, { uid }) => `/sign-in?interaction=${encodeURIComponent(uid)}` },
    findAccount: async (_context, id) => {
      const account = await findAccount(database, database.city, id);
      return account === null || account.disabledAt !== null
        ? undefined
        : { accountId: id, claims: async () => ({ sub: id }) };
    },
    // There is one client, which is ourselves: it gets its one scope without a question.
    loadExistingGrant: async (context: KoaContextWithOIDC) => {
      const { client, session, provider } = context.oidc;
      const grant = new provider.Grant({
        clientId: client?.clientId ?? '',
        accountId: session?.accountId ?? '',
      });
      grant.addOIDCScope('openid');
      await grant.save();
      return grant;
    },
    renderError: (context) => {
      context.type = 'html';
      context.body = plainPage(signInOver, /^en\b/i.test(context.get('accept-language')) ? 'en' : 'zh');
    },
  };
}

const signInOver = {
  message: { zh: '这次登录已经过期', en: 'This sign-in is over' },
  next: { zh: '请回到登录页面重新开始', en: 'Go back to the sign-in page and begin again' },
  code: 'session.ceremony-over',
};

/** The product as a client of its own provider: what it asks directly goes through the process and not the network. */
function clientOf(app: FastifyInstance, issuer: string, secret: string): openid.Configuration {
  const configuration = new openid.Configuration(
    {
      issuer,
      authorization_endpoint: `${issuer}/auth`,
      token_endpoint: `${issuer}/token`,
      jwks_uri: `${issuer}/jwks`,
      id_token_signing_alg_values_supported: ['EdDSA'],
      authorization_response_iss_parameter_supported: true,
    },
    ownClient,
    { id_token_signed_response_alg: 'EdDSA' },
    openid.ClientSecretBasic(secret),
  );
  configuration[openid.customFetch] = async (url, { method, headers, body }) => {
    const { pathname, search } = new URL(url);
    const answer = await app.inject({
      method: method as 'GET' | 'POST',
      url: pathname + search,
      headers: headers as Record<string, string>,
      ...(body === undefined || body === null ? {} : { payload: String(body) }),
    });
    return new Response(answer.payload, {
      status: answer.statusCode,
      headers: { 'content-type': String(answer.headers['content-type'] ?? '') },
    });
  };
  openid.allowInsecureRequests(configuration);
  openid.enableNonRepudiationChecks(configuration);
  return configuration;
}
