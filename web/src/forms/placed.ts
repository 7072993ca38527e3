import { asForm } from '../../../src/kernel/form/index.ts';
import type { Json, JsonObject } from '../../../src/kernel/json.ts';

/**
 * Where a person applies is mostly where the place they write down is: the chosen region goes into
 * addresses that have none yet, so that it is not asked twice. What was entered stays.
 */
export function placed(source: JsonObject, form: JsonObject, region: string | null): JsonObject {
  if (region === null) return form;
  const filled: Record<string, Json> = { ...form };
  for (const [name, field] of Object.entries(asForm(source).properties)) {
    if (field.type !== 'object' || field['x-field'] !== 'address') continue;
    const entered = filled[name];
    const address = typeof entered === 'object' && entered !== null && !Array.isArray(entered) ? entered : {};
    const key = Object.keys(field.properties).find(
      (part) => field.properties[part]?.['x-field'] === 'address.region',
    );
    if (key !== undefined && !(key in address)) filled[name] = { ...address, [key]: region };
  }
  return filled;
}
