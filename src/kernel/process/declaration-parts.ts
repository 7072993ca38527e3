import type { Basis } from '../basis.ts';
import type { Text } from '../text.ts';
import type { LimitRule, LimitUnit } from '../time/limit.ts';

/* The pieces of a definition that several of its parts are made of. */

/** A CEL expression. Checked and typed when the pack is loaded. */
export type Expression = string;

export type Choice = { readonly code: string; readonly name: Text };

export type LimitDeclaration = {
  readonly when?: Expression;
  /** For whom it holds, in words, where the condition asks what the applicant enters. */
  readonly whom?: Text;
  readonly value: number;
  readonly unit: LimitUnit;
  readonly basis: readonly Basis[];
  /** Counted as litigation counts; as the administrative licensing law and the civil code do, if absent. */
  readonly rule?: LimitRule;
  /** The id of the plan's own limit, where it sets this one; a test compares the values. */
  readonly fact?: string;
  /** First day on which the rule is in force (YYYY-MM-DD); always, if absent. */
  readonly from?: string;
  /** Last day on which it is in force. */
  readonly until?: string;
  /** The rule says that it holds for cases begun before it, too; others keep the rule they began under. */
  readonly alsoOpen?: true;
};

/** An office is named by duty (what it does); each city says which unit has that duty. */
export type OfficeActor = { readonly duty: string };

/** An office that the case itself points to by its id, whatever its duty; `name` says which, before it is known. */
export type NamedOffice = {
  readonly office: Expression;
  readonly name: Text;
  /** An entry of the form with a plan's code: whoever leads that plan does the step as well as the office does. */
  readonly leadsOf?: string;
};

/**
 * One entry of a record is put right, whichever register holds it: in a case of the service that objections are
 * made by, and by no other. An empty `register` is one that this office does not write: such a decision is refused.
 */
export type RegisterCorrection = {
  readonly register: Expression;
  readonly key: Expression;
  /** Dotted: `address.detail`. */
  readonly field: Expression;
  /** What it should say, in words. */
  readonly value: Expression;
};

export type RegisterWrite = {
  readonly register: string;
  readonly key: Expression;
  /**
   * `person`: the key is an identity number, and the entry stands under the pseudonym of whoever has it, so that nobody
   * without the city's key can try numbers out.
   */
  readonly of?: 'person';
  readonly when?: Expression;
  /** create refuses an existing key; change needs it; put does either; close ends it. */
  readonly act: 'create' | 'change' | 'put' | 'close';
  readonly content: Readonly<Record<string, Expression>>;
};

/** Fires when the named step completes, with one of the outcomes if they are listed. `acceptance` is a step too. */
export type Trigger = { readonly step: string; readonly outcomes?: readonly string[] };
