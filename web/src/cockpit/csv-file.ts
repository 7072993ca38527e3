import type { Sheet } from './workbook-file.ts';

type Cell = Sheet['data'][number][number];

/**
 * A sheet as text that office software opens as what it is: marked as UTF-8, and with no formula among its words, since
 * such software would work out what somebody had typed.
 */
export function csvOf({ data }: Pick<Sheet, 'data'>): string {
  return `\uFEFF${data.map((row) => `${row.map(fieldOf).join(',')}\r\n`).join('')}`;
}

function fieldOf(cell: Cell): string {
  const value = cell !== null && typeof cell === 'object' && 'value' in cell ? cell.value : cell;
  if (value === null || value === undefined) return '';
  const words =
    typeof value === 'string' && /^[=+\-@＝＋－＠\t\r]/u.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(words) ? `"${words.replaceAll('"', '""')}"` : words;
}
