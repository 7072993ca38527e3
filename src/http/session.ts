import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { scopeFor } from '../kernel/access/client-scopes.ts';
import type { Principal } from '../kernel/access/principal.ts';
import { refuse } from '../kernel/errors/index.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import { inRole, type SignedIn } from '../usecases/sessions/find-signed-in.ts';
import { recallSignedIn, recallTokenHolder } from '../usecases/sessions/remembered-sign-ins.ts';
import type { Visit } from '../usecases/sessions/visit.ts';

type AccountPrincipal = Extract<Principal, { kind: 'account' }>;

export const sessionCookie = 'yingshang_session';
/** Which of somebody's roles they act by; whoever does not have it acts by their first. */
export const roleCookie = 'yingshang_role';
/** By this a browser is known in which somebody signed in before; it opens nothing. */
export const markCookie = 'yingshang_browser';
const markSeconds = 400 * 86_400;

declare module 'fastify' {
  interface FastifyRequest {
    signedIn: SignedIn | null;
  }
}

/**
 * Finds out who asks, once per request, and refuses changes that did not come from our own pages: a
 * foreign site can send the cookie along, but not this header.
 */
export function identifyCaller(app: FastifyInstance, deps: Dependencies): void {
  app.decorateRequest('signedIn', null);
  app.addHook('onRequest', async (request) => {
    // Pages ask the API as their reader; they themselves stand open, so that they can say what is wrong.
    const bearer = request.url.startsWith('/api/') ? bearerOf(request) : null;
    if (bearer !== null) {
      // Where a token is shown the cookie does not count; and no foreign page can show one.
      request.signedIn = await tokenHolder(deps, request, bearer);
      return;
    }
    const token = request.url.startsWith('/api/') ? request.cookies[sessionCookie] : undefined;
    const signedIn = token === undefined ? null : await recallSignedIn(deps, token);
    request.signedIn = signedIn === null ? null : inRole(signedIn, request.cookies[roleCookie]);
    const foreign = request.headers['x-requested-with'] !== 'yingshang';
    if (foreign && isChangeByPage(request.method, request.url)) throw refuse('access.request-forged');
  });
}

/** The token that a program shows (RFC 6750), or null. */
function bearerOf({ headers: { authorization } }: FastifyRequest): string | null {
  return authorization === undefined ? null : (/^Bearer +(.+)$/i.exec(authorization)?.[1] ?? '');
}

/** For whom the program asks, as far as its token reaches what it asks; the default is no. */
async function tokenHolder(deps: Dependencies, request: FastifyRequest, token: string): Promise<SignedIn> {
  const holder = await recallTokenHolder(deps, token);
  if (holder === null) throw refuse('client.token-invalid');
  const scope = scopeFor(request.routeOptions.schema?.tags?.[0], request.method);
  if (scope === null || holder.scopes?.includes(scope) !== true) {
    throw refuse('client.scope-missing', { scope: scope ?? '—' });
  }
  return holder;
}

/** From where somebody asks, for those who want to sign in. */
export function visitOf(request: FastifyRequest): Visit {
  return {
    address: request.ip,
    userAgent: (request.headers['user-agent'] ?? '').slice(0, 400),
    mark: request.cookies[markCookie]?.slice(0, 200) ?? null,
  };
}

/** Gives the browser its session, out of reach of scripts. */
export function keepSession(
  reply: FastifyReply,
  { token, seconds, mark }: { readonly token: string; readonly seconds: number; readonly mark?: string },
  origin: string,
): void {
  const secure = origin.startsWith('https:');
  // Not dates: the city's clock and the browser's need not agree.
  const kept = { path: '/', httpOnly: true, sameSite: 'lax', secure } as const;
  void reply.setCookie(sessionCookie, token, { ...kept, maxAge: seconds });
  if (mark !== undefined) void reply.setCookie(markCookie, mark, { ...kept, maxAge: markSeconds });
}

/** Whether such a request changes something, and is for pages to send. */
export function isChangeByPage(method: string, url: string): boolean {
  return !/^(get|head)$/i.test(method) && url.startsWith('/api/');
}

/** The principal of a signed-in person, or a refusal that sends them to sign in. */
export function principalOf(request: FastifyRequest): AccountPrincipal {
  if (request.signedIn === null) throw refuse('access.sign-in-needed');
  return request.signedIn.principal;
}

/** The signed-in person themselves, where no program may stand in for them; else a refusal that sends them to sign in. */
export function signedInPerson(request: FastifyRequest): SignedIn {
  const { signedIn } = request;
  if (signedIn === null || signedIn.scopes !== null) throw refuse('access.sign-in-needed');
  return signedIn;
}
