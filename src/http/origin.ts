import type { FastifyRequest } from 'fastify';

/**
 * The site's own address, `https://yingshang.example`: the configured one. Where none is configured for others to come
 * by (development: `localhost`), the one by which the request came.
 */
export function originOf(request: FastifyRequest, publicUrl: string | undefined): string {
  const given = publicUrl === undefined ? null : new URL(publicUrl);
  if (given !== null && given.hostname !== 'localhost') return given.origin;
  return `${request.protocol}://${request.host}`;
}

/** A path of this site to go on to, or null: nobody is sent elsewhere by a link to us. */
export function ownPath(path: string | undefined): string | null {
  if (path === undefined || !/^\/(?![/\\])/.test(path)) return null;
  const url = URL.parse(path, 'http://here.invalid');
  // What a path climbs back to may begin with two slashes too: /a/..//elsewhere.example.
  if (url?.origin !== 'http://here.invalid' || url.pathname.startsWith('//')) return null;
  return url.pathname + url.search + url.hash;
}
