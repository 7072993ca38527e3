import { DomainError, refuse } from '../../kernel/errors/index.ts';
import {
  ExchangeAnswer,
  type ExchangeQuestion,
  envelopeTypes,
  maximumEnvelopeBytes,
} from '../../kernel/exchange/index.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Exchange } from '../exchange/exchange.ts';
import { digestOf, openEnvelope } from '../exchange/open-envelope.ts';
import { readAtMost } from '../exchange/post-message.ts';
import { payloadBytes, signEnvelope } from '../exchange/sign-envelope.ts';

/** Whoever asks waits for it. */
const patienceMs = 5_000;

/**
 * Asks a party of this kind a yes-or-no question while somebody waits for the answer, for the purpose and the case
 * that they named. Refuses `exchange.party-unknown`, `exchange.unreachable`, `exchange.unavailable`,
 * `sharing.answer-invalid`.
 */
export async function askParty(
  deps: Dependencies,
  exchange: Exchange,
  kind: string,
  asked: Pick<ExchangeQuestion, 'operation' | 'purpose' | 'case' | 'key'>,
): Promise<{ readonly holds: boolean; readonly answeredAt: string }> {
  const id = deps.city.outsideParties.find((party) => party.kind === kind)?.id ?? kind;
  const party = exchange.parties.get(id);
  if (party === undefined) throw refuse('exchange.party-unknown', { party: id });
  // A party that is silent is not asked by everybody who waits for it.
  if (exchange.gate.enter(id) > 0) throw refuse('exchange.unreachable');
  const question: ExchangeQuestion = {
    id: deps.newId(),
    from: deps.city.profile.code,
    to: id,
    operation: asked.operation,
    purpose: asked.purpose,
    case: asked.case,
    key: asked.key,
  };
  let heard = false;
  try {
    const response = await fetch(`${party.url}/questions`, {
      method: 'POST',
      headers: { 'content-type': 'application/jose', accept: 'application/jose' },
      body: await signEnvelope(exchange.key, envelopeTypes.question, question, exchange.wall()),
      redirect: 'error',
      signal: AbortSignal.timeout(patienceMs),
    });
    const text = await readAtMost(response, maximumEnvelopeBytes);
    if (response.status !== 200) throw refuse('exchange.unavailable', { status: response.status });
    heard = true;
    return await judged(exchange, id, question, text);
  } catch (error) {
    throw error instanceof DomainError ? error : refuse('exchange.unreachable');
  } finally {
    if (heard) exchange.gate.succeeded(id);
    else exchange.gate.failed(id);
  }
}

async function judged(
  exchange: Exchange,
  party: string,
  question: ExchangeQuestion,
  text: string,
): Promise<{ readonly holds: boolean; readonly answeredAt: string }> {
  const { signer, payload } = await openEnvelope(
    text,
    envelopeTypes.answer,
    ExchangeAnswer,
    exchange.keys,
    exchange.wall(),
  );
  const genuine =
    signer === party &&
    payload.from === party &&
    payload.inReplyTo === question.id &&
    payload.digest === digestOf(payloadBytes(question));
  if (!genuine || payload.holds === undefined) throw refuse('sharing.answer-invalid');
  return { holds: payload.holds, answeredAt: payload.answeredAt };
}
