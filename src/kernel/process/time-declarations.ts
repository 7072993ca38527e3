import type { Basis } from '../basis.ts';
import type { Text } from '../text.ts';
import type { Choice, Expression, LimitDeclaration, OfficeActor } from './declaration-parts.ts';

/* What a service declares of its time beyond the limits themselves. */

/**
 * What is promised until a day that the case names. The clock runs from acceptance to that day, which rolls over like
 * the last day of any limit in days, and follows an outcome that sets another. Null, empty, or passed before the case
 * was accepted: the case has no such clock.
 */
export type NamedDay = {
  /** YYYY-MM-DD, over the case. */
  readonly day: Expression;
  /**
   * What is to be done by then, for whoever hears that it was not: in both languages, as `中文 / English`. Empty while
   * nobody is to be blamed.
   */
  readonly what: Expression;
  readonly basis: readonly Basis[];
};

/** A listed legal ground on which the clock may stand still, and for how long at most. */
export type SuspensionDeclaration = {
  readonly code: string;
  readonly name: Text;
  readonly basis: readonly Basis[];
  /** When it has passed, the case goes on by itself. */
  readonly maximum: LimitDeclaration;
  /** Something has to show that the ground is there. */
  readonly evidence?: 'required';
  /** How many times in one case, or what says so in this one; any number, if absent. */
  readonly most?: number | Expression;
};

/**
 * More time, within what the law allows: asked for by who handles the case, or the step, before the limit has
 * passed, decided by the head of the named office.
 */
export type ExtensionDeclaration = {
  readonly code: string;
  readonly name: Text;
  readonly basis: readonly Basis[];
  /** The case's, or as `step:` and its code a step's own; what is given to a step lengthens nothing else. */
  readonly clock: 'promised' | 'statutory' | `step:${string}`;
  /** The longest that may be given at once. */
  readonly maximum: LimitDeclaration;
  /** In which cases; all, if absent. */
  readonly when?: Expression;
  /** How many times in one case, or one round of the step; once, if absent. */
  readonly most?: number;
  /** Only after an extension under this code has been given. */
  readonly after?: string;
  /** Whose head decides; absent: the office that has the case, or the step. */
  readonly by?: OfficeActor;
  /** How long before expiry it must be asked for at the latest. */
  readonly ahead?: LimitDeclaration;
  /** How long before expiry it must be granted at the latest; until expiry, if absent. */
  readonly decided?: LimitDeclaration;
};

/** Who may write down later what legally happened earlier, how far back, and with what to show for it. */
export type BackdatingDeclaration = {
  readonly by: readonly ('clerk' | 'handler' | 'head')[];
  readonly within: LimitDeclaration;
  readonly evidence: 'required';
  readonly basis: readonly Basis[];
};

/** What a party may do against a decision: told with every refusal. */
export type RemedyDeclaration = {
  readonly code: string;
  readonly name: Text;
  /** Time to do it in, from the day the decision is told. */
  readonly within: LimitDeclaration;
};

/** Who accepts, and may ask for correction. */
export type AcceptanceDeclaration = {
  readonly by: OfficeActor;
  readonly basis: readonly Basis[];
  /** The office's time to answer; when it passes in silence the case is accepted as of receipt. */
  readonly within: LimitDeclaration;
  /** The applicant's time to answer a correction notice. */
  readonly correction: LimitDeclaration;
  /** Reasons an office may choose from when it refuses to accept. */
  readonly refusalReasons: readonly Choice[];
  /** Complete by this measure, an application is accepted the moment it is handed in. */
  readonly atOnce?: { readonly when: Expression; readonly basis: readonly Basis[] };
  /**
   * How many correction notices at most; one, if absent. A further one may only name again what the
   * first one named: everything is asked for at once.
   */
  readonly rounds?: { readonly most: number; readonly basis: readonly Basis[] };
};
