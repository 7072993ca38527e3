import fastify, { type FastifySchema } from 'fastify';
import { expect, test } from 'vitest';
import type { Principal } from '../kernel/access/principal.ts';
import { admitByPolicy } from './policies.ts';
import { handleError } from './problems.ts';
import { signedIn } from './routes/replies.ts';

function server(who: Principal | null) {
  const app = fastify();
  app.setErrorHandler(handleError);
  app.decorateRequest('signedIn', null);
  app.addHook('onRequest', async (request) => {
    if (who?.kind === 'account')
      request.signedIn = {
        username: who.account,
        name: { zh: '甲', en: 'A' },
        party: null,
        principal: who,
        holds: [],
        session: null,
        confirmedAt: null,
        scopes: null,
      };
  });
  admitByPolicy(app);
  return app;
}

const answer = () => 'done';
const add = (schema: FastifySchema | undefined) => () =>
  server(null).get('/api/thing', schema === undefined ? {} : { schema }, answer);

test('a route that names no policy stops the start, and is told what to write', () => {
  expect(add(undefined)).toThrow(/GET \/api\/thing names no policy: write `policy: 'subject.action'`/);
  expect(add({ operationId: 'getThing' })).toThrow(/names no policy/);
});

test('a policy that nobody declared stops the start', () => {
  expect(add({ policy: 'thing.read' as 'case.read' })).toThrow(/'thing.read', which is not in/);
});

test('a route asks for a sign-in exactly where its policy does', () => {
  expect(add({ policy: 'case.read' })).toThrow(/needs `security: signedIn`/);
  expect(add({ policy: 'published.read', security: signedIn })).toThrow(/is open to anyone/);
  expect(add({ policy: 'published.read' })).not.toThrow();
});

test('whoever is not named by the policy is refused, before the body is looked at', async () => {
  const person = (role: 'applicant' | 'administrator'): Principal => ({
    kind: 'account',
    account: 'a',
    displayName: 'A',
    role,
  });
  const status = async (who: Principal | null) => {
    const app = server(who);
    app.post('/api/thing', { schema: { policy: 'service.migrate', security: signedIn } }, answer);
    const { statusCode } = await app.inject({ method: 'POST', url: '/api/thing', payload: { a: 1 } });
    return statusCode;
  };
  expect(await status(null)).toBe(401);
  expect(await status(person('applicant'))).toBe(403);
  expect(await status(person('administrator'))).toBe(200);
});
