import type { Json, JsonObject } from '../json.ts';
import { asForm, type Field } from './schema.ts';

/** The ids of the files that a form names, in the order of its fields. */
export function filesInForm(schema: JsonObject, form: JsonObject): readonly string[] {
  return holdsFiles(asForm(schema)) ? filesIn(asForm(schema), form) : [];
}

function filesIn(field: Field | undefined, value: Json | undefined): readonly string[] {
  if (field === undefined || value === undefined || value === null) return [];
  switch (field.type) {
    case 'string':
      return field.format === 'file' && typeof value === 'string' && value !== '' ? [value] : [];
    case 'array':
      return Array.isArray(value) ? value.flatMap((item: Json) => filesIn(field.items, item)) : [];
    case 'object':
      return typeof value === 'object' && !Array.isArray(value)
        ? Object.entries(field.properties).flatMap(([name, part]) =>
            filesIn(part, (value as JsonObject)[name]),
          )
        : [];
    default:
      return [];
  }
}

/** Most forms name none, and need not be walked through for every act. */
const known = new WeakMap<object, boolean>();

function holdsFiles(field: Field): boolean {
  const before = known.get(field);
  if (before !== undefined) return before;
  const holds =
    field.type === 'object'
      ? Object.values(field.properties).some(holdsFiles)
      : field.type === 'array'
        ? holdsFiles(field.items)
        : field.type === 'string' && field.format === 'file';
  known.set(field, holds);
  return holds;
}
