import { DomainError, type ErrorCode, refuse } from '../../kernel/errors/index.ts';
import { type ExchangeReceipt, ExchangeReply, envelopeTypes } from '../../kernel/exchange/index.ts';
import type { CaseState, ServiceDefinition } from '../../kernel/process/index.ts';
import { reasonFromOutside } from '../../kernel/process/reason.ts';
import { isUnderWay } from '../../kernel/process/under-way.ts';
import type { InboxWrite } from '../../store/cases/act.ts';
import { commitAct } from '../../store/cases/write-lanes.ts';
import { findInboxMessage, type InboxMessage } from '../../store/exchange/inbox.ts';
import { findOutboxMessage, type OutboxMessage } from '../../store/exchange/outbox.ts';
import { actOnCase } from '../cases/act-on-case.ts';
import type { Changed } from '../cases/change-case.ts';
import { loadCase } from '../cases/load-case.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Exchange } from './exchange.ts';
import { openEnvelope } from './open-envelope.ts';
import { signEnvelope } from './sign-envelope.ts';

type Received = { readonly reply: ExchangeReply; readonly digest: string };
/** Null: it took effect. Else why it did not. */
type Effect = ErrorCode | null;
/** What was remembered of it now; null where it was remembered before, by this very reply sent twice. */
type Taken = { readonly remembered: InboxMessage | null };

const mostTries = 8;

/**
 * Takes an outside party's answer and gives the signed receipt. The step it answers is completed in the
 * same transaction that remembers the message, so the same answer acts once; repeated, it gets the same
 * receipt. An answer that comes after its step has ended is remembered too, and has no effect.
 *
 * Refuses with the codes of `errors/exchange.ts`; after `exchange.busy` and `exchange.case-suspended`
 * the party should send it again.
 */
export async function receiveInboxMessage(
  deps: Dependencies,
  exchange: Exchange,
  compact: string,
): Promise<string> {
  const opened = await openEnvelope(
    compact,
    envelopeTypes.reply,
    ExchangeReply,
    exchange.keys,
    exchange.wall(),
  );
  const received: Received = { reply: opened.payload, digest: opened.digest };
  if (received.reply.party !== opened.signer) throw refuse('exchange.wrong-sender');
  if (received.reply.city !== deps.city.profile.code) throw refuse('exchange.wrong-recipient');
  const known = await findKnown(deps, received);
  const remembered = known ?? (await takeReply(deps, received));
  return signEnvelope(
    exchange.key,
    envelopeTypes.receipt,
    receiptOf(deps, received, remembered),
    exchange.wall(),
  );
}

/** The same message as it was taken before; refuses another one under the same id. */
async function findKnown(deps: Dependencies, { reply, digest }: Received): Promise<InboxMessage | null> {
  const known = await findInboxMessage(deps.database, deps.database.city, reply.party, reply.id);
  if (known !== null && known.body.digest !== digest) throw refuse('exchange.id-reused');
  return known;
}

async function takeReply(deps: Dependencies, received: Received): Promise<InboxMessage> {
  const { reply } = received;
  const message = await findOutboxMessage(deps.database, deps.database.city, reply.inReplyTo);
  if (message === null || message.party !== reply.party) throw refuse('exchange.unknown-message');
  if (message.state === 'answered') {
    // Perhaps by this very reply, sent twice at the same moment.
    const known = await findKnown(deps, received);
    if (known !== null) return known;
    throw refuse('exchange.already-answered');
  }
  for (let attempt = 1; attempt <= mostTries; attempt += 1) {
    const taken = await complete(deps, received, message);
    if (taken === 'moved') continue;
    const known = taken.remembered ?? (await findKnown(deps, received));
    if (known !== null) return known;
  }
  throw refuse('exchange.busy');
}

/**
 * Completes the step, if it is still this message's. A case that moves meanwhile is looked at again: its
 * version is named in the act, so an answer can never complete a later round of its step.
 */
async function complete(
  deps: Dependencies,
  received: Received,
  message: OutboxMessage,
): Promise<Taken | 'moved'> {
  const { reply } = received;
  const { definition, state } = await loadCase(deps, message.case?.id ?? '');
  const step = message.step ?? '';
  const open = state.steps[step];
  if (open?.status !== 'open' || open.round !== message.round || state.phase === 'ended') {
    return await rememberWithoutEffect(deps, received, message, 'exchange.step-closed');
  }
  if (state.phase === 'suspended' || isUnderWay(state) || isUnderWay(open))
    throw refuse('exchange.case-suspended');
  checkOutcome(definition, step, reply);
  const inbox = inboxRow(deps, received, message, null);
  const answer = (occurredAt: string): Promise<Changed> =>
    actOnCase(
      deps,
      { kind: 'outside', party: reply.party, displayName: partyName(deps, reply.party) },
      state.id,
      state.version,
      {
        act: 'complete-step',
        step,
        outcome: reply.result.outcome,
        reason: reply.result.reason === undefined ? null : reasonFromOutside(reply.result.reason),
        output: reply.result.output,
      },
      {
        occurredAt,
        inbox,
        answers: message.id,
      },
    );
  try {
    const { repeated } = await answer(momentOfReply(deps, reply, state, message)).catch((error: unknown) => {
      // Its clocks have been stopped or started since: their ledger takes nothing before that any more.
      if (!(error instanceof DomainError) || error.code !== 'clock.out-of-order') throw error;
      return answer(state.lastRecordedAt);
    });
    return { remembered: repeated ? null : inbox };
  } catch (error) {
    if (error instanceof DomainError && error.code === 'case.version-conflict') return 'moved';
    throw error;
  }
}

async function rememberWithoutEffect(
  deps: Dependencies,
  received: Received,
  message: OutboxMessage,
  code: ErrorCode,
): Promise<Taken> {
  const inbox = inboxRow(deps, received, message, code);
  const { outcome } = await commitAct(deps.database, deps.database.city, {
    case: null,
    events: [],
    inbox,
    answers: message.id,
  });
  return { remembered: outcome === 'committed' ? inbox : null };
}

function checkOutcome(definition: ServiceDefinition, step: string, { result }: ExchangeReply): void {
  const declared = definition.steps
    .find(({ code }) => code === step)
    ?.outcomes.find(({ code }) => code === result.outcome);
  if (declared === undefined) throw refuse('exchange.outcome-unknown', { outcome: result.outcome });
  if (declared.reason === 'required' && result.reason === undefined) throw refuse('exchange.reason-missing');
}

/** What is remembered of an answer: nothing personal. Its content is in the event it caused. */
function inboxRow(
  deps: Dependencies,
  { reply, digest }: Received,
  { operation }: OutboxMessage,
  code: Effect,
): InboxWrite & InboxMessage {
  return {
    party: reply.party,
    id: reply.id,
    operation,
    body: {
      inReplyTo: reply.inReplyTo,
      outcome: reply.result.outcome,
      digest,
      effective: code === null,
      code,
    },
    receivedAt: deps.now(),
  };
}

/** Between the moment the step opened and now: a party's clock may be a little off. */
function momentOfReply(
  deps: Dependencies,
  { occurredAt }: ExchangeReply,
  { steps }: CaseState,
  { step, createdAt }: OutboxMessage,
): string {
  const now = deps.now();
  const opened = steps[step ?? '']?.openedAt ?? createdAt;
  const latest = Math.min(Date.parse(occurredAt), Date.parse(now));
  if (latest < Date.parse(opened)) return opened;
  return latest === Date.parse(now) ? now : inCityTime(deps.time.zone, new Date(latest).toISOString());
}

function partyName(deps: Dependencies, party: string): string {
  return deps.city.outsideParties.find(({ id }) => id === party)?.name.zh ?? party;
}

function receiptOf(
  deps: Dependencies,
  { reply, digest }: Received,
  { receivedAt, body }: InboxMessage,
): ExchangeReceipt {
  return {
    of: reply.id,
    by: deps.city.profile.code,
    receivedAt: inCityTime(deps.time.zone, receivedAt),
    digest,
    effective: body.effective,
    ...(body.code === null ? {} : { code: body.code }),
  };
}
