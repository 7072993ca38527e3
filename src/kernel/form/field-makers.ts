import type { BooleanField, Field, FormSchema, StringField } from './schema.ts';

/* Fields as packs write them down most often: a title in both languages, and what else there is to say. */

/** Code, Chinese, English. */
export type Choices = readonly (readonly [code: string, zh: string, en: string])[];

/** One of several. */
export function choice(
  zh: string,
  en: string,
  choices: Choices,
  more: Partial<StringField> = {},
): StringField {
  return {
    type: 'string',
    'x-choices': choices.map(([code, name, english]) => ({ code, name: { zh: name, en: english } })),
    ...more,
    'x-text': { title: { zh, en }, ...more['x-text'] },
  };
}

export function yesNo(zh: string, en: string, more: Partial<BooleanField> = {}): BooleanField {
  return { type: 'boolean', ...more, 'x-text': { title: { zh, en }, ...more['x-text'] } };
}

/** A local day, `YYYY-MM-DD`. */
export function day(zh: string, en: string, more: Partial<StringField> = {}): StringField {
  return {
    type: 'string',
    format: 'date',
    maxLength: 10,
    ...more,
    'x-text': { title: { zh, en }, ...more['x-text'] },
  };
}

/** The id of a file that was handed in. */
export function file(zh: string, en: string, more: Partial<StringField> = {}): StringField {
  return { type: 'string', format: 'file', ...more, 'x-text': { title: { zh, en }, ...more['x-text'] } };
}

/** A schema without a heading, such as that of a register's entries; where nothing is said, every entry is required. */
export function schemaOf(
  properties: Readonly<Record<string, Field>>,
  required: readonly string[] = Object.keys(properties),
): FormSchema {
  return { type: 'object', properties, required };
}
