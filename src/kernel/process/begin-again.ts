import type { ServiceDefinition } from './definition.ts';
import type { CaseState } from './state.ts';

/** Outcomes that gave nothing: whoever asked may want to ask once more. */
const gaveNothing: readonly string[] = ['unfavourable', 'withdrawn', 'not-accepted', 'void'];

/**
 * Why what was typed for a case does not begin another application: it is under way, here or where it was merged into; it
 * gave what was asked for; or it is not of a kind that people apply for. Null where it may.
 */
export function barAgain(
  current: Pick<ServiceDefinition, 'openedBy'> | undefined,
  { outcome, mergedInto, parent }: Pick<CaseState, 'outcome' | 'mergedInto' | 'parent'>,
): 'draft.case-under-way' | 'draft.case-granted' | 'case.service-unknown' | null {
  if (current?.openedBy !== 'applicant' || parent !== null) return 'case.service-unknown';
  if (outcome === null || mergedInto !== undefined) return 'draft.case-under-way';
  return gaveNothing.includes(outcome.class) ? null : 'draft.case-granted';
}
