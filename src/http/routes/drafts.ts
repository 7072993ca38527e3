import { Type } from 'typebox';
import { refuse } from '../../kernel/errors/index.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { submitDraft } from '../../usecases/cases/submit-draft.ts';
import type { Dependencies } from '../../usecases/dependencies.ts';
import { beginAgain } from '../../usecases/drafts/begin-again.ts';
import { changeParty } from '../../usecases/drafts/change-party.ts';
import {
  beginDraft,
  checkDraft,
  discardDraft,
  keepDraft,
  listOwnDrafts,
  readDraft,
} from '../../usecases/drafts/index.ts';
import { PrefillView, prefillForm, prefillVisit } from '../../usecases/drafts/prefill.ts';
import { Coded, DateTime, Named, orNull, pageOf, TextView } from '../../usecases/views/parts.ts';
import type { App } from '../app.ts';
import { principalOf } from '../session.ts';
import { actedFor, idempotencyHeader, paging, signedIn } from './replies.ts';

export const DraftView = Type.Object({
  id: Type.String({ format: 'uuid' }),
  service: Coded,
  for: orNull(Named),
  version: Type.Integer(),
  region: orNull(Type.String()),
  form: Type.Record(Type.String(), Type.Unknown()),
  createdAt: DateTime,
  updatedAt: DateTime,
  begunFrom: orNull(
    Type.Object(
      {
        case: Type.Object({ id: Type.String({ format: 'uuid' }), number: Type.String() }),
        leftOut: Type.Array(TextView, {
          description: '现在的表单不再有、没有带过来的项目。What the form no longer has and was left out',
        }),
      },
      {
        description: '由哪件已结束的办件重新申请。The ended case it was begun again from',
      },
    ),
  ),
  bar: orNull(
    Type.Object(
      { message: TextView, next: TextView },
      {
        description:
          '申请人不能申请这件事的原因，填什么都一样。Why whoever it is for cannot ask for this, whatever is entered',
      },
    ),
  ),
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
  service: Type.Optional(
    Type.String({ maxLength: 64, description: '事项代码；重新申请时不用写。Not needed with `from`' }),
  ),
  region: Type.Optional(Type.String({ maxLength: 64 })),
  for: actedFor,
  from: Type.Optional(
    Type.String({
      maxLength: 64,
      description:
        '用哪件没有办成的办件所填的内容重新申请：办件编号或 id；事项、地区和申请人都随它。Begin again with what was typed for a case that gave nothing, by number or id: service, region and applicant are those of the case',
    }),
  ),
});
export const KeptDraft = Type.Object({
  version: Type.Integer({ minimum: 1 }),
  region: orNull(Type.String({ maxLength: 64 })),
  form,
});
export const DraftParty = Type.Object({
  version: Type.Integer({ minimum: 1 }),
  for: orNull(
    Type.String({
      maxLength: 64,
      description: '改以谁的名义；null 为本人。In whose name from now on; null is oneself',
    }),
  ),
});
export const DraftCheck = Type.Object({
  faults: Type.Array(FormFault),
  missing: Type.Array(Type.Object({ path: Type.String(), label: TextView })),
});
export const Submission = Type.Object({ version: Type.Integer({ minimum: 1 }) });
export const Deleted = Type.Object({ deleted: Type.Boolean() });
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
        summary: '开始填写一份申请',
        description: 'Begin an application',
        operationId: 'beginDraft',
        policy: 'draft.write',
        refuses: [
          'access.not-permitted',
          'case.not-found',
          'case.service-unknown',
          'draft.case-granted',
          'draft.case-under-way',
          'draft.not-found',
          'draft.service-missing',
          'power.not-held',
          'power.not-offered',
          'request.key-reused',
        ],
        headers: idempotencyHeader,
        body: NewDraft,
        response: { 200: DraftView },
      },
    },
    (request) => {
      const key = request.headers['idempotency-key'];
      const { from = '', service = '', ...more } = request.body;
      const keyed = key === undefined ? {} : { key };
      if (from !== '') return beginAgain(deps, principalOf(request), { from, ...keyed });
      if (service === '') throw refuse('draft.service-missing');
      return beginDraft(deps, principalOf(request), { service, ...more, ...keyed });
    },
  );
  app.get(
    '/api/drafts',
    {
      schema: {
        tags,
        security,
        summary: '本人正在填写的申请',
        description: 'Applications the signed-in person is writing',
        operationId: 'listDrafts',
        policy: 'draft.write',
        refuses: ['access.not-permitted', 'power.not-held'],
        querystring: Type.Object({ ...paging, for: actedFor }),
        response: { 200: pageOf(DraftView) },
      },
    },
    (request) =>
      listOwnDrafts(deps, principalOf(request), {
        limit: 50,
        ...request.query,
      }),
  );
  app.get(
    '/api/services/:code/prefill',
    {
      schema: {
        tags,
        security,
        summary:
          '填写这个事项时不必再填的内容：各单位登记的企业信息、以前申请时填过的人员信息，注明来源和日期',
        description:
          'What need not be typed again when asking for this service, with source and date: what registers hold of the enterprise, and persons from earlier applications for the same party',
        operationId: 'prefillForm',
        policy: 'draft.write',
        refuses: ['access.not-permitted', 'case.service-unknown', 'power.not-held'],
        params: Type.Object({ code: Type.String({ maxLength: 64 }) }),
        querystring: Type.Object({ for: actedFor }),
        response: { 200: PrefillView },
      },
    },
    (request) => prefillForm(deps, principalOf(request), request.params.code, request.query.for),
  );
  app.get(
    '/api/drafts/:id/prefill',
    {
      schema: {
        tags,
        security,
        summary: '窗口代企业填写时，各单位已经登记、不必再填的内容',
        description:
          'What registers hold of the enterprise that somebody at a counter acts for; nothing for any other draft',
        operationId: 'prefillVisit',
        policy: 'draft.write',
        refuses: ['access.not-permitted', 'counter.power-not-held', 'draft.not-found', 'power.not-held'],
        params: Id,
        response: { 200: PrefillView },
      },
    },
    (request) => prefillVisit(deps, principalOf(request), request.params.id),
  );
  app.get(
    '/api/drafts/:id',
    {
      schema: {
        tags,
        security,
        summary: '一份草稿',
        description: 'One draft',
        operationId: 'getDraft',
        policy: 'draft.write',
        refuses: ['access.not-permitted', 'draft.not-found', 'power.not-held'],
        params: Id,
        response: { 200: DraftView },
      },
    },
    (request) => readDraft(deps, principalOf(request), request.params.id),
  );
  app.put(
    '/api/drafts/:id',
    {
      schema: {
        tags,
        security,
        summary: '保存已填内容',
        description:
          'Keep what was typed. Refused with 409 and the current draft as `current` when it was changed elsewhere.\n\n草稿已在别处改动的，答复 409，并在 `current` 中给出现有草稿。',
        operationId: 'saveDraft',
        policy: 'draft.write',
        refuses: ['access.not-permitted', 'draft.not-found', 'draft.version-conflict', 'power.not-held'],
        params: Id,
        body: KeptDraft,
        response: { 200: DraftView },
      },
    },
    (request) => {
      const { version, region, form: typed } = request.body;
      const principal = principalOf(request);
      return keepDraft(deps, principal, {
        id: request.params.id,
        version,
        region,
        form: typed as JsonObject,
      });
    },
  );
  app.put(
    '/api/drafts/:id/party',
    {
      schema: {
        tags,
        security,
        summary: '改以本人或所代表企业的名义申请，已填内容不变',
        description:
          'Apply in one’s own name or in that of an enterprise one acts for, with all that was typed. What was signed counts no more.\n\n已签的名会作废。',
        operationId: 'changeDraftParty',
        policy: 'draft.write',
        refuses: [
          'access.not-permitted',
          'draft.not-found',
          'draft.version-conflict',
          'draft.has-files',
          'help.not-yours',
          'power.not-held',
          'power.not-offered',
        ],
        params: Id,
        body: DraftParty,
        response: { 200: DraftView },
      },
    },
    (request) =>
      changeParty(deps, principalOf(request), {
        id: request.params.id,
        version: request.body.version,
        for: request.body.for,
      }),
  );
  app.delete(
    '/api/drafts/:id',
    {
      schema: {
        tags,
        security,
        summary: '丢弃草稿',
        description: 'Throw a draft away',
        operationId: 'deleteDraft',
        policy: 'draft.write',
        refuses: ['access.not-permitted', 'draft.not-found', 'help.not-yours', 'power.not-held'],
        params: Id,
        response: { 200: Deleted },
      },
    },
    async (request) => ({
      deleted: await discardDraft(deps, principalOf(request), request.params.id),
    }),
  );
  app.post(
    '/api/drafts/:id/check',
    {
      schema: {
        tags,
        security,
        summary: '还有哪些要改、要填',
        description: 'What has still to be changed or filled in',
        operationId: 'checkDraft',
        policy: 'draft.write',
        refuses: ['access.not-permitted', 'draft.not-found', 'power.not-held'],
        params: Id,
        response: { 200: DraftCheck },
      },
    },
    (request) => checkDraft(deps, principalOf(request), request.params.id),
  );
  app.post(
    '/api/drafts/:id/submit',
    {
      schema: {
        tags,
        security,
        summary: '提交：草稿成为办件',
        description: 'Submit: the draft becomes a case',
        operationId: 'submitDraft',
        policy: 'draft.write',
        refuses: [
          'access.not-permitted',
          'access.proof-needed',
          'access.proven-before',
          'draft.not-found',
          'draft.version-conflict',
          'power.not-held',
          'power.not-offered',
          'power.not-this-enterprise',
          'request.key-reused',
          'case.form-invalid',
          'case.region-unknown',
          'case.no-office',
          'case.service-unknown',
          'register.entry-missing',
          'register.key-taken',
          'file.not-ready',
          'case.move-not-allowed',
          'counter.case-not-waiting',
          'counter.not-confirmed',
          'counter.power-not-held',
          'help.not-yours',
          'session.proof-needed',
          'signing.content-changed',
          'signing.refused',
          'signing.signatures-missing',
          'signing.under-way',
        ],
        params: Id,
        headers: idempotencyHeader,
        body: Submission,
        response: { 200: Receipt },
      },
    },
    async (request) => {
      const principal = principalOf(request);
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
