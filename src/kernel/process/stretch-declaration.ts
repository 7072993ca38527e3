import type { Basis } from '../basis.ts';
import type { Text } from '../text.ts';
import type { Expression, LimitDeclaration, OfficeActor, Trigger } from './declaration-parts.ts';
import type { NamedDay } from './time-declarations.ts';

/**
 * A part of a case's course with a clock of its own, `stretch:` and its code, beside those of the whole and of its
 * steps: works until the day that was contracted, the offices' share of an inspection. It is warned of, stopped and
 * judged as any other clock; a case may have several of them running at once.
 */
export type StretchDeclaration = {
  readonly code: string;
  readonly name: Text;
  /**
   * Begins when the first of these is done, `acceptance` among them; a step that was skipped begins and ends nothing.
   * When one is done again after it has ended, it begins anew.
   */
  readonly from: readonly Trigger[];
  /** Ends when the first of these is done, and with the case. */
  readonly to: readonly Trigger[];
  /** In which cases, as they stand when it would begin; all, if absent. */
  readonly when?: Expression;
  /** First variant whose condition holds as it begins; where none does, it does not begin. Or `until`. */
  readonly limits?: readonly LimitDeclaration[];
  /** A day that the case names; an outcome that sets another day moves the clock. */
  readonly until?: NamedDay;
  /** Time with one of these steps open is not counted; the basis says why. */
  readonly pauses?: readonly { readonly step: string; readonly basis: readonly Basis[] }[];
  /** Whom it hurries; absent: the office that has the case, or those that have work to do. */
  readonly by?: OfficeActor;
};
