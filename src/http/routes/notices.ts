import { Type } from 'typebox';
import type { Dependencies } from '../../usecases/dependencies.ts';
import {
  countOwnNotices,
  listOwnNotices,
  mostCounted,
  NoticePage,
  readNotices,
} from '../../usecases/notices/read-notices.ts';
import type { App } from '../app.ts';
import { principalOf } from '../session.ts';
import { paging, signedIn } from './replies.ts';

export const NoticeCount = Type.Object({
  unread: Type.Integer({
    description: `未读条数，数到 ${mostCounted} 为止。How many are unread, counted to ${mostCounted}`,
  }),
});

const notice = Type.Optional(Type.String({ minLength: 1, maxLength: 300 }));

export const ReadMark = Type.Object(
  {
    notice: Type.Optional({ ...notice, description: '这一条已读。This one is read' }),
    upTo: Type.Optional({
      ...notice,
      description: '到这一条为止全部已读。All are read up to this one',
    }),
  },
  { additionalProperties: false, minProperties: 1, maxProperties: 1 },
);

/** What the engine tells people, and what of it they have read. */
export function noticeRoutes(app: App, deps: Dependencies): void {
  const tags = ['notices'];
  app.get(
    '/api/notices',
    {
      schema: {
        tags,
        summary: '给本人的消息，新的在前',
        description:
          'What the signed-in person is told, the latest first: warnings, decisions, what is asked of them.\n\n同一件事只告知一次，无论本人有几种身份。',
        operationId: 'listNotices',
        policy: 'notice.read',
        security: signedIn,
        querystring: Type.Object({
          unread: Type.Optional(Type.Boolean({ description: '只要未读的。Only what is unread' })),
          ...paging,
        }),
        response: { 200: NoticePage },
      },
    },
    (request) => listOwnNotices(deps, principalOf(request), { limit: 50, ...request.query }),
  );
  app.get(
    '/api/notices/count',
    {
      schema: {
        tags,
        summary: '有多少条消息未读',
        description: 'How much is unread',
        operationId: 'countNotices',
        policy: 'notice.read',
        security: signedIn,
        response: { 200: NoticeCount },
      },
    },
    (request) => countOwnNotices(deps, principalOf(request)),
  );
  app.post(
    '/api/notices/read',
    {
      schema: {
        tags,
        summary: '把一条消息，或到某一条为止的全部消息，记为已读',
        description: 'Mark one notice, or all up to one, as read',
        operationId: 'readNotices',
        policy: 'notice.read',
        refuses: ['notice.not-found'],
        security: signedIn,
        body: ReadMark,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await readNotices(deps, principalOf(request), request.body);
      return await reply.status(204).send(null);
    },
  );
}
