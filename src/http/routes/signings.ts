import { Type } from 'typebox';
import type { Dependencies } from '../../usecases/dependencies.ts';
import { sendForSignature, takeBack } from '../../usecases/signings/begin-round.ts';
import { askLinkCode, openLink, sayByLink, sendLinkAgain } from '../../usecases/signings/links.ts';
import {
  DraftSigning,
  listOwnSignings,
  readDraftSigning,
  readSigning,
  SigningRow,
  SigningView,
} from '../../usecases/signings/read-signing.ts';
import { refuseContent, signAtDesk, signContent } from '../../usecases/signings/say.ts';
import { listOf } from '../../usecases/views/parts.ts';
import type { App } from '../app.ts';
import { principalOf } from '../session.ts';
import { signedIn } from './replies.ts';

const closed = { additionalProperties: false };
const Id = Type.Object({ id: Type.String({ maxLength: 64 }) });
const hash = Type.String({ pattern: '^[0-9a-f]{64}$' });
const reason = Type.String({ minLength: 1, maxLength: 500 });

export const SentForSignature = Type.Object({ version: Type.Integer({ minimum: 1 }) }, closed);
export const ContentSignature = Type.Object({ hash }, closed);
export const SignatureRefusal = Type.Object({ hash, reason }, closed);
export const DeskSignature = Type.Object(
  {
    no: Type.Integer({ minimum: 1 }),
    hash,
    file: Type.String({ format: 'uuid' }),
    how: Type.Enum(['desk-drawn', 'desk-paper']),
  },
  closed,
);
export const LinkAgain = Type.Object({ no: Type.Integer({ minimum: 1 }) }, closed);
const atLink = {
  token: Type.String({ minLength: 20, maxLength: 100 }),
  identifier: Type.String({ minLength: 15, maxLength: 18 }),
};
export const SigningLink = Type.Object(atLink, closed);
export const SignatureByLink = Type.Object(
  { ...atLink, hash, code: Type.String({ minLength: 6, maxLength: 12 }), reason: Type.Optional(reason) },
  closed,
);

/** Several people over one content, each on a device of their own or at a desk. */
export function signingRoutes(app: App, deps: Dependencies): void {
  const tags = ['signings'];
  const security = signedIn;
  const common = { tags, security };
  app.get(
    '/api/drafts/:id/signing',
    {
      schema: {
        ...common,
        summary: '这份草稿由谁签名，签到哪一步',
        description: 'Who signs this draft, and how far that has come',
        operationId: 'getDraftSigning',
        policy: 'draft.write',
        refuses: ['access.not-permitted', 'draft.not-found', 'power.not-held'],
        params: Id,
        response: { 200: DraftSigning },
      },
    },
    (request) => readDraftSigning(deps, principalOf(request), request.params.id),
  );
  app.post(
    '/api/drafts/:id/signing',
    {
      config: { rateLimit: { max: 30, timeWindow: '1 minute' } },
      schema: {
        ...common,
        summary: '发给大家签名：内容从此固定',
        description:
          'Send for signature. The content is frozen by its hash; whoever changes it ends the round. Handed in by itself once all have signed.\n\n全部签完自动提交。',
        operationId: 'sendForSignature',
        policy: 'draft.write',
        refuses: [
          'access.not-permitted',
          'case.form-invalid',
          'case.region-unknown',
          'counter.case-not-waiting',
          'counter.power-not-held',
          'draft.not-found',
          'draft.version-conflict',
          'help.not-yours',
          'power.not-held',
          'power.not-offered',
          'power.not-this-enterprise',
          'signing.nobody',
          'signing.under-way',
        ],
        params: Id,
        body: SentForSignature,
        response: { 200: SigningView },
      },
    },
    (request) => sendForSignature(deps, principalOf(request), request.params.id, request.body.version),
  );
  app.delete(
    '/api/drafts/:id/signing',
    {
      schema: {
        ...common,
        summary: '撤回签名，可以继续修改',
        description:
          'Take the signing back: the draft can be changed again, and what was signed counts no more',
        operationId: 'takeSigningBack',
        policy: 'draft.write',
        refuses: ['access.not-permitted', 'draft.not-found', 'help.not-yours', 'power.not-held'],
        params: Id,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await takeBack(deps, principalOf(request), request.params.id);
      return await reply.status(204).send(null);
    },
  );
  app.get(
    '/api/signings',
    {
      schema: {
        ...common,
        summary: '请本人（或本人代表的企业）签名的内容',
        description: 'What the signed-in person, or an enterprise they act for, was asked to sign of late',
        operationId: 'listSignings',
        policy: 'signing.own',
        refuses: ['access.not-permitted'],
        response: { 200: listOf(SigningRow) },
      },
    },
    (request) => listOwnSignings(deps, principalOf(request)),
  );
  app.get(
    '/api/signings/:id',
    {
      schema: {
        ...common,
        summary: '要签的全部内容',
        description: 'The whole content that is to be signed',
        operationId: 'getSigning',
        policy: 'signing.own',
        refuses: ['access.not-permitted', 'signing.not-found'],
        params: Id,
        response: { 200: SigningView },
      },
    },
    (request) => readSigning(deps, principalOf(request), request.params.id),
  );
  const saying = [
    'access.not-permitted',
    'signing.not-found',
    'signing.not-asked',
    'signing.closed',
    'signing.content-changed',
    'signing.said-already',
  ] as const;
  app.post(
    '/api/signings/:id/signature',
    {
      schema: {
        ...common,
        summary: '签名：对看到的内容（摘要）签名',
        description: 'Sign the content of this hash, having shown once more that it is oneself',
        operationId: 'signContent',
        policy: 'signing.own',
        refuses: [...saying, 'counter.power-not-held', 'session.proof-needed'],
        params: Id,
        body: ContentSignature,
        response: { 200: SigningView },
      },
    },
    (request) => signContent(deps, principalOf(request), request.params.id, request.body.hash),
  );
  app.post(
    '/api/signings/:id/refusal',
    {
      schema: {
        ...common,
        summary: '拒绝签名，写明理由',
        description: 'Refuse to sign, with the reason',
        operationId: 'refuseContent',
        policy: 'signing.own',
        refuses: [...saying, 'case.reason-missing'],
        params: Id,
        body: SignatureRefusal,
        response: { 200: SigningView },
      },
    },
    (request) => refuseContent(deps, principalOf(request), request.params.id, request.body),
  );
  app.post(
    '/api/signings/:id/links',
    {
      config: { rateLimit: { max: 20, timeWindow: '1 minute' } },
      schema: {
        ...common,
        summary: '重新发送签名链接，原链接失效',
        description: 'Send somebody another link; the one before is dead',
        operationId: 'sendSigningLink',
        policy: 'draft.write',
        refuses: [
          'access.not-permitted',
          'signing.not-found',
          'signing.not-asked',
          'signing.closed',
          'signing.said-already',
          'signing.no-telephone',
          'message.code-too-soon',
        ],
        params: Id,
        body: LinkAgain,
        response: { 200: SigningView },
      },
    },
    (request) => sendLinkAgain(deps, principalOf(request), request.params.id, request.body.no),
  );
  app.post(
    '/api/signings/:id/desk-signature',
    {
      schema: {
        ...common,
        summary: '窗口手写签名：签名板或纸质件扫描',
        description: 'A signature by hand at the counter, as a picture among the files of the draft',
        operationId: 'signAtDesk',
        policy: 'counter.attend',
        refuses: [...saying, 'counter.power-not-held', 'counter.signature-needed', 'counter.visit-not-found'],
        params: Id,
        body: DeskSignature,
        response: { 200: SigningView },
      },
    },
    (request) => signAtDesk(deps, principalOf(request), request.params.id, request.body),
  );
  const limited = { rateLimit: { max: 20, timeWindow: '1 minute' } };
  app.post(
    '/api/signing-links/content',
    {
      config: limited,
      schema: {
        tags,
        summary: '凭手机收到的链接和本人证件号码查看要签的内容',
        description: 'What the bearer of a link is asked to sign, by their identity number',
        operationId: 'openSigningLink',
        policy: 'signing.link',
        refuses: ['access.not-permitted', 'signing.link-wrong'],
        body: SigningLink,
        response: { 200: SigningView },
      },
    },
    (request) => openLink(deps, request.signedIn?.principal ?? null, request.body),
  );
  app.post(
    '/api/signing-links/code',
    {
      config: limited,
      schema: {
        tags,
        summary: '向同一手机发送验证码',
        description: 'Send a code to the telephone that the link went to',
        operationId: 'askSigningCode',
        policy: 'signing.link',
        refuses: ['access.not-permitted', 'signing.link-wrong', 'message.code-too-soon'],
        body: SigningLink,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await askLinkCode(deps, request.signedIn?.principal ?? null, request.body);
      return await reply.status(204).send(null);
    },
  );
  app.post(
    '/api/signing-links/signature',
    {
      config: limited,
      schema: {
        tags,
        summary: '凭链接、证件号码和验证码签名；写明理由则为拒签',
        description: 'Sign by link, identity number and code; with a reason, refuse to',
        operationId: 'signByLink',
        policy: 'signing.link',
        refuses: [...saying, 'counter.power-not-held', 'signing.link-wrong'],
        body: SignatureByLink,
        response: { 200: SigningView },
      },
    },
    (request) => sayByLink(deps, request.signedIn?.principal ?? null, request.body),
  );
}
