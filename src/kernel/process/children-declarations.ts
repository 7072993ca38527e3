import type { Basis } from '../basis.ts';
import type { Expression } from './declaration-parts.ts';

/* What a step declares of the cases that it gathers: bids, claims, votes, items of a list. */

/**
 * Cases of one service begin under this step while it is open, and its rules decide over their totals.
 * The parent never takes their writes; no child begins after the step's office, or its limit, has
 * closed the door.
 */
export type GatherDeclaration = {
  readonly service: string;
  /** One child for each item of this list, all opened at once; nobody else may join. */
  readonly each?: {
    readonly of: Expression;
    readonly form: Readonly<Record<string, Expression>>;
    /**
     * Over `item` too: the number of a case whose party this one is for, since it is they whom it concerns. Absent, or
     * where there is no such case: the party of the case that gathers.
     */
    readonly party?: Expression;
    /**
     * Over `item` too: the number of a case that this one inspects. The step's office may read it from then on, with
     * what is personal in it as long as the inspection of it is open; it may do nothing to it.
     */
    readonly inspects?: Expression;
  };
  /** Who may join, over `child` (form, party, applicant). */
  readonly admits?: Expression;
  /** Entries of the form that whoever may join is told, so that they know what it is about; nothing personal. */
  readonly announces?: readonly string[];
  /** A party may join once: nobody bids or votes twice. */
  readonly oncePerParty?: true;
  /**
   * The hour at which the door shuts by itself, as a local time (`2022-06-22T09:30`), kept when the step
   * opens. The step's limit is then the least time until it.
   */
  readonly until?: Expression;
  /** Nobody closes the door before its limit has passed, or its hour has come: it was promised to all. */
  readonly closes?: 'at-limit';
  /** What counts: those there are when the door closes, or all of them once each has ended. */
  readonly complete: 'at-closing' | 'when-all-ended';
  /** Kept as the step's output, beside `children`, their number. */
  readonly totals: Readonly<Record<string, TotalDeclaration>>;
};

/**
 * Folded from the children: how many, or the sum of a value; with `by`, one figure for each answer. Or a
 * value of each, as a list in the order in which they began.
 */
export type TotalDeclaration = {
  /** The value of one child that is added up; absent: children are counted. */
  readonly sum?: Expression;
  readonly list?: Expression;
  readonly where?: Expression;
  readonly by?: Expression;
  /** Answers that have a figure even if nobody gave them. */
  readonly among?: readonly string[];
};

/** A part of a bundle that was not wanted at first and may be added while the bundle is under way. */
export type AddableDeclaration = {
  /** The entries of the bundle's form that are given with it. */
  readonly fields: readonly string[];
  /** Entries that say that it is wanted; adding it says so, and nobody is asked. They read the form and nothing else. */
  readonly sets?: Readonly<Record<string, Expression>>;
  readonly basis: readonly Basis[];
};
