import type { Json, JsonObject } from '../json.ts';
import { isAsked } from './conditions.ts';
import { plainEntry } from './formats.ts';
import { plainMeaning } from './meanings.ts';
import { asForm, type Field, type ObjectField } from './schema.ts';

/**
 * The form as it should be stored: entries that are not asked and empty ones left out, text trimmed,
 * full-width digits and letters of coded entries folded (people type １３８… on phones). Entries the
 * schema does not know stay, so that `validateForm` can name them. Tidying twice changes nothing.
 */
export function tidyForm(schema: JsonObject, value: JsonObject): JsonObject {
  const form = asForm(schema);
  let before = value;
  // Taking one entry out may end the condition of another, at most once for each entry.
  for (;;) {
    const after = tidyObject(form, before, before);
    if (JSON.stringify(after) === JSON.stringify(before)) return after;
    before = after;
  }
}

function tidyObject(field: ObjectField, here: JsonObject, form: JsonObject): JsonObject {
  const kept = Object.entries(here).flatMap(([name, entered]): [string, Json][] => {
    const part = Object.hasOwn(field.properties, name) ? field.properties[name] : undefined;
    if (part === undefined) return [[name, entered]];
    if (!isAsked(part, { form, here })) return [];
    const tidied = tidyValue(part, entered, form);
    return tidied === undefined ? [] : [[name, tidied]];
  });
  return Object.fromEntries(kept);
}

function tidyValue(field: Field, value: Json, form: JsonObject): Json | undefined {
  if (value === null) return undefined;
  // Nothing typed is nothing, whatever was to stand there.
  if (field.type !== 'string' && typeof value === 'string' && value.trim() === '') return undefined;
  if (field.type === 'string' && typeof value === 'string') {
    const text =
      field.format === undefined ? plainMeaning(field, value.trim()) : plainEntry(field.format, value);
    return text === '' ? undefined : text;
  }
  if (field.type === 'array' && Array.isArray(value)) {
    return (value as readonly Json[]).flatMap((item) => {
      const kept = tidyValue(field.items, item, form);
      return kept === undefined ? [] : [kept];
    });
  }
  if (field.type === 'object' && typeof value === 'object' && !Array.isArray(value)) {
    const kept = tidyObject(field, value as JsonObject, form);
    return Object.keys(kept).length === 0 ? undefined : kept;
  }
  return value;
}
