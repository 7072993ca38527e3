import { Type } from 'typebox';
import type { Dependencies } from '../../usecases/dependencies.ts';
import { endDeputation } from '../../usecases/sessions/end-deputation.ts';
import { Deputations, listDeputations } from '../../usecases/sessions/list-deputations.ts';
import { nameDeputy } from '../../usecases/sessions/name-deputy.ts';
import type { App } from '../app.ts';
import { principalOf } from '../session.ts';
import { signedIn } from './replies.ts';

const account = Type.String({ maxLength: 64 });
const day = Type.String({ format: 'date' });

export const Deputation = Type.Object(
  { account, deputy: account, from: day, to: day, reason: Type.String({ minLength: 1, maxLength: 500 }) },
  { additionalProperties: false },
);

/** Who stands in for whom in an office. */
export function deputyRoutes(app: App, deps: Dependencies): void {
  const tags = ['session'];
  app.get(
    '/api/deputies',
    {
      schema: {
        tags,
        summary: '本单位现在和以后的代理',
        description:
          'Who stands in for whom in one’s office, now or later: a head sees all of it, everybody else their own.\n\n负责人看到本单位全部，其他人看到与自己有关的。',
        operationId: 'listDeputations',
        policy: 'deputy.list',
        refuses: ['access.not-permitted'],
        security: signedIn,
        response: { 200: Deputations },
      },
    },
    (request) => listDeputations(deps, principalOf(request)),
  );
  app.put(
    '/api/deputies',
    {
      schema: {
        tags,
        summary: '指定代理人，在起止日期内代为办理',
        description:
          'Name a deputy for oneself, or as head for somebody of one’s office, from a day to a day.\n\n代理人办理的，记录其代谁办理。',
        operationId: 'nameDeputy',
        policy: 'deputy.name',
        refuses: ['access.not-permitted', 'access.deputy-unfit', 'access.deputation-too-long'],
        security: signedIn,
        body: Deputation,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await nameDeputy(deps, principalOf(request), request.body);
      return await reply.status(204).send(null);
    },
  );
  app.delete(
    '/api/deputies/:account/:deputy/:from',
    {
      schema: {
        tags,
        summary: '提前结束代理；尚未开始的予以取消',
        description: 'End a deputation early, from this moment on; one that has not begun is taken back.',
        operationId: 'endDeputation',
        policy: 'deputy.name',
        refuses: ['access.not-permitted', 'access.deputation-unknown'],
        security: signedIn,
        params: Type.Object({ account, deputy: account, from: day }),
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await endDeputation(deps, principalOf(request), request.params);
      return await reply.status(204).send(null);
    },
  );
}
