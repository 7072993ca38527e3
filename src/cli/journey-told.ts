import type { Text } from '../kernel/text.ts';
import type { JourneyRow } from '../month/options.ts';

/* What `yingshang simulate journey` says of how far a firm has come. */

/** Whether the firm came to the end of its way: each stage was asked for, and ended well. */
export function hasArrived(rows: readonly JourneyRow[]): boolean {
  return rows.length > 0 && rows.every((row) => row.case?.favourable === true);
}

/** A line for each stage that began or ended since; `told` remembers what was said. */
export function newLines(
  rows: readonly JourneyRow[],
  told: Set<string>,
  say: (text: Text) => string,
): readonly string[] {
  return rows.flatMap((row) => {
    const line = lineOf(row, say);
    if (line === null || told.has(line)) return [];
    told.add(line);
    return [line];
  });
}

function lineOf({ name, case: it }: JourneyRow, say: (text: Text) => string): string | null {
  if (it === null) return null;
  const when = it.endedAt ?? it.openedAt;
  const what = it.outcome === null ? say({ zh: '已提交', en: 'asked for' }) : say(it.outcome);
  return `${when.slice(0, 16).replace('T', ' ')}  ${it.number}  ${say(name)}: ${what}`;
}
