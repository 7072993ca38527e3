import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { refuse } from '../kernel/errors/index.ts';

/** Answers a request that no route takes; throws the refusal. */
export type NotThere = (request: FastifyRequest, reply: FastifyReply) => never;

/**
 * Tells an address that there is not from one that is asked in a wrong way: the second is 405 and names in `Allow`
 * what may be done there (RFC 9110, 15.5.6). To be called before the first route is registered.
 */
export function telling(app: FastifyInstance): NotThere {
  const methods = new Map<string, Set<string>>();
  app.addHook('onRoute', (route) => {
    const known = methods.get(route.url) ?? new Set<string>();
    methods.set(route.url, known);
    for (const method of [route.method].flat()) known.add(method);
  });
  return (request, reply) => {
    const asked = partsOf(request.url.split('?', 1)[0] ?? '');
    const allowed = [...methods].flatMap(([pattern, known]) =>
      isLike(partsOf(pattern), asked) ? [...known] : [],
    );
    // A route that takes such requests and found nothing behind this one says so itself.
    if (allowed.length === 0 || allowed.includes(request.method)) throw refuse('request.not-found');
    reply.header('allow', [...new Set(allowed)].sort().join(', '));
    throw refuse('request.method-not-allowed');
  };
}

const partsOf = (path: string): readonly string[] => path.replace(/\/$/, '').split('/');

function isLike(pattern: readonly string[], asked: readonly string[]): boolean {
  if (pattern.at(-1) === '*' && pattern.length > 1)
    return asked.length >= pattern.length && isLike(pattern.slice(0, -1), asked.slice(0, pattern.length - 1));
  return (
    pattern.length === asked.length &&
    pattern.every((part, index) => part.startsWith(':') || part === asked[index])
  );
}
