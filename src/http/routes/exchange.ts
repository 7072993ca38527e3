import { Type } from 'typebox';
import { refuse } from '../../kernel/errors/index.ts';
import { operationNames } from '../../kernel/exchange/index.ts';
import { listOutboxMessages } from '../../store/exchange/outbox.ts';
import { inCityTime } from '../../usecases/city-time.ts';
import type { Dependencies } from '../../usecases/dependencies.ts';
import type { Exchange } from '../../usecases/exchange/exchange.ts';
import { ExchangeHealth, readHealth } from '../../usecases/exchange/read-health.ts';
import { receiveInboxMessage } from '../../usecases/exchange/receive-inbox-message.ts';
import { replayOutboxMessage } from '../../usecases/exchange/replay-message.ts';
import {
  behaviourModes,
  readSandbox,
  type SandboxControl,
  tellSandbox,
} from '../../usecases/exchange/tell-sandbox.ts';
import { answerQuestion } from '../../usecases/sharing/answer-question.ts';
import { DateTime, listOf, Named, orNull, pageOf, TextView } from '../../usecases/views/parts.ts';
import { sayFault } from '../../usecases/views/say-fault.ts';
import type { App } from '../app.ts';
import { principalOf } from '../session.ts';
import { paging, signedIn } from './replies.ts';

export type OutsideWorld = { readonly exchange: Exchange; readonly control: SandboxControl | null };

const joseBytes = 256 * 1024;
const states = ['queued', 'sent', 'answered', 'failed'] as const;

export const OutboxView = Type.Object({
  id: Type.String({ format: 'uuid' }),
  operation: Type.String(),
  operationName: TextView,
  party: Named,
  case: orNull(Type.Object({ id: Type.String({ format: 'uuid' }), number: orNull(Type.String()) })),
  step: orNull(Type.String()),
  state: Type.Enum([...states]),
  attempts: Type.Integer(),
  lastError: orNull(Type.String()),
  lastErrorText: orNull(TextView),
  createdAt: DateTime,
  sentAt: orNull(DateTime),
  answeredAt: orNull(DateTime),
});

export const PartyBehaviour = Type.Object({
  id: Type.String(),
  kind: Type.String(),
  behaviour: Type.Object({
    mode: Type.Enum([...behaviourModes]),
    seconds: orNull(Type.Number()),
    timesLeft: orNull(Type.Number()),
    reason: orNull(Type.String()),
  }),
  received: Type.Integer(),
  waiting: Type.Integer(),
  later: Type.Integer({
    description:
      '其中按城市时钟尚未到答复时刻的。Of those that wait, how many are answered at a later moment of the city’s clock',
  }),
  answered: Type.Integer(),
});
export const ReplayOrder = Type.Object({
  reason: Type.String({
    minLength: 2,
    maxLength: 200,
    description: '为什么再发；随记录保存。Why it is sent again; kept with it',
  }),
});
export const Requeued = Type.Object({ requeued: Type.Boolean() });
const Behaviours = listOf(PartyBehaviour);
export const BehaviourOrder = Type.Object({
  mode: Type.Enum([...behaviourModes]),
  seconds: Type.Optional(Type.Number({ exclusiveMinimum: 0, maximum: 86_400 })),
  times: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000 })),
  reason: Type.Optional(Type.String({ maxLength: 200 })),
});

/** By the code whoever asks knows what is wrong: with the envelope, or with what it asks for. */
const questionRefusals = [
  'exchange.bad-signature',
  'exchange.malformed',
  'exchange.party-unknown',
  'exchange.stale-signature',
  'exchange.too-large',
  'exchange.unavailable',
  'exchange.unknown-key',
  'exchange.unreachable',
  'exchange.wrong-recipient',
  'exchange.wrong-sender',
  'sharing.answer-invalid',
  'sharing.case-unknown',
  'sharing.field-not-granted',
  'sharing.grant-out-of-date',
  'sharing.grant-revoked',
  'sharing.not-granted',
  'sharing.not-shared',
  'sharing.operation-unknown',
  'sharing.other-purpose',
  'sharing.question-repeated',
  'sharing.quota-spent',
] as const;

/** By their status an outside party knows whether to send again (docs/exchange.md). */
const inboxRefusals = [
  'case.form-invalid',
  'exchange.already-answered',
  'exchange.bad-signature',
  'exchange.busy',
  'exchange.case-suspended',
  'exchange.id-reused',
  'exchange.malformed',
  'exchange.outcome-unknown',
  'exchange.reason-missing',
  'exchange.stale-signature',
  'exchange.step-closed',
  'exchange.too-large',
  'exchange.unknown-key',
  'exchange.unknown-message',
  'exchange.wrong-recipient',
  'exchange.wrong-sender',
] as const;

/** What comes in from outside parties, and what the city's IT people see of it. */
export function exchangeRoutes(app: App, deps: Dependencies, { exchange, control }: OutsideWorld): void {
  app.addContentTypeParser(
    'application/jose',
    { parseAs: 'string', bodyLimit: joseBytes },
    (_request, body, done) => done(null, body),
  );
  app.post(
    '/exchange/inbox',
    {
      schema: {
        tags: ['operations'],
        summary: '市外单位答复：送来签名报文，取回签名回执',
        description: 'An outside party answers: a signed message in, a signed receipt out',
        operationId: 'receiveMessage',
        policy: 'exchange.receive',
        refuses: inboxRefusals,
        consumes: ['application/jose'],
        produces: ['application/jose'],
        body: Type.String({ maxLength: joseBytes }),
        response: {
          202: Type.String({
            description: 'application/jose，签名的回执。application/jose: the signed receipt',
          }),
        },
      },
    },
    async (request, reply) => {
      const receipt = await receiveInboxMessage(deps, exchange, request.body);
      return reply.status(202).type('application/jose').send(receipt);
    },
  );
  app.post(
    '/exchange/questions',
    {
      schema: {
        tags: ['sharing'],
        summary: '提问：送来签名的问题，取回签名的回答',
        description: 'A signed question in, a signed answer out; who may ask what stands in the catalogue',
        operationId: 'askQuestion',
        policy: 'exchange.ask',
        refuses: questionRefusals,
        consumes: ['application/jose'],
        produces: ['application/jose'],
        body: Type.String({ maxLength: joseBytes }),
        response: {
          200: Type.String({
            description: 'application/jose，签名的回答。application/jose: the signed answer',
          }),
        },
      },
    },
    async (request, reply) => {
      const answer = await answerQuestion(deps, exchange, request.body);
      return reply.type('application/jose').send(answer);
    },
  );
  operationRoutes(app, deps, { exchange, control });
}

function operationRoutes(app: App, deps: Dependencies, { exchange, control }: OutsideWorld): void {
  const tags = ['operations'];
  const security = signedIn;
  const { database } = deps;
  const named = (id: string) =>
    deps.city.outsideParties.find((party) => party.id === id)?.name ?? { zh: id, en: id };
  const operations = operationNames([...deps.packs.services.values()]);
  const local = (at: string | null) => (at === null ? null : inCityTime(deps.time.zone, at));
  app.get(
    '/api/operations/outbox',
    {
      schema: {
        tags,
        security,
        summary: '发给市外单位的报文，新的在前',
        description: 'Messages to outside parties, the newest first',
        operationId: 'listOutbox',
        policy: 'exchange.watch',
        refuses: ['access.not-permitted'],
        querystring: Type.Object({ state: Type.Optional(Type.Enum([...states])), ...paging }),
        response: { 200: pageOf(OutboxView) },
      },
    },
    async (request) => {
      const page = await listOutboxMessages(database, database.city, { limit: 50, ...request.query });
      return {
        items: page.items.map(
          ({ payload: _payload, round: _round, party, createdAt, sentAt, answeredAt, ...rest }) => ({
            ...rest,
            operationName: operations.get(rest.operation) ?? { zh: rest.operation, en: rest.operation },
            lastErrorText: rest.lastError === null ? null : (sayFault(rest.lastError)?.message ?? null),
            party: { id: party, name: named(party) },
            createdAt: inCityTime(deps.time.zone, createdAt),
            sentAt: local(sentAt),
            answeredAt: local(answeredAt),
          }),
        ),
        next: page.next,
      };
    },
  );
  app.post(
    '/api/operations/outbox/:id/requeue',
    {
      schema: {
        tags,
        security,
        summary: '把已放弃的报文再发一次，写明理由',
        description: 'Send a message that was given up once more, and say why',
        operationId: 'requeueMessage',
        policy: 'exchange.run',
        refuses: ['access.not-permitted', 'request.not-found'],
        params: Type.Object({ id: Type.String({ maxLength: 64 }) }),
        body: ReplayOrder,
        response: { 200: Requeued },
      },
    },
    async (request) => {
      return {
        requeued: await replayOutboxMessage(
          deps,
          principalOf(request),
          request.params.id,
          request.body.reason,
        ),
      };
    },
  );
  app.get(
    '/api/operations/exchange',
    {
      schema: {
        tags,
        security,
        summary: '交换运行情况：各对方、各数据集、再发记录',
        description: 'How the exchange goes: each party, each dataset, and what was sent once more',
        operationId: 'getExchangeHealth',
        policy: 'exchange.watch',
        refuses: ['access.not-permitted'],
        response: { 200: ExchangeHealth },
      },
    },
    () => readHealth(deps, exchange),
  );
  app.get(
    '/api/operations/parties',
    {
      schema: {
        tags,
        security,
        summary: '演示用市外单位的表现',
        description: 'How the outside parties of the demonstration behave',
        operationId: 'listBehaviours',
        policy: 'exchange.watch',
        refuses: ['access.not-permitted', 'exchange.sandbox-unreachable'],
        response: { 200: Behaviours },
      },
    },
    async () => {
      return { items: control === null ? [] : (await readSandbox(control)).map(withoutMessages) };
    },
  );
  app.post(
    '/api/operations/parties/:id/behaviour',
    {
      schema: {
        tags,
        security,
        summary: '设定演示用市外单位的表现',
        description: 'Tell an outside party of the demonstration how to behave',
        operationId: 'tellParty',
        policy: 'exchange.run',
        refuses: ['access.not-permitted', 'exchange.sandbox-unreachable', 'exchange.sandbox-refused'],
        params: Type.Object({ id: Type.String({ maxLength: 64 }) }),
        body: BehaviourOrder,
        response: { 200: Behaviours },
      },
    },
    async (request) => {
      if (control === null) throw refuse('exchange.sandbox-unreachable');
      const parties = await tellSandbox(control, { party: request.params.id, ...request.body });
      return { items: parties.map(withoutMessages) };
    },
  );
}

function withoutMessages({
  id,
  kind,
  behaviour,
  received,
  waiting,
  later,
  answered,
}: Awaited<ReturnType<typeof readSandbox>>[number]) {
  return { id, kind, behaviour, received, waiting, later, answered };
}
