import type { RJSFSchema, UiSchema } from '@rjsf/utils';

const fewChoices = 5;
const fewTicks = 8;

/**
 * How each field is drawn, from its schema alone: few choices lie open, many are searched; money in
 * yuan; days by the browser's own picker (the phone's wheel, the keyboard's digits).
 */
export function uiSchemaOf(schema: RJSFSchema, required = false): UiSchema {
  switch (schema.type) {
    case 'object':
      return Object.fromEntries(
        Object.entries(schema.properties ?? {}).map(([name, part]) => [
          name,
          uiSchemaOf(part as RJSFSchema, schema.required?.includes(name)),
        ]),
      );
    case 'array': {
      const items = schema.items as RJSFSchema;
      // Business scopes are chosen by what people call them, and say what they need.
      if ((items as Record<string, unknown>)['x-code-list'] === 'business-scope')
        return { 'ui:widget': 'scope' };
      const choices = items.oneOf?.length;
      if (choices !== undefined) {
        return { 'ui:widget': choices <= fewTicks ? 'checkboxes' : 'select', ...placeholderOf(schema) };
      }
      return { items: uiSchemaOf(items), 'ui:options': { orderable: false } };
    }
    case 'boolean':
      // An empty box is no answer: whoever has to say no could not, unless by ticking twice.
      return { 'ui:widget': required && !isTick(schema) ? 'yes-no' : 'checkbox' };
    case 'integer':
    case 'number':
      return schema.format === 'money-fen' ? { 'ui:widget': 'money' } : { 'ui:widget': 'amount' };
    case 'string': {
      if ((schema as Record<string, unknown>)['x-register'] !== undefined) return { 'ui:widget': 'entries' };
      const choices = schema.oneOf?.length;
      if (choices !== undefined) return { 'ui:widget': choices <= fewChoices ? 'radio' : 'select' };
      if (schema.format === 'date') return { 'ui:widget': 'day' };
      if (schema.format === 'file') return { 'ui:widget': 'upload' };
      const long = schema.format === undefined && (schema.maxLength ?? 0) > 200;
      return { 'ui:widget': long ? 'textarea' : 'line', ...placeholderOf(schema) };
    }
    default:
      return {};
  }
}

/** What is agreed to, and what is no unless it is said, takes a tick alone. */
function isTick(schema: RJSFSchema): boolean {
  return schema.const === true || schema.default !== undefined;
}

function placeholderOf(schema: RJSFSchema): UiSchema {
  const placeholder: unknown = (schema as Record<string, unknown>)['x-placeholder'];
  return typeof placeholder === 'string' ? { 'ui:placeholder': placeholder } : {};
}
