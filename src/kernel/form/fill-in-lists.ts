import type { JsonObject } from '../json.ts';
import { asForm, type Field } from './schema.ts';
import type { CodeLists } from './validate.ts';

/**
 * The form, still in both languages, with the entries of the lists that it names (`x-code-list`) standing in it as
 * `x-choices`: whoever draws it offers them, and whoever reads an answer back says it in words. Choices that a field
 * declares itself are left as they are; so is a field whose list is not given.
 */
export function fillInLists(schema: JsonObject, lists: CodeLists): JsonObject {
  return fillInField(asForm(schema), lists);
}

function fillInField(field: Field, lists: CodeLists): JsonObject {
  switch (field.type) {
    case 'object': {
      const parts = Object.entries(field.properties).map(([name, part]) => [name, fillInField(part, lists)]);
      return { ...field, properties: Object.fromEntries(parts) };
    }
    case 'array':
      return { ...field, items: fillInField(field.items, lists) };
    case 'string': {
      const { 'x-code-list': name, 'x-choices': own } = field;
      const list = name === undefined ? undefined : lists[name];
      if (own !== undefined || list === undefined) return { ...field };
      return { ...field, 'x-choices': list.entries.map((entry) => ({ code: entry.code, name: entry.name })) };
    }
    case 'number':
    case 'integer':
    case 'boolean':
      return { ...field };
  }
}
