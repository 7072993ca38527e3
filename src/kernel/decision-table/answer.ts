import { isAsked } from '../form/conditions.ts';
import { asForm } from '../form/schema.ts';
import { tidyForm } from '../form/tidy.ts';
import type { JsonObject } from '../json.ts';
import { evaluate, readPaths } from '../process/expression.ts';
import type { DecisionTable, TableAnswer, TableRow } from './definition.ts';

/**
 * Reads a table from the top. `&&` and `||` of the expression language settle a condition whenever the facts there are
 * suffice; a row that stays open names what it lacks, and one that is settled asks for nothing.
 */
export function answerFrom(table: DecisionTable, given: JsonObject): TableAnswer {
  const facts = tidyForm(table.form, given);
  const open: TableRow[] = [];
  let first: TableRow | null = null;
  for (const row of table.rows) {
    const holds = judge(row, facts);
    if (holds === true) {
      first = row;
      break;
    }
    if (holds === null) open.push(row);
  }
  const possible = new Set([...open, ...(first === null ? [] : [first])].map(({ outcome }) => outcome));
  const [only] = possible;
  const lacking = new Set(open.flatMap(factsOf));
  return {
    facts,
    outcome: possible.size === 1 ? (table.outcomes.find(({ code }) => code === only) ?? null) : null,
    row: open.length === 0 ? first : null,
    missing: Object.entries(asForm(table.form).properties).flatMap(([name, field]) =>
      lacking.has(name) && facts[name] === undefined && isAsked(field, { form: facts, here: facts })
        ? [name]
        : [],
    ),
  };
}

/** Whether a row holds; null where that cannot be said yet. */
function judge({ when }: TableRow, form: JsonObject): boolean | null {
  try {
    return evaluate(when, { form }) === true;
  } catch {
    return null;
  }
}

/** The facts a row's condition reads. */
export function factsOf({ when }: Pick<TableRow, 'when'>): readonly string[] {
  return readPaths(when).flatMap(([root, name]) => (root === 'form' && name !== undefined ? [name] : []));
}
