import { Type } from 'typebox';
import type { JsonObject } from '../../kernel/json.ts';
import { actOnCases, mostAtOnce } from '../../usecases/cases/act-on-cases.ts';
import { joinGathering } from '../../usecases/cases/join-gathering.ts';
import { withReference } from '../../usecases/cases/link-cases.ts';
import { GatheringPage, listOpenGatherings } from '../../usecases/cases/list-gatherings.ts';
import { readCase } from '../../usecases/cases/read-case.ts';
import type { Dependencies } from '../../usecases/dependencies.ts';
import { CaseView } from '../../usecases/views/case-views.ts';
import { orNull, TextView } from '../../usecases/views/parts.ts';
import type { App } from '../app.ts';
import { problemOf } from '../problems.ts';
import { codesOf } from '../refusals.ts';
import { principalOf } from '../session.ts';
import { ActBody, commandOf } from './act-body.ts';
import { actedFor, idempotencyHeader, paging, signedIn } from './replies.ts';

const caseId = Type.String({ maxLength: 64 });

export const ManyActs = Type.Object(
  {
    cases: Type.Array(Type.Object({ id: caseId, version: Type.Integer({ minimum: 1 }) }), {
      minItems: 1,
      maxItems: mostAtOnce,
    }),
    act: Type.Omit(ActBody, ['version'], { additionalProperties: false }),
  },
  { additionalProperties: false },
);

export const ActResult = Type.Object({
  case: Type.String(),
  done: Type.Boolean(),
  version: orNull(Type.Integer()),
  code: orNull(Type.String({ description: '被拒绝的原因。Why it was refused' })),
  message: orNull(TextView),
  next: orNull(TextView),
});
export const ManyResults = Type.Object({ results: Type.Array(ActResult) });

export const Joining = Type.Object(
  { form: Type.Record(Type.String(), Type.Unknown()), for: actedFor },
  { additionalProperties: false },
);

/** What is done to many cases at once, and cases that begin under another. */
export function manyCasesRoutes(app: App, deps: Dependencies): void {
  const tags = ['cases'];
  app.post(
    '/api/cases/acts',
    {
      schema: {
        tags,
        summary: '对多个办件执行同一操作，逐件答复',
        description:
          'Do the same act on up to 500 cases; each is decided by itself and has its own result. Sent again with the same key, each case acts once.\n\n每个办件单独决定、单独答复；以同一幂等键重发，每件只办一次。',
        operationId: 'actOnCases',
        policy: 'case.act',
        refuses: ['case.bulk-invalid', 'case.not-found'],
        security: signedIn,
        headers: idempotencyHeader,
        body: ManyActs,
        response: { 200: ManyResults },
      },
    },
    async (request) => {
      const principal = principalOf(request);
      const { cases, act } = request.body;
      const command = await withReference(deps, principal, commandOf({ ...act, version: 1 }));
      const results = await actOnCases(deps, principal, cases, command, request.headers['idempotency-key']);
      return {
        results: results.map((result) => {
          if (result.done) {
            const { case: id, version } = result;
            return { case: id, done: true, version, code: null, message: null, next: null };
          }
          const { code, message, next } = problemOf(result.refusal, 'zh');
          return { case: result.case, done: false, version: null, code, message, next };
        }),
      };
    },
  );
  app.get(
    '/api/gatherings',
    {
      schema: {
        tags,
        summary: '正在征集、可以参加的：招标、债权申报、表决等，先截止的在前',
        description:
          'What is open to be joined: calls for bids, terms for claims, votes; the one that shuts next first.\n\n本人能否参加，在参加时决定。',
        operationId: 'listGatherings',
        policy: 'case.join',
        refuses: ['access.not-permitted', 'power.not-held'],
        security: signedIn,
        querystring: Type.Object({
          for: actedFor,
          case: Type.Optional(
            Type.String({ maxLength: 64, description: '只看这个办件的。Only those of this case' }),
          ),
          ...paging,
        }),
        response: { 200: GatheringPage },
      },
    },
    (request) => listOpenGatherings(deps, principalOf(request), { limit: 50, ...request.query }),
  );
  app.post(
    '/api/cases/:id/gatherings/:step',
    {
      schema: {
        tags,
        summary: '在征集期内参加：投标、申报、表决等',
        description:
          'Begin a case of one’s own under a step that gathers such, while it is open: a bid, a claim, a vote.\n\n截止后不再受理；是否截止在写入的同时核对。',
        operationId: 'joinGathering',
        policy: 'case.join',
        refuses: [
          ...codesOf('case'),
          'access.not-permitted',
          'access.proof-needed',
          'power.not-held',
          ...codesOf('register'),
        ],
        security: signedIn,
        params: Type.Object({ id: caseId, step: Type.String({ maxLength: 64 }) }),
        headers: idempotencyHeader,
        body: Joining,
        response: { 200: CaseView },
      },
    },
    async (request) => {
      const principal = principalOf(request);
      const key = request.headers['idempotency-key'];
      const joined = await joinGathering(deps, principal, request.params.id, {
        step: request.params.step,
        form: request.body.form as JsonObject,
        ...(request.body.for === undefined ? {} : { for: request.body.for }),
        ...(key === undefined ? {} : { key }),
      });
      return await readCase(deps, principal, joined.state.id);
    },
  );
}
