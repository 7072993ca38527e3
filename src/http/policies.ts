import type { FastifyInstance, FastifyRequest } from 'fastify';
import { admits, isOpen } from '../kernel/access/allow.ts';
import { type PolicyName, policies } from '../kernel/access/policy.ts';
import { refuse } from '../kernel/errors/index.ts';

declare module 'fastify' {
  interface FastifySchema {
    /** Who may ask: a name of `policies` (kernel/access/policy.ts). A route without one stops the start. */
    policy?: PolicyName;
  }
}

type Route = { readonly url: string; readonly method: string | readonly string[]; readonly schema?: object };

/**
 * Every route that comes after this names its policy, and nobody is let in whom it does not name: before the
 * body is read, and whatever the route itself does. Which things of a kind somebody may see is for the use case.
 * The pages are registered outside: they stand open, and ask the API as their reader.
 */
export function admitByPolicy(app: FastifyInstance): void {
  app.addHook('onRoute', (route) => {
    // The files of the pages, which are registered by somebody else's plugin, stand open like the pages.
    if (route.url === '/assets/*') return;
    const fault = policyFault(route);
    if (fault !== null) throw new Error(fault);
  });
  app.addHook('onRequest', async (request) => {
    const policy = request.routeOptions.schema?.policy;
    if (policy !== undefined) admit(policy, request);
  });
}

/** What is wrong with how a route says who may ask; null when nothing is. */
export function policyFault({ url, method, schema }: Route): string | null {
  const route = `${String(method)} ${url}`;
  const { policy, security } = (schema ?? {}) as { policy?: string; security?: readonly object[] };
  if (policy === undefined)
    return `${route} names no policy: write \`policy: 'subject.action'\` beside its operationId, with a name of src/kernel/access/policy.ts (add one there if none fits)`;
  if (!Object.hasOwn(policies, policy))
    return `${route} names the policy '${policy}', which is not in src/kernel/access/policy.ts: add who may`;
  const open = isOpen(policy as PolicyName);
  // Where somebody who has signed in may see more, `security` also names having none.
  const needed = security?.every((scheme) => Object.keys(scheme).length > 0) === true;
  if (open !== needed) return null;
  return open
    ? `${route} asks for a sign-in (\`security\`), but its policy '${policy}' is open to anyone`
    : `${route} needs \`security: signedIn\`, since its policy '${policy}' is not open to anyone`;
}

function admit(policy: PolicyName, request: FastifyRequest): void {
  const principal = request.signedIn?.principal ?? null;
  if (admits(policy, principal)) return;
  throw refuse(principal === null ? 'access.sign-in-needed' : 'access.not-permitted');
}
