import type { JsonObject } from '../json.ts';
import { momentOf } from '../process/evolve.ts';
import type { CaseState } from '../process/state.ts';
import type { LegalClock } from '../time/clock.ts';
import { due } from '../time/due.ts';
import type { Moment } from '../time/instant.ts';
import { officeMinutesBetween, type WorkingTime } from '../time/office-hours.ts';
import { elapsed } from '../time/standing.ts';

/** How long an ended case took, in office time from acceptance to its end. */
export type CaseTime = {
  /** Each day counted by the share of its office minutes used, to the millionth; stopped time left out. */
  readonly workingDays: number;
  readonly workingMinutes: number;
  /** Office minutes that did not count. */
  readonly stoppedMinutes: number;
  /** Minutes on the wall clock, nights and holidays included. */
  readonly totalMinutes: number;
  /** Absent where the case had no such limit. */
  readonly withinPromise?: boolean;
  readonly withinStatutory?: boolean;
};

/**
 * The working time of an ended case; null for a case that was never accepted or has not ended. The
 * promised clock is the measure, the statutory one where nothing was promised. A case with neither is
 * measured from acceptance to end with nothing left out.
 */
export function caseTime(state: CaseState, time: WorkingTime): CaseTime | null {
  if (state.acceptedAt === null || state.endedAt === null) return null;
  const from = momentOf(state.acceptedAt);
  const to = momentOf(state.endedAt);
  const { promised, statutory } = state.clocks;
  const office = officeMinutesBetween(time, from, to);
  const used = elapsed(promised ?? statutory ?? unlimited(from), time, to);
  return {
    workingDays: millionths(used.workingDays),
    workingMinutes: used.minutes,
    stoppedMinutes: office - used.minutes,
    totalMinutes: to - from,
    ...(promised === null ? {} : { withinPromise: isWithin(promised, time, to) }),
    ...(statutory === null ? {} : { withinStatutory: isWithin(statutory, time, to) }),
  };
}

function isWithin(clock: LegalClock, time: WorkingTime, ended: Moment): boolean {
  const { at } = due(clock, time);
  return at === null || ended <= at;
}

/** Half a day is 0.5 and no hair more, so that a promise just kept is kept. */
function millionths(value: number): number {
  return Math.round(value * 1e6) / 1e6;
}

/** A clock that only measures: its limit is never looked at. */
function unlimited(from: Moment): LegalClock {
  return {
    limit: {
      value: 1,
      unit: 'working-minute',
      basis: { custom: { zh: '仅计时', en: 'measuring only' } },
    },
    startedAt: from,
    spans: [{ kind: 'running', from, to: null }],
    extensions: [],
    calendarVersion: '',
  };
}

/** How long each part of a case's course with a clock of its own took, and whether it kept its limit. */
export function stretchTimes({ stretches = {} }: CaseState, time: WorkingTime): JsonObject {
  return Object.fromEntries(
    Object.entries(stretches).flatMap(([code, { clock }]) => {
      const { startedAt, endedAt } = clock;
      if (endedAt === undefined) return [];
      const used = elapsed(clock, time, endedAt);
      return [
        [
          code,
          {
            within: isWithin(clock, time, endedAt),
            workingDays: millionths(used.workingDays),
            workingMinutes: used.minutes,
            stoppedMinutes: officeMinutesBetween(time, startedAt, endedAt) - used.minutes,
          },
        ] as const,
      ];
    }),
  );
}

/** Office minutes of a step's last round, null while it is open or was skipped. */
export function stepMinutes(
  step: { readonly openedAt: string | null; readonly doneAt: string | null },
  time: WorkingTime,
): number | null {
  if (step.openedAt === null || step.doneAt === null) return null;
  return officeMinutesBetween(time, momentOf(step.openedAt), momentOf(step.doneAt));
}

/** The same in days, each by the share of its office minutes used; null while it is open or was skipped. */
export function stepDays(
  step: { readonly openedAt: string | null; readonly doneAt: string | null },
  time: WorkingTime,
): number | null {
  if (step.openedAt === null || step.doneAt === null) return null;
  const from = momentOf(step.openedAt);
  return millionths(elapsed(unlimited(from), time, momentOf(step.doneAt)).workingDays);
}
