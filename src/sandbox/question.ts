import type { ExchangeAnswer, ExchangeQuestion } from '../kernel/exchange/question.ts';
import { type Opened, Unacceptable } from './envelope.ts';
import type { PlayedParty } from './options.ts';

/** What each kind of party answers with yes or no while one waits. */
const rulesByKind: Readonly<Record<string, Readonly<Record<string, (key: string) => boolean>>>> = {
  // Owes taxes: whose unified code has a 9 before its check character.
  tax: { 'tax.owes-tax': (key) => key.at(-2) === '9' },
};

/** The answer to a question of the city, or `Unacceptable`. */
export function answerQuestion(
  { payload, digest }: Opened,
  played: PlayedParty,
  city: string,
  answeredAt: string,
): ExchangeAnswer {
  const question = payload as Partial<ExchangeQuestion> | null;
  const { id, operation, key, purpose, from, to } = question ?? {};
  if (id === undefined || operation === undefined || key === undefined || purpose === undefined)
    throw new Unacceptable(400, 'malformed');
  if (from !== city || to !== played.id) throw new Unacceptable(403, 'wrong-recipient');
  const rule = rulesByKind[played.kind]?.[operation];
  if (rule === undefined) throw new Unacceptable(404, 'operation-unknown');
  return {
    inReplyTo: id,
    operation,
    from: played.id,
    to: city,
    answeredAt,
    digest,
    holds: rule(key),
    source: { name: played.id, asOf: answeredAt },
  };
}

/** Whether a party of this kind can be asked this. */
export function answersQuestion(kind: string, operation: string): boolean {
  return rulesByKind[kind]?.[operation] !== undefined;
}
