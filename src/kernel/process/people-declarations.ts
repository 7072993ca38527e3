import type { Basis } from '../basis.ts';
import type { Text } from '../text.ts';
import type { Choice, Expression, LimitDeclaration, OfficeActor } from './declaration-parts.ts';

/* What a service declares of the people who do its steps, and of who may take what over from whom. */

/**
 * Several offices sign one step, each once. Complete when as many as needed have signed: then the
 * step's rules give the outcome, or else the first unfavourable signature, or else what all agreed on.
 */
export type JointActor = {
  readonly offices: readonly string[];
  readonly needs?: number;
  /** As soon as this holds nobody else needs to sign: over the step's `parts` as they stand. */
  readonly enough?: Expression;
};

/**
 * A panel of named members, each with one vote. The head of the duty's office names them and the chair.
 * Complete when all have voted: the step's rules give the outcome, or else the most votes; the chair's
 * own vote decides a tie (仲裁法 art. 53). Where that vote could be outside the tie, rules must say more.
 */
export type PanelActor = {
  readonly panel: {
    readonly duty: string;
    readonly sizes: readonly PanelSize[];
    /** Who they are (a list of account and name, the chair first), where not the head but a draw says so. */
    readonly members?: Expression;
  };
};
export type PanelSize = 3 | 5 | 7;

/** What the clock does while work goes to another office. */
export type TransferClock = 'goes-on' | 'stops-until-received' | 'anew';

/** A step, or the whole case, may go to another office or level on this ground. */
export type TransferDeclaration = {
  readonly code: string;
  readonly name: Text;
  readonly of: 'step' | 'case';
  readonly basis: readonly Basis[];
  /** Who may: anybody of the office that has it, or its head alone. */
  readonly by: 'office' | 'head';
  readonly clock: TransferClock;
  /** The receiving office must have this duty in its own region. */
  readonly to?: OfficeActor;
};

/** A case that has ended may be taken up again by the head of its office: why, at which steps, and in what time. */
export type ReopeningDeclaration = {
  readonly grounds: readonly Choice[];
  readonly opens: readonly string[];
  /** A limit of its own from the day it is reopened; absent: only those of the steps. */
  readonly limit?: LimitDeclaration;
  readonly basis: readonly Basis[];
};

/**
 * Duties kept apart (职责分离): no one person does all of these parts of a case. `acceptance`, or a step that an
 * office does. What was not needed does not count.
 */
export type SeparationDeclaration = { readonly of: readonly string[]; readonly basis: readonly Basis[] };

/**
 * Who merges duplicates of what nobody accepts, such as orders: an office that does steps of it by this duty. Absent:
 * whoever accepted the case.
 */
export type MergingDeclaration = {
  readonly by: OfficeActor;
  /** An entry of the form that has to say the same in both: whose matter it is. */
  readonly same?: string;
  readonly basis: readonly Basis[];
};

/** A recorded fact may be put right, with a reason and evidence; the wrong one stays to be seen. */
export type RectificationDeclaration = {
  readonly by: readonly ('clerk' | 'handler' | 'head')[];
  readonly basis: readonly Basis[];
};

/** How open cases of an earlier version go over to this one: each step's new name, or null when it is dropped. */
export type MigrationDeclaration = {
  readonly from: number;
  readonly steps: Readonly<Record<string, string | null>>;
  readonly basis: readonly Basis[];
};

/**
 * For which enterprises a service is, by what registers hold of each under its unified code. Whoever it is not for is
 * told why before anything is filled in, and not offered it; the first that is true says why.
 */
export type OfferedToDeclaration = {
  readonly reads: readonly { readonly as: string; readonly register: string }[];
  /** Over `facts`, an entry that is closed or that there never was being null, and `today`. */
  readonly refuses: readonly { readonly when: Expression; readonly reason: Text }[];
};
