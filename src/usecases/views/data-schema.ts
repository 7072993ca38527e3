import type { City } from '../../kernel/city/index.ts';
import { asForm, type Field, titleOf } from '../../kernel/form/schema.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import type { ServiceDefinition } from '../../kernel/process/index.ts';
import { officeName } from './names.ts';

/**
 * What steps have written down, as a form to be read: entries of steps' own forms, as far as the case keeps them under
 * the same name, and what has taken the place of an entry of the case's form, such as another deadline: that is marked
 * (`x-instead`) and read where the entry stands. Whoever reviews a report sees by it what was reported. What only rules have set has no words.
 */
export function schemaOfData(
  city: City,
  { steps, form: begunWith, openedBy }: Pick<ServiceDefinition, 'steps' | 'form' | 'openedBy'>,
  data: JsonObject,
  form: JsonObject,
): JsonObject {
  const properties: Record<string, Json> = {};
  // Whoever is asked in a step for what the case began with says it anew, if the matter is an office's own.
  const own = openedBy !== 'applicant' && openedBy !== 'joining';
  const first = asForm(begunWith).properties;
  for (const step of steps) {
    if (step.form === undefined) continue;
    for (const [name, field] of Object.entries(asForm(step.form).properties)) {
      const value = data[name];
      if (value === undefined || value === null || name in properties || !isOf(field, value)) continue;
      // It is there: on which condition it was asked says nothing any more.
      const { 'x-when': _asked, ...kept } = named(city, field, JSON.stringify(value)) as JsonObject;
      const same =
        own && first[name] !== undefined && titleOf(first[name], name).zh === titleOf(field, name).zh;
      properties[name] = same && value !== (form[name] ?? null) ? { ...kept, 'x-instead': true } : kept;
    }
  }
  for (const [name, field] of Object.entries(asForm(begunWith).properties)) {
    const value = data[name];
    // Text, days and numbers alone: of a list it would not be seen what has changed.
    if (
      name in properties ||
      field.type === 'object' ||
      field.type === 'array' ||
      field['x-personal'] === true
    )
      continue;
    if (value === undefined || value === null || value === (form[name] ?? null) || !isOf(field, value))
      continue;
    properties[name] = {
      ...(named(city, field, JSON.stringify(value)) as JsonObject),
      'x-text': { title: titleOf(field, name) },
      'x-instead': true,
    };
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
