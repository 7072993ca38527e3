import { type ExchangeMessage, secondsUntilRetry } from '../../kernel/exchange/index.ts';
import {
  findOutboxMessage,
  markAttemptFailed,
  markSent,
  type OutboxMessage,
} from '../../store/exchange/outbox.ts';
import { recordAccess } from '../../store/people/access-log.ts';
import type { Dependencies } from '../dependencies.ts';
import { composeMessage } from './compose-message.ts';
import type { Exchange } from './exchange.ts';
import { postMessage } from './post-message.ts';

/** How a delivery ended. The operations page shows the same from `outbox_message`. */
export type Delivery =
  | { readonly outcome: 'sent' }
  /** Sent or answered before, or no longer there. */
  | { readonly outcome: 'not-needed' }
  /** To be tried again after so many milliseconds. Without a code it was only the party's turn to be left alone. */
  | { readonly outcome: 'later'; readonly afterMs: number; readonly code: string | null }
  /** Given up; an operator may send it again. */
  | { readonly outcome: 'failed'; readonly code: string };

const longestTryingMs = 7 * 86_400_000;
/** How often a party that nobody has registered yet is looked for. */
const unregisteredMs = 600_000;

/**
 * One attempt to hand a queued message to its party. What comes of it is written into the outbox before
 * this returns. Doing it twice does no harm: the party takes a message once.
 *
 * @param random from 0 up to, not including, 1; spreads the retries
 */
export async function deliverOutboxMessage(
  deps: Dependencies,
  exchange: Exchange,
  id: string,
  random: number,
  signal: AbortSignal,
): Promise<Delivery> {
  const message = await findOutboxMessage(deps.database, deps.database.city, id);
  if (message === null || message.state !== 'queued') return { outcome: 'not-needed' };
  const party = exchange.parties.get(message.party);
  if (party === undefined) return tryLater(deps, message, 'exchange.party-unknown', unregisteredMs);
  const content = await composeMessage(deps, message);
  if (content === null) return giveUp(deps, id, 'exchange.operation-unknown');

  const wait = exchange.gate.enter(party.id);
  if (wait > 0) return { outcome: 'later', afterMs: wait * (1 + random / 4), code: null };
  let answered = false;
  try {
    const failure = await postMessage(exchange, party, content, signal);
    answered = failure === null || failure.final;
    if (failure === null) {
      await recordHandover(deps, content);
      await markSent(deps.database, deps.database.city, id, deps.now());
      return { outcome: 'sent' };
    }
    const { code } = failure.refusal;
    if (failure.final) return await giveUp(deps, id, code);
    return await tryLater(deps, message, code, secondsUntilRetry(message.attempts + 1, random) * 1000);
  } finally {
    if (answered) exchange.gate.succeeded(party.id);
    else exchange.gate.failed(party.id);
  }
}

/** The party now holds these data of the case: said in the log of who has seen what. */
async function recordHandover(
  deps: Dependencies,
  { to, case: about, purpose, body }: ExchangeMessage,
): Promise<void> {
  await recordAccess(deps.database, deps.database.city, {
    id: deps.newId(),
    at: deps.now(),
    account: `outside ${to}`,
    purpose: purpose.zh,
    case: about,
    fields: Object.keys(body),
  });
}

async function tryLater(
  deps: Dependencies,
  message: OutboxMessage,
  code: string,
  afterMs: number,
): Promise<Delivery> {
  if (hasWaitedTooLong(message, deps.now())) return await giveUp(deps, message.id, 'exchange.given-up');
  await markAttemptFailed(deps.database, deps.database.city, message.id, { error: code, final: false });
  return { outcome: 'later', afterMs, code };
}

async function giveUp(deps: Dependencies, id: string, code: string): Promise<Delivery> {
  await markAttemptFailed(deps.database, deps.database.city, id, { error: code, final: true });
  return { outcome: 'failed', code };
}

function hasWaitedTooLong({ createdAt }: OutboxMessage, now: string): boolean {
  return Date.parse(now) - Date.parse(createdAt) > longestTryingMs;
}
