import { randomUUID } from 'node:crypto';
import type { ExchangeAnswer, ExchangeQuestion } from '../kernel/exchange/question.ts';
import { open, seal } from './envelope.ts';
import type { PlayedParty, SandboxOptions } from './options.ts';

/** Asks the city a question of yes or no while one waits, about a record and for a matter of the party's own. */
export type Confirms = (operation: string, key: string, matter: string) => Promise<boolean>;

const patienceMs = 10_000;

/**
 * A party's own questions (docs/exchange.md): signed with its key, each under an id of its own. Throws where the city
 * does not answer, so that whoever asked tries again later.
 */
export function asking(
  party: PlayedParty,
  { city, product }: Pick<SandboxOptions, 'city' | 'product'>,
  closing: AbortSignal,
): Confirms {
  return async (operation, key, matter) => {
    const question: ExchangeQuestion = {
      id: randomUUID(),
      operation,
      from: party.id,
      to: city,
      purpose: '核验电子营业执照和签名',
      case: matter,
      key,
    };
    const response = await fetch(new URL('questions', product.inbox), {
      method: 'POST',
      headers: { 'content-type': 'application/jose', accept: 'application/jose' },
      body: await seal(party.key, 'yingshang-question+jws', question),
      redirect: 'error',
      signal: AbortSignal.any([closing, AbortSignal.timeout(patienceMs)]),
    });
    const text = await response.text();
    if (response.status !== 200) throw new Error(`question refused: http-${response.status}`);
    const answer = (await open(text, 'yingshang-answer+jws', product.keys)).payload as ExchangeAnswer;
    return answer.inReplyTo === question.id && answer.holds === true;
  };
}
