import { asForm, type Field, titleOf } from '../form/schema.ts';
import { type CodeLists, validateForm } from '../form/validate.ts';
import type { Json, JsonObject } from '../json.ts';
import type { Text } from '../text.ts';

/*
 * 更正: one entry of a record that was wrong is put right in words (个人信息保护法 art. 46). Which entries of a register
 * can be named so, and what the words mean there, follows from its schema alone.
 */

/** An entry that can be put right by itself: a word, a number, or a list of words. `path` is dotted: `address.detail`. */
export type Correctable = { readonly path: string; readonly name: Text };

/** The entries of one field of a register that can be put right; none where it is made of lists of things. */
export function correctableIn(schema: JsonObject, name: string): readonly Correctable[] {
  const field = asForm(schema).properties[name];
  return field === undefined ? [] : entriesOf(field, name, titleOf(field, name));
}

function entriesOf(field: Field, path: string, name: Text): readonly Correctable[] {
  if (field.type === 'object')
    return Object.entries(field.properties).flatMap(([part, inner]) => {
      const title = titleOf(inner, part);
      return entriesOf(inner, `${path}.${part}`, {
        zh: `${name.zh}：${title.zh}`,
        en: `${name.en}: ${title.en}`,
      });
    });
  if (field.type === 'array' && (field.items.type === 'object' || field.items.type === 'array')) return [];
  return [{ path, name }];
}

/**
 * What an entry becomes by the words somebody wrote: a code by its name, money from yuan. Null where the words do not
 * fit, where nothing would change, and for what the record is found by (`key`), which makes it another record.
 */
export function correctedValue(
  schema: JsonObject,
  given: {
    /** The record as it is held. */
    readonly content: JsonObject;
    readonly key: string;
    readonly path: string;
    readonly words: string;
    readonly codeLists: CodeLists;
  },
): { readonly value: Json } | null {
  const { content, key, path, words, codeLists } = given;
  const parts = path.split('.');
  const field = fieldAt(asForm(schema), parts);
  if (field === null || valueAt(content, parts) === key) return null;
  const value = wordsAsValue(field, words.trim(), codeLists);
  if (value === null || JSON.stringify(value) === JSON.stringify(valueAt(content, parts))) return null;
  const pointer = `/${parts.join('/')}`;
  const faults = validateForm(schema, withValueAt(content, parts, value), { codeLists });
  return faults.some((fault) => fault.path === pointer || fault.path.startsWith(`${pointer}/`))
    ? null
    : { value };
}

/** The record with one entry replaced. */
export function withValueAt(
  content: JsonObject,
  [name, ...rest]: readonly string[],
  value: Json,
): JsonObject {
  if (name === undefined) return content;
  const inner = content[name];
  return {
    ...content,
    [name]: rest.length === 0 ? value : withValueAt(isObject(inner) ? inner : {}, rest, value),
  };
}

export function valueAt(content: JsonObject, parts: readonly string[]): Json | undefined {
  return parts.reduce<Json | undefined>(
    (value, part) => (isObject(value) && Object.hasOwn(value, part) ? value[part] : undefined),
    content,
  );
}

function fieldAt(whole: Field, parts: readonly string[]): Field | null {
  let field: Field = whole;
  for (const part of parts) {
    const inner = field.type === 'object' ? field.properties[part] : undefined;
    if (inner === undefined) return null;
    field = inner;
  }
  return field.type === 'object' ? null : field;
}

const wordBreak = /[、,，;；\n]/;
const truths: Readonly<Record<string, boolean>> = { 是: true, yes: true, 否: false, no: false };

function wordsAsValue(field: Field, words: string, codeLists: CodeLists): Json | null {
  switch (field.type) {
    case 'array': {
      const items = words.split(wordBreak).flatMap((word) => (word.trim() === '' ? [] : [word.trim()]));
      const values = items.map((word) => wordsAsValue(field.items, word, codeLists));
      return values.length === 0 || values.includes(null) ? null : values;
    }
    case 'boolean':
      return truths[words.toLowerCase()] ?? null;
    case 'integer':
    case 'number':
      return field.format === 'money-fen' ? fenOf(words) : numberOf(words);
    case 'string':
      return words === '' ? null : codeOf(field, words, codeLists);
    case 'object':
      return null;
  }
}

function numberOf(words: string): number | null {
  const plain = words.replace(/[,，\s]/g, '');
  return /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : null;
}

/** Yuan, with at most two places, or ten thousands of them (万元), as whole fen. */
function fenOf(words: string): number | null {
  const found = /^(\d+(?:\.\d{1,2})?)(万?)$/.exec(words.replace(/[,，\s元]/g, ''));
  if (found === null) return null;
  return Math.round(Number(found[1]) * (found[2] === '' ? 100 : 1_000_000));
}

/** Whoever writes a name means its code; other words stand for themselves. */
function codeOf(field: Extract<Field, { type: 'string' }>, words: string, codeLists: CodeLists): string {
  const list = field['x-code-list'];
  const choices = field['x-choices'] ?? (list === undefined ? [] : (codeLists[list]?.entries ?? []));
  const named = choices.find(({ code, name }) => code === words || name.zh === words || name.en === words);
  return named?.code ?? words;
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
