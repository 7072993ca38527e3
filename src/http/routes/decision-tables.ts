import { Type } from 'typebox';
import type { Dependencies } from '../../usecases/dependencies.ts';
import { askDecisionTable, DecisionTableView } from '../../usecases/services/decision-tables.ts';
import type { App } from '../app.ts';
import { factsIn } from '../facts-in.ts';

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
      askDecisionTable(deps, code, { facts: factsIn(facts), language: lang ?? null }),
  );
}
