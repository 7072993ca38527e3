import type { JsonObject } from '../../kernel/json.ts';
import { isObject, mapPersonal } from './map-personal.ts';
import { personOf } from './person.ts';

/**
 * The pseudonyms of those whom these top-level fields of a form describe by their identity numbers, in no order.
 * What describes nobody in particular is its applicant's, and found by the case.
 */
export function personsIn(
  masterKey: Uint8Array,
  schema: JsonObject,
  form: JsonObject,
  fields: readonly string[],
): readonly string[] {
  const persons = new Set<string>();
  const properties = isObject(schema.properties) ? schema.properties : {};
  for (const field of fields) {
    const value = form[field];
    if (value === undefined) continue;
    mapPersonal(
      properties[field],
      value,
      { owner: '', personOf: (residentId) => personOf(masterKey, residentId) },
      (part, person) => {
        if (person !== '') persons.add(person);
        return part;
      },
    );
  }
  return [...persons];
}
