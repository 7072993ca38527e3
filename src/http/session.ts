import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Principal, Role } from '../kernel/access/principal.ts';
import { refuse } from '../kernel/errors/index.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import type { SignedIn } from '../usecases/sessions/find-signed-in.ts';
import { recallSignedIn } from '../usecases/sessions/remembered-sign-ins.ts';

type AccountPrincipal = Extract<Principal, { kind: 'account' }>;

export const sessionCookie = 'yingshang_session';

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
    const token = request.url.startsWith('/api/') ? request.cookies[sessionCookie] : undefined;
    if (token !== undefined) request.signedIn = await recallSignedIn(deps, token);
    const foreign = request.headers['x-requested-with'] !== 'yingshang';
    if (foreign && isChangeByPage(request.method, request.url)) throw refuse('access.request-forged');
  });
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

/** The principal, where the route is for these roles only. */
export function principalWithRole(request: FastifyRequest, ...roles: readonly Role[]): AccountPrincipal {
  const principal = principalOf(request);
  if (!roles.includes(principal.role)) throw refuse('access.not-permitted');
  return principal;
}
