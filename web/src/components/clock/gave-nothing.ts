import type { CaseView } from '../../api/types.ts';

/** What class of outcome a case ended with. */
export type OutcomeClass = NonNullable<CaseView['outcome']>['class'];

/** Whoever asked got nothing: that this was said in time is no success of theirs. */
export function gaveNothing(how: OutcomeClass | null | undefined): boolean {
  return how === 'unfavourable' || how === 'not-accepted' || how === 'void' || how === 'withdrawn';
}
