import type { Basis } from '../basis.ts';
import type { IndicatorTarget } from '../city/target.ts';
import type { Expression } from '../process/definition.ts';
import type { Text } from '../text.ts';

/**
 * A versioned formula over contributions. Each case of the source services yields at most one
 * contribution; figures, percentiles and drill-down read only contributions.
 */
export type IndicatorDefinition = {
  readonly code: string;
  readonly version: number;
  readonly name: Text;
  /** How it is computed, in plain words. */
  readonly description: Text;
  readonly unit: string;
  readonly direction: 'lower-better' | 'higher-better' | 'equal';
  /** `*` among the services: cases of any service that somebody has rated. */
  readonly source: {
    readonly services: readonly string[];
    readonly together?: TogetherDeclaration;
  };
  /** The case belongs to this indicator at all (expressions see `case`, `form`, `data`, `elapsed`, `region`). */
  readonly when?: Expression;
  /** First true one excludes the case from the figure, with its reason shown. */
  readonly exclusions: readonly { readonly when: Expression; readonly reason: Text }[];
  /** Mean, median and p90 use `value`; ratio uses `numerator` (true/false) over all that are included. */
  readonly value?: Expression;
  readonly numerator?: Expression;
  readonly aggregate: 'mean' | 'median' | 'ratio' | 'sum' | 'count';
  /** `year`: the figure is that of one calendar year and begins anew with the next; otherwise it is of all that counted. */
  readonly span?: 'year';
  /** Ids of the plan's indicator facts this measures; at least one must exist in the city. */
  readonly facts: readonly string[];
  /** A target of our own, where the plan wants something kept but prints no figure for it; then no fact is needed. */
  readonly target?: { readonly comparator: IndicatorTarget['comparator']; readonly value: number };
  readonly basis: readonly Basis[];
};

/**
 * The cases of one matter, such as all that one building project went through, so that a figure can add them up. They
 * are found in a register whose entries belong to a matter and name the case that each came about by; the contributing
 * case has an entry among them, and what any of the others adds late is worked out anew with it. All that is measured
 * of one service looks at the same matter.
 */
export type TogetherDeclaration = {
  readonly register: string;
  /** The lookup that finds the entries of one matter, and its value for the case that contributes. */
  readonly by: string;
  readonly value: Expression;
  /** The lookup under which an entry names its case, by number. */
  readonly names: string;
  /** What counts of the cases named: those of these services, and for others what they are parts of. Each once. */
  readonly services: readonly string[];
};

export type Contribution = {
  readonly indicator: string;
  readonly formula: number;
  /** Case id. */
  readonly source: string;
  /** YYYY-MM in city time, of the moment that places the case. */
  readonly period: string;
  readonly region: string;
  readonly channel: string;
  readonly value: number | null;
  readonly numerator: boolean | null;
  /** Of a reported share: what was counted, and what it is a share of. */
  readonly above?: number | null;
  readonly below?: number | null;
  readonly excluded: Text | null;
  readonly sandbox: boolean;
};

export type Figure = {
  readonly indicator: string;
  readonly included: number;
  readonly excluded: number;
  /** Null when nothing is included. */
  readonly value: number | null;
  readonly median: number | null;
  readonly p90: number | null;
  readonly numerator: number | null;
};
