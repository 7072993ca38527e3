import type { Text, WorkRow } from '../../api/types.ts';
import type { ActButton } from '../acts/act-buttons.ts';
import { actFormOf } from '../acts/act-form.ts';

/** As many as one request may act on. */
export const mostTogether = 500;

/** Rows that wait for the same thing of the same service may be dealt with together. */
export function isLike(one: WorkRow, other: WorkRow): boolean {
  return one.case.service.code === other.case.service.code && one.item.code === other.item.code;
}

/** Those that may be picked together with the first; each case once. */
export function likeRows(rows: readonly WorkRow[], first: WorkRow | undefined): readonly WorkRow[] {
  if (first === undefined) return [];
  const cases = new Map<string, WorkRow>();
  for (const row of rows) if (isLike(row, first) && !cases.has(row.case.id)) cases.set(row.case.id, row);
  return [...cases.values()].slice(0, mostTogether);
}

/**
 * Whether an act may be done to several at once: it is about what they all wait for, and nothing in it differs
 * from case to case, as a form, a list of corrections, a person or the number of another case would.
 */
export function isForMany(button: ActButton, item: string): boolean {
  const form = actFormOf(button);
  const { step } = button.move;
  return (
    (step === null || step === item) &&
    !form.items &&
    form.output === null &&
    form.receivers === null &&
    form.facts === null &&
    !form.otherCase
  );
}

/** The act's name with how many it is done to, so that nobody takes it for an act on one. */
export function labelForMany({ zh, en }: Text, count: number): Text {
  return { zh: `${zh}（${count} 件）`, en: `${en} (${count})` };
}
