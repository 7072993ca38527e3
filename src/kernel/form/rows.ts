import type { JsonObject } from '../json.ts';
import type { Text } from '../text.ts';
import type { ArrayField, Field, ObjectField } from './schema.ts';
import { titleOf } from './schema.ts';
import { type ValidateOptions, validateForm } from './validate.ts';

/*
 * A list of a form as a sheet: a row for each item, a column for each of its entries. Whoever has hundreds of them fills
 * in a sheet instead of a form; what is wrong is told row by row, and nothing is half taken.
 */

/** One entry of an item; `path` goes into the objects in it. */
export type SheetColumn = {
  readonly path: readonly string[];
  readonly title: Text;
  readonly field: Field;
};

/** Something to change in a row of the sheet, as people count them: the first row is 1. */
export type RowFault = { readonly row: number; readonly column: Text; readonly message: Text };

export type SheetRead = { readonly items: readonly JsonObject[]; readonly faults: readonly RowFault[] };

/** Where the list itself says no number. */
const mostRows = 2_000;
/** More than these nobody reads: whoever has put them right sends the sheet again. */
export const mostFaults = 100;

/** Null where an item is no object, or holds a list or a file: no cell can say that. */
export function sheetColumns({ items }: ArrayField): readonly SheetColumn[] | null {
  return items.type === 'object' ? columnsOf(items, [], null) : null;
}

function columnsOf(
  { properties }: ObjectField,
  above: readonly string[],
  within: Text | null,
): readonly SheetColumn[] | null {
  const columns: SheetColumn[] = [];
  for (const [name, field] of Object.entries(properties)) {
    const path = [...above, name];
    const own = titleOf(field, name);
    const title = within === null ? own : { zh: `${within.zh} · ${own.zh}`, en: `${within.en} · ${own.en}` };
    if (field.type === 'array' || (field.type === 'string' && field.format === 'file')) return null;
    if (field.type !== 'object') columns.push({ path, title, field });
    else {
      const inner = columnsOf(field, path, title);
      if (inner === null) return null;
      columns.push(...inner);
    }
  }
  return columns;
}

/**
 * The items that a sheet holds. The first row names the columns, in either language and any order; empty rows are left
 * out. Money is written in yuan, yes and no in words, choices by their name or code. Of more rows than the list may have
 * nothing is read but that; of many faults the first hundred are told.
 */
export function readRows(
  list: ArrayField,
  rows: readonly (readonly string[])[],
  options: ValidateOptions,
): SheetRead {
  const columns = sheetColumns(list) ?? [];
  const [head = [], ...body] = rows;
  const places = columns.map((column) =>
    head.findIndex((cell) => [column.title.zh, column.title.en].includes(cell.trim())),
  );
  const faults: RowFault[] = columns.flatMap((column, at) =>
    places[at] === -1 && isRequired(list.items, column.path)
      ? [
          {
            row: 1,
            column: column.title,
            message: { zh: '表头里没有这一列', en: 'The first row has no such column' },
          },
        ]
      : [],
  );
  if (faults.length > 0) return { items: [], faults };
  const most = list.maxItems ?? mostRows;
  const items: JsonObject[] = [];
  for (const [at, cells] of body.entries()) {
    if (cells.every((cell) => cell.trim() === '')) continue;
    if (items.length === most) return { items: [], faults: [tooMany(list, at + 2, most)] };
    if (faults.length >= mostFaults) continue;
    const item: Record<string, unknown> = {};
    for (const [which, column] of columns.entries()) {
      const cell = cells[places[which] ?? -1]?.trim() ?? '';
      if (cell !== '') put(item, column.path, cellValue(column.field, cell, options));
    }
    const row = item as JsonObject;
    items.push(row);
    const wrong = validateForm(list.items as unknown as JsonObject, row, options);
    faults.push(...wrong.map(({ label, message }) => ({ row: at + 2, column: label, message })));
  }
  return { items, faults: faults.slice(0, mostFaults) };
}

function tooMany(list: ArrayField, row: number, most: number): RowFault {
  return {
    row,
    column: titleOf(list, ''),
    message: {
      zh: `最多填 ${most} 行，从这一行起超出了；请分成几次办理`,
      en: `At most ${most} rows: this one and those after it are too many. Hand in several lists`,
    },
  };
}

function isRequired(field: Field, [name, ...rest]: readonly string[]): boolean {
  if (name === undefined || field.type !== 'object') return true;
  const inner = field.properties[name];
  return field.required?.includes(name) === true && (inner === undefined || isRequired(inner, rest));
}

function put(into: Record<string, unknown>, [name, ...rest]: readonly string[], value: unknown): void {
  if (name === undefined) return;
  if (rest.length === 0) into[name] = value;
  else {
    const inner = (into[name] ?? {}) as Record<string, unknown>;
    into[name] = inner;
    put(inner, rest, value);
  }
}

const yes = new Set(['是', 'yes', 'y', 'true', '√']);
const no = new Set(['否', 'no', 'n', 'false', '×']);

/** What a cell says, as the field holds it. What does not fit stays as it is typed: the check says why. */
function cellValue(field: Field, cell: string, { codeLists = {} }: ValidateOptions): unknown {
  switch (field.type) {
    case 'boolean':
      return yes.has(cell.toLowerCase()) ? true : no.has(cell.toLowerCase()) ? false : cell;
    case 'integer':
    case 'number': {
      const number = Number(cell.replaceAll(',', ''));
      if (!Number.isFinite(number)) return cell;
      return field.format === 'money-fen' ? Math.round(number * 100) : number;
    }
    case 'string': {
      const list = field['x-code-list'];
      const choices = field['x-choices'] ?? (list === undefined ? [] : (codeLists[list]?.entries ?? []));
      return choices.find(({ name }) => name.zh === cell || name.en === cell)?.code ?? cell;
    }
    default:
      return cell;
  }
}
