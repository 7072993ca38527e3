import { asForm, type Field, type OfferedEntries } from '../form/schema.ts';
import type { JsonObject } from '../json.ts';
import type { RegisterDefinition } from '../register/definition.ts';
import type { Report } from './check-writes.ts';

/** What a form offers from registers: everybody may read it there, and what is entered is what the register says. */
export function offeredFaults(
  form: JsonObject,
  registers: ReadonlyMap<string, RegisterDefinition>,
  at: Report,
): void {
  for (const { register, value, name, where = {} } of offeredIn(asForm(form))) {
    const known = registers.get(register);
    if (known === undefined) {
      at('pack.register-unknown', { register });
      continue;
    }
    const published = known.publication?.named === true ? [] : (known.publication?.fields ?? []);
    const read = [...(value === undefined ? [] : [value]), name, ...Object.keys(where)];
    for (const field of read) if (!published.includes(field)) at('pack.lookup-field', { field });
  }
}

function offeredIn(field: Field): readonly OfferedEntries[] {
  switch (field.type) {
    case 'object':
      return Object.values(field.properties).flatMap(offeredIn);
    case 'array':
      return offeredIn(field.items);
    case 'string':
      return field['x-register'] === undefined ? [] : [field['x-register']];
    default:
      return [];
  }
}
