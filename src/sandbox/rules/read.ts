import type { Json, JsonObject } from '../../kernel/json.ts';

/**
 * Reads what was sent without insisting on one shape: the first of the named members that is there,
 * on the top level or one level below it.
 */
export function find(body: JsonObject, ...names: readonly string[]): Json | undefined {
  const levels = [body, ...Object.values(body).filter(isObject)];
  for (const name of names) {
    for (const level of levels) {
      if (level[name] !== undefined && level[name] !== null) return level[name];
    }
  }
  return undefined;
}

export function findText(body: JsonObject, ...names: readonly string[]): string | undefined {
  const found = find(body, ...names);
  return typeof found === 'string' && found.trim() !== '' ? found.trim() : undefined;
}

export function findNumber(body: JsonObject, ...names: readonly string[]): number | undefined {
  const found = find(body, ...names);
  if (typeof found === 'number') return found;
  if (typeof found !== 'string' || found.trim() === '') return undefined;
  const parsed = Number(found);
  return Number.isFinite(parsed) ? parsed : undefined;
}

function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
