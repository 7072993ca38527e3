import { useQueries } from '@tanstack/react-query';
import { asForm } from '../../../../src/kernel/form/index.ts';
import type { JsonObject } from '../../../../src/kernel/json.ts';
import { namedEntryQuery } from '../../api/queries.ts';

type Named = {
  readonly pointer: string;
  readonly register: string;
  readonly name: string;
  readonly key: string;
};

/** Entries of a form that were chosen from a published register by their key: what is kept of them is a code. */
function chosenByName(schema: JsonObject, form: JsonObject): readonly Named[] {
  return Object.entries(asForm(schema).properties).flatMap(([entry, field]) => {
    const offered = field.type === 'string' ? field['x-register'] : undefined;
    const key = form[entry];
    if (offered === undefined || offered.value !== undefined || typeof key !== 'string' || key === '')
      return [];
    return [{ pointer: `/${entry}`, register: offered.register, name: offered.name, key }];
  });
}

/** What those are called, by the pointer of the entry; nothing yet while the registers are being read. */
export function useEntryNames(schema: JsonObject, form: JsonObject): ReadonlyMap<string, string> {
  const chosen = chosenByName(schema, form);
  const answers = useQueries({
    queries: chosen.map(({ register, key }) => ({ ...namedEntryQuery(register, key), staleTime: 60_000 })),
  });
  return new Map(
    chosen.flatMap(({ pointer, name, key }, at) => {
      const called = answers[at]?.data?.items.find((entry) => entry.key === key)?.content[name];
      return typeof called === 'string' ? [[pointer, `${called}（${key}）`] as const] : [];
    }),
  );
}
