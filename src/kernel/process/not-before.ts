import type { StepOutcome } from './definition.ts';
import type { CaseState } from './state.ts';

/** The day from which an outcome may be said, where it waits for one; undefined where it may be said at once. */
export function dayOfOutcome(
  { notBefore }: Pick<StepOutcome, 'notBefore'>,
  { data }: Pick<CaseState, 'data'>,
): string | undefined {
  const day = notBefore === undefined ? undefined : data[notBefore];
  return typeof day === 'string' ? day : undefined;
}
