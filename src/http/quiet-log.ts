import type { FastifyRequest, FastifyServerOptions } from 'fastify';

/**
 * Requests are logged by what they asked for, not by whom: no address of a browser, and nothing that follows a
 * question mark, where query codes, names and tokens stand (个人信息保护法 art. 6: no more than is needed).
 */
export function withoutPersonalData(
  logger: FastifyServerOptions['logger'],
): Exclude<FastifyServerOptions['logger'], undefined> {
  if (typeof logger !== 'object') return logger ?? false;
  return { ...logger, serializers: { ...logger.serializers, req: askedFor } };
}

function askedFor({ method, url }: FastifyRequest): { readonly method: string; readonly url: string } {
  return { method, url: url.split('?')[0] ?? '' };
}
