import { stringify } from 'csv-stringify/sync';

export const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

type Cell = string | number | null;

/** Rows as text that office software opens as what they are: marked as UTF-8, and with no formula among them. */
export function csv(rows: readonly (readonly Cell[])[]): string {
  return `\uFEFF${stringify(
    rows.map((row) => [...row]),
    { escape_formulas: true },
  )}`;
}
