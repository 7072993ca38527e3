import type { City } from '../../kernel/city/index.ts';
import type { ContradictionView } from '../indicators/indicator-views.ts';

/** Where the plan does not agree with itself about something: both readings, each with its place. */
export function contradictionsOf(
  { contradictions }: Pick<City, 'contradictions'>,
  about: (of: City['contradictions'][number]) => boolean,
): ContradictionView[] {
  return contradictions
    .filter(about)
    .map(({ id, matter, readings }) => ({ id, matter, readings: [...readings] }));
}
