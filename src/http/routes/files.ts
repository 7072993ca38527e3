import { Readable } from 'node:stream';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Type } from 'typebox';
import { refuse } from '../../kernel/errors/index.ts';
import { fileKinds, fileLimits } from '../../kernel/file/index.ts';
import type { Dependencies } from '../../usecases/dependencies.ts';
import { FileView, UploadView } from '../../usecases/files/file-views.ts';
import { listDraftFiles, type OpenedFile, openFile, type Span } from '../../usecases/files/read-file.ts';
import {
  beginUpload,
  discardFile,
  finishUpload,
  putChunk,
  readUpload,
} from '../../usecases/files/send-file.ts';
import type { App } from '../app.ts';
import { principalOf } from '../session.ts';
import { Deleted } from './drafts.ts';
import { attachment, signedIn } from './replies.ts';
import { spanOf } from './span-of.ts';

const tags = ['files'];
const security = signedIn;
const Id = Type.Object({ id: Type.String({ maxLength: 64 }) });

const bytesOfAnyKind = Object.fromEntries(fileKinds.map(({ type }) => [type, { schema: Type.Unknown() }]));

export const NewUpload = Type.Object(
  {
    for: Type.Object(
      {
        draft: Type.Optional(Type.String({ format: 'uuid' })),
        case: Type.Optional(Type.String({ format: 'uuid' })),
      },
      {
        additionalProperties: false,
        description: '放在草稿或办件中，二者选一。A draft or a case, one of the two',
      },
    ),
    name: Type.String({ minLength: 1, maxLength: 600 }),
    type: Type.String({
      maxLength: 120,
      description: `媒体类型：${fileKinds.map(({ type }) => type).join(', ')}。Media type, one of these`,
    }),
    size: Type.Integer({ minimum: 0, description: '字节数。Bytes' }),
    hash: Type.String({
      pattern: '^[0-9a-f]{64}$',
      description: '全部内容的 SHA-256，十六进制。SHA-256 of all of it, in hexadecimal',
    }),
  },
  { additionalProperties: false },
);
export const ChunkTaken = Type.Object({ taken: Type.Integer() });
export const DraftFiles = Type.Object({
  items: Type.Array(Type.Object({ ...FileView.properties, ready: Type.Boolean() })),
});

/** Files: sent in pieces that may be sent again, looked through as a whole, read in whole or in part. */
export function fileRoutes(app: App, deps: Dependencies): void {
  sendingRoutes(app, deps);
  chunkRoute(app, deps);
  readingRoutes(app, deps);
}

function sendingRoutes(app: App, deps: Dependencies): void {
  app.post(
    '/api/files',
    {
      schema: {
        tags,
        security,
        summary: '开始上传文件；同一文件再次开始则接着上传',
        description:
          'Begin to send a file, or go on with the same one: the answer says which pieces have arrived',
        operationId: 'beginUpload',
        policy: 'file.send',
        refuses: [
          'draft.not-found',
          'file.place-closed',
          'file.place-full',
          'file.name-missing',
          'file.type-not-allowed',
          'file.too-large',
          'file.empty',
          'file.erased',
        ],
        body: NewUpload,
        response: { 200: UploadView },
      },
    },
    (request) => {
      const { draft, case: of } = request.body.for;
      if ((draft === undefined) === (of === undefined)) {
        const message = { zh: '应为草稿或办件之一', en: 'must be a draft or a case, one of the two' };
        throw refuse('request.invalid', { count: 1 }, [{ path: '/for', message }]);
      }
      const place = draft === undefined ? { case: of ?? '' } : { draft };
      return beginUpload(deps, principalOf(request), { ...request.body, for: place });
    },
  );
  app.get(
    '/api/files/:id',
    {
      schema: {
        tags,
        security,
        summary: '本人上传的文件传到哪里了',
        description: 'How far a file of one’s own has been sent',
        operationId: 'getUpload',
        policy: 'file.send',
        refuses: ['file.not-found'],
        params: Id,
        response: { 200: UploadView },
      },
    },
    (request) => readUpload(deps, principalOf(request), request.params.id),
  );
  app.post(
    '/api/files/:id/finish',
    {
      schema: {
        tags,
        security,
        summary: '上传完毕：核对校验值和文件类型，此后可以提交',
        description:
          'All was sent: checksum and kind are checked, and from here on the file can be handed in. What has another checksum, or is not what it says it is, is thrown away.\n\n校验值不符或内容与类型不符的，全部丢弃。',
        operationId: 'finishUpload',
        policy: 'file.send',
        refuses: [
          'file.not-found',
          'file.incomplete',
          'file.hash-differs',
          'file.type-differs',
          'file.archive-unsafe',
          'file.macros',
          'file.erased',
        ],
        params: Id,
        response: { 200: UploadView },
      },
    },
    (request) => finishUpload(deps, principalOf(request), request.params.id),
  );
  app.delete(
    '/api/files/:id',
    {
      schema: {
        tags,
        security,
        summary: '删除还没有提交的文件',
        description: 'Delete a file that was not handed in yet',
        operationId: 'deleteFile',
        policy: 'file.send',
        refuses: ['file.not-found', 'file.in-use'],
        params: Id,
        response: { 200: Deleted },
      },
    },
    async (request) => {
      await discardFile(deps, principalOf(request), request.params.id);
      return { deleted: true };
    },
  );
}

/** The bytes come as they are: with a parser of its own, and a limit of one piece. */
function chunkRoute(app: App, deps: Dependencies): void {
  void app.register((scope: App, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    scope.put(
      '/api/files/:id/chunks/:n',
      {
        bodyLimit: fileLimits.chunk,
        schema: {
          tags,
          security,
          summary: '上传一片，从 0 起；重发同一片无妨',
          description: 'Send one piece, counted from 0; the same piece may be sent again',
          operationId: 'putChunk',
          policy: 'file.send',
          refuses: ['file.not-found', 'file.chunk-unfit', 'file.chunk-differs', 'file.erased'],
          params: Type.Object({
            id: Type.String({ maxLength: 64 }),
            n: Type.Integer({ minimum: 0, maximum: 100_000 }),
          }),
          body: {
            content: {
              'application/octet-stream': {
                schema: Type.Unknown({ description: '这一片的内容。The bytes of the piece' }),
              },
            },
          },
          response: { 200: ChunkTaken },
        },
      },
      async (request) => {
        const { id, n } = request.params;
        const bytes = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
        await putChunk(deps, principalOf(request), id, n, bytes);
        return { taken: n };
      },
    );
    done();
  });
}

function readingRoutes(app: App, deps: Dependencies): void {
  app.get(
    '/api/drafts/:id/files',
    {
      schema: {
        tags,
        security,
        summary: '随草稿上传的文件',
        description: 'The files that go with a draft',
        operationId: 'listDraftFiles',
        policy: 'draft.write',
        refuses: ['access.not-permitted', 'draft.not-found'],
        params: Id,
        response: { 200: DraftFiles },
      },
    },
    (request) => listDraftFiles(deps, principalOf(request), request.params.id),
  );
  app.get(
    '/api/files/:id/content',
    {
      // What is packed already does not get smaller, and a part of it must stay that part.
      compress: false,
      schema: {
        tags,
        security,
        summary: '文件内容，可以只取一段',
        description:
          'The bytes of a file, in whole or in part (RFC 9110, range requests). Readings of others’ files are written down.\n\n查看他人文件会留下记录。',
        operationId: 'downloadFile',
        policy: 'file.read',
        refuses: ['file.not-found', 'file.incomplete', 'file.erased', 'file.range-unfit'],
        params: Id,
        querystring: Type.Object({
          save: Type.Optional(
            Type.Boolean({ description: '保存而不是在页面中查看。To be saved, not looked at in a page' }),
          ),
        }),
        headers: Type.Object({
          range: Type.Optional(Type.String({ maxLength: 100 })),
          'if-none-match': Type.Optional(Type.String({ maxLength: 1000 })),
          'if-range': Type.Optional(Type.String({ maxLength: 200 })),
        }),
        response: {
          200: { description: '全部内容。All of it', content: bytesOfAnyKind },
          206: { description: '所要的一段。The part asked for', content: bytesOfAnyKind },
          304: Type.Null({ description: '没有变化。Unchanged' }),
        },
      },
    },
    async (request, reply) => {
      const opened = await openFile(deps, principalOf(request), request.params.id);
      return answer(request, reply, opened, request.query.save === true);
    },
  );
}

/** With the answer nothing runs, whatever the file turns out to be: no script, no style, no request of its own. */
function answer(
  request: FastifyRequest,
  reply: FastifyReply,
  { file, shown, bytes }: OpenedFile,
  save: boolean,
): FastifyReply {
  const tag = `"${file.hash}"`;
  const inPage = shown !== 'saved' && !save;
  reply.headers({
    etag: tag,
    'accept-ranges': 'bytes',
    'cache-control': 'private, no-cache',
    'content-disposition': inPage
      ? attachment(file.name).replace('attachment', 'inline')
      : attachment(file.name),
    'content-security-policy': contentPolicy(shown),
    'cross-origin-resource-policy': 'same-origin',
    'x-content-type-options': 'nosniff',
    // Our own pages show it in a frame; nobody else's.
    'x-frame-options': 'SAMEORIGIN',
  });
  if (isKnown(request.headers['if-none-match'], tag)) return reply.status(304).send();
  const whole: Span = { first: 0, last: file.size - 1 };
  const asked = isCurrent(request.headers['if-range'], tag) ? spanOf(request.headers.range, file.size) : null;
  if (asked === 'unfit') {
    reply.header('content-range', `bytes */${file.size}`);
    throw refuse('file.range-unfit');
  }
  const { first, last } = asked ?? whole;
  if (asked !== null) reply.status(206).header('content-range', `bytes ${first}-${last}/${file.size}`);
  return reply
    .header('content-type', file.type)
    .header('content-length', last - first + 1)
    .send(Readable.from(bytes({ first, last })));
}

/** A browser's own reader of PDF does not work in a sandbox; it is none of the file's. */
function contentPolicy(shown: OpenedFile['shown']): string {
  const nothing = "default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";
  return shown === 'document' ? `${nothing}; object-src 'self'` : `${nothing}; sandbox`;
}

function isKnown(header: string | undefined, tag: string): boolean {
  return (header ?? '').split(',').some((each) => ['*', tag, `W/${tag}`].includes(each.trim()));
}

/** A part is asked for of a file as it was then; it never changes under its id. */
function isCurrent(header: string | string[] | undefined, tag: string): boolean {
  return header === undefined || String(header).trim() === tag;
}
