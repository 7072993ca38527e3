import type { Json, JsonObject } from '../json.ts';
import type { Language, Text } from '../text.ts';
import { asForm, type Field, type FormSchema, type ObjectField } from './schema.ts';
import type { CodeLists } from './validate.ts';

/**
 * The form as ordinary JSON Schema in one language, for rendering: labels become `title`,
 * `description` and `x-placeholder`; choices become `oneOf` with `const` and `title`; group titles
 * and rule texts become plain strings. Conditions and markers (`x-when`, `x-personal`, `x-person`,
 * `x-field`, `x-code-list`) stay. Give only the lists that are to stand in the schema; long ones are
 * better fetched and searched apart. Checking is done with `validateForm` on the original.
 */
export function resolveLanguage(schema: JsonObject, language: Language, lists: CodeLists = {}): JsonObject {
  const form = asForm(schema);
  return {
    ...resolveField(form, language, lists),
    ...(form['x-groups'] === undefined ? {} : { 'x-groups': resolveGroups(form, language) }),
  };
}

function resolveGroups(form: FormSchema, language: Language): Json {
  return (form['x-groups'] ?? []).map(({ code, title, description, fields }) => ({
    code,
    title: title[language],
    ...(description === undefined ? {} : { description: description[language] }),
    fields,
  }));
}

function resolveField(field: Field, language: Language, lists: CodeLists): JsonObject {
  const { 'x-text': text, ...rest } = field;
  const plain = {
    ...(text === undefined ? {} : { title: text.title[language] }),
    ...(text?.description === undefined ? {} : { description: text.description[language] }),
    ...(text?.placeholder === undefined ? {} : { 'x-placeholder': text.placeholder[language] }),
  };
  switch (rest.type) {
    case 'object':
      return { ...rest, ...plain, ...resolveObject(rest, language, lists) };
    case 'array':
      return { ...rest, ...plain, items: resolveField(rest.items, language, lists) };
    case 'string': {
      const { 'x-choices': choices, 'x-expects': expects, ...others } = rest;
      const options = choices ?? optionsOf(lists, rest['x-code-list']);
      return {
        ...others,
        ...plain,
        ...(expects === undefined ? {} : { 'x-expects': expects[language] }),
        ...(options === undefined
          ? {}
          : { oneOf: options.map(({ code, name }) => ({ const: code, title: name[language] })) }),
      };
    }
    case 'number':
    case 'integer':
    case 'boolean':
      return { ...rest, ...plain };
  }
}

function resolveObject(field: Omit<ObjectField, 'x-text'>, language: Language, lists: CodeLists): JsonObject {
  const properties = Object.fromEntries(
    Object.entries(field.properties).map(([name, part]) => [name, resolveField(part, language, lists)]),
  );
  const rules = field['x-rules']?.map((rule) => ({ ...rule, text: rule.text[language] }));
  return {
    properties,
    additionalProperties: false,
    ...(rules === undefined ? {} : { 'x-rules': rules }),
  };
}

function optionsOf(
  lists: CodeLists,
  name: string | undefined,
): readonly { readonly code: string; readonly name: Text }[] | undefined {
  return name === undefined ? undefined : lists[name]?.entries;
}
