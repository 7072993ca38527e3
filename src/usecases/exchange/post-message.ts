import { DomainError, refuse } from '../../kernel/errors/index.ts';
import {
  type ExchangeMessage,
  ExchangeReceipt,
  envelopeTypes,
  maximumEnvelopeBytes,
} from '../../kernel/exchange/index.ts';
import type { Exchange } from './exchange.ts';
import type { RegisteredParty } from './keys.ts';
import { digestOf, openEnvelope } from './open-envelope.ts';
import { payloadBytes, signEnvelope } from './sign-envelope.ts';

const patienceMs = 10_000;
const passingStatuses: readonly number[] = [408, 425, 429];

/** Why a message did not arrive. `final`: trying again cannot help. */
export type PostFailure = { readonly refusal: DomainError; readonly final: boolean };

/**
 * One attempt to hand a message to a party. Null when the party has taken it and its receipt holds.
 * Throws only when stopped by the signal.
 */
export async function postMessage(
  exchange: Exchange,
  party: RegisteredParty,
  message: ExchangeMessage,
  signal: AbortSignal,
): Promise<PostFailure | null> {
  try {
    const response = await fetch(`${party.url}/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/jose', accept: 'application/jose' },
      body: await signEnvelope(exchange.key, envelopeTypes.message, message, exchange.wall()),
      redirect: 'error',
      signal: AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]),
    });
    const text = await readAtMost(response, maximumEnvelopeBytes);
    const { status } = response;
    if (status === 202) return await judgeReceipt(exchange, party, message, text);
    if (status >= 500 || passingStatuses.includes(status)) {
      return { refusal: refuse('exchange.unavailable', { status }), final: false };
    }
    return { refusal: refuse('exchange.rejected', { status }), final: true };
  } catch (error) {
    signal.throwIfAborted();
    if (error instanceof DomainError) return { refusal: error, final: false };
    return { refusal: refuse('exchange.unreachable'), final: false };
  }
}

async function judgeReceipt(
  exchange: Exchange,
  party: RegisteredParty,
  message: ExchangeMessage,
  text: string,
): Promise<PostFailure | null> {
  const { signer, payload } = await openEnvelope(
    text,
    envelopeTypes.receipt,
    ExchangeReceipt,
    exchange.keys,
    exchange.wall(),
  );
  const holds =
    signer === party.id &&
    payload.by === party.id &&
    payload.of === message.id &&
    payload.digest === digestOf(payloadBytes(message));
  return holds ? null : { refusal: refuse('exchange.receipt-invalid'), final: false };
}

/** The body as text; refuses `exchange.too-large` as soon as it is. */
export async function readAtMost(response: Response, limit: number): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > limit) throw refuse('exchange.too-large', { limit });
  }
  return text + decoder.decode();
}
