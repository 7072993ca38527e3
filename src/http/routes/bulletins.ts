import { Type } from 'typebox';
import { BulletinPage, BulletinView } from '../../usecases/bulletins/bulletin-views.ts';
import { bulletinFormats, printBulletin } from '../../usecases/bulletins/print-bulletin.ts';
import { listBulletins, readBulletin } from '../../usecases/bulletins/read-bulletins.ts';
import { RhythmsView, readRhythms } from '../../usecases/bulletins/read-rhythms.ts';
import type { Dependencies } from '../../usecases/dependencies.ts';
import type { App } from '../app.ts';
import { languageOf } from '../problems.ts';
import { attachment } from './replies.ts';

const Id = Type.Object({ id: Type.String({ maxLength: 64 }) });

/** Passages by their code; `…En` is the English of one. */
export const WordsBody = Type.Object({
  words: Type.Record(Type.String({ maxLength: 40 }), Type.String({ maxLength: 3000 }), { maxProperties: 40 }),
  to: Type.String({ maxLength: 500 }),
  copies: Type.String({ maxLength: 500 }),
});

const aMinute = (max: number) => ({ rateLimit: { max, timeWindow: '1 minute' } });

const mediaTypes = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

/** Bulletins are begun and acted on as any case; here they are read and printed. */
export function bulletinRoutes(app: App, deps: Dependencies): void {
  const tags = ['bulletins'];
  /** Who has signed in sees more. */
  const security: readonly Record<string, readonly string[]>[] = [{}, { session: [] }];
  app.get(
    '/api/bulletins',
    {
      config: aMinute(60),
      schema: {
        tags,
        summary: '进展通报：公开的人人可看，印发的各单位可看，草稿由编发单位和督查看',
        description:
          'Bulletins: published ones for everybody, sent ones for offices, drafts for whoever writes and watches them',
        operationId: 'listBulletins',
        policy: 'bulletin.read',
        security,
        refuses: ['list.cursor-invalid'],
        querystring: Type.Object({
          limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 50 })),
          after: Type.Optional(Type.String({ maxLength: 200 })),
        }),
        response: { 200: BulletinPage },
      },
    },
    (request) =>
      listBulletins(deps, request.signedIn?.principal ?? null, {
        limit: request.query.limit ?? 20,
        after: request.query.after ?? null,
      }),
  );
  app.get(
    '/api/bulletin-rhythms',
    {
      config: aMinute(60),
      schema: {
        tags,
        summary: '各专项方案、各地的通报多久自动立项，下一期哪天来，调整过什么，为什么',
        description:
          'How often bulletins of each special plan and place begin by themselves, when the next comes, and what was changed and why',
        operationId: 'readBulletinRhythms',
        policy: 'overview.read',
        security: [{ session: [] }],
        response: { 200: RhythmsView },
      },
    },
    () => readRhythms(deps),
  );
  app.get(
    '/api/bulletins/:id',
    {
      schema: {
        tags,
        summary: '一份通报：数字底稿和编写的文字',
        description: 'One bulletin: the statement of its figures, and the words people wrote',
        operationId: 'getBulletin',
        policy: 'bulletin.read',
        refuses: ['request.not-found'],
        security,
        params: Id,
        querystring: Type.Object({ lang: Type.Optional(Type.Enum(['zh', 'en'])) }),
        response: { 200: BulletinView },
      },
    },
    (request) =>
      readBulletin(deps, request.signedIn?.principal ?? null, request.params.id, languageOf(request)),
  );
  app.get(
    '/api/bulletins/:id/:format',
    {
      config: aMinute(20),
      schema: {
        tags,
        summary: '通报文件：DOCX、PDF，附表为 XLSX',
        description: 'The bulletin as a file: DOCX or PDF, and its annexes as XLSX',
        operationId: 'downloadBulletin',
        policy: 'bulletin.read',
        refuses: ['request.not-found'],
        security,
        params: Type.Object({ ...Id.properties, format: Type.Enum([...bulletinFormats]) }),
        querystring: Type.Object({
          lang: Type.Optional(Type.Enum(['zh', 'en'])),
          red: Type.Optional(
            Type.Boolean({ description: '套红头（公文版头）。With the red head of official papers' }),
          ),
        }),
        produces: Object.values(mediaTypes),
        response: { 200: Type.String({ format: 'binary' }) },
      },
    },
    async (request, reply) => {
      const { id, format } = request.params;
      const { bytes, name } = await printBulletin(deps, request.signedIn?.principal ?? null, id, {
        format,
        language: languageOf(request),
        redHead: request.query.red === true,
      });
      return reply
        .headers({
          'content-type': mediaTypes[format],
          'content-disposition': attachment(name),
          'cache-control': 'no-store',
        })
        .send(bytes as unknown as string);
    },
  );
  app.post(
    '/api/bulletins/:id/preview',
    {
      config: aMinute(20),
      schema: {
        tags,
        summary: '用正在编写的文字看一眼 PDF；什么都不保存',
        description: 'The PDF with words that are only being written; nothing is kept',
        operationId: 'previewBulletin',
        policy: 'bulletin.read',
        refuses: ['request.not-found'],
        security,
        params: Id,
        querystring: Type.Object({ lang: Type.Optional(Type.Enum(['zh', 'en'])) }),
        body: WordsBody,
        produces: [mediaTypes.pdf],
        response: { 200: Type.String({ format: 'binary' }) },
      },
    },
    async (request, reply) => {
      const { bytes } = await printBulletin(deps, request.signedIn?.principal ?? null, request.params.id, {
        format: 'pdf',
        language: languageOf(request),
        redHead: false,
        draft: request.body,
      });
      return reply
        .headers({ 'content-type': mediaTypes.pdf, 'cache-control': 'no-store' })
        .send(bytes as unknown as string);
    },
  );
}
