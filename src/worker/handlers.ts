import type { Json, JsonObject } from '../kernel/json.ts';
import { type MessageChannelName, messageChannels } from '../kernel/message/index.ts';
import type { Relation } from '../kernel/process/index.ts';
import { queueJobs } from '../store/exchange/jobs.ts';
import { openListedChild, tallyGathering, withdrawGathered } from '../usecases/cases/gathered-cases.ts';
import { linkBack } from '../usecases/cases/link-cases.ts';
import { lookAtCause } from '../usecases/cases/look-at-cause.ts';
import { lookAtObligations } from '../usecases/cases/look-at-obligations.ts';
import { openChildCase } from '../usecases/cases/open-child-case.ts';
import { reactToEnding, reactToObligation, reactToRating, reactToWarning } from '../usecases/cases/react.ts';
import { hearChild, tellParentEnded, tellParentWaiting } from '../usecases/cases/tell-parent.ts';
import { withdrawChild } from '../usecases/cases/withdraw-child.ts';
import type { Dependencies } from '../usecases/dependencies.ts';
import { deliverOutboxMessage } from '../usecases/exchange/deliver-outbox-message.ts';
import type { Exchange } from '../usecases/exchange/exchange.ts';
import type { Task } from '../usecases/jobs/task-names.ts';
import { askCarrier, deliverMessages } from '../usecases/messages/deliver-messages.ts';
import { sendCode } from '../usecases/messages/own-settings.ts';
import { noteStandings } from '../usecases/parties/note-standings.ts';
import { sendLink, sendLinkCode, sendVoid } from '../usecases/signings/links.ts';
import { submitSigned } from '../usecases/signings/submit-signed.ts';
import type { WorkerLog } from './log.ts';

/** What runs a job. One that throws is tried again by the job library; each is safe to run twice. */
export type JobHandler = (payload: JsonObject, signal: AbortSignal) => Promise<void>;

/** One handler for each task that use cases queue. */
export function jobHandlers(
  deps: Dependencies,
  exchange: Exchange,
  random: () => number,
  log: WorkerLog,
): Readonly<Record<Task, JobHandler>> {
  return {
    'deliver-outbox': async (payload, signal) => {
      const message = text(payload, 'message');
      const delivery = await deliverOutboxMessage(deps, exchange, message, random(), signal);
      if (delivery.outcome === 'failed') {
        log.error({ message, fault: delivery.code }, 'a message to an outside party was given up');
      }
      if (delivery.outcome !== 'later') return;
      if (delivery.code !== null) {
        log.warn({ message, fault: delivery.code }, 'a message to an outside party did not arrive');
      }
      // Queued anew rather than failed: the library's own waits grow to hours and are not spread.
      const runAt = new Date(exchange.wall() + delivery.afterMs).toISOString();
      await queueJobs(deps.database, [
        { task: 'deliver-outbox', payload: { message }, key: `outbox ${message}`, runAt },
      ]);
    },
    'open-child': (payload) =>
      openChildCase(deps, {
        parent: text(payload, 'case'),
        step: text(payload, 'step'),
        round: whole(payload, 'round'),
        child: text(payload, 'child'),
      }),
    'tell-parent-ended': (payload) => tellParentEnded(deps, text(payload, 'case')),
    'tell-parent-waiting': (payload) => tellParentWaiting(deps, text(payload, 'case')),
    'hear-child': (payload) => hearChild(deps, text(payload, 'child')),
    'withdraw-child': (payload) => withdrawChild(deps, text(payload, 'child')),
    'open-listed-child': (payload) =>
      openListedChild(deps, {
        parent: text(payload, 'case'),
        step: text(payload, 'step'),
        round: whole(payload, 'round'),
        child: text(payload, 'child'),
        index: whole(payload, 'index'),
      }),
    'tally-gathering': (payload) => tallyGathering(deps, text(payload, 'case'), text(payload, 'step')),
    'withdraw-gathered': (payload) =>
      withdrawGathered(deps, {
        parent: text(payload, 'case'),
        step: text(payload, 'step'),
        round: whole(payload, 'round'),
      }),
    'link-back': (payload) =>
      linkBack(deps, text(payload, 'case'), {
        relation: text(payload, 'relation') as Relation,
        to: text(payload, 'to'),
      }),
    'look-at-cause': (payload) => lookAtCause(deps, text(payload, 'of')),
    react: async (payload) => {
      await reactToEnding(deps, text(payload, 'case'), whole(payload, 'version'));
      await noteStandings(deps, text(payload, 'case'), whole(payload, 'version'));
    },
    'react-to-warning': (payload) => reactToWarning(deps, text(payload, 'case'), text(payload, 'clock')),
    'react-to-rating': (payload) => reactToRating(deps, text(payload, 'case')),
    'react-to-obligation': (payload) =>
      reactToObligation(deps, text(payload, 'case'), text(payload, 'obligation'), text(payload, 'became')),
    'deliver-messages': async (payload) => {
      const [account, channel] = [text(payload, 'account'), channelOf(payload)];
      const delivery = await deliverMessages(deps, { account, channel }, random());
      if ('fault' in delivery)
        log.warn({ channel, fault: delivery.fault }, `a message did not go out: ${delivery.outcome}`);
    },
    'ask-carrier': (payload) =>
      askCarrier(deps, {
        channel: channelOf(payload),
        reference: text(payload, 'reference'),
        question: whole(payload, 'question'),
      }),
    'send-code': (payload) =>
      sendCode(deps, { account: text(payload, 'account'), channel: channelOf(payload) }),
    'send-signing-link': (payload) => sendLink(deps, text(payload, 'round'), whole(payload, 'no')),
    'send-signing-code': (payload) => sendLinkCode(deps, text(payload, 'round'), whole(payload, 'no')),
    'send-signing-void': (payload) => sendVoid(deps, text(payload, 'round'), whole(payload, 'no')),
    'submit-signed': (payload) => submitSigned(deps, text(payload, 'round')),
    'look-at-obligations': (payload) => lookAtObligations(deps, text(payload, 'party')),
  };
}

function text(payload: JsonObject, member: string): string {
  const value: Json | undefined = payload[member];
  if (typeof value !== 'string') throw new TypeError(`the job has no ${member}`);
  return value;
}

function channelOf(payload: JsonObject): MessageChannelName {
  const channel = messageChannels.find((each) => each === payload.channel);
  if (channel === undefined) throw new TypeError('the job has no channel');
  return channel;
}

function whole(payload: JsonObject, member: string): number {
  const value: Json | undefined = payload[member];
  if (typeof value !== 'number') throw new TypeError(`the job has no ${member}`);
  return value;
}
