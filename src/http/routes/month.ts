import {
  type MonthKeeper,
  MonthOrder,
  MonthState,
  readMadeUpMonth,
  removeMadeUpMonth,
  startMadeUpMonth,
} from '../../usecases/month/made-up-month.ts';
import type { App } from '../app.ts';
import { signedIn } from './replies.ts';

/** The made-up month of a demonstration: begun, looked at and removed by its administrator. */
export function monthRoutes(app: App, keeper: MonthKeeper | null): void {
  const common = { tags: ['operations'], security: signedIn };
  app.get(
    '/api/operations/month',
    {
      schema: {
        ...common,
        summary: '演示月：有没有、过到哪一天、在哪里打开',
        description: 'The made-up month: whether there is one, how far it is, and where it is to be opened',
        operationId: 'getMadeUpMonth',
        policy: 'background.watch',
        refuses: ['access.not-permitted'],
        response: { 200: MonthState },
      },
    },
    async () => readMadeUpMonth(keeper),
  );
  app.post(
    '/api/operations/month',
    {
      schema: {
        ...common,
        summary: '开始一个演示月：单独的进程、数据库和时钟',
        description: 'Begin a made-up month: a process, database and clock of its own',
        operationId: 'startMadeUpMonth',
        policy: 'background.run',
        refuses: ['access.not-permitted', 'month.not-offered', 'month.there-already'],
        body: MonthOrder,
        response: { 200: MonthState },
      },
    },
    async (request) => startMadeUpMonth(keeper, request.body),
  );
  app.post(
    '/api/operations/month/remove',
    {
      schema: {
        ...common,
        summary: '把演示月整体删除',
        description: 'Remove the made-up month, all of it',
        operationId: 'removeMadeUpMonth',
        policy: 'background.run',
        refuses: ['access.not-permitted', 'month.not-offered'],
        response: { 200: MonthState },
      },
    },
    () => removeMadeUpMonth(keeper),
  );
}
