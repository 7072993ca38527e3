import { asForm, type Field } from '../../../src/kernel/form/index.ts';
import type { Json, JsonObject } from '../../../src/kernel/json.ts';

/** The form with the declared defaults where nothing was entered yet. What was entered stays. */
export function withDefaults(source: JsonObject, form: JsonObject): JsonObject {
  const filled: Record<string, Json> = { ...form };
  for (const [name, field] of Object.entries(asForm(source).properties)) {
    const value = filled[name] === undefined ? defaultOf(field) : filled[name];
    if (value !== undefined) filled[name] = value;
  }
  return filled;
}

function defaultOf(field: Field): Json | undefined {
  switch (field.type) {
    case 'object': {
      const parts = Object.entries(field.properties).flatMap(([name, part]): [string, Json][] => {
        const value = defaultOf(part);
        return value === undefined ? [] : [[name, value]];
      });
      return parts.length === 0 ? undefined : Object.fromEntries(parts);
    }
    case 'array':
    case 'string':
    case 'number':
    case 'integer':
    case 'boolean':
      return field.default;
  }
}
