import {
  defaultSettings,
  type MessageChannelName,
  messageChannels,
  messageKindOf,
  minutesToWait,
} from '../../kernel/message/index.ts';
import type { CaseEventBody } from '../../kernel/process/index.ts';
import { findCases } from '../../store/cases/load-case.ts';
import { queueJobs } from '../../store/exchange/jobs.ts';
import { passProjector } from '../../store/indicators/projector.ts';
import { projectorStanding } from '../../store/log/projector-standing.ts';
import { findContacts, findSettings } from '../../store/messages/contacts.ts';
import { accountsAt, type NewMessage, planMessages, type Waiting } from '../../store/messages/messages.ts';
import { readTellingEvents, type TellingEvent } from '../../store/people/notices.ts';
import type { Dependencies } from '../dependencies.ts';
import { tellingTypes, whomItTells } from '../notices/whom-events-tell.ts';

const projector = 'messages';
const batch = 1_000;

/** What comes of one act, in a bundle and its parts, is told together. */
const gatherMs = 5_000;

/** News older than this is read in the product: nobody is woken by it after a long standstill. */
const freshMs = 48 * 3_600_000;

/**
 * Reads on in the city's log and plans what goes out of the product: for whoever asked, by each channel that they
 * have confirmed and want for this kind, at the hour that their settings give. Jobs send it. Says whether there is
 * more, and how much was planned.
 */
export async function planNewMessages(
  deps: Dependencies,
): Promise<{ readonly planned: number; readonly more: boolean }> {
  const { database } = deps;
  const { city } = database;
  const open = messageChannels.filter((channel) => deps.post[channel] !== null);
  if (open.length === 0) {
    const { to, last, moved } = await passProjector(database, city, projector, batch);
    return { planned: 0, more: !moved || to < last };
  }
  const { position: from, last } = await projectorStanding(database, city, projector);
  const to = Math.min(last, from + batch);
  if (to <= from) return { planned: 0, more: false };
  const messages = await messagesOf(deps, { from, to, open });
  const waiting = await planMessages(database, city, projector, { from, to, messages }, deps.now());
  await queueDelivery(deps, waiting);
  return { planned: messages.length, more: to < last };
}

async function messagesOf(
  deps: Dependencies,
  { from, to, open }: { from: number; to: number; open: readonly MessageChannelName[] },
): Promise<readonly NewMessage[]> {
  const { database } = deps;
  const { city } = database;
  const now = deps.now();
  const events = (
    await readTellingEvents(database, city, { after: from, last: to, types: tellingTypes })
  ).filter(({ recordedAt }) => Date.parse(now) - Date.parse(recordedAt) < freshMs);
  const told = await toldOf(deps, events);
  const known = await accountsAt(database, city, [...new Set(told.flatMap(({ addresses }) => addresses))]);
  const accounts = [...new Set(known.map(({ account }) => account))];
  const [contacts, chosen] = await Promise.all([
    findContacts(database, city, accounts),
    findSettings(database, city, accounts),
  ]);
  const reached = new Set(
    contacts.flatMap(({ account, channel, confirmedAt }) =>
      confirmedAt === null ? [] : [`${account} ${channel}`],
    ),
  );
  return told.flatMap(({ event, addresses }) => {
    const kind = messageKindOf((event.body as CaseEventBody).type);
    if (kind === null) return [];
    const to = new Set(known.flatMap((each) => (addresses.includes(each.address) ? [each.account] : [])));
    return [...to].flatMap((account) =>
      open.flatMap((channel): NewMessage[] => {
        const settings = chosen.get(account) ?? defaultSettings;
        const pace = settings.paces[kind][channel];
        if (pace === 'off' || !reached.has(`${account} ${channel}`)) return [];
        const wait = minutesToWait(settings, pace, minuteOfDay(now));
        return [
          {
            id: deps.newId(),
            account,
            channel,
            kind,
            // As the notice's own id is made: its place in the log.
            notice: String(event.logIndex).padStart(12, '0'),
            case: event.stream,
            seq: event.seq,
            dueAt: later(now, wait),
          },
        ];
      }),
    );
  });
}

/** Whom each event tells among those who asked. Offices have their queues. */
async function toldOf(
  { database }: Dependencies,
  events: readonly TellingEvent[],
): Promise<readonly { readonly event: TellingEvent; readonly addresses: readonly string[] }[]> {
  const files = await findCases(database, database.city, [...new Set(events.map(({ stream }) => stream))]);
  const asked = new Map(files.map(({ id, applicantParty: party, account }) => [id, { party, account }]));
  return events.map((event) => {
    const who = asked.get(event.stream) ?? { party: null, account: null };
    const own = [`party ${who.party}`, `account ${who.account}`];
    const addresses = whomItTells(event.body as CaseEventBody, {
      asked: who,
      by: event.actor,
      extensionAskedBy: event.askedBy,
      justTold: event.justTold,
    }).filter((address) => own.includes(address));
    return { event, addresses };
  });
}

/** One job for each person and channel; it sends whatever is due then, and asks for the next. */
export async function queueDelivery(deps: Dependencies, waiting: readonly Waiting[]): Promise<void> {
  if (waiting.length === 0) return;
  // Jobs run by the machine's clock, which in a demonstration is not the city's.
  const ahead = deps.wall() - Date.parse(deps.now());
  await queueJobs(
    deps.database,
    waiting.map(({ account, channel, dueAt }) => ({
      task: 'deliver-messages',
      payload: { account, channel },
      key: `messages ${channel} ${account}`,
      queue: `messages ${channel} ${account}`,
      runAt: new Date(Date.parse(dueAt) + ahead + gatherMs).toISOString(),
    })),
  );
}

export function later(now: string, minutes: number): string {
  return new Date(Date.parse(now) + minutes * 60_000).toISOString();
}

function minuteOfDay(now: string): number {
  return Number(now.slice(11, 13)) * 60 + Number(now.slice(14, 16));
}
