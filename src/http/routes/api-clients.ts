import { Type } from 'typebox';
import type { Dependencies } from '../../usecases/dependencies.ts';
import {
  ApiClientList,
  NewApiClient,
  RegisteredApiClient,
  registerApiClient,
  revokeClient,
  viewApiClients,
} from '../../usecases/sessions/api-clients.ts';
import type { App } from '../app.ts';
import { signedInPerson } from '../session.ts';
import { signedIn } from './replies.ts';

/** Programs that may ask for somebody (OAuth 2 client credentials). */
export function apiClientRoutes(app: App, deps: Dependencies): void {
  const managed = { tags: ['session'], security: signedIn, policy: 'client.manage' } as const;
  app.get(
    '/api/clients',
    {
      schema: {
        ...managed,
        summary: '登记过的接口客户端，新的在前',
        description: 'Programs that were registered, the newest first',
        operationId: 'listApiClients',
        response: { 200: ApiClientList },
      },
    },
    () => viewApiClients(deps),
  );
  app.post(
    '/api/clients',
    {
      schema: {
        ...managed,
        summary: '登记接口客户端，得到只显示一次的密钥',
        description: 'Register a program; its secret is shown this once',
        operationId: 'registerApiClient',
        refuses: ['session.proof-needed', 'session.account-unknown', 'client.scope-unknown'],
        body: NewApiClient,
        response: { 200: RegisteredApiClient },
      },
    },
    (request) => registerApiClient(deps, signedInPerson(request), request.body),
  );
  app.delete(
    '/api/clients/:id',
    {
      schema: {
        ...managed,
        summary: '吊销接口客户端，它的令牌随即失效',
        description: 'Revoke a program; its tokens hold no longer',
        operationId: 'revokeApiClient',
        refuses: ['client.unknown'],
        params: Type.Object({ id: Type.String({ maxLength: 64 }) }),
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await revokeClient(deps, signedInPerson(request), request.params.id);
      return await reply.status(204).send(null);
    },
  );
}
