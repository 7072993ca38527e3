import { appendFileSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ExchangeMessage, ExchangeReply } from '../kernel/exchange/envelope.ts';
import type { Behaviour } from './behaviour.ts';

/** One message that a party has received, and how far its answer has come. */
export type Received = {
  readonly message: ExchangeMessage;
  readonly digest: string;
  /** City time. */
  readonly receivedAt: string;
  /** When the answer is due, in milliseconds since the epoch. */
  readonly dueAt: number;
  /** Not before this moment of the city's clock, which may stand; null, or absent in older lines: at any. */
  readonly dueInCity?: number | null;
  /** How the party was told to behave when the message came. */
  readonly behaviour: Behaviour;
  /** Written once, so that every delivery carries the same bytes. */
  readonly reply: ExchangeReply | null;
  readonly state: 'waiting' | 'answered' | 'undelivered';
  /** Why the city did not take the answer. */
  readonly problem: string | null;
};

/** What a party remembers. Every change is on disk before anything is said about it. */
export type Memory = {
  readonly get: (id: string) => Received | undefined;
  readonly put: (received: Received) => void;
  readonly all: () => Iterable<Received>;
};

/** How many answered messages are kept, so that one repeated late is still answered alike. */
const keptAnswers = 20_000;

/** Opens `<folder>/<party>.jsonl`, one line for each change, and drops what has been overtaken. */
export function openMemory(folder: string | null, party: string): Memory {
  const items = new Map<string, Received>();
  const file = folder === null ? null : join(folder, `${party}.jsonl`);
  if (file !== null && folder !== null) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    for (const line of readLines(file)) items.set(line.message.id, line);
    forgetOldest(items);
    writeFileSync(`${file}.new`, [...items.values()].map(toLine).join(''), { mode: 0o600 });
    renameSync(`${file}.new`, file);
  }
  return {
    get: (id) => items.get(id),
    put: (received) => {
      if (file !== null) appendFileSync(file, toLine(received), { mode: 0o600 });
      items.set(received.message.id, received);
    },
    all: () => items.values(),
  };
}

function toLine(received: Received): string {
  return `${JSON.stringify(received)}\n`;
}

function readLines(file: string): readonly Received[] {
  try {
    return readFileSync(file, 'utf8')
      .split('\n')
      .flatMap((line) => parseLine(line));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
}

/** A line cut short by a crash was never acknowledged: the city sends the message again. */
function parseLine(line: string): readonly Received[] {
  if (line === '') return [];
  try {
    return [JSON.parse(line) as Received];
  } catch {
    return [];
  }
}

function forgetOldest(items: Map<string, Received>): void {
  const settled = [...items.values()].filter(({ state }) => state !== 'waiting');
  for (const { message } of settled.slice(0, -keptAnswers)) items.delete(message.id);
}
