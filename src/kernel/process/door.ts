import { type Moment, parseMoment } from '../time/instant.ts';
import type { StepState } from './state.ts';

/** When the door of an open gathering shuts by a named hour (`closing-hour.ts`), or null. */
export function doorShutsAt(step: Pick<StepState, 'gathering'> | undefined): Moment | null {
  const { open, until } = step?.gathering ?? {};
  return open !== true || until === undefined ? null : parseMoment(until);
}

/** When an open step that waits for a day decides by itself, or null. */
export function decidesAt(step: Pick<StepState, 'status' | 'until'> | undefined): Moment | null {
  return step?.status !== 'open' || step.until === undefined ? null : parseMoment(step.until);
}
