import { Type } from 'typebox';
import type { Dependencies } from '../../usecases/dependencies.ts';
import { getService, listServices, ServiceRow, ServiceView } from '../../usecases/services/view-service.ts';
import type { App } from '../app.ts';
import { refusals } from './replies.ts';

export function serviceRoutes(app: App, deps: Dependencies): void {
  const tags = ['services'];
  app.get(
    '/api/services',
    {
      schema: {
        tags,
        summary: 'What can be asked for; everyday words are understood',
        operationId: 'listServices',
        querystring: Type.Object({ q: Type.Optional(Type.String({ maxLength: 100 })) }),
        response: { 200: Type.Object({ items: Type.Array(ServiceRow) }), ...refusals },
      },
    },
    (request) => ({ items: listServices(deps, request.query.q) }),
  );
  app.get(
    '/api/services/:code',
    {
      schema: {
        tags,
        summary:
          'One service: how long, how much, how many trips, what to bring, the steps, the law, the form',
        operationId: 'getService',
        params: Type.Object({ code: Type.String({ maxLength: 64 }) }),
        querystring: Type.Object({ lang: Type.Optional(Type.Enum(['zh', 'en'])) }),
        response: { 200: ServiceView, ...refusals },
      },
    },
    (request) => getService(deps, request.params.code, request.query.lang ?? null),
  );
}
