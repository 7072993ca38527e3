import { Type } from 'typebox';
import type { Dependencies } from '../../usecases/dependencies.ts';
import { tableOfOrders } from '../../usecases/supervision/order-table.ts';
import { PoolView, poolForDraw } from '../../usecases/supervision/pool-for-draw.ts';
import { readSupervision } from '../../usecases/supervision/read-supervision.ts';
import { allOrders, listRedNow } from '../../usecases/supervision/red-now.ts';
import { AgendaView, SupervisionView } from '../../usecases/supervision/supervision-views.ts';
import type { App } from '../app.ts';
import { languageOf } from '../problems.ts';
import { principalOf } from '../session.ts';
import { attachment, signedIn } from './replies.ts';
import { csv } from './tables.ts';

/** Supervision as a whole; each order, meeting and inspection is a case like any other. */
export function supervisionRoutes(app: App, deps: Dependencies): void {
  const tags = ['supervision'];
  app.get(
    '/api/supervision',
    {
      schema: {
        tags,
        summary: '督办、回头看、督办阶梯、各单位督查记录和进行中的会议、专项督查',
        description:
          'Orders, look-backs, the ladder, what was done about each office, and meetings and inspections under way. Offices see their own.',
        operationId: 'getSupervision',
        policy: 'supervision.read',
        security: signedIn,
        refuses: ['request.not-found'],
        response: { 200: SupervisionView },
      },
    },
    (request) => readSupervision(deps, principalOf(request)),
  );
  app.get(
    '/api/supervision/orders.csv',
    {
      schema: {
        tags,
        summary: '督办的表格：未办结和已办结的（带标记的 UTF-8）',
        description:
          'Orders as a table, open ones first (UTF-8 with mark), as far as the reader may see them',
        operationId: 'downloadOrders',
        policy: 'supervision.read',
        security: signedIn,
        refuses: ['request.not-found'],
        produces: ['text/csv'],
        response: { 200: Type.String({ description: 'text/csv' }) },
      },
    },
    async (request, reply) => {
      const rows = tableOfOrders(deps, await allOrders(deps, principalOf(request)), languageOf(request));
      void reply.type('text/csv; charset=utf-8').header('content-disposition', attachment('orders.csv'));
      return csv(rows);
    },
  );
  app.get(
    '/api/supervision/red',
    {
      schema: {
        tags,
        summary: '现在的红灯事项：未办结督办、滞后任务、未达标指标，会议议程由此而来',
        description: 'What stands at red now, from which a meeting’s agenda is made',
        operationId: 'listRedNow',
        policy: 'supervision.read',
        security: signedIn,
        refuses: ['request.not-found'],
        response: { 200: AgendaView },
      },
    },
    (request) => listRedNow(deps, principalOf(request)),
  );
  app.get(
    '/api/supervision/pool',
    {
      schema: {
        tags,
        summary: '专项督查的抽样范围：一段时间内受理的办件编号',
        description:
          'What an inspection may draw from: numbers of the cases of a span of days, for supervision alone',
        operationId: 'getDrawPool',
        policy: 'supervision.draw',
        security: signedIn,
        refuses: ['request.not-found', 'access.not-permitted'],
        querystring: Type.Object({
          from: Type.String({ format: 'date' }),
          to: Type.String({ format: 'date' }),
          service: Type.Optional(Type.String({ maxLength: 64 })),
        }),
        response: { 200: PoolView },
      },
    },
    (request) => poolForDraw(deps, principalOf(request), request.query),
  );
}
