import { asForm, type FormFault, tidyForm, validateForm } from '../../../src/kernel/form/index.ts';
import type { Json, JsonObject } from '../../../src/kernel/json.ts';

/**
 * Everything that has to change in what is entered, by the rules that the server applies too. An item
 * of a list that was added and is still empty counts as an item to fill in, where it stands.
 */
export function faultsOf(source: JsonObject, form: JsonObject, today = ''): readonly FormFault[] {
  const entered = withEmptyItems(source, form, tidyForm(source, form));
  // Until the city has said which day it is, rules about it wait.
  return validateForm(source, entered, today === '' ? {} : { today });
}

/**
 * Which faults to show while a person is still writing: those of fields they have left, and of lists
 * and groups around them only once everything was checked. Nobody is blamed for what they have not
 * come to yet.
 */
export function visibleFaults(
  faults: readonly FormFault[],
  touched: ReadonlySet<string>,
  checked: boolean,
): readonly FormFault[] {
  return checked ? faults : faults.filter((fault) => touched.has(fault.path));
}

/** Tidying drops empty items; on the screen they still stand, and faults must point to the right one. */
function withEmptyItems(source: JsonObject, form: JsonObject, tidied: JsonObject): JsonObject {
  const result: Record<string, Json> = { ...tidied };
  for (const [name, field] of Object.entries(asForm(source).properties)) {
    const typed = form[name];
    const kept = tidied[name];
    if (field.type !== 'array' || field.items.type !== 'object') continue;
    if (!Array.isArray(typed) || !Array.isArray(kept) || typed.length === kept.length) continue;
    const rest = [...(kept as readonly Json[])];
    result[name] = (typed as readonly Json[]).map((item) => (isBlank(item) ? {} : (rest.shift() ?? {})));
  }
  return result;
}

function isBlank(value: Json): boolean {
  if (value === null || value === '') return true;
  return typeof value === 'object' && Object.values(value).every((part) => isBlank(part as Json));
}
