import { isApplicant } from '../kernel/process/index.ts';
import { addOfficeMinutes, due, type LegalClock, type Moment, nextOpening } from '../kernel/time/index.ts';
import type { Random } from '../sampling/random.ts';
import type { Task } from './tasks.ts';

/**
 * How people keep their time. `brink`: everybody uses their own limit to its last minute, and whoever has
 * none acts at once, so that what is late then is late by declaration. `punctual`: within their limits.
 * `late`: now and then after them.
 */
export const paces = ['brink', 'punctual', 'late'] as const;
export type Pace = (typeof paces)[number];

/** When somebody does what waits for them; null: never. */
export function momentFor(random: Random, pace: Pace, task: Task, now: Moment): Moment | null {
  const act = task.moves[0]?.act;
  // A suspension also ends by itself, what is owed may stay owed, and a gathering closes by its limit.
  const mayLapse = act === 'resume' || act === 'submit-material' || act === 'close-gathering';
  if (
    mayLapse &&
    pace !== 'brink' &&
    random.chance(act === 'close-gathering' && task.clock === null ? 0 : 0.4)
  )
    return null;
  const { time, state } = task.running;
  // An office that has no limit of its own has that of its part; whoever asked has none, and is what others wait for.
  const ofPart = state.parent === null || isApplicant(task.principal, state) ? null : state.clocks;
  const own = task.clock ?? ofPart?.promised ?? ofPart?.statutory ?? null;
  const last = own === null ? null : lastMoment(own, task, now);
  if (pace === 'brink') {
    if (act === 'close-gathering' && task.clock !== null) return null;
    return Math.max(now, last ?? now);
  }
  const wait = random.integer(0, 1000);
  if (last === null || last <= now) {
    const most = pace === 'late' ? 1500 : 240;
    return addOfficeMinutes(time, now, Math.round((wait * most) / 1000));
  }
  const inTime = Math.min(last, nextOpening(time, now + Math.floor(((last - now) * wait) / 1000)));
  if (pace === 'punctual' || random.chance(0.6)) return inTime;
  return nextOpening(time, last + 1 + Math.round(((last - now) * wait) / 500));
}

/** The last moment in time; null while the clock stands still without end, or has run out. */
function lastMoment(clock: LegalClock, { running }: Task, now: Moment): Moment | null {
  if (clock.endedAt !== undefined) return null;
  const { at } = due(clock, running.time);
  return at === null || at < now ? null : at;
}
