import { DomainError } from '../../kernel/errors/index.ts';
import { secondsUntilRetry } from '../../kernel/exchange/retry.ts';
import {
  defaultSettings,
  emailText,
  type MessageChannelName,
  type MessageFacts,
  smsText,
} from '../../kernel/message/index.ts';
import type { CaseEventBody } from '../../kernel/process/index.ts';
import { findCases } from '../../store/cases/load-case.ts';
import { queueJobs } from '../../store/exchange/jobs.ts';
import { findContacts, findSettings } from '../../store/messages/contacts.ts';
import {
  type DueMessage,
  listDue,
  listOverdue,
  markCarried,
  markDropped,
  markSent,
  markUnsent,
  nextDue,
} from '../../store/messages/messages.ts';
import { currentDefinition, getDefinition } from '../cases/definitions.ts';
import type { Dependencies } from '../dependencies.ts';
import { faultCode } from '../fault-code.ts';
import { noticeText } from '../notices/notice-text.ts';
import { erasedValue } from '../personal-fields/envelope.ts';
import { unseal } from '../personal-fields/unseal.ts';
import { later, queueDelivery } from './plan-messages.ts';

/** So many notices go as one message at most; the rest follows. */
const mostTogether = 50;

/** After so many tries, over about a day, a message is given up. */
const mostTries = 12;

/** Whoever carries a message is asked what became of it so often, each time after twice as long. */
const mostQuestions = 8;

export type Delivery =
  | { readonly outcome: 'nothing' | 'sent' }
  | { readonly outcome: 'later' | 'failed'; readonly fault: string };

/**
 * Sends one person, by one channel, whatever is due by now, as one message. What they have read in the product
 * meanwhile is not sent any more, unless the law wants it told. Safe to run twice.
 */
export async function deliverMessages(
  deps: Dependencies,
  { account, channel }: { readonly account: string; readonly channel: MessageChannelName },
  random: number,
): Promise<Delivery> {
  const { database } = deps;
  const { city } = database;
  const due = await listDue(database, city, { account, channel }, deps.now(), mostTogether);
  const [contact] = (await findContacts(database, city, [account])).filter(
    (each) => each.channel === channel && each.confirmedAt !== null,
  );
  const carrier = deps.post[channel];
  const to = contact === undefined ? erasedValue : await unseal<string>(deps, contact.address);
  const wanted = to === erasedValue ? [] : due.filter(({ kind, read }) => kind === 'statutory' || !read);
  const gone = due.filter((message) => !wanted.includes(message));
  await markDropped(
    database,
    city,
    gone.map(({ id }) => id),
    deps.now(),
  );
  const [first] = wanted;
  if (first === undefined || carrier === null) {
    await goOn(deps, account, channel);
    return { outcome: 'nothing' };
  }
  const ids = wanted.map(({ id }) => id);
  try {
    const settings = (await findSettings(database, city, [account])).get(account) ?? defaultSettings;
    const facts = await factsOf(deps, wanted);
    const words =
      channel === 'sms'
        ? { subject: '', text: smsText(facts, settings.language, deps.demonstration) }
        : emailText(facts, settings.language, {
            demonstration: deps.demonstration,
            settings: `${deps.post.site}/my/messages`,
          });
    // The id of the first: the same message tried again, after an answer that was lost, is the same to its carrier.
    const reference = await carrier.send({ id: first.id, to, ...words });
    await markSent(database, city, ids, reference, deps.now());
    if (carrier.stateOf !== null) await askLater(deps, channel, reference, 1);
    await goOn(deps, account, channel);
    return { outcome: 'sent' };
  } catch (error) {
    const fault = faultCode(error);
    const lost = error instanceof DomainError && error.code === 'message.undeliverable';
    const given = lost || first.tries + 1 >= mostTries;
    const seconds = secondsUntilRetry(first.tries + 1, random) * 15;
    const dueAt = given ? null : later(deps.now(), seconds / 60);
    await markUnsent(database, city, ids, { fault, dueAt, now: deps.now() });
    await goOn(deps, account, channel);
    return { outcome: given ? 'failed' : 'later', fault };
  }
}

/** Asks for the next of what still waits. */
async function goOn(deps: Dependencies, account: string, channel: MessageChannelName): Promise<void> {
  const dueAt = await nextDue(deps.database, deps.database.city, { account, channel });
  if (dueAt !== null && deps.post[channel] !== null) await queueDelivery(deps, [{ account, channel, dueAt }]);
}

async function factsOf(deps: Dependencies, messages: readonly DueMessage[]): Promise<MessageFacts[]> {
  const { database, city } = deps;
  const rows = await findCases(database, database.city, [...new Set(messages.map((each) => each.case))]);
  return await Promise.all(
    messages.map(async ({ case: id, body }) => {
      const row = rows.find((each) => each.id === id);
      if (row === undefined) throw new Error('a message is of no case');
      const definition = await getDefinition(deps, row.definition);
      return {
        city: city.profile.name,
        service: currentDefinition(deps, row.service).name,
        number: row.number,
        what: noticeText(definition, body as CaseEventBody),
        link: `${deps.post.site}/my/cases/${id}`,
      };
    }),
  );
}

async function askLater(
  deps: Dependencies,
  channel: MessageChannelName,
  reference: string,
  question: number,
): Promise<void> {
  const runAt = new Date(deps.wall() + 10_000 * 2 ** (question - 1)).toISOString();
  await queueJobs(deps.database, [
    {
      task: 'ask-carrier',
      payload: { channel, reference, question },
      key: `ask-carrier ${channel} ${reference}`,
      runAt,
    },
  ]);
}

/** Asks whoever carries a message what became of it; as long as it is under way, again later. */
export async function askCarrier(
  deps: Dependencies,
  {
    channel,
    reference,
    question,
  }: { readonly channel: MessageChannelName; readonly reference: string; readonly question: number },
): Promise<void> {
  const state = await deps.post[channel]?.stateOf?.(reference).catch(() => 'under-way' as const);
  if (state === 'delivered' || state === 'failed')
    await markCarried(deps.database, deps.database.city, reference, state, deps.now());
  else if (state === 'under-way' && question < mostQuestions)
    await askLater(deps, channel, reference, question + 1);
}

/** What has been due for an hour and was not sent: whoever was to send it is asked again. */
export async function requeueOverdue(deps: Dependencies): Promise<void> {
  const waiting = await listOverdue(deps.database, deps.database.city, later(deps.now(), -60));
  await queueDelivery(
    deps,
    waiting.filter(({ channel }) => deps.post[channel] !== null),
  );
}
