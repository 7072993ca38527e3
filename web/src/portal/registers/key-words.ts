import type { RegisterEntry, RegisterRow, Text } from '../../api/types.ts';

type Fields = readonly Pick<RegisterRow['fields'][number], 'name' | 'as' | 'choices'>[];

/**
 * An entry's key as people read it. It is often put together from codes that the entry has as choices, too, such as that of
 * its district: those parts are said by their names.
 */
export function keyWords(
  { key, content }: Pick<RegisterEntry, 'key' | 'content'>,
  fields: Fields,
  text: (name: Text) => string,
): string {
  const names = new Map(
    fields.flatMap(({ name, as, choices }) => {
      const chosen = as === 'choice' ? choices.find(({ code }) => code === content[name]) : undefined;
      return chosen === undefined ? [] : [[chosen.code, text(chosen.name)] as const];
    }),
  );
  return key
    .split(/([ /])/)
    .map((part) => names.get(part) ?? part)
    .join('');
}
