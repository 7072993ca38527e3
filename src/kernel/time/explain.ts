import type { Text } from '../text.ts';
import type { LegalClock } from './clock.ts';
import type { Moment } from './instant.ts';
import type { WorkingTime } from './office-hours.ts';

/**
 * One reason for the due date. `shift` is how many minutes it moves the date on: the start plus all
 * shifts is the due moment exactly.
 */
export type ExplanationStep = {
  readonly at: Moment;
  readonly kind:
    | 'start'
    | 'opening'
    | 'count'
    | 'break'
    | 'weekend'
    | 'holiday'
    | 'make-up'
    | 'stop'
    | 'extension'
    | 'roll'
    | 'close'
    | 'due';
  readonly shift: number;
  readonly text: Text;
};

export function explain(_clock: LegalClock, _time: WorkingTime): readonly ExplanationStep[] {
  throw new Error('being written');
}
