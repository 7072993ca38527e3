import { asForm, type Field, isAsked, titleOf } from '../../../src/kernel/form/index.ts';
import type { Json, JsonObject } from '../../../src/kernel/json.ts';
import type { Language } from '../../../src/kernel/text.ts';
import { fileWords } from '../files/file-words.ts';
import { dayWords } from '../language/dates.ts';
import { numberWords, quantityWords } from '../language/numbers.ts';

/** An answer as it is read back: one value, or a group of answers under one heading. */
export type AnswerLine = {
  readonly pointer: string;
  readonly label: string;
  readonly value: string | null;
  readonly parts: readonly AnswerLine[];
};

export type NamedFile = { readonly id: string; readonly name: string };

type Reading = {
  readonly form: JsonObject;
  readonly language: Language;
  readonly files: readonly NamedFile[];
  readonly everyEntry: boolean;
};

/**
 * What was entered, field by field in the order of the form, with codes, money and days in words.
 * Fields that are not asked are left out; a field left empty has the value null.
 *
 * @param schema the form as the server gives it for `?lang=`: how codes are called in the reader's language
 * @param names only these entries; `files`: what the files that it names are called; `everyEntry`: also the
 * other language of a text that was entered in both, for whoever answers for all of it
 */
export function answerLines(
  source: JsonObject,
  schema: JsonObject,
  form: JsonObject,
  language: Language,
  {
    names,
    files = [],
    everyEntry = false,
  }: {
    readonly names?: readonly string[];
    readonly files?: readonly NamedFile[];
    readonly everyEntry?: boolean;
  } = {},
): readonly AnswerLine[] {
  const reading = { form, language, files, everyEntry };
  const { properties } = asForm(source);
  return linesOf(pick(properties, names), propertiesOf(schema), form, '', reading);
}

function linesOf(
  fields: Readonly<Record<string, Field>>,
  drawn: JsonObject,
  here: JsonObject,
  pointer: string,
  reading: Reading,
): readonly AnswerLine[] {
  return Object.entries(fields).flatMap(([name, field]) => {
    const { everyEntry } = reading;
    if (field['x-unread'] === true) return [];
    if ((!everyEntry && isEnglishOf(fields, name)) || !isAsked(field, { form: reading.form, here }))
      return [];
    const label = titleOf(field, name)[reading.language];
    const english = here[englishName(name)];
    const inOther =
      !everyEntry && reading.language === 'en' && isText(fields[englishName(name)]) && isSaid(english);
    const value = inOther ? english : here[name];
    return [lineOf(field, asObject(drawn[name]), value ?? null, `${pointer}/${name}`, label, reading)];
  });
}

/*
 * A text that is entered in both languages has two entries, `matter` and `matterEn`, and is read back once, in the
 * reader's language where it was entered in it.
 */

const englishName = (name: string): string => `${name}En`;

function isEnglishOf(fields: Readonly<Record<string, Field>>, name: string): boolean {
  const base = name.endsWith('En') ? name.slice(0, -2) : undefined;
  return base !== undefined && isText(fields[base]) && isText(fields[name]);
}

const isText = (field: Field | undefined): boolean => field?.type === 'string';

const isSaid = (value: Json | undefined): boolean => typeof value === 'string' && value !== '';

function lineOf(
  field: Field,
  drawn: JsonObject,
  value: Json,
  pointer: string,
  label: string,
  reading: Reading,
): AnswerLine {
  if (field.type === 'object') {
    const parts = linesOf(field.properties, propertiesOf(drawn), asObject(value), pointer, reading);
    return { pointer, label, value: null, parts };
  }
  if (field.type === 'array' && field.items.type === 'object') {
    const item = field.items;
    const drawnItem = asObject(drawn.items);
    const items = Array.isArray(value) ? (value as readonly Json[]) : [];
    const name = titleOf(item, label)[reading.language];
    const parts = items.map((each, index) =>
      lineOf(item, drawnItem, each, `${pointer}/${index}`, `${name} ${index + 1}`, reading),
    );
    return { pointer, label, value: null, parts };
  }
  return { pointer, label, value: wordsOf(field, drawn, value, reading), parts: [] };
}

function wordsOf(field: Field, drawn: JsonObject, value: Json, reading: Reading): string | null {
  const { language, files } = reading;
  if (value === null || value === '') return null;
  if (field.type === 'array') {
    const items = Array.isArray(value) ? (value as readonly Json[]) : [];
    if (items.length === 0) return null;
    const said = items.map((item) => wordsOf(field.items, asObject(drawn.items), item, reading) ?? '');
    return said.join(language === 'zh' ? '、' : ', ');
  }
  if (typeof value === 'boolean')
    return value ? { zh: '是', en: 'Yes' }[language] : { zh: '否', en: 'No' }[language];
  if (typeof value === 'number') {
    const money = 'format' in field && field.format === 'money-fen';
    if (money) return quantityWords(value / 100, 'CNY', language);
    return isYear(field) ? String(value) : numberWords(value, language);
  }
  if (typeof value !== 'string') return JSON.stringify(value);
  if ('format' in field && field.format === 'date') return dayWords(value, language);
  // Its id says nothing to anybody.
  if ('format' in field && field.format === 'file')
    return files.find(({ id }) => id === value)?.name ?? fileWords.missing[language];
  return nameOfCode(drawn, value) ?? value;
}

/** A whole number of four digits by its bounds names a year, which is no amount: it is read ungrouped. */
function isYear(field: Field): boolean {
  if (field.type !== 'integer') return false;
  const { minimum = 0, maximum = Number.POSITIVE_INFINITY } = field;
  return minimum >= 1000 && maximum <= 9999;
}

function nameOfCode(drawn: JsonObject, code: string): string | null {
  const options = Array.isArray(drawn.oneOf) ? (drawn.oneOf as readonly JsonObject[]) : [];
  const title = options.find((option) => option.const === code)?.title;
  return typeof title === 'string' ? title : null;
}

function pick(
  fields: Readonly<Record<string, Field>>,
  names: readonly string[] | undefined,
): Readonly<Record<string, Field>> {
  if (names === undefined) return fields;
  return Object.fromEntries(
    names.flatMap((name) => (fields[name] === undefined ? [] : [[name, fields[name]]])),
  );
}

function propertiesOf(schema: JsonObject): JsonObject {
  return asObject(schema.properties);
}

function asObject(value: Json | undefined): JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}
