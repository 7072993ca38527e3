import type { Json, JsonObject } from '../../../../src/kernel/json.ts';

/** What several parts say in one form: lists go together, each item once; of anything else the last holds. */
export function togetherGiven(parts: readonly JsonObject[]): JsonObject {
  const form: Record<string, Json> = {};
  for (const part of parts) {
    for (const [entry, value] of Object.entries(part)) {
      const before = form[entry];
      form[entry] =
        Array.isArray(value) && Array.isArray(before) ? [...new Set([...before, ...value])] : value;
    }
  }
  return form;
}
