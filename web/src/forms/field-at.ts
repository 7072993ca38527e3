import { asForm, type Field, isAsked } from '../../../src/kernel/form/index.ts';
import type { JsonObject } from '../../../src/kernel/json.ts';
import { valueAt } from './pointer.ts';

type Path = readonly (string | number)[];

/** The declaration of the field at a path of the form, or undefined. */
export function fieldAt(source: JsonObject, path: Path): Field | undefined {
  let field: Field | undefined = asForm(source);
  for (const step of path) {
    if (field?.type === 'object') field = field.properties[String(step)];
    else if (field?.type === 'array') field = field.items;
    else return undefined;
  }
  return field;
}

/** Whether the field at a path is asked with what is entered so far, and so is everything around it. */
export function isAskedAt(source: JsonObject, form: JsonObject, path: Path): boolean {
  return path.every((_, index) => {
    const field = fieldAt(source, path.slice(0, index + 1));
    const around = valueAt(form, path.slice(0, index));
    const here = typeof around === 'object' && around !== null && !Array.isArray(around) ? around : {};
    return field === undefined || isAsked(field, { form, here: here as JsonObject });
  });
}
