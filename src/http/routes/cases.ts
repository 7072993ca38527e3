import { Type } from 'typebox';
import { DomainError } from '../../kernel/errors/index.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { phases } from '../../kernel/process/state.ts';
import { actOnCase } from '../../usecases/cases/act-on-case.ts';
import { beginCase } from '../../usecases/cases/begin-case.ts';
import { withReference } from '../../usecases/cases/link-cases.ts';
import { Beginnings, listBeginnings } from '../../usecases/cases/list-beginnings.ts';
import { countOwnWork, listOwnWork, listVisibleCases } from '../../usecases/cases/list-work.ts';
import { explainCaseClock, readCase, trackCase, viewChanged } from '../../usecases/cases/read-case.ts';
import type { Dependencies } from '../../usecases/dependencies.ts';
import { withFiles } from '../../usecases/files/hand-in.ts';
import { answerOf, findRepeated } from '../../usecases/requests/repeated-request.ts';
import { CaseRow, CaseView, TrackView, WorkRow } from '../../usecases/views/case-views.ts';
import { DateTime, pageOf, TextView } from '../../usecases/views/parts.ts';
import type { App } from '../app.ts';
import { codesOf } from '../refusals.ts';
import { principalOf } from '../session.ts';
import { ActBody, commandOf } from './act-body.ts';
import {
  actedFor,
  idempotencyHeader,
  paging,
  preferHeader,
  prefersMinimal,
  replyMinimally,
  signedIn,
} from './replies.ts';

const Id = Type.Object({ id: Type.String({ maxLength: 64 }) });

export const NewCase = Type.Object(
  {
    service: Type.String({ maxLength: 64 }),
    region: Type.Optional(Type.String({ maxLength: 64 })),
    form: Type.Record(Type.String(), Type.Unknown()),
  },
  { additionalProperties: false },
);
export const WorkCount = Type.Object({
  all: Type.Integer(),
  red: Type.Integer(),
  yellow: Type.Integer(),
  blue: Type.Integer(),
});
export const ClockExplanation = Type.Object({
  lines: Type.Array(Type.Object({ at: DateTime, text: TextView })),
});

/** Whatever the law and the state of a case may say against an act. */
const actRefusals = [
  ...codesOf('case', 'clock', 'register'),
  'access.not-permitted',
  'power.not-held',
  'certificate.number-taken',
  'session.proof-needed',
  'file.not-ready',
  'file.place-full',
] as const;

export function caseRoutes(app: App, deps: Dependencies): void {
  const tags = ['cases'];
  app.get(
    '/api/cases',
    {
      schema: {
        tags,
        summary: '本人可以看到的办件，新的在前',
        description: 'Cases the signed-in person may see, the newest first',
        operationId: 'listCases',
        policy: 'case.list',
        refuses: ['access.not-permitted', 'case.not-found', 'power.not-held'],
        security: signedIn,
        querystring: Type.Object({
          for: actedFor,
          parent: Type.Optional(
            Type.String({
              maxLength: 64,
              description: '只要这个办件之下的办件。Only those under this case',
            }),
          ),
          open: Type.Optional(Type.Boolean()),
          phase: Type.Optional(Type.Enum([...phases])),
          service: Type.Optional(Type.String({ maxLength: 64 })),
          region: Type.Optional(Type.String({ maxLength: 64 })),
          q: Type.Optional(Type.String({ maxLength: 100 })),
          about: Type.Optional(
            Type.Boolean({
              description: '写明每件是关于谁的，只给当事人。Say what each is about, for its party alone',
            }),
          ),
          ...paging,
        }),
        response: { 200: pageOf(CaseRow) },
      },
    },
    (request) => listVisibleCases(deps, principalOf(request), { limit: 50, ...request.query }),
  );
  app.post(
    '/api/cases',
    {
      schema: {
        tags,
        summary: '单位依职权立案（抽查、查封等）；在本单位所在地区，除非另有指明',
        description:
          'Begin what an office begins of its own accord: an inspection, a seizure. In the office’s own region unless another is named',
        operationId: 'beginCase',
        policy: 'case.begin',
        refuses: [...codesOf('case', 'register', 'supervision'), 'access.not-permitted'],
        security: signedIn,
        headers: idempotencyHeader,
        body: NewCase,
        response: { 200: CaseView },
      },
    },
    async (request) => {
      const principal = principalOf(request);
      const { form, ...asked } = request.body;
      const key = request.headers['idempotency-key'];
      const begun = await beginCase(deps, principal, {
        ...asked,
        form: form as JsonObject,
        ...(key === undefined ? {} : { key }),
      });
      return await readCase(deps, principal, begun.state.id);
    },
  );
  app.get(
    '/api/beginnings',
    {
      schema: {
        tags,
        summary: '本单位可以依职权开始的事项，以及在哪些地区',
        description: 'What one’s office may begin of its own accord, and where; nothing for others',
        operationId: 'listBeginnings',
        policy: 'work.list',
        security: signedIn,
        response: { 200: Beginnings },
      },
    },
    (request) => listBeginnings(deps, principalOf(request)),
  );
  app.get(
    '/api/work',
    {
      schema: {
        tags,
        summary: '等待本人办理的，急的在前',
        description: 'What waits for the signed-in person, the most urgent first',
        operationId: 'listWork',
        policy: 'work.list',
        refuses: ['access.not-permitted', 'power.not-held'],
        security: signedIn,
        querystring: Type.Object({
          service: Type.Optional(Type.String({ maxLength: 64 })),
          region: Type.Optional(Type.String({ maxLength: 64 })),
          step: Type.Optional(Type.String({ maxLength: 64 })),
          mine: Type.Optional(
            Type.Boolean({ description: '只要等本人一人办的。Only what waits for the person alone' }),
          ),
          for: Type.Optional(
            Type.String({
              maxLength: 100,
              description:
                '只要等这个人办的，本人须是其代理人；或者本人可以代其办理的当事人。Only what waits for this person, whose deputy one must be; or for this party, which one must be able to act for',
            }),
          ),
          about: Type.Optional(
            Type.Boolean({
              description: '写明每件是关于谁的，只给当事人。Say what each is about, for its party alone',
            }),
          ),
          ...paging,
        }),
        response: { 200: pageOf(WorkRow) },
      },
    },
    (request) => listOwnWork(deps, principalOf(request), { limit: 50, ...request.query }),
  );
  app.get(
    '/api/work/count',
    {
      schema: {
        tags,
        summary: '有多少等待办理，其中蓝、黄、红各多少',
        description: 'How much waits, and how much of it has turned each colour',
        operationId: 'countWork',
        policy: 'work.list',
        refuses: ['access.not-permitted'],
        security: signedIn,
        response: {
          200: WorkCount,
        },
      },
    },
    (request) => countOwnWork(deps, principalOf(request)),
  );
  app.get(
    '/api/cases/:id',
    {
      schema: {
        tags,
        summary: '一个办件的全貌',
        description: 'A case on one screen',
        operationId: 'getCase',
        policy: 'case.read',
        refuses: ['case.not-found', 'power.not-held'],
        security: signedIn,
        params: Id,
        response: { 200: CaseView },
      },
    },
    (request) => readCase(deps, principalOf(request), request.params.id),
  );
  app.get(
    '/api/cases/:id/clocks/:clock/explain',
    {
      schema: {
        tags,
        summary: '时钟为何在这一天到期',
        description: 'Why a clock ends when it does',
        operationId: 'explainClock',
        policy: 'case.read',
        refuses: ['case.not-found'],
        security: signedIn,
        params: Type.Object({ id: Type.String({ maxLength: 64 }), clock: Type.String({ maxLength: 80 }) }),
        response: {
          200: ClockExplanation,
        },
      },
    },
    async (request) => ({
      lines: [
        ...(await explainCaseClock(deps, principalOf(request), request.params.id, request.params.clock)),
      ],
    }),
  );
  app.post(
    '/api/cases/:id/acts',
    {
      schema: {
        tags,
        summary: '执行办件给出的一个操作',
        description:
          'Do one of the moves that the case offers. Refused with 409 and the fresh case as `current` when the case has moved on meanwhile.\n\n办件在此期间已有变化的，答复 409，并在 `current` 中给出办件现状。',
        operationId: 'actOnCase',
        policy: 'case.act',
        refuses: actRefusals,
        security: signedIn,
        params: Id,
        headers: Type.Object({ ...idempotencyHeader.properties, ...preferHeader.properties }),
        body: ActBody,
        response: { 200: CaseView, 204: Type.Null() },
      },
    },
    async (request, reply) => {
      const principal = principalOf(request);
      const { id } = request.params;
      const key = request.headers['idempotency-key'];
      const minimal = prefersMinimal(request.headers);
      const keyed =
        key === undefined
          ? null
          : { account: principal.account, key, content: { case: id, ...request.body } as JsonObject };
      try {
        const changed = await actOnCase(
          deps,
          principal,
          id,
          request.body.version,
          await withFiles(
            deps,
            principal,
            id,
            await withReference(deps, principal, commandOf(request.body)),
            request.body.files,
          ),
          keyed === null ? {} : { idempotency: answerOf(deps, keyed, id) },
        );
        if (minimal) return replyMinimally(reply, changed.state.version);
        return await viewChanged(deps, principal, changed);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        // An act finds out by itself that it was done before; what was refused on the way to it asks here.
        if (keyed !== null && (await findRepeated(deps, keyed)) !== null) {
          const now = await readCase(deps, principal, id);
          return minimal ? replyMinimally(reply, now.version) : now;
        }
        // Of a case that is not theirs to see, nobody learns why they may not.
        const current = await readCase(deps, principal, id);
        throw error.code === 'case.version-conflict' ? Object.assign(error, { current }) : error;
      }
    },
  );
  app.get(
    '/api/track',
    {
      schema: {
        tags,
        summary: '凭办件编号和查询码公开查询进度',
        description: 'Public progress of a case, by its number and query code',
        operationId: 'trackCase',
        policy: 'published.read',
        refuses: ['case.not-found'],
        querystring: Type.Object({
          number: Type.String({ minLength: 1, maxLength: 40 }),
          code: Type.String({ minLength: 1, maxLength: 20 }),
        }),
        response: { 200: TrackView },
      },
    },
    (request) => trackCase(deps, request.query.number, request.query.code),
  );
}
