import { randomBytes } from 'node:crypto';
import compress from '@fastify/compress';
import cookie from '@fastify/cookie';
import helmet from '@fastify/helmet';
import rateLimit from '@fastify/rate-limit';
import swagger from '@fastify/swagger';
import { type TypeBoxTypeProvider, TypeBoxValidatorCompiler } from '@fastify/type-provider-typebox';
import fastify, { type FastifyInstance, type FastifyServerOptions } from 'fastify';
import type { NightlyCheck } from '../store/log/nightly-checks.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import type { MonthKeeper } from '../usecases/month/made-up-month.ts';
import type { OuterProvider } from '../usecases/sessions/sign-in-provider.ts';
import { limitAccounts } from './account-limits.ts';
import { admitNoMoreThan, leaveWhoHasGone, mostAtOnce } from './admission.ts';
import type { App } from './app.ts';
import { describing } from './description.ts';
import { mountProvider } from './embedded-provider.ts';
import { refuseUnkeepable } from './keepable.ts';
import { telling } from './not-there.ts';
import { originOf } from './origin.ts';
import { servePages, type WebBuild } from './pages.ts';
import { admitByPolicy } from './policies.ts';
import { handleError, retryAfterSeconds } from './problems.ts';
import { withoutPersonalData } from './quiet-log.ts';
import { writeReplies } from './reply-writers.ts';
import { apiClientRoutes } from './routes/api-clients.ts';
import { exchangeRoutes, type OutsideWorld } from './routes/exchange.ts';
import { routes } from './routes/index.ts';
import { monthRoutes } from './routes/month.ts';
import { securityRoutes } from './routes/security.ts';
import { type SigningIn, sessionRoutes } from './routes/session.ts';
import { connections, signInElsewhereRoutes } from './routes/sign-in-elsewhere.ts';
import { type ChangeStream, streamRoutes } from './routes/stream.ts';
import { identifyCaller } from './session.ts';
import { keepFromCaches } from './uncached.ts';
import { answerUnreadable } from './unreadable.ts';

export type ServerOptions = {
  readonly deps: Dependencies;
  /** Outside parties and what plays them; absent in tests that need none. */
  readonly outside?: OutsideWorld;
  /** Looks after the made-up month of a demonstration; absent or null where there is none. */
  readonly month?: MonthKeeper | null;
  /** Hands over what tells open pages of changes; the log's order calls it. */
  readonly onStream?: (tell: ChangeStream['tell']) => void;
  /** Called after each request that may have changed something, so that its events get their place at once. */
  readonly onChange?: () => void;
  /** The address people use; what names this machine only counts as none. */
  readonly publicUrl?: string;
  /** Providers of identities outside, beside our own. */
  readonly providers?: readonly OuterProvider[];
  /** The built web; absent in tests of the API alone. */
  readonly web?: WebBuild;
  readonly logger?: FastifyServerOptions['logger'];
  /** Requests a minute from one address; none when absent (tests, benches). */
  readonly requestsPerMinute?: number;
  /** Requests a minute of one account, wherever it asks from; only with `requestsPerMinute`. */
  readonly accountRequestsPerMinute?: number;
  /** Addresses of proxies in front of us, which say for whom they ask; nobody else is believed. */
  readonly proxies?: readonly string[];
  /** Requests worked on at once at most; `mostAtOnce` when absent. */
  readonly mostAtOnce?: number;
  /** True once everything that serves requests has started. */
  readonly isReady?: () => Promise<boolean>;
  /** What the last nightly check came to; null before the first. */
  readonly lastNight?: () => Promise<NightlyCheck | null>;
};

const bodyLimit = 1024 * 1024;

/** The whole HTTP face: API, pages, health. Listening is for the caller. */
export async function createServer(options: ServerOptions): Promise<FastifyInstance> {
  const app = fastify({
    logger: withoutPersonalData(options.logger),
    bodyLimit,
    requestTimeout: 30_000,
    trustProxy: options.proxies === undefined ? false : [...options.proxies],
    genReqId: () => randomBytes(8).toString('hex'),
    routerOptions: { ignoreTrailingSlash: true, maxParamLength: 200 },
    // What the router refuses before there is a route: an address that is malformed, or too long.
    frameworkErrors: handleError,
    clientErrorHandler: answerUnreadable,
  }).withTypeProvider<TypeBoxTypeProvider>();
  app.setValidatorCompiler(TypeBoxValidatorCompiler);
  app.setSerializerCompiler(writeReplies);
  app.setErrorHandler(handleError);
  const notThere = telling(app);
  leaveWhoHasGone(app);
  admitNoMoreThan(app, options.mostAtOnce ?? mostAtOnce);
  await app.register(cookie);
  await app.register(compress, { global: true, threshold: 1024 });
  await app.register(helmet, { contentSecurityPolicy: false, strictTransportSecurity: false });
  if (options.requestsPerMinute !== undefined) {
    await app.register(rateLimit, { max: options.requestsPerMinute, timeWindow: '1 minute' });
  }
  await app.register(swagger, describing);
  identifyCaller(app, options.deps);
  keepFromCaches(app);
  if (options.requestsPerMinute !== undefined) {
    limitAccounts(app, options.accountRequestsPerMinute ?? options.requestsPerMinute);
  }
  refuseUnkeepable(app);
  admitByPolicy(app);
  for (const route of routes) route(app, options.deps);
  signIn(app, options);
  if (options.outside !== undefined) exchangeRoutes(app, options.deps, options.outside);
  monthRoutes(app, options.month ?? null);
  if (options.onChange !== undefined) tellOfChanges(app, options.onChange);
  options.onStream?.(streamRoutes(app).tell);
  serveHealth(app, options);
  app.get('/api/openapi.json', { schema: { hide: true, policy: 'published.read' } }, () => app.swagger());
  if (options.web !== undefined) await servePages(app, options.web, notThere);
  else app.setNotFoundHandler(async (request, reply) => notThere(request, reply));
  return app;
}

/** How people and programs come to be known: by our own OpenID provider, and by those outside. */
function signIn(app: App, { deps, publicUrl, providers: outer = [] }: ServerOptions): void {
  const own = mountProvider(app, deps, publicUrl);
  const { connect, leave } = connections(own.connected, outer);
  const signingIn: SigningIn = {
    own,
    outer,
    leave,
    connect,
    originOf: (request) => originOf(request, publicUrl),
  };
  sessionRoutes(app, deps, signingIn);
  securityRoutes(app, deps, signingIn);
  apiClientRoutes(app, deps);
  signInElsewhereRoutes(app, deps, signingIn, connect);
}

function tellOfChanges(app: FastifyInstance, onChange: () => void): void {
  app.addHook('onResponse', async (request, reply) => {
    if (request.method !== 'GET' && reply.statusCode < 400) onChange();
  });
}

/**
 * `healthz`: the process answers. `readyz`: it can serve, that is, the database answers too; with it the last
 * night's check, which says how many things were not as the events say. A difference is for people to look
 * into and no reason to send nobody here any more, so it does not change the status.
 */
function serveHealth(app: FastifyInstance, { isReady, lastNight }: ServerOptions): void {
  app.get('/healthz', { schema: { hide: true, policy: 'published.read' } }, () => ({ status: 'ok' }));
  app.get('/readyz', { schema: { hide: true, policy: 'published.read' } }, async (_request, reply) => {
    const ready = (await isReady?.()) ?? true;
    if (!ready)
      return reply.status(503).header('retry-after', retryAfterSeconds).send({ status: 'not-ready' });
    const night = (await lastNight?.().catch(() => null)) ?? null;
    const nightlyCheck =
      night === null ? null : { night: night.night, endedAt: night.endedAt, found: night.found };
    return reply.send({ status: 'ready', nightlyCheck });
  });
}
