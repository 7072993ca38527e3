import type { Json, JsonObject } from '../../kernel/json.ts';

/** The value with each of its parts changed, by name where it is an object; the very same when none has become another. */
export function mapParts(
  value: readonly Json[] | JsonObject,
  change: (part: Json, name: string | null) => Json,
): Json {
  return isList(value) ? mapItems(value, change) : mapMembers(value, change);
}

function mapItems(list: readonly Json[], change: (part: Json, name: null) => Json): readonly Json[] {
  let changed: Json[] | null = null;
  for (let index = 0; index < list.length; index += 1) {
    const part = list[index] ?? null;
    const after = change(part, null);
    if (after === part) continue;
    changed ??= [...list];
    changed[index] = after;
  }
  return changed ?? list;
}

/** As `mapParts`, of an object. */
export function mapMembers<Value extends JsonObject>(
  value: Value,
  change: (part: Json, name: string) => Json,
): Value {
  let changed: Record<string, Json> | null = null;
  for (const name of Object.keys(value)) {
    const part = value[name];
    if (part === undefined) continue;
    const after = change(part, name);
    if (after === part) continue;
    changed ??= { ...value };
    changed[name] = after;
  }
  // Changing values inside an object leaves its shape.
  return (changed as Value | null) ?? value;
}

function isList(value: readonly Json[] | JsonObject): value is readonly Json[] {
  return Array.isArray(value);
}
