import { Type } from 'typebox';
import { delegableActs } from '../../kernel/access/powers.ts';
import { counterDocuments } from '../../kernel/access/real-name.ts';
import type { Dependencies } from '../../usecases/dependencies.ts';
import { checkIdentity, readRealName } from '../../usecases/parties/check-identity.ts';
import { revokePower } from '../../usecases/parties/end-power.ts';
import { givePower } from '../../usecases/parties/give-power.ts';
import { PowerView, StandingView } from '../../usecases/parties/power-views.ts';
import { proveAtCounter } from '../../usecases/parties/prove-identity.ts';
import { readPowersOver, readStanding } from '../../usecases/parties/read-powers.ts';
import { RealNameView } from '../../usecases/parties/real-name-views.ts';
import { listOf } from '../../usecases/views/parts.ts';
import type { App } from '../app.ts';
import { principalOf } from '../session.ts';
import { idempotencyHeader, signedIn } from './replies.ts';

const party = Type.String({ minLength: 1, maxLength: 100 });
const day = Type.String({ format: 'date' });
const name = Type.String({ minLength: 1, maxLength: 100 });

export const NewPower = Type.Object(
  {
    party: Type.Optional(party),
    agent: Type.Object(
      { name, identifier: Type.String({ minLength: 15, maxLength: 18 }) },
      { additionalProperties: false },
    ),
    services: Type.Array(Type.String({ minLength: 1, maxLength: 64 }), { minItems: 1, maxItems: 50 }),
    acts: Type.Array(Type.Enum([...delegableActs]), { minItems: 1, maxItems: delegableActs.length }),
    from: day,
    to: day,
    reason: Type.String({ maxLength: 500 }),
  },
  { additionalProperties: false },
);
export const Revocation = Type.Object(
  { reason: Type.String({ maxLength: 500 }) },
  { additionalProperties: false },
);
export const IdentityProof = Type.Object(
  {
    name,
    residentId: Type.String({ minLength: 15, maxLength: 18 }),
    phone: Type.String({ minLength: 5, maxLength: 20 }),
    document: Type.Enum(Object.keys(counterDocuments) as (keyof typeof counterDocuments)[]),
  },
  { additionalProperties: false },
);

export const IdentityCheck = Type.Object(
  {
    channel: Type.String({ minLength: 1, maxLength: 40 }),
    entries: Type.Record(Type.String({ maxLength: 40 }), Type.String({ maxLength: 100 })),
    consent: Type.Boolean({
      description: '单独同意（个人信息保护法第二十九条）。Consent to this alone',
    }),
  },
  { additionalProperties: false },
);

/** Who may act for whom, and how well people are known. */
export function powerRoutes(app: App, deps: Dependencies): void {
  const tags = ['powers'];
  app.get(
    '/api/standing',
    {
      schema: {
        tags,
        summary: '本人的实名核验，以及可以代谁办事',
        description: 'How well the signed-in person is known, and for whom they may act',
        operationId: 'getStanding',
        policy: 'power.read',
        refuses: ['access.not-permitted'],
        security: signedIn,
        response: { 200: StandingView },
      },
    },
    (request) => readStanding(deps, principalOf(request)),
  );
  app.get(
    '/api/powers',
    {
      schema: {
        tags,
        summary: '谁可以代本人或所代表的企业办事，包括已经终止的',
        description: 'Who may act for oneself, or for a party one speaks for; ended powers too',
        operationId: 'listPowers',
        policy: 'power.read',
        refuses: ['access.not-permitted', 'power.not-found'],
        security: signedIn,
        querystring: Type.Object({ party: Type.Optional(party) }),
        response: { 200: listOf(PowerView) },
      },
    },
    (request) => readPowersOver(deps, principalOf(request), request.query.party),
  );
  app.post(
    '/api/powers',
    {
      config: { rateLimit: { max: 30, timeWindow: '1 minute' } },
      schema: {
        tags,
        summary: '授权他人或代理机构代为办事',
        description:
          'Empower somebody, or an agency, to act for oneself or for a party whose powers one holds: nobody gives more than they have.\n\n受托人的姓名和证件号码（名称和统一社会信用代码）须相符。',
        operationId: 'givePower',
        policy: 'power.give',
        refuses: [
          'access.not-permitted',
          'power.agent-unknown',
          'power.not-grantable',
          'power.scope-unknown',
          'power.too-long',
        ],
        security: signedIn,
        body: NewPower,
        response: { 200: PowerView },
      },
    },
    (request) => {
      const { services, acts, ...asked } = request.body;
      return givePower(deps, principalOf(request), { ...asked, scope: { services, acts } });
    },
  );
  app.post(
    '/api/powers/:id/revocation',
    {
      schema: {
        tags,
        summary: '撤销授权（或辞去委托），立即生效，未办完的草稿也不能再用',
        description: 'End a power at once, also for what was begun under it; or lay one down that one holds',
        operationId: 'revokePower',
        policy: 'power.give',
        refuses: ['access.not-permitted', 'power.not-found', 'power.not-revocable'],
        security: signedIn,
        params: Type.Object({ id: Type.String({ maxLength: 64 }) }),
        body: Revocation,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await revokePower(deps, principalOf(request), request.params.id, request.body.reason);
      return await reply.status(204).send(null);
    },
  );
  app.get(
    '/api/real-name',
    {
      schema: {
        tags,
        summary: '本人的实名核验：由谁核验过、还可以怎样核验、正在进行的核验',
        description: 'How well oneself is known and by whom, how to be checked, and what becomes of a check',
        operationId: 'getRealName',
        policy: 'power.read',
        refuses: ['access.not-permitted'],
        security: signedIn,
        response: { 200: RealNameView },
      },
    },
    (request) => readRealName(deps, principalOf(request)),
  );
  app.post(
    '/api/real-name',
    {
      config: { rateLimit: { max: 20, timeWindow: '1 minute' } },
      schema: {
        tags,
        summary: '请所选机构核验本人身份；核验过的不再核验',
        description:
          'Have oneself checked by the body one chooses; whoever is known already is not checked again',
        operationId: 'checkIdentity',
        policy: 'power.give',
        refuses: [
          'access.not-permitted',
          'access.proven-before',
          'access.proof-under-way',
          'access.check-unavailable',
          'case.form-invalid',
        ],
        security: signedIn,
        headers: idempotencyHeader,
        body: IdentityCheck,
        response: { 200: RealNameView },
      },
    },
    (request) => checkIdentity(deps, principalOf(request), request.body, request.headers['idempotency-key']),
  );
  app.post(
    '/api/identity-proofs',
    {
      config: { rateLimit: { max: 60, timeWindow: '1 minute' } },
      schema: {
        tags,
        summary: '窗口核验证件：记下当面核验的身份，以后各事项通用',
        description: 'A document was checked at the counter: from now on every service knows the person',
        operationId: 'proveIdentity',
        policy: 'identity.prove',
        refuses: ['access.name-unfit', 'access.not-permitted', 'access.person-unfit'],
        security: signedIn,
        body: IdentityProof,
        response: { 204: Type.Null() },
      },
    },
    async (request, reply) => {
      await proveAtCounter(deps, principalOf(request), request.body);
      return await reply.status(204).send(null);
    },
  );
}
