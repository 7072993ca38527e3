import type { Random } from '../../sampling/random.ts';
import type { Act, SeenCase, SeenWork } from '../seen.ts';
import type { Temper } from './temper.ts';

/** Asks the API for something as whoever looks; null where it is refused. */
export type Reading = <Body>(path: string) => Promise<Body | null>;

/** Who looks at something, on which day, and what chance says of it. */
export type Setting = {
  /** `2022-06-30` */
  readonly day: string;
  readonly temper: Temper;
  readonly role: 'clerk' | 'handler' | 'head';
  /** The same for the same turn of the same case. */
  readonly random: Random;
  readonly seed: number;
  readonly read: Reading;
};

/** What somebody does with what waits for their office; null leaves it to a colleague, or to another day. */
export type Decider = (seen: SeenCase, row: SeenWork, setting: Setting) => Promise<Act | null> | Act | null;

export function complete(
  step: string,
  outcome: string,
  output: object = {},
  reason: string | null = null,
): Act {
  return { act: 'complete-step', step, outcome, output, reason };
}

/** How many natural days lie between two days. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000);
}

export function daysLater(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** How many days something has lain with the office. */
export const lain = ({ openedAt }: SeenWork, day: string): number => daysBetween(openedAt.slice(0, 10), day);
