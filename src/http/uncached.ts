import type { FastifyInstance } from 'fastify';

/** What somebody was shown because of who they are is kept by no browser and no proxy, unless the route says how. */
export function keepFromCaches(app: FastifyInstance): void {
  app.addHook('onSend', async (request, reply) => {
    if (request.signedIn !== null && !reply.hasHeader('cache-control')) {
      void reply.header('cache-control', 'no-store');
    }
  });
}
