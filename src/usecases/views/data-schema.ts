import type { City } from '../../kernel/city/index.ts';
import { asForm, type Field } from '../../kernel/form/schema.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import type { ServiceDefinition } from '../../kernel/process/index.ts';
import { officeName } from './names.ts';

/**
 * What steps have written down, as a form to be read: entries of steps' own forms, as far as the case keeps them under
 * the same name. Whoever reviews a report sees by it what was reported. What only rules have set has no words.
 */
export function schemaOfData(city: City, { steps }: ServiceDefinition, data: JsonObject): JsonObject {
  const properties: Record<string, Json> = {};
  for (const { form } of steps) {
    if (form === undefined) continue;
    for (const [name, field] of Object.entries(asForm(form).properties)) {
      const value = data[name];
      if (value === undefined || value === null || name in properties || !isOf(field, value)) continue;
      // It is there: on which condition it was asked says nothing any more.
      const { 'x-when': _asked, ...kept } = named(city, field, JSON.stringify(value)) as JsonObject;
      properties[name] = kept;
    }
  }
  return { type: 'object', properties };
}

/** A rule may keep something else under the name. */
function isOf({ type }: Field, value: Json): boolean {
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && !Array.isArray(value);
  return typeof value === (type === 'integer' ? 'number' : type);
}

/** With the names of those offices that are in it, of which a city has hundreds. */
function named(city: City, field: Field, said: string): Json {
  if (field.type === 'array') return { ...field, items: named(city, field.items, said) };
  if (field.type === 'object') {
    const properties = Object.entries(field.properties);
    return {
      ...field,
      properties: Object.fromEntries(properties.map(([name, each]) => [name, named(city, each, said)])),
    };
  }
  if (field.type !== 'string' || field['x-code-list'] !== 'city.offices') return { ...field };
  const { 'x-code-list': _list, ...rest } = field;
  const there = city.offices.filter(({ id }) => said.includes(JSON.stringify(id)));
  return { ...rest, 'x-choices': there.map(({ id }) => ({ code: id, name: officeName(city, id) })) };
}
