import type { Basis } from '../basis.ts';
import type { JsonObject } from '../json.ts';
import type { Expression } from '../process/declaration-parts.ts';
import type { Text } from '../text.ts';

/**
 * A question that rules alone answer, before anybody applies: who bears a cost, to which class somebody belongs. Rows
 * are read from the top and the first that holds decides; services use the same rows in their steps.
 */
export type DecisionTable = {
  readonly code: string;
  readonly version: number;
  /** The question, as somebody asks it. */
  readonly name: Text;
  readonly summary: Text;
  readonly basis: readonly Basis[];
  /** The facts that are asked (form dialect). Nothing in it is required: what is not known yet is named by the answer. */
  readonly form: JsonObject;
  readonly outcomes: readonly TableOutcome[];
  readonly rows: readonly TableRow[];
  /** Services in which the answer counts; their pages lead here. */
  readonly services: readonly string[];
};

export type TableOutcome = {
  readonly code: string;
  readonly name: Text;
  /** What comes of it, one sentence each. */
  readonly follows: readonly Text[];
};

export type TableRow = {
  readonly code: string;
  /** Over `form`. A fact that is not there leaves it open, unless the others settle it. */
  readonly when: Expression;
  readonly outcome: string;
  /** The clause that says so, in our words. */
  readonly clause: Text;
  readonly basis: readonly Basis[];
};

/** What a table says of some facts. */
export type TableAnswer = {
  /** The facts as they were understood: without what is not asked. */
  readonly facts: JsonObject;
  /** Null while different outcomes are possible. */
  readonly outcome: TableOutcome | null;
  /** The row that decided; null while more than one may. */
  readonly row: TableRow | null;
  /** Facts that could still matter, in the order of the form. */
  readonly missing: readonly string[];
};
