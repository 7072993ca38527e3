import type { Json, JsonObject } from '../json.ts';
import type { Text } from '../text.ts';
import type { Field, FormSchema } from './schema.ts';

/** Where a value that was filled in for the person came from, as it is shown beside the field. */
export type PrefillSource = {
  /** JSON pointer of the field. */
  readonly path: string;
  /** Such as “from your application of May”. */
  readonly text: Text;
  /** When the source was last sure of it (ISO 8601), where known. */
  readonly at: string | null;
};

export type Prefill = {
  readonly values: Readonly<Record<string, Json>>;
  readonly sources: readonly PrefillSource[];
};

/** A form that the same applicant handed in before. */
export type EarlierForm = {
  readonly schema: FormSchema;
  readonly form: JsonObject;
  readonly text: Text;
  readonly at: string;
};

/**
 * What is known for a form from earlier ones, the newest first: who people are and how they are reached,
 * where the form asks for it in the same place and the same entry of the data dictionary. What a matter is
 * about is not carried over: a second enterprise has its own name, address and capital.
 */
export function knownFrom(schema: FormSchema, earlier: readonly EarlierForm[]): Prefill {
  const found = Object.entries(schema.properties)
    .filter(([, field]) => isAboutPersons(field))
    .flatMap(([name, field]) => {
      const source = earlier.find(
        (each) => each.schema.properties[name]?.['x-field'] === field['x-field'] && name in each.form,
      );
      const value = source?.form[name];
      return source === undefined || value === undefined ? [] : [{ name, value, source }];
    });
  return {
    values: Object.fromEntries(found.map(({ name, value }) => [name, value])),
    sources: found.map(({ name, source: { text, at } }) => ({ path: `/${name}`, text, at })),
  };
}

function isAboutPersons(field: Field): boolean {
  const entry = field['x-field'] ?? '';
  return entry === 'person' || entry.startsWith('person.');
}
