import type { ExchangeMessage, ExchangeReply } from '../kernel/exchange/envelope.ts';
import type { Text } from '../kernel/text.ts';
import type { Behaviour } from './behaviour.ts';
import type { Confirms } from './confirm.ts';
import type { PlayedParty } from './options.ts';
import { type Answer, type Ask, findRule } from './rules/index.ts';
import { fraction } from './seeded.ts';

type Result = ExchangeReply['result'];
type Outcomes = ExchangeMessage['outcomes'];

/** What the party says to a message: what it was told to say, else what its rules give. */
export async function answerTo(
  message: ExchangeMessage,
  party: PlayedParty,
  behaviour: Behaviour,
  confirms: Confirms,
): Promise<Result> {
  const told = toldAnswer(behaviour);
  const rule = findRule(party.kind, message.operation);
  const ask: Ask = { id: message.id, city: message.city, party, body: message.body, confirms };
  const answer: Answer = told ?? (await rule?.(ask)) ?? { outcome: 'done', output: {} };
  return {
    outcome: fitting(answer.outcome, message.outcomes),
    ...(answer.reason === undefined ? {} : { reason: bothLanguages(answer.reason) }),
    output: answer.output,
  };
}

/** Milliseconds a party takes; the same message always takes the same time. */
export function timeToAnswer(
  id: string,
  behaviour: Behaviour,
  promptness: { readonly leastMs: number; readonly mostMs: number },
): number {
  if (behaviour.mode === 'delay') return (behaviour.seconds ?? 60) * 1000;
  return promptness.leastMs + fraction(id, 'time') * (promptness.mostMs - promptness.leastMs);
}

function toldAnswer(behaviour: Behaviour): Answer | null {
  if (behaviour.mode === 'refuse') {
    return {
      outcome: 'refused',
      reason: spoken(behaviour.reason, '不予办理', 'This is refused'),
      output: {},
    };
  }
  if (behaviour.mode === 'return') {
    return {
      outcome: 'returned',
      reason: spoken(
        behaviour.reason,
        '资料有误，请更正后再次提交',
        'Something is wrong: correct it and send it again',
      ),
      output: {},
    };
  }
  return null;
}

function spoken(reason: string | null, zh: string, en: string) {
  return reason === null ? { zh, en } : { zh: reason, en: reason };
}

/** A reason is one string on the wire, so a party that speaks both languages says it in both. */
function bothLanguages({ zh, en }: Text): string {
  return zh === en ? zh : `${zh} / ${en}`;
}

/** The outcome among those the city will take that comes nearest to what the party wants to say. */
function fitting(wanted: Answer['outcome'], outcomes: Outcomes): string {
  const codes = outcomes.map(({ code }) => code);
  const favourable = outcomes.find((outcome) => outcome.favourable)?.code;
  const unfavourable = outcomes.find((outcome) => !outcome.favourable)?.code;
  const order: readonly (string | undefined)[] = {
    done: ['done', 'opened', favourable],
    opened: ['opened', 'done', favourable],
    returned: ['returned', 'refused', 'voided', unfavourable, favourable],
    refused: ['refused', 'voided', unfavourable, favourable],
    voided: ['voided', 'refused', unfavourable, favourable],
  }[wanted];
  return order.find((code) => code !== undefined && codes.includes(code)) ?? wanted;
}
