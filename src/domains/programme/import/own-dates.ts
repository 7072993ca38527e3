import { type DateContext, datesIn } from './deadline.ts';
import type { ImportedDeadline } from './result.ts';

/**
 * A measure without a time line may still name its time in its own sentences: 2022年底前完成, 到6月底.
 * Only dates of the plan's own period that close something count, not dates of laws or past states.
 */
export function deadlineInWording(text: string, context: DateContext): ImportedDeadline | null {
  const months = new Set<string>();
  for (const date of datesIn(text, context)) {
    const after = text.slice(date.end, date.end + 3);
    const before = text.slice(Math.max(0, date.at - 2), date.at);
    const closes =
      /^(?:底)?(?:前|之前|，|完成|止|开通|建成|投入|实现)/.test(after) || /[到至在于]$/.test(before);
    if (closes && date.month.slice(0, 4) >= String(context.year) && date.month <= context.horizon)
      months.add(date.month);
  }
  const values = [...months].sort();
  const [only] = values;
  if (only === undefined) return null;
  return values.length === 1 ? { type: 'month', value: only } : { type: 'milestones', values };
}
