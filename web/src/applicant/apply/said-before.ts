import { asForm, type Field } from '../../../../src/kernel/form/index.ts';
import type { Json, JsonObject } from '../../../../src/kernel/json.ts';

/**
 * Facts that somebody told on the way here, such as to whoever asks who pays: entries of this form that are called and
 * shaped alike. They come by the address, so that whatever is no such entry is left out.
 */
export function saidBefore(
  source: JsonObject,
  facts: string | undefined,
  zone: string | undefined,
): JsonObject {
  const { properties } = asForm(source);
  const said = { ...parsed(facts), ...(zone === undefined ? {} : { zone }) };
  return Object.fromEntries(
    Object.entries(said).filter(
      ([name, value]) => Object.hasOwn(properties, name) && isShapedAs(properties[name], value),
    ),
  );
}

function parsed(facts: string | undefined): Readonly<Record<string, Json>> {
  try {
    const value: unknown = JSON.parse(facts ?? '{}');
    return typeof value === 'object' && value !== null && !Array.isArray(value)
      ? (value as Record<string, Json>)
      : {};
  } catch {
    return {};
  }
}

function isShapedAs(field: Field | undefined, value: Json): boolean {
  switch (field?.type) {
    case 'string':
      return typeof value === 'string';
    case 'boolean':
      return typeof value === 'boolean';
    case 'number':
    case 'integer':
      return typeof value === 'number';
    default:
      return false;
  }
}
