import type { Piece, Table } from './paragraphs.ts';
import type { SourceRow } from './source.ts';
import { type TaskColumn, type TaskTable, taskColumns, taskTable } from './task-table.ts';

type Header = {
  readonly at: number;
  /** One row, or two: 责任单位 above 牵头单位 and 配合单位. */
  readonly rows: readonly SourceRow[];
  readonly columns: readonly TaskColumn[];
};
type Gathering = { headers: readonly SourceRow[]; columns: readonly TaskColumn[]; rows: SourceRow[] };

/** Where the header of a task list stands in a table: in its first rows, below a title row perhaps. */
function headerOf(table: Table): Header | null {
  for (let at = 0; at < Math.min(3, table.rows.length); at += 1) {
    const row = table.rows[at];
    const below = table.rows[at + 1];
    if (row === undefined) break;
    const both = below === undefined ? null : headerOfTwo(row.cells, below.cells);
    if (below !== undefined && both !== null) return { at, rows: [row, below], columns: both };
    const columns = taskColumns(row.cells);
    if (columns !== null) return { at, rows: [row], columns };
  }
  return null;
}

/** A second row that only divides cells of the first: short words, and blank or the same where the first needs none. */
function headerOfTwo(above: readonly string[], below: readonly string[]): readonly TaskColumn[] | null {
  if (below.length > above.length || below.length < 3 || /^\d/.test(below[0] ?? '')) return null;
  const divides = below.filter((cell, at) => cell !== '' && cell !== above[at]);
  if (divides.length < 2 || divides.length * 2 > above.length + 1) return null;
  if (
    !divides.every(
      (cell) => cell.length <= 8 && /(?:单位|部门|牵头|配合|责任|时限|时间|名称|内容)/.test(cell),
    )
  )
    return null;
  return taskColumns(above.map((cell, at) => (below[at] ?? '') || cell));
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
  // A heading between the rows may only group them (一、政务环境): the next rows decide.
  let grouped: SourceRow | null = null;
  for (const piece of pieces) {
    if (piece.kind === 'paragraph') {
      if (piece.marker !== null && piece.marker.rank <= 2) grouped = { no: piece.from, cells: [piece.text] };
      continue;
    }
    const header = headerOf(piece);
    if (header !== null) {
      grouped = null;
      used.add(piece);
      if (open !== null && open.columns.join() === header.columns.join())
        open.rows.push(...piece.rows.slice(header.at));
      else {
        open = { headers: header.rows, columns: header.columns, rows: piece.rows.slice(header.at) };
        found.push(open);
      }
    } else if (
      open !== null &&
      (grouped === null || numberedRows(piece, open.columns)) &&
      piece.rows.every((other) => other.cells.length <= (open as Gathering).columns.length) &&
      piece.rows.some((other) => other.cells.length >= (open as Gathering).columns.length - 2)
    ) {
      used.add(piece);
      if (grouped !== null) open.rows.push(grouped);
      grouped = null;
      open.rows.push(...piece.rows);
    }
  }
  return { tables: found.map(({ headers, columns, rows }) => taskTable(rows, columns, headers)), used };
}
