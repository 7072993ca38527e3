import type { FastifyInstance } from 'fastify';
import { refuse } from '../kernel/errors/index.ts';

/**
 * So many requests are worked on at once at most: about half a second's work. More would only wait for one
 * another, and whoever has waited longest would give up just before their turn.
 */
export const mostAtOnce = 512;

/**
 * Refuses (`service.busy`, 503) what comes while there is too much at hand already, before anything of it is
 * done, so that what has been let in is answered in time. Open streams and looks at our health do not count.
 */
export function admitNoMoreThan(app: FastifyInstance, most: number): void {
  let atHand = 0;
  app.addHook('onRequest', async (request, reply) => {
    if (isExempt(request.routeOptions.url)) return;
    if (atHand >= most) throw refuse('service.busy');
    atHand += 1;
    // Also when the caller goes away without waiting for the answer.
    reply.raw.once('close', () => {
      atHand -= 1;
    });
  });
}

/**
 * Lets a request lie whose sender has hung up before its turn came: nobody reads the answer, and a connection that is gone
 * has no address to count requests by. To be called before all that looks at the address.
 */
export function leaveWhoHasGone(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, reply) => {
    if (request.raw.socket.remoteAddress !== undefined) return;
    reply.hijack();
    reply.raw.destroy();
  });
}

function isExempt(url: string | undefined): boolean {
  return url === '/healthz' || url === '/readyz' || url === '/api/stream';
}
