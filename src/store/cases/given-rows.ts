/** How a column of given rows reaches the statement. Bodies and states are JSON; nothing else needs quoting much. */
export type GivenType =
  | 'integer'
  | 'smallint'
  | 'boolean'
  | 'uuid'
  | 'timestamptz'
  | 'text'
  | 'bytea'
  | 'json'
  | 'jsonb';

export type GivenColumns = Readonly<Record<string, GivenType>>;

/**
 * Rows as SQL reads them: one array for each column, so that a statement has the same text however many
 * rows there are, and JSON is parsed once or not at all. `first` is the number of the first parameter.
 */
export function givenSource(columns: GivenColumns, alias: string, first: number): string {
  const names: string[] = [];
  const json: string[] = [];
  const plain: string[] = [];
  let parameter = first;
  for (const [name, type] of inOrder(columns)) {
    names.push(`"${name}"`);
    if (isJson(type)) json.push(`${type}_array_elements($${parameter}::${type})`);
    else plain.push(`$${parameter}::${type}[]`);
    parameter += 1;
  }
  return `rows from (${[`unnest(${plain.join(', ')})`, ...json].join(', ')}) as ${alias} (${names.join(', ')})`;
}

/** The parameters of `givenSource`, in its order. A row may leave out what is null; `act` comes from `acts`. */
export function givenValues(
  columns: GivenColumns,
  rows: readonly Readonly<Record<string, unknown>>[],
  acts: readonly number[],
): readonly string[] {
  return inOrder(columns).map(([name, type]) => {
    if (name === 'act') return `{${acts.join(',')}}`;
    if (isJson(type)) return `[${rows.map((row) => JSON.stringify(row[name] ?? null)).join(',')}]`;
    const write = isQuoted(type) ? quoted : plainText;
    return `{${rows.map((row) => write(row[name] ?? null)).join(',')}}`;
  });
}

const orders = new WeakMap<GivenColumns, readonly (readonly [string, GivenType])[]>();

/** JSON columns come last, whatever order they are declared in. */
function inOrder(columns: GivenColumns): readonly (readonly [string, GivenType])[] {
  const known = orders.get(columns);
  if (known !== undefined) return known;
  const all = Object.entries(columns);
  const order = [...all.filter(([, type]) => !isJson(type)), ...all.filter(([, type]) => isJson(type))];
  orders.set(columns, order);
  return order;
}

function isJson(type: GivenType): boolean {
  return type === 'json' || type === 'jsonb';
}

function isQuoted(type: GivenType): boolean {
  return type === 'text' || type === 'bytea';
}

/** Numbers, truth values, UUIDs and instants have nothing in them that an array would read otherwise. */
function plainText(value: unknown): string {
  return value === null ? 'NULL' : String(value);
}

function quoted(value: unknown): string {
  if (value === null) return 'NULL';
  const text = String(value);
  return /["\\]/.test(text) ? `"${text.replaceAll(/["\\]/g, '\\$&')}"` : `"${text}"`;
}
