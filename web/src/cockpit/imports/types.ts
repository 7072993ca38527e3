/* What the routes of imports give, as the review reads it. */
import type { Text } from '../../api/types.ts';

export const recordKinds = ['plans', 'units', 'measures', 'tasks', 'indicators', 'limits'] as const;
export type RecordKind = (typeof recordKinds)[number];

export const importParts = ['doubts', 'repairs', 'changes'] as const;
export type ImportPart = (typeof importParts)[number];

export const changeStates = ['added', 'changed', 'removed'] as const;
export type ChangeState = (typeof changeStates)[number];

export type Person = { readonly account: string; readonly name: Text };

export type AppliedCounts = {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
  /** Changes that nobody accepted. */
  readonly leftOut: number;
};

export type ImportRow = {
  readonly id: string;
  readonly fileName: string;
  readonly state: 'review' | 'applied' | 'discarded';
  /** Grows with every decision; a decision names the one it was made on. */
  readonly version: number;
  readonly document: {
    readonly title: string;
    readonly year: number;
    readonly horizon: string;
    readonly lines: number;
  };
  readonly counts: Readonly<Record<RecordKind | 'repairs' | 'doubts', number>>;
  readonly createdBy: Person;
  readonly createdAt: string;
  readonly closedBy: Person | null;
  readonly closedAt: string | null;
  readonly applied: AppliedCounts | null;
};

type FindingCounts = { readonly total: number; readonly undecided: number };
export type KindCounts = Readonly<Record<ChangeState | 'unchanged' | 'undecided', number>>;

export type ImportView = ImportRow & {
  readonly repairs: FindingCounts;
  readonly doubts: FindingCounts;
  readonly diff: Readonly<Record<RecordKind, KindCounts>>;
};
