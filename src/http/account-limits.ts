import type { FastifyInstance } from 'fastify';
import { refuse } from '../kernel/errors/index.ts';

/**
 * Refuses an account that asks more often than people can, wherever it asks from: behind one address there may
 * be a whole hall, so addresses are given more. The limits of addresses must have been registered before.
 */
export function limitAccounts(app: FastifyInstance, perMinute: number): void {
  const check = app.createRateLimit({
    max: perMinute,
    timeWindow: '1 minute',
    keyGenerator: ({ signedIn }) => `account ${signedIn?.principal.account ?? ''}`,
  });
  app.addHook('onRequest', async (request, reply) => {
    if (request.signedIn === null) return;
    const limit = await check(request);
    if (limit.isAllowed || !limit.isExceeded) return;
    void reply.header('retry-after', limit.ttlInSeconds);
    throw refuse('request.too-many');
  });
}
