import type { CaseState } from '../process/index.ts';
import { isBadRating } from '../process/rating.ts';
import type { Reaction } from './definition.ts';

/** What reactions to a bad rating are told of it: the grade, and the office that had the case. */
export type BadRating = { readonly stars: number; readonly office: string };

/** Null where the case was not rated badly, or no office had any of it. */
export function badRating({ rating, office, steps }: CaseState): BadRating | null {
  const had = office ?? Object.values(steps).findLast((step) => step.office !== null)?.office ?? null;
  return rating === null || !isBadRating(rating) || had === null ? null : { stars: rating, office: had };
}

/** Whether a reaction is to a bad rating of a case of this service. */
export function reactsToRating({ on, opens }: Reaction, service: string): boolean {
  return 'rated' in on && (on.service === service || (on.service === '*' && opens.service !== service));
}
