import type { Json, JsonObject } from '../json.ts';
import type { Text } from '../text.ts';
import { validateForm } from './validate.ts';

/** The checklist of what is still to be filled in, in the order of the form. */
export function missingFields(
  schema: JsonObject,
  value: Json,
): readonly { readonly path: string; readonly label: Text }[] {
  const missing = ['form.required', 'form.must-agree', 'form.too-few'];
  return validateForm(schema, value)
    .filter((fault) => missing.includes(fault.code))
    .map(({ path, label }) => ({ path, label }));
}
