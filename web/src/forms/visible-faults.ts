import { asForm, type FormFault, tidyForm, validateForm } from '../../../src/kernel/form/index.ts';
import type { Json, JsonObject } from '../../../src/kernel/json.ts';
import { stepsOf, valueAt } from './pointer.ts';

/**
 * Everything that has to change in what is entered, by the rules that the server applies too. An item
 * of a list that was added and is still empty counts as an item to fill in, where it stands.
 */
export function faultsOf(source: JsonObject, form: JsonObject, today = ''): readonly FormFault[] {
  const entered = withEmptyItems(source, form, tidyForm(source, form));
  // Until the city has said which day it is, rules about it wait.
  return validateForm(source, entered, today === '' ? {} : { today });
}

/** The field that somebody types in, and whether it was marked as they began. */
export type Typing = { readonly pointer: string; readonly faulty: boolean };

/**
 * Which faults to show while a person is still writing: those of fields they have left, and of lists
 * and groups around them only once everything was checked. Nobody is blamed for what they have not
 * come to yet, or are just typing; a mark that was there goes when it is mended.
 */
export function visibleFaults(
  faults: readonly FormFault[],
  touched: ReadonlySet<string>,
  checked: boolean,
  typing: Typing | null = null,
): readonly FormFault[] {
  if (checked && typing === null) return faults;
  return faults.filter(
    ({ path }) =>
      (checked || touched.has(path)) && (typing === null || path !== typing.pointer || typing.faulty),
  );
}

/** Where something wrong was entered before the form was opened, such as in a draft of yesterday. */
export function enteredBefore(faults: readonly FormFault[], form: JsonObject): ReadonlySet<string> {
  const entered = faults.filter(({ path }) => {
    const value = valueAt(form, stepsOf(path));
    return value !== undefined && !isBlank(value as Json);
  });
  return new Set(entered.map(({ path }) => path));
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
