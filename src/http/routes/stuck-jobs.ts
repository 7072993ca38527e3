import { Type } from 'typebox';
import type { Dependencies } from '../../usecases/dependencies.ts';
import { BackgroundWorkView, readBackgroundWork } from '../../usecases/jobs/background-work.ts';
import {
  listStuckWork,
  retryStuckWork,
  StuckJobView,
  settleStuckWork,
} from '../../usecases/jobs/stuck-jobs.ts';
import { OperationView, readOperations } from '../../usecases/operations/operations-log.ts';
import { pageOf } from '../../usecases/views/parts.ts';
import type { App } from '../app.ts';
import { principalOf } from '../session.ts';
import { paging, signedIn } from './replies.ts';

export const StuckJobSettled = Type.Object(
  {
    note: Type.String({
      minLength: 1,
      maxLength: 500,
      pattern: '\\S',
      description: '怎样办的。How it was seen to otherwise',
    }),
  },
  { additionalProperties: false },
);

/** What administrators do about background work that does not get done. */
export function stuckJobRoutes(app: App, deps: Dependencies): void {
  const common = { tags: ['operations'], security: signedIn };
  const params = Type.Object({ id: Type.String({ pattern: '^[0-9]{1,15}$' }) });
  app.get(
    '/api/operations/background',
    {
      schema: {
        ...common,
        summary: '后台还有多少工作，是否都已办完',
        description: 'How much goes on behind the pages, and whether everything has come to rest',
        operationId: 'getBackgroundWork',
        policy: 'background.watch',
        refuses: ['access.not-permitted'],
        response: { 200: BackgroundWorkView },
      },
    },
    () => readBackgroundWork(deps),
  );
  app.get(
    '/api/operations/stuck-jobs',
    {
      schema: {
        ...common,
        summary: '没有办成的后台工作，新的在前',
        description: 'Background work that does not get done, the newest first',
        operationId: 'listStuckJobs',
        policy: 'background.watch',
        refuses: ['access.not-permitted'],
        querystring: Type.Object(paging),
        response: { 200: pageOf(StuckJobView) },
      },
    },
    (request) => {
      return listStuckWork(deps, { limit: 50, ...request.query });
    },
  );
  app.get(
    '/api/operations/done',
    {
      schema: {
        ...common,
        summary: '运维记录：谁登记、收回了密钥和程序，重发了报文，处理了后台工作；都在公开日志里，新的在前',
        description:
          'What was done with keys, programs, messages and background work, and by whom; all of it is in the public log',
        operationId: 'listOperationsDone',
        policy: 'background.watch',
        refuses: ['access.not-permitted'],
        querystring: Type.Object(paging),
        response: { 200: pageOf(OperationView) },
      },
    },
    (request) => {
      return readOperations(deps, { limit: 50, ...request.query });
    },
  );
  app.post(
    '/api/operations/stuck-jobs/:id/retry',
    {
      schema: {
        ...common,
        summary: '马上再试一次',
        description: 'Try it again at once',
        operationId: 'retryStuckJob',
        policy: 'background.run',
        refuses: ['access.not-permitted', 'job.not-found'],
        params,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await retryStuckWork(deps, principalOf(request), request.params.id);
      return reply.status(204).send(null);
    },
  );
  app.post(
    '/api/operations/stuck-jobs/:id/settle',
    {
      schema: {
        ...common,
        summary: '已另行处理，写明怎样办的，从列表中去掉',
        description: 'Somebody has seen to it otherwise and says how: it leaves the list',
        operationId: 'settleStuckJob',
        policy: 'background.run',
        refuses: ['access.not-permitted', 'job.not-found'],
        params,
        body: StuckJobSettled,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await settleStuckWork(deps, principalOf(request), request.params.id, request.body.note);
      return reply.status(204).send(null);
    },
  );
}
