import { asForm } from '../form/schema.ts';
import type { CodeLists } from '../form/validate.ts';
import type { JsonObject } from '../json.ts';
import type { Language, Text } from '../text.ts';
import type { ServiceDefinition } from './definition.ts';
import { evaluate } from './expression.ts';
import type { CaseState } from './state.ts';

/**
 * What a matter is about, where its service says how that is told; null where it does not. What was chosen from a list
 * is read by its name.
 */
export function subjectOf(
  { subject, form: schema }: Pick<ServiceDefinition, 'subject' | 'form'>,
  { form, data }: Pick<CaseState, 'form' | 'data'>,
  lists: CodeLists,
): Text | null {
  if (subject === undefined) return null;
  const said = (language: Language): string =>
    String(evaluate(subject[language], { form: named(schema, form, lists, language), data }));
  return { zh: said('zh'), en: said('en') };
}

function named(schema: JsonObject, form: JsonObject, lists: CodeLists, language: Language): JsonObject {
  const names = Object.entries(asForm(schema).properties).flatMap(([entry, field]) => {
    if (field.type !== 'string') return [];
    const { 'x-choices': choices, 'x-code-list': list } = field;
    const options = choices ?? (list === undefined ? undefined : lists[list]?.entries);
    const name = options?.find(({ code }) => code === form[entry])?.name;
    return name === undefined ? [] : [[entry, name[language]] as const];
  });
  return { ...form, ...Object.fromEntries(names) };
}
