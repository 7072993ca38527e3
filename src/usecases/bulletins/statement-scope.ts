import type { Text } from '../../kernel/text.ts';

/** What a statement is about. Months are those that the period touches. */
export type StatementScope = {
  readonly from: string;
  readonly to: string;
  readonly plan: { readonly no: number; readonly code: string; readonly name: Text } | null;
  readonly region: string | null;
};
