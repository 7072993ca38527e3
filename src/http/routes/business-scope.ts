import { Type } from 'typebox';
import type { Dependencies } from '../../usecases/dependencies.ts';
import {
  listScopeTerms,
  planScope,
  ScopePlanView,
  ScopeTermView,
} from '../../usecases/services/business-scope.ts';
import { listOf } from '../../usecases/views/parts.ts';
import type { App } from '../app.ts';

export function businessScopeRoutes(app: App, deps: Dependencies): void {
  const tags = ['services'];
  app.get(
    '/api/business-scope/terms',
    {
      schema: {
        tags,
        summary: '经营范围规范条目，日常说法也能查到',
        description: 'Standard terms of business scopes; everyday words are understood',
        operationId: 'listScopeTerms',
        policy: 'published.read',
        querystring: Type.Object({
          q: Type.Optional(Type.String({ maxLength: 100 })),
          limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
        }),
        response: { 200: listOf(ScopeTermView) },
      },
    },
    (request) => ({ items: listScopeTerms(deps, request.query) }),
  );
  app.get(
    '/api/business-scope/plan',
    {
      schema: {
        tags,
        summary: '选定的经营范围怎样登记、还要办哪些许可和备案、找谁办',
        description:
          'How a choice of terms is registered, and what else has to be obtained or filed, and with whom. `terms` holds codes joined by commas, the main business first',
        operationId: 'planScope',
        policy: 'published.read',
        querystring: Type.Object({
          terms: Type.String({ maxLength: 600 }),
          region: Type.Optional(Type.String({ maxLength: 64 })),
        }),
        response: { 200: ScopePlanView },
      },
    },
    ({ query: { terms, ...where } }) =>
      planScope(deps, { terms: terms.split(',').map((code) => code.trim()), ...where }),
  );
}
