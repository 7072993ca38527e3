import type { CaseEventBody, ServiceDefinition, StoredEvent } from '../kernel/process/index.ts';
import { momentOf } from '../kernel/process/index.ts';
import {
  due,
  elapsed,
  type LegalClock,
  type Limit,
  type Moment,
  startClock,
  type WorkingTime,
} from '../kernel/time/index.ts';
import type { Running } from './running.ts';

/** One step of a way, with the time it took. */
export type Stride = {
  readonly step: string;
  readonly outcome: string;
  readonly round: number;
  /** Working days from its opening to its completion, by its own office hours. */
  readonly days: number;
  /** The step's own limit, where it has one. */
  readonly limit: Limit | null;
};

/** What a case has gone through, in order: for who wants to see how it came where it is. */
export function trailOf({ stream, time }: Running): readonly Stride[] {
  const opened = new Map<string, { readonly at: Moment; readonly limit: Limit | null }>();
  return stream.flatMap(({ body, occurredAt }): readonly Stride[] => {
    const at = momentOf(occurredAt);
    if (body.type === 'step-opened') opened.set(body.step, { at, limit: body.limit });
    if (body.type !== 'step-completed') return [];
    const since = opened.get(body.step);
    const days = since === undefined ? 0 : workingDays(time, since.at, at);
    const { step, outcome, round } = body;
    return [{ step, outcome, round, days, limit: since?.limit ?? null }];
  });
}

/**
 * The steps that made a case last as long as it did: from the one that ended it back to acceptance, each
 * with the one that it waited for last.
 */
export function criticalTrail(running: Running): readonly Stride[] {
  const { stream, definition } = running;
  const strides = new Map<number, Stride>();
  let count = 0;
  const trail = trailOf(running);
  for (const event of stream) {
    const stride = event.body.type === 'step-completed' ? trail[count++] : undefined;
    if (stride !== undefined) strides.set(event.seq, stride);
  }
  const path: Stride[] = [];
  let seq = lastCompletion(stream, Number.POSITIVE_INFINITY, null);
  while (seq !== null) {
    const stride = strides.get(seq);
    if (stride === undefined) break;
    path.unshift(stride);
    const opening = stream.findLast(
      ({ body, seq: at }) => at < (seq ?? 0) && body.type === 'step-opened' && body.step === stride.step,
    );
    if (opening === undefined) break;
    seq = lastCompletion(stream, opening.seq, sourcesOf(definition, stride.step));
  }
  return path;
}

/** The last completion before an event, of one of these steps. */
function lastCompletion(
  stream: readonly StoredEvent<CaseEventBody>[],
  before: number,
  of: ReadonlySet<string> | null,
): number | null {
  const found = stream.findLast(
    ({ body, seq }) => seq < before && body.type === 'step-completed' && (of === null || of.has(body.step)),
  );
  return found?.seq ?? null;
}

function sourcesOf(
  definition: ServiceDefinition,
  step: string,
  known: ReadonlySet<string> = new Set([step]),
): ReadonlySet<string> {
  const after = definition.steps.find(({ code }) => code === step)?.after;
  if (after === undefined) return new Set();
  const direct = ('all' in after ? after.all : after.any).map((trigger) => trigger.step);
  // What was skipped on the way stands for what came before it; a loop leads back to what is known already.
  const skipped = direct.filter(
    (code) => !known.has(code) && definition.steps.find((each) => each.code === code)?.when !== undefined,
  );
  const seen = new Set([...known, ...direct]);
  return new Set([...direct, ...skipped.flatMap((code) => [...sourcesOf(definition, code, seen)])]);
}

/** By how many working days a case has overstepped a limit; null when it kept it. */
export function overstepped(
  { state, time }: Running,
  name: 'promised' | 'statutory',
): { readonly limit: Limit; readonly days: number; readonly over: number } | null {
  const clock = state.clocks[name];
  if (clock === null || state.endedAt === null) return null;
  const { at } = due(clock, time);
  const ended = momentOf(state.endedAt);
  if (at === null || ended <= at) return null;
  return { limit: clock.limit, days: usedDays(clock, time, ended), over: workingDays(time, at, ended) };
}

function usedDays(clock: LegalClock, time: WorkingTime, at: Moment): number {
  return rounded(elapsed(clock, time, at).workingDays);
}

export function workingDays(time: WorkingTime, from: Moment, to: Moment): number {
  const clock = startClock({ limit: measure, at: from, calendarVersion: '' });
  return rounded(elapsed(clock, time, to).workingDays);
}

function rounded(days: number): number {
  return Math.round(days * 100) / 100;
}

const measure = {
  value: 1,
  unit: 'working-day',
  basis: { custom: { zh: '计时', en: 'Measured' } },
} as const;
