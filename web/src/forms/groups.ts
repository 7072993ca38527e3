import { asForm, type FormFault, isAsked, type QuestionGroup } from '../../../src/kernel/form/index.ts';
import type { JsonObject } from '../../../src/kernel/json.ts';
import { stepsOf } from './pointer.ts';

/** A form's question groups; fields that no group names stand in a last one of their own. */
export function groupsOf(source: JsonObject): readonly QuestionGroup[] {
  const form = asForm(source);
  const groups = form['x-groups'] ?? [];
  const named = new Set(groups.flatMap((group) => group.fields));
  const others = Object.keys(form.properties).filter((name) => !named.has(name));
  if (others.length === 0) return groups;
  return [
    ...groups,
    { code: 'others', title: form['x-text']?.title ?? { zh: '填写', en: 'Details' }, fields: others },
  ];
}

/** Groups in which something is asked, with what is entered so far. */
export function askedGroups(source: JsonObject, form: JsonObject): readonly QuestionGroup[] {
  const { properties } = asForm(source);
  return groupsOf(source).filter((group) =>
    group.fields.some((name) => {
      const field = properties[name];
      return field !== undefined && isAsked(field, { form, here: form });
    }),
  );
}

/** The part of a schema (in one language) that draws one group. */
export function schemaOfGroup(schema: JsonObject, fields: readonly string[]): JsonObject {
  const properties = schema.properties as JsonObject;
  const required = Array.isArray(schema.required) ? (schema.required as readonly string[]) : [];
  return {
    type: 'object',
    properties: Object.fromEntries(
      fields.flatMap((name) => (name in properties ? [[name, properties[name] ?? null]] : [])),
    ),
    required: required.filter((name) => fields.includes(name)),
  };
}

/** Faults that belong to a group. */
export function faultsOfGroup(faults: readonly FormFault[], group: QuestionGroup): readonly FormFault[] {
  return faults.filter((fault) => group.fields.includes(stepsOf(fault.path)[0] ?? ''));
}
