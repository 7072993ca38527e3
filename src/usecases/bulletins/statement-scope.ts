import { yearOfPlan } from '../../kernel/city/ledger-numbers.ts';
import type { Text } from '../../kernel/text.ts';

/** One plan, or a whole plan by its year: `year` is null for the city's own, and undefined of a single plan. */
export type StatedPlan = {
  readonly no: number;
  readonly code: string;
  readonly name: Text;
  readonly year?: number | null;
};

/** Whether what belongs to a plan, by its number, is within it. */
export function isOfPlan(stated: StatedPlan, no: number): boolean {
  return stated.year === undefined ? no === stated.no : yearOfPlan(no) === stated.year;
}

/** What a statement is about. Months are those that the period touches. */
export type StatementScope = {
  readonly from: string;
  readonly to: string;
  readonly plan: StatedPlan | null;
  readonly region: string | null;
};
