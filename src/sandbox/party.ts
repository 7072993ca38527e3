import type { ExchangeMessage, ExchangeReceipt, ExchangeReply } from '../kernel/exchange/envelope.ts';
import type { ExchangeAnswer } from '../kernel/exchange/question.ts';
import { answerTo, timeToAnswer } from './answer.ts';
import { afterOneMessage, type Behaviour, behaviourFrom, inForce, type Order, prompt } from './behaviour.ts';
import { asking } from './confirm.ts';
import { deliverReply } from './deliver.ts';
import { type Opened, open, Unacceptable } from './envelope.ts';
import { type Memory, openMemory, type Received } from './memory.ts';
import type { PlayedParty, SandboxOptions } from './options.ts';
import { answerQuestion } from './question.ts';
import { findRule } from './rules/index.ts';
import { uuid } from './seeded.ts';

/** An outside party at work: receives messages, thinks, answers, and does as it is told. */
export type Party = {
  readonly id: string;
  /** Takes one envelope and gives the receipt, or throws `Unacceptable`. */
  readonly receive: (compact: string) => Promise<ExchangeReceipt>;
  /** Answers one question at once, or throws `Unacceptable`. */
  readonly answer: (compact: string) => Promise<ExchangeAnswer>;
  readonly obey: (order: Order) => void;
  readonly report: () => PartyReport;
  /** The city's clock was moved: whatever has fallen due by it is answered. */
  readonly timeMoved: () => void;
  /** Stops answering; what is unanswered is remembered. */
  readonly close: () => Promise<void>;
};

export type PartyReport = {
  readonly id: string;
  readonly kind: string;
  readonly behaviour: Behaviour;
  readonly received: number;
  readonly waiting: number;
  /** Of those that wait, how many it answers at a later moment of the city's clock. */
  readonly later: number;
  readonly answered: number;
  readonly undelivered: readonly { readonly message: string; readonly problem: string | null }[];
};

const usualPromptness = { leastMs: 200, mostMs: 1500 };
const longestRetryMs = 30_000;
/** Longer than this no timer runs; a clock that stands may move on before it. */
const longestTimerMs = 600_000;

export function openParty(played: PlayedParty, options: SandboxOptions): Party {
  const memory = openMemory(options.folder, played.id);
  const promptness = options.promptness ?? usualPromptness;
  const closing = new AbortController();
  const confirms = asking(played, options, closing.signal);
  const timers = new Map<string, NodeJS.Timeout>();
  const underWay = new Map<string, Promise<void>>();
  const failures = new Map<string, number>();
  /** What is answered at a certain moment of the city's clock, with that moment. */
  const putOff = new Map<string, number>();
  let behaviour = prompt;

  const cityNow = (): number => options.clock?.() ?? Date.now() + (options.clockOffsetMs ?? 0);
  const cityTime = (): string => new Date(cityNow()).toISOString();

  function current(): Behaviour {
    behaviour = inForce(behaviour, Date.now());
    return behaviour;
  }

  function schedule(id: string, delayMs: number): void {
    if (closing.signal.aborted) return;
    clearTimeout(timers.get(id));
    timers.set(id, setTimeout(start, Math.max(0, delayMs), id));
  }

  function start(id: string): void {
    timers.delete(id);
    if (underWay.has(id)) return;
    underWay.set(
      id,
      answer(id)
        // A full disk must not end the process: the answer is still owed.
        .catch(() => schedule(id, longestRetryMs))
        .finally(() => underWay.delete(id)),
    );
  }

  async function answer(id: string): Promise<void> {
    const received = memory.get(id);
    if (received === undefined || current().mode === 'dark') return;
    const early = (putOff.get(id) ?? 0) - cityNow();
    if (early > 0) return schedule(id, Math.min(early, longestTimerMs));
    putOff.delete(id);
    const reply = received.reply ?? (await writeReply(received, memory));
    const delivery = await deliverReply(reply, played, options.product, closing.signal);
    if (closing.signal.aborted) return;
    if (delivery.outcome === 'later') {
      const failed = (failures.get(id) ?? 0) + 1;
      failures.set(id, failed);
      schedule(id, Math.min(500 * 2 ** failed, longestRetryMs));
      return;
    }
    failures.delete(id);
    const taken = delivery.outcome === 'taken';
    memory.put({
      ...received,
      reply,
      state: taken ? 'answered' : 'undelivered',
      problem: taken ? null : delivery.problem,
    });
  }

  async function writeReply(received: Received, into: Memory): Promise<ExchangeReply> {
    const { message } = received;
    const now = cityTime();
    const moment = Date.parse(now) < Date.parse(message.sentAt) ? message.sentAt : now;
    const reply: ExchangeReply = {
      id: uuid(played.id, message.id, 'reply'),
      inReplyTo: message.id,
      party: played.id,
      city: message.city,
      sentAt: moment,
      occurredAt: moment,
      result: await answerTo(message, played, received.behaviour, confirms),
    };
    into.put({ ...received, reply });
    return reply;
  }

  /** Answers that fell due while the party was dark, or before it was stopped. */
  function resumeWaiting(): void {
    for (const { message, state, dueAt, dueInCity } of memory.all()) {
      if (state !== 'waiting' || timers.has(message.id) || underWay.has(message.id)) continue;
      if (typeof dueInCity === 'number') putOff.set(message.id, dueInCity);
      schedule(message.id, Math.max(0, dueAt - Date.now()));
    }
  }

  function takeMessage({ payload, digest }: Opened): ExchangeReceipt {
    const message = readMessage(payload, played, options.city);
    const known = memory.get(message.id);
    if (known !== undefined) {
      if (known.digest !== digest) throw new Unacceptable(409, 'id-reused');
      if (known.state !== 'waiting') schedule(message.id, 0);
      return receiptFor(known, played.id);
    }
    const met = current();
    behaviour = afterOneMessage(met);
    const takes = timeToAnswer(message.id, met, promptness);
    const dueInCity = met.mode === 'delay' ? cityNow() + takes : null;
    const received: Received = {
      message,
      digest,
      receivedAt: cityTime(),
      dueAt: Date.now() + takes,
      dueInCity,
      behaviour: met,
      reply: null,
      state: 'waiting',
      problem: null,
    };
    memory.put(received);
    if (dueInCity !== null) putOff.set(message.id, dueInCity);
    schedule(message.id, received.dueAt - Date.now());
    return receiptFor(received, played.id);
  }

  resumeWaiting();
  return {
    id: played.id,
    receive: async (compact) => {
      const met = current();
      if (met.mode === 'dark') {
        behaviour = afterOneMessage(met);
        if (behaviour.mode !== 'dark') resumeWaiting();
        throw new Unacceptable(503, 'dark');
      }
      return takeMessage(await open(compact, 'yingshang-message+jws', options.product.keys));
    },
    answer: async (compact) => {
      if (current().mode === 'dark') throw new Unacceptable(503, 'dark');
      const opened = await open(compact, 'yingshang-question+jws', options.product.keys);
      return answerQuestion(opened, played, options.city, cityTime());
    },
    obey: (order) => {
      behaviour = behaviourFrom(order, Date.now());
      clearTimeout(timers.get(''));
      if (order.mode !== 'dark') resumeWaiting();
      else if (behaviour.darkUntil !== null) {
        timers.set('', setTimeout(resumeWaiting, behaviour.darkUntil - Date.now() + 1));
      }
    },
    report: () => {
      const now = cityNow();
      const later = [...putOff.values()].filter((due) => due > now).length;
      return { ...report(played, current(), memory), later };
    },
    timeMoved: () => {
      const now = cityNow();
      for (const [id, due] of putOff) if (due <= now) schedule(id, 0);
    },
    close: async () => {
      closing.abort();
      for (const timer of timers.values()) clearTimeout(timer);
      await Promise.allSettled(underWay.values());
    },
  };
}

function readMessage(payload: unknown, played: PlayedParty, city: string): ExchangeMessage {
  const message = payload as Partial<ExchangeMessage> | null;
  const wellFormed =
    typeof message === 'object' &&
    typeof message?.id === 'string' &&
    typeof message.operation === 'string' &&
    typeof message.sentAt === 'string' &&
    Array.isArray(message.outcomes) &&
    typeof message.body === 'object' &&
    message.body !== null;
  if (!wellFormed) throw new Unacceptable(400, 'malformed');
  if (message.to !== played.id || message.city !== city) throw new Unacceptable(403, 'wrong-recipient');
  if (findRule(played.kind, message.operation ?? '') === undefined) {
    throw new Unacceptable(404, 'operation-unknown');
  }
  return message as ExchangeMessage;
}

function receiptFor({ message, digest, receivedAt }: Received, by: string): ExchangeReceipt {
  return { of: message.id, by, receivedAt, digest, effective: true };
}

function report(played: PlayedParty, behaviour: Behaviour, memory: Memory): Omit<PartyReport, 'later'> {
  const all = [...memory.all()];
  return {
    id: played.id,
    kind: played.kind,
    behaviour,
    received: all.length,
    waiting: all.filter(({ state }) => state === 'waiting').length,
    answered: all.filter(({ state }) => state === 'answered').length,
    undelivered: all.flatMap(({ message, state, problem }) =>
      state === 'undelivered' ? [{ message: message.id, problem }] : [],
    ),
  };
}
