import { Type } from 'typebox';
import { actorOf } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import type { Dependencies } from '../../usecases/dependencies.ts';
import { applyImport } from '../../usecases/plan-import/apply-import.ts';
import { decideImport } from '../../usecases/plan-import/decide-import.ts';
import { discardImport } from '../../usecases/plan-import/discard-import.ts';
import {
  ChangeView,
  DecisionBody,
  DoubtView,
  ImportLine,
  ImportRow,
  ImportView,
  RepairView,
} from '../../usecases/plan-import/import-views.ts';
import { checkDocumentSize, LARGEST_DOCUMENT } from '../../usecases/plan-import/read-document.ts';
import {
  listChanges,
  listDoubts,
  listImports,
  listRepairs,
  readImport,
  readImportLines,
} from '../../usecases/plan-import/read-import.ts';
import { doubtKinds, readKinds, repairKinds } from '../../usecases/plan-import/reading.ts';
import { startImport } from '../../usecases/plan-import/start-import.ts';
import { readingsAs } from '../../usecases/plan-import/term-of-document.ts';
import { listOf, orNull, pageOf } from '../../usecases/views/parts.ts';
import type { App } from '../app.ts';
import { principalOf } from '../session.ts';
import { paging, signedIn } from './replies.ts';

const tags = ['imports'];
const security = signedIn;
const Id = Type.Object({ id: Type.String({ maxLength: 64 }) });
const changeStates = ['added', 'changed', 'removed'] as const;
const version = Type.Integer({
  minimum: 1,
  description: '屏幕上那次导入的版本。The version of the import that was on the screen',
});
const lineNo = Type.Integer({ minimum: 1, maximum: 2_000_000 });
const ofPlan = Type.Integer({
  minimum: 0,
  maximum: 9_999,
  description: '方案在总台账中的编号。The ledger’s number of a plan',
});
const one = Type.Optional(
  Type.String({ maxLength: 400, description: '只要这一条。Only the one with this id' }),
);
const undecided = Type.Optional(
  Type.Boolean({
    description: '只要未决定的，或只要已决定的。Only what nobody has decided, or only the rest',
  }),
);

/** Reading a plan document, reviewing what was read, and letting it take effect. */
export function importRoutes(app: App, deps: Dependencies): void {
  uploadRoute(app, deps);
  readingRoutes(app, deps);
  decidingRoutes(app, deps);
}

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const file = { schema: Type.Unknown({ description: '文件内容。The file’s bytes' }) };

/** The only route that takes files: it has its own limit, and takes the bytes as they come. */
function uploadRoute(app: App, deps: Dependencies): void {
  void app.register((scope: App, _options, done) => {
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
    scope.post(
      '/api/imports',
      {
        // One byte more than is read, so that the refusal can say by how much a file is too large.
        bodyLimit: LARGEST_DOCUMENT + 1,
        onRequest: async (request) => {
          const size = Number(request.headers['content-length'] ?? Number.NaN);
          if (size > LARGEST_DOCUMENT) checkDocumentSize(size);
        },
        schema: {
          tags,
          security,
          summary: '读入方案文件，等待审核',
          description:
            'Read a plan document; what was read waits for a reviewer. A .txt, .md or .docx file of at most 20 MB; what it is, is told from its bytes. The same file is reviewed once: while it waits, its import is given again.\n\n.txt、.md 或 .docx，不超过 20 MB，类型按内容判断。同一文件只审核一次：审核期间再次上传，给出的仍是同一次导入。',
          operationId: 'startImport',
          policy: 'plan.import',
          refuses: [
            'access.not-permitted',
            'plan.empty',
            'plan.broken-docx',
            'plan.not-text',
            'plan.not-a-plan',
            'plan.too-large',
            'plan.too-long',
            'import.reading-failed',
          ],
          querystring: Type.Object({
            as: Type.Optional(
              Type.Enum([...readingsAs], {
                description:
                  '现有方案的新版，或下一期方案；不说明的按文件的年份判断。Another edition of a plan that is there, or the next plan; told by the document’s year where it is not said',
              }),
            ),
          }),
          headers: Type.Object({
            'x-file-name': Type.Optional(
              Type.String({
                maxLength: 600,
                description: '文件名，UTF-8 百分号编码。The file’s name, percent-encoded UTF-8',
              }),
            ),
          }),
          body: {
            content: {
              'application/octet-stream': file,
              'text/plain': file,
              'text/markdown': file,
              [docx]: file,
            },
          },
          response: {
            200: ImportView,
            201: ImportView,
          },
        },
      },
      async (request, reply) => {
        const by = actorOf(principalOf(request));
        if (!Buffer.isBuffer(request.body)) throw refuse('plan.empty');
        const fileName = fileNameOf(request.headers['x-file-name']);
        const { id, created } = await startImport(deps, {
          bytes: request.body,
          fileName,
          by,
          ...request.query,
        });
        return reply.status(created ? 201 : 200).send(await readImport(deps, id));
      },
    );
    done();
  });
}

/** The name alone, without folders and control characters. */
function fileNameOf(header: string | undefined): string {
  const name =
    decoded(header ?? '')
      .split(/[/\\]/)
      .at(-1) ?? '';
  return [...name.replaceAll(/\p{C}/gu, '').trim()].slice(0, 120).join('') || 'plan';
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function readingRoutes(app: App, deps: Dependencies): void {
  app.get(
    '/api/imports',
    {
      schema: {
        tags,
        security,
        summary: '读过的方案文件，新的在前',
        description: 'Documents that were read, the newest first',
        operationId: 'listImports',
        policy: 'plan.import',
        refuses: ['access.not-permitted'],
        querystring: Type.Object(paging),
        response: { 200: pageOf(ImportRow) },
      },
    },
    (request) => {
      return listImports(deps, request.query);
    },
  );
  app.get(
    '/api/imports/:id',
    {
      schema: {
        tags,
        security,
        summary: '一次导入的概况：读出多少、有多少不同、还有多少待定',
        description: 'One import at a glance: how much was read, how much differs, how much is open',
        operationId: 'getImport',
        policy: 'plan.import',
        refuses: ['access.not-permitted', 'import.not-found'],
        params: Id,
        response: { 200: ImportView },
      },
    },
    (request) => {
      return readImport(deps, request.params.id);
    },
  );
  app.get(
    '/api/imports/:id/repairs',
    {
      schema: {
        tags,
        security,
        summary: '读取时已修补之处',
        description: 'What the reader has put right',
        operationId: 'listRepairs',
        policy: 'plan.import',
        refuses: ['access.not-permitted', 'import.not-found'],
        params: Id,
        querystring: Type.Object({
          kind: Type.Optional(Type.Enum([...repairKinds])),
          plan: Type.Optional(ofPlan),
          undecided,
          id: one,
          ...paging,
        }),
        response: { 200: pageOf(RepairView) },
      },
    },
    (request) => {
      return listRepairs(deps, request.params.id, request.query);
    },
  );
  app.get(
    '/api/imports/:id/doubts',
    {
      schema: {
        tags,
        security,
        summary: '读取时存疑之处',
        description: 'What the reader does not trust',
        operationId: 'listDoubts',
        policy: 'plan.import',
        refuses: ['access.not-permitted', 'import.not-found'],
        params: Id,
        querystring: Type.Object({
          kind: Type.Optional(Type.Enum([...doubtKinds])),
          plan: Type.Optional(ofPlan),
          undecided,
          id: one,
          ...paging,
        }),
        response: { 200: pageOf(DoubtView) },
      },
    },
    (request) => {
      return listDoubts(deps, request.params.id, request.query);
    },
  );
  app.get(
    '/api/imports/:id/changes',
    {
      schema: {
        tags,
        security,
        summary: '总台账将有哪些变化；已生效的导入，则是有过哪些变化',
        description: 'What would change in the ledger; of an applied import, what has changed',
        operationId: 'listChanges',
        policy: 'plan.import',
        refuses: ['access.not-permitted', 'import.not-found'],
        params: Id,
        querystring: Type.Object({
          record: Type.Optional(Type.Enum([...readKinds])),
          state: Type.Optional(Type.Enum([...changeStates])),
          wordingOnly: Type.Optional(Type.Boolean()),
          plan: Type.Optional(ofPlan),
          undecided,
          id: one,
          ...paging,
        }),
        response: { 200: pageOf(ChangeView) },
      },
    },
    (request) => {
      return listChanges(deps, request.params.id, request.query);
    },
  );
  app.get(
    '/api/imports/:id/lines',
    {
      schema: {
        tags,
        security,
        summary: '读出的文件原文若干行，最多 200 行',
        description: 'Lines of the document as it was read, at most 200',
        operationId: 'listImportLines',
        policy: 'plan.import',
        refuses: ['access.not-permitted', 'import.not-found'],
        params: Id,
        querystring: Type.Object({ from: lineNo, to: lineNo }),
        response: { 200: listOf(ImportLine) },
      },
    },
    async (request) => {
      return { items: await readImportLines(deps, request.params.id, request.query) };
    },
  );
}

export const ImportSweep = Type.Object(
  {
    part: Type.Enum(['repairs', 'doubts', 'changes']),
    decision: Type.Enum(['accept', 'reject']),
    kind: Type.Optional(
      Type.String({ maxLength: 40, description: '修补或疑点的种类。Kind of repair or doubt' }),
    ),
    plan: Type.Optional(ofPlan),
    record: Type.Optional(Type.Enum([...readKinds])),
    state: Type.Optional(Type.Enum([...changeStates])),
    wordingOnly: Type.Optional(Type.Boolean()),
    again: Type.Optional(Type.Boolean({ description: '连同以前已决定的。Also what was decided before' })),
  },
  { additionalProperties: false },
);

export const ImportDecisions = Type.Object({
  version,
  sweeps: Type.Optional(Type.Array(ImportSweep, { maxItems: 50 })),
  decisions: Type.Optional(
    Type.Record(Type.String({ maxLength: 400 }), orNull(DecisionBody), { maxProperties: 5000 }),
  ),
});
export const ImportApplication = Type.Object({
  version,
  asRead: Type.Optional(
    Type.Boolean({
      description:
        '未决定的修补和疑点，按读到的算。What is undecided among repairs and doubts stands as read',
    }),
  ),
});

function decidingRoutes(app: App, deps: Dependencies): void {
  app.put(
    '/api/imports/:id/decisions',
    {
      schema: {
        tags,
        security,
        summary: '对修补、疑点和变化作出决定，可逐条，也可成批',
        description:
          'Decide on repairs, doubts and changes, one by one or many at once. All or none are kept. Refused with 409 when somebody else decided since the given version. Sweeps come first; null takes a decision back.\n\n要么全部保留，要么全不保留；该版本之后他人已有决定的，答复 409。先成批、后逐条；null 为撤回决定。',
        operationId: 'decideImport',
        policy: 'plan.import',
        refuses: [
          'access.not-permitted',
          'import.not-found',
          'import.version-conflict',
          'import.already-applied',
          'import.not-in-review',
          'import.decision-unknown',
          'import.decision-invalid',
          'import.value-invalid',
          'plan.decision-needs-value',
          'plan.decision-unknown',
        ],
        params: Id,
        body: ImportDecisions,
        response: { 200: ImportView },
      },
    },
    async (request) => {
      const { id } = request.params;
      await decideImport(deps, { ...request.body, id });
      return readImport(deps, id);
    },
  );
  app.post(
    '/api/imports/:id/apply',
    {
      schema: {
        tags,
        security,
        summary: '让已接受的变化生效',
        description:
          'Let the accepted changes take effect. Only what was accepted, in one step, once. Refused while repairs or doubts are undecided, unless the rest stands as read.\n\n只生效已接受的，一次完成，只能一次。尚有修补或疑点未定的不予生效，除非声明其余照读出的内容。',
        operationId: 'applyImport',
        policy: 'plan.import',
        refuses: [
          'access.not-permitted',
          'import.not-found',
          'import.version-conflict',
          'import.already-applied',
          'import.not-in-review',
          'import.undecided',
          'import.nothing-accepted',
          'import.incomplete',
          'plan.decision-needs-value',
          'plan.decision-unknown',
        ],
        params: Id,
        body: ImportApplication,
        response: { 200: ImportView },
      },
    },
    async (request) => {
      const by = actorOf(principalOf(request));
      const { id } = request.params;
      const { version: seen, asRead = false } = request.body;
      await applyImport(deps, { id, version: seen, asRead, by });
      return readImport(deps, id);
    },
  );
  app.post(
    '/api/imports/:id/discard',
    {
      schema: {
        tags,
        security,
        summary: '关闭一次导入，不生效',
        description: 'Close an import without effect',
        operationId: 'discardImport',
        policy: 'plan.import',
        refuses: [
          'access.not-permitted',
          'import.not-found',
          'import.version-conflict',
          'import.already-applied',
          'import.not-in-review',
        ],
        params: Id,
        response: { 200: ImportView },
      },
    },
    async (request) => {
      const by = actorOf(principalOf(request));
      const { id } = request.params;
      await discardImport(deps, { id, by });
      return readImport(deps, id);
    },
  );
}
