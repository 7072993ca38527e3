import type { Json, JsonObject } from '../../kernel/json.ts';
import { mapMembers, mapParts } from './map-parts.ts';

/** How the identity number of the person an object describes becomes the pseudonym of their key. */
export type PersonOf = (residentId: string) => string;

export type Replace = (value: Json, person: string) => Json;

/**
 * Replaces the values that a form schema marks `x-personal`. Inside an object marked `x-person` they
 * belong to the person whose `residentId` stands beside them; elsewhere, and where none is entered, to
 * `owner`. What is empty stays.
 */
export function mapPersonal(
  schema: Json | undefined,
  value: Json,
  whose: { readonly owner: string; readonly personOf: PersonOf },
  replace: Replace,
): Json {
  if (!isObject(schema)) return value;
  if (schema['x-personal'] === true) {
    return value === null || value === '' ? value : replace(value, whose.owner);
  }
  if (Array.isArray(value)) return mapParts(value, (item) => mapPersonal(schema.items, item, whose, replace));
  if (!isObject(value)) return value;
  const properties = isObject(schema.properties) ? schema.properties : {};
  const described = value.residentId;
  const inner =
    schema['x-person'] === true && typeof described === 'string' && described !== ''
      ? { ...whose, owner: whose.personOf(described) }
      : whose;
  return mapMembers(value, (part, name) => mapPersonal(properties[name], part, inner, replace));
}

/** A JSON object, and no array. */
export function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
