import { Type } from 'typebox';
import { DomainError, refuse } from '../../kernel/errors/index.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { CaseCommand } from '../../kernel/process/index.ts';
import { phases } from '../../kernel/process/state.ts';
import { actOnCase } from '../../usecases/cases/act-on-case.ts';
import { countOwnWork, listOwnWork, listVisibleCases } from '../../usecases/cases/list-work.ts';
import { explainCaseClock, readCase, trackCase, viewFor } from '../../usecases/cases/read-case.ts';
import type { Dependencies } from '../../usecases/dependencies.ts';
import { answerOf, findRepeated } from '../../usecases/requests/repeated-request.ts';
import { CaseRow, CaseView, TrackView, WorkRow } from '../../usecases/views/case-views.ts';
import { DateTime, pageOf, TextView } from '../../usecases/views/parts.ts';
import type { App } from '../app.ts';
import { principalOf } from '../session.ts';
import { idempotencyHeader, paging, refusals, signedIn } from './replies.ts';

const Id = Type.Object({ id: Type.String({ maxLength: 64 }) });
const reason = Type.String({ maxLength: 2000 });
const version = Type.Integer({ minimum: 1, description: 'the version of the case that was on the screen' });

/** What a person may ask of a case; which of them now is said by the case's `moves`. */
export const ActBody = Type.Object(
  {
    version,
    act: Type.Enum([
      'resubmit',
      'accept',
      'request-correction',
      'refuse-acceptance',
      'complete-step',
      'suspend',
      'resume',
      'extend',
      'note',
      'withdraw',
      'reopen',
      'rate',
    ]),
    form: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
    items: Type.Optional(
      Type.Array(
        Type.Object({
          field: Type.Union([Type.String({ maxLength: 200 }), Type.Null()]),
          text: Type.String({ minLength: 1, maxLength: 500 }),
        }),
        { maxItems: 50 },
      ),
    ),
    step: Type.Optional(Type.String({ maxLength: 64 })),
    outcome: Type.Optional(Type.String({ maxLength: 64 })),
    reason: Type.Optional(Type.Union([reason, Type.Null()])),
    output: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
    suspension: Type.Optional(Type.String({ maxLength: 64 })),
    note: Type.Optional(reason),
    clock: Type.Optional(Type.Enum(['promised', 'statutory'])),
    days: Type.Optional(Type.Integer({ minimum: 1, maximum: 60 })),
    stars: Type.Optional(Type.Integer({ minimum: 1, maximum: 5 })),
    comment: Type.Optional(reason),
  },
  { additionalProperties: false },
);
type ActBody = Type.Static<typeof ActBody>;

export const WorkCount = Type.Object({
  all: Type.Integer(),
  red: Type.Integer(),
  yellow: Type.Integer(),
  blue: Type.Integer(),
});
export const ClockExplanation = Type.Object({
  lines: Type.Array(Type.Object({ at: DateTime, text: TextView })),
});

export function caseRoutes(app: App, deps: Dependencies): void {
  const tags = ['cases'];
  app.get(
    '/api/cases',
    {
      schema: {
        tags,
        summary: 'Cases the signed-in person may see, the newest first',
        operationId: 'listCases',
        security: signedIn,
        querystring: Type.Object({
          open: Type.Optional(Type.Boolean()),
          phase: Type.Optional(Type.Enum([...phases])),
          service: Type.Optional(Type.String({ maxLength: 64 })),
          region: Type.Optional(Type.String({ maxLength: 64 })),
          q: Type.Optional(Type.String({ maxLength: 100 })),
          ...paging,
        }),
        response: { 200: pageOf(CaseRow), ...refusals },
      },
    },
    (request) => listVisibleCases(deps, principalOf(request), { limit: 50, ...request.query }),
  );
  app.get(
    '/api/work',
    {
      schema: {
        tags,
        summary: 'What waits for the signed-in person, the most urgent first',
        operationId: 'listWork',
        security: signedIn,
        querystring: Type.Object({
          service: Type.Optional(Type.String({ maxLength: 64 })),
          region: Type.Optional(Type.String({ maxLength: 64 })),
          step: Type.Optional(Type.String({ maxLength: 64 })),
          ...paging,
        }),
        response: { 200: pageOf(WorkRow), ...refusals },
      },
    },
    (request) => listOwnWork(deps, principalOf(request), { limit: 50, ...request.query }),
  );
  app.get(
    '/api/work/count',
    {
      schema: {
        tags,
        summary: 'How much waits, and how much of it has turned each colour',
        operationId: 'countWork',
        security: signedIn,
        response: {
          200: WorkCount,
          ...refusals,
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
        summary: 'A case on one screen',
        operationId: 'getCase',
        security: signedIn,
        params: Id,
        response: { 200: CaseView, ...refusals },
      },
    },
    (request) => readCase(deps, principalOf(request), request.params.id),
  );
  app.get(
    '/api/cases/:id/clocks/:clock/explain',
    {
      schema: {
        tags,
        summary: 'Why a clock ends when it does',
        operationId: 'explainClock',
        security: signedIn,
        params: Type.Object({ id: Type.String({ maxLength: 64 }), clock: Type.String({ maxLength: 80 }) }),
        response: {
          200: ClockExplanation,
          ...refusals,
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
        summary: 'Do one of the moves that the case offers',
        description: 'Refused with 409 and the fresh case as `current` when the case has moved on meanwhile.',
        operationId: 'actOnCase',
        security: signedIn,
        params: Id,
        headers: idempotencyHeader,
        body: ActBody,
        response: { 200: CaseView, ...refusals },
      },
    },
    async (request) => {
      const principal = principalOf(request);
      const { id } = request.params;
      try {
        const key = request.headers['idempotency-key'];
        const keyed =
          key === undefined
            ? null
            : { account: principal.account, key, content: { case: id, ...request.body } as JsonObject };
        if (keyed !== null && (await findRepeated(deps, keyed)) !== null)
          return await readCase(deps, principal, id);
        const changed = await actOnCase(
          deps,
          principal,
          id,
          request.body.version,
          commandOf(request.body),
          keyed === null ? {} : { idempotency: answerOf(deps, keyed, id) },
        );
        return await viewFor(deps, principal, changed);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
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
        summary: 'Public progress of a case, by its number and query code',
        operationId: 'trackCase',
        querystring: Type.Object({
          number: Type.String({ minLength: 1, maxLength: 40 }),
          code: Type.String({ minLength: 1, maxLength: 20 }),
        }),
        response: { 200: TrackView, ...refusals },
      },
    },
    (request) => trackCase(deps, request.query.number, request.query.code),
  );
}

function commandOf(body: ActBody): Exclude<CaseCommand, { act: 'submit' }> {
  switch (body.act) {
    case 'resubmit':
      return { act: 'resubmit', form: (body.form ?? {}) as JsonObject };
    case 'request-correction':
      return { act: 'request-correction', items: body.items ?? [] };
    case 'refuse-acceptance':
      return { act: 'refuse-acceptance', reason: body.reason ?? '', note: body.note ?? '' };
    case 'complete-step':
      return {
        act: 'complete-step',
        step: body.step ?? '',
        outcome: body.outcome ?? '',
        reason: body.reason ?? null,
        output: (body.output ?? {}) as JsonObject,
      };
    case 'suspend':
      return { act: 'suspend', suspension: body.suspension ?? '', note: body.note ?? '' };
    case 'extend':
      return {
        act: 'extend',
        clock: body.clock ?? 'statutory',
        days: body.days ?? 1,
        reason: body.reason ?? '',
      };
    case 'note':
      return { act: 'note', note: body.note ?? '' };
    case 'withdraw':
    case 'reopen':
      return { act: body.act, reason: body.reason ?? '' };
    case 'rate': {
      const { stars } = body;
      if (stars === undefined) throw refuse('request.invalid', { count: 1 });
      return { act: 'rate', stars: stars as 1 | 2 | 3 | 4 | 5, comment: body.comment ?? '' };
    }
    case 'accept':
    case 'resume':
      return { act: body.act };
  }
}
