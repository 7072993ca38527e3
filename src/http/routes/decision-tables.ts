import { Type } from 'typebox';
import { refuse } from '../../kernel/errors/index.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { Dependencies } from '../../usecases/dependencies.ts';
import { askDecisionTable, DecisionTableView } from '../../usecases/services/decision-tables.ts';
import type { App } from '../app.ts';

export function decisionTableRoutes(app: App, deps: Dependencies): void {
  app.get(
    '/api/decision-tables/:code',
    {
      schema: {
        tags: ['services'],
        summary: '判定表：问哪些事实、每一行怎么规定；给出事实就给出结论和还缺的事实',
        description:
          'A question that rules alone answer: the facts it asks, its rows, and of the facts given the outcome, the row that decided, and what is missing. Nothing is kept. `facts` is a JSON object by the form',
        operationId: 'askDecisionTable',
        policy: 'published.read',
        refuses: ['request.not-found', 'request.invalid', 'case.form-invalid'],
        params: Type.Object({ code: Type.String({ maxLength: 64 }) }),
        querystring: Type.Object({
          facts: Type.Optional(Type.String({ maxLength: 4000 })),
          lang: Type.Optional(Type.Enum(['zh', 'en'])),
        }),
        response: { 200: DecisionTableView },
      },
    },
    ({ params: { code }, query: { facts, lang } }) =>
      askDecisionTable(deps, code, { facts: factsIn(facts ?? '{}'), language: lang ?? null }),
  );
}

function factsIn(text: string): JsonObject {
  const given = parsed(text);
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) return given as JsonObject;
  throw refuse('request.invalid', { count: 1, field: 'facts' });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
