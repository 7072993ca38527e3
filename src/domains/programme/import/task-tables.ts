import type { Piece, Table } from './paragraphs.ts';
import type { SourceRow } from './source.ts';
import { type TaskColumn, type TaskTable, taskColumns, taskTable } from './task-table.ts';

type Gathering = { header: SourceRow; columns: readonly TaskColumn[]; rows: SourceRow[] };

/** Where the header of a task list stands in a table: in its first rows, below a title row perhaps. */
function headerOf(table: Table): { readonly at: number; readonly columns: readonly TaskColumn[] } | null {
  for (let at = 0; at < Math.min(3, table.rows.length); at += 1) {
    const columns = taskColumns(table.rows[at]?.cells ?? []);
    if (columns !== null) return { at, columns };
  }
  return null;
}

/** Whether most rows carry a number in the column of numbers: they go on with the list above. */
function numberedRows(table: Table, columns: readonly TaskColumn[]): boolean {
  const at = columns.indexOf('no');
  return (
    at >= 0 &&
    table.rows.filter((row) => /^\d{1,4}[.、]?$/.test(row.cells[at] ?? '')).length * 2 >= table.rows.length
  );
}

/** The task lists among the pieces of one part. Tables that follow under the same header are one list. */
export function taskTablesOf(pieces: readonly Piece[]): {
  readonly tables: readonly TaskTable[];
  readonly used: ReadonlySet<Table>;
} {
  const found: Gathering[] = [];
  const used = new Set<Table>();
  let open: Gathering | null = null;
  let grouped = false;
  for (const piece of pieces) {
    if (piece.kind === 'paragraph') {
      // A heading between the rows may only group them (一、政务环境): the next rows decide.
      if (piece.marker !== null && piece.marker.rank <= 2) grouped = true;
      continue;
    }
    const header = headerOf(piece);
    const row = header === null ? undefined : piece.rows[header.at];
    if (header !== null && row !== undefined) {
      grouped = false;
      used.add(piece);
      if (open !== null && open.columns.join() === header.columns.join())
        open.rows.push(...piece.rows.slice(header.at));
      else {
        open = { header: row, columns: header.columns, rows: [...piece.rows.slice(header.at)] };
        found.push(open);
      }
    } else if (
      open !== null &&
      (!grouped || numberedRows(piece, open.columns)) &&
      piece.rows.every((other) => other.cells.length <= (open as Gathering).columns.length) &&
      piece.rows.some((other) => other.cells.length >= (open as Gathering).columns.length - 2)
    ) {
      used.add(piece);
      open.rows.push(...piece.rows);
    }
  }
  return { tables: found.map(({ header, columns, rows }) => taskTable(rows, columns, header)), used };
}
