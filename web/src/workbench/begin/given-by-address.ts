import { asForm } from '../../../../src/kernel/form/index.ts';
import type { JsonObject } from '../../../../src/kernel/json.ts';
import type { Search } from '../../app/search.ts';

/** What an address brings along for a form that is begun from elsewhere: entries that are plain texts, and no others. */
export function givenByAddress(source: JsonObject, search: Search): JsonObject {
  return Object.fromEntries(
    Object.entries(asForm(source).properties).flatMap(([name, field]) => {
      const value = search[name];
      return field.type === 'string' && value !== undefined && value !== '' ? [[name, value]] : [];
    }),
  );
}
