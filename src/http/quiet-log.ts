import type { FastifyRequest, FastifyServerOptions } from 'fastify';

/**
 * Requests are logged by what they asked for, not by whom: no address of a browser, and nothing that follows a
 * question mark, where query codes, names and tokens stand (个人信息保护法 art. 6: no more than is needed). Where the
 * path itself holds a secret that opens something, only its place is told.
 */
export function withoutPersonalData(
  logger: FastifyServerOptions['logger'],
): Exclude<FastifyServerOptions['logger'], undefined> {
  if (typeof logger !== 'object') return logger ?? false;
  return { ...logger, serializers: { ...logger.serializers, req: askedFor } };
}

/** Parameters of routes that whoever knows them may read by. */
const secrets = ['secret', 'key', 'token'];

/** Where such secrets stand also when no route was found, or a page is asked for. */
const secretPath = /^\/((?:api\/(?:calendars|hall-tickets|shown-certificates))|shown)\/.+/i;

function askedFor(request: FastifyRequest): { readonly method: string; readonly url: string } {
  const { method, url, params } = request;
  const isSecret = secrets.some((name) => name in Object(params));
  const path = isSecret ? (request.routeOptions.url ?? '') : (url.split('?')[0] ?? '');
  return { method, url: path.replace(secretPath, '/$1/…') };
}
