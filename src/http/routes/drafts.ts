import { Type } from 'typebox';
import type { JsonObject } from '../../kernel/json.ts';
import { submitDraft } from '../../usecases/cases/submit-draft.ts';
import type { Dependencies } from '../../usecases/dependencies.ts';
import {
  beginDraft,
  checkDraft,
  discardDraft,
  keepDraft,
  listOwnDrafts,
  readDraft,
} from '../../usecases/drafts/index.ts';
import { Coded, DateTime, orNull, pageOf, TextView } from '../../usecases/views/parts.ts';
import type { App } from '../app.ts';
import { principalWithRole } from '../session.ts';
import { idempotencyHeader, paging, refusals, signedIn } from './replies.ts';

export const DraftView = Type.Object({
  id: Type.String({ format: 'uuid' }),
  service: Coded,
  version: Type.Integer(),
  region: orNull(Type.String()),
  form: Type.Record(Type.String(), Type.Unknown()),
  createdAt: DateTime,
  updatedAt: DateTime,
});
export const FormFault = Type.Object({
  path: Type.String(),
  code: Type.String(),
  label: TextView,
  message: TextView,
});
const Id = Type.Object({ id: Type.String({ maxLength: 64 }) });
const form = Type.Record(Type.String(), Type.Unknown());

export const NewDraft = Type.Object({
  service: Type.String({ maxLength: 64 }),
  region: Type.Optional(Type.String({ maxLength: 64 })),
});
export const KeptDraft = Type.Object({
  version: Type.Integer({ minimum: 1 }),
  region: orNull(Type.String({ maxLength: 64 })),
  form,
});
export const DraftCheck = Type.Object({
  faults: Type.Array(FormFault),
  missing: Type.Array(Type.Object({ path: Type.String(), label: TextView })),
});
export const Submission = Type.Object({ version: Type.Integer({ minimum: 1 }) });
export const Receipt = Type.Object({
  case: Type.Object({
    id: Type.String({ format: 'uuid' }),
    number: Type.String(),
    queryCode: Type.String(),
  }),
});

export function draftRoutes(app: App, deps: Dependencies): void {
  const tags = ['drafts'];
  const security = signedIn;
  app.post(
    '/api/drafts',
    {
      schema: {
        tags,
        security,
        summary: 'Begin an application',
        operationId: 'beginDraft',
        body: NewDraft,
        response: { 200: DraftView, ...refusals },
      },
    },
    (request) => beginDraft(deps, principalWithRole(request, 'applicant', 'delegate', 'clerk'), request.body),
  );
  app.get(
    '/api/drafts',
    {
      schema: {
        tags,
        security,
        summary: 'Applications the signed-in person is writing',
        operationId: 'listDrafts',
        querystring: Type.Object(paging),
        response: { 200: pageOf(DraftView), ...refusals },
      },
    },
    (request) =>
      listOwnDrafts(deps, principalWithRole(request, 'applicant', 'delegate', 'clerk'), {
        limit: 50,
        ...request.query,
      }),
  );
  app.get(
    '/api/drafts/:id',
    {
      schema: {
        tags,
        security,
        summary: 'One draft',
        operationId: 'getDraft',
        params: Id,
        response: { 200: DraftView, ...refusals },
      },
    },
    (request) =>
      readDraft(deps, principalWithRole(request, 'applicant', 'delegate', 'clerk'), request.params.id),
  );
  app.put(
    '/api/drafts/:id',
    {
      schema: {
        tags,
        security,
        summary: 'Keep what was typed',
        description: 'Refused with 409 and the current draft as `current` when it was changed elsewhere.',
        operationId: 'saveDraft',
        params: Id,
        body: KeptDraft,
        response: { 200: DraftView, ...refusals },
      },
    },
    (request) => {
      const { version, region, form: typed } = request.body;
      const principal = principalWithRole(request, 'applicant', 'delegate', 'clerk');
      return keepDraft(deps, principal, {
        id: request.params.id,
        version,
        region,
        form: typed as JsonObject,
      });
    },
  );
  app.delete(
    '/api/drafts/:id',
    {
      schema: {
        tags,
        security,
        summary: 'Throw a draft away',
        operationId: 'deleteDraft',
        params: Id,
        response: { 200: Type.Object({ deleted: Type.Boolean() }), ...refusals },
      },
    },
    async (request) => ({
      deleted: await discardDraft(
        deps,
        principalWithRole(request, 'applicant', 'delegate', 'clerk'),
        request.params.id,
      ),
    }),
  );
  app.post(
    '/api/drafts/:id/check',
    {
      schema: {
        tags,
        security,
        summary: 'What has still to be changed or filled in',
        operationId: 'checkDraft',
        params: Id,
        response: { 200: DraftCheck, ...refusals },
      },
    },
    (request) =>
      checkDraft(deps, principalWithRole(request, 'applicant', 'delegate', 'clerk'), request.params.id),
  );
  app.post(
    '/api/drafts/:id/submit',
    {
      schema: {
        tags,
        security,
        summary: 'Submit: the draft becomes a case',
        operationId: 'submitDraft',
        params: Id,
        headers: idempotencyHeader,
        body: Submission,
        response: { 200: Receipt, ...refusals },
      },
    },
    async (request) => {
      const principal = principalWithRole(request, 'applicant', 'delegate', 'clerk');
      const { state } = await submitDraft(
        deps,
        principal,
        request.params.id,
        request.body.version,
        request.headers['idempotency-key'],
      );
      return { case: { id: state.id, number: state.number, queryCode: state.queryCode } };
    },
  );
}
