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
  /** The dataset that it is of, where it is held by an office: what is wrong in it is objected to there. */
  readonly dataset?: string;
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

/** A record that an office holds of the enterprise a form is about. */
export type HeldRecord = {
  readonly schema: FormSchema;
  readonly content: JsonObject;
  readonly text: Text;
  readonly at: string | null;
  /** Absent where it is what this product knows of whoever asks. */
  readonly dataset?: string;
};

/** The entry of the dictionary by which a form says that it is about one enterprise. */
const aboutEnterprise = 'enterprise.uscc';

/**
 * What is known for a form from what offices hold of the enterprise in whose name it is filled in: wherever the
 * form asks for the same entry of the data dictionary. Only where the form asks which enterprise it is about: a
 * second enterprise has its own name and address.
 */
export function knownFromHeld(schema: FormSchema, records: readonly HeldRecord[]): Prefill {
  const found = Object.entries(schema.properties).flatMap(([name, field]) => {
    const entry = field['x-field'];
    if (entry === undefined || !fillsFromHeld(schema, entry)) return [];
    for (const record of records) {
      const [key] =
        Object.entries(record.schema.properties).find(([, held]) => held['x-field'] === entry) ?? [];
      const value = key === undefined ? undefined : record.content[key];
      if (value !== undefined && value !== null) return [{ name, value, record }];
    }
    return [];
  });
  return {
    values: Object.fromEntries(found.map(({ name, value }) => [name, value])),
    sources: found.map(({ name, record: { text, at, dataset } }) => ({
      path: `/${name}`,
      text,
      at,
      ...(dataset === undefined ? {} : { dataset }),
    })),
  };
}

/** Whether a form has an entry of the data dictionary filled in from what offices hold, where they hold it. */
export function fillsFromHeld({ properties }: FormSchema, entry: string): boolean {
  return (
    entry.startsWith('enterprise.') &&
    Object.values(properties).some((field) => field['x-field'] === aboutEnterprise)
  );
}

/** Both, what offices hold before what was typed once. */
export function knownTogether(held: Prefill, typed: Prefill): Prefill {
  return {
    values: { ...typed.values, ...held.values },
    sources: [
      ...held.sources,
      ...typed.sources.filter(({ path }) => !held.sources.some((source) => source.path === path)),
    ],
  };
}

function isAboutPersons(field: Field): boolean {
  const entry = field['x-field'] ?? '';
  return entry === 'person' || entry.startsWith('person.');
}
