import type { Basis } from '../basis.ts';
import type { Text } from '../text.ts';
import type { Moment } from './instant.ts';

/** How a basis is put into words, with the names of the city's plans and of laws. */
export type DescribeBasis = (basis: Basis) => Text;

/**
 * One reason for the due moment, from `at` on. `shift` is how many minutes it moves the date forward:
 * the start of the clock plus all shifts is the due moment exactly.
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
    | 'provisional';
  readonly shift: number;
  readonly text: Text;
};
