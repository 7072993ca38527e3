import { maskName, maskPhone, maskResidentId } from '../identity/mask.ts';
import type { Json, JsonObject } from '../json.ts';
import { asForm, type Field } from './schema.ts';

/** The form with every personal entry masked, for readers whose work does not need it in clear. */
export function maskForm(schema: JsonObject, form: JsonObject): JsonObject {
  return maskValue(asForm(schema), form, '') as JsonObject;
}

/** Names of the top-level entries that are personal or hold something personal. */
export function personalFields(schema: JsonObject): readonly string[] {
  return Object.entries(asForm(schema).properties).flatMap(([name, field]) =>
    isPersonalField(field) ? [name] : [],
  );
}

/** Whether a field is personal, or holds something personal. */
export function isPersonalField(field: Field): boolean {
  if (field['x-personal'] === true) return true;
  if (field.type === 'object') return Object.values(field.properties).some(isPersonalField);
  return field.type === 'array' && isPersonalField(field.items);
}

function maskValue(field: Field | undefined, value: Json, name: string): Json {
  if (field === undefined) return value;
  if (field.type === 'object' && isObject(value)) {
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, maskValue(field.properties[key], item, key)]),
    );
  }
  if (field.type === 'array' && Array.isArray(value)) {
    return (value as readonly Json[]).map((item) => maskValue(field.items, item, name));
  }
  if (field['x-personal'] !== true) return value;
  const text = String(value);
  if (field.type === 'string' && field.format === 'resident-id') return maskResidentId(text);
  if (field.type === 'string' && field.format === 'phone-cn') return maskPhone(text);
  return /name/i.test(name) ? maskName(text) : '＊＊＊';
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
