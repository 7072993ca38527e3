import { Type } from 'typebox';
import type { Dependencies } from '../../usecases/dependencies.ts';
import { eraseOwnData } from '../../usecases/personal-data/erase-own-data.ts';
import { exportOwnData, ownDataAsText } from '../../usecases/personal-data/export-own-data.ts';
import { OwnDataCopy, OwnDataView } from '../../usecases/personal-data/own-data-views.ts';
import { viewOwnData } from '../../usecases/personal-data/view-own-data.ts';
import type { App } from '../app.ts';
import { principalOf, signedInPerson } from '../session.ts';
import { attachment, signedIn } from './replies.ts';

const tags = ['personal-data'];
const security = signedIn;

export const Erasure = Type.Object(
  {
    confirm: Type.Literal('erase', {
      description: '写明 erase：删除后无法恢复。Say erase: it cannot be undone',
    }),
  },
  { additionalProperties: false },
);

/** What people may ask about their own data: to see what there is, to have a copy, to have it erased. */
export function personalDataRoutes(app: App, deps: Dependencies): void {
  app.get(
    '/api/my/data',
    {
      schema: {
        tags,
        summary: '系统里有我的哪些信息，哪些依法还须保存',
        description: 'What there is about the signed-in person, and what of it the law has kept',
        operationId: 'getOwnData',
        policy: 'personal-data.own',
        refuses: ['privacy.of-a-person-only'],
        security,
        response: { 200: OwnDataView },
      },
    },
    (request) => viewOwnData(deps, principalOf(request)),
  );
  app.get(
    '/api/my/data/export',
    {
      schema: {
        tags,
        summary: '下载本人的全部信息',
        description:
          'A copy of everything there is about the signed-in person, for programs (JSON) or to be read (text).\n\n每次下载都有记录。',
        operationId: 'exportOwnData',
        policy: 'personal-data.own',
        refuses: ['privacy.of-a-person-only', 'session.proof-needed'],
        security,
        querystring: Type.Object({
          as: Type.Optional(Type.Enum(['json', 'text'], { default: 'json' })),
        }),
        response: {
          200: {
            description: '本人的全部信息。Everything',
            content: {
              'application/json': { schema: OwnDataCopy },
              'text/plain': { schema: Type.String() },
            },
          },
        },
      },
    },
    async (request, reply) => {
      const data = await exportOwnData(deps, signedInPerson(request));
      const readable = request.query.as === 'text';
      const body = readable ? ownDataAsText(data) : JSON.stringify(data, null, 2);
      return await reply
        .header('content-disposition', attachment(readable ? 'my-data.txt' : 'my-data.json'))
        .header('cache-control', 'no-store')
        .type(readable ? 'text/plain; charset=utf-8' : 'application/json; charset=utf-8')
        .send(body as never);
    },
  );
  app.post(
    '/api/my/data/erasure',
    {
      schema: {
        tags,
        summary: '删除本人的全部信息',
        description: 'Erase everything about the signed-in person, for good',
        operationId: 'eraseOwnData',
        policy: 'personal-data.own',
        refuses: ['privacy.of-a-person-only', 'privacy.kept', 'session.proof-needed'],
        security,
        body: Erasure,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await eraseOwnData(deps, signedInPerson(request));
      return await reply.status(204).send(null);
    },
  );
}
