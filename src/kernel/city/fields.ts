import { Type } from 'typebox';

/** Arrays and objects of a loaded fact are never changed: a city is read once and passed around. */
export type Frozen<T> = T extends readonly (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;

/** An object that refuses keys it does not know, so a misspelt fact cannot go unnoticed. */
export function closed<const Properties extends Type.TProperties>(properties: Properties) {
  return Type.Object(properties, { additionalProperties: false });
}

/** Something that says nothing is not a name: at least one character that is not a space. */
export const filled = () => Type.String({ pattern: '\\S' });

/** Chinese and English, both filled. The TypeBox side of `Text` in kernel/text.ts. */
export const bilingual = () => closed({ zh: filled(), en: filled() });

/** A readable identifier: lower-case words and numbers joined by hyphens. */
export const slug = () => Type.String({ pattern: '^[a-z0-9]+(-[a-z0-9]+)*$' });

/** A calendar date, `2022-06-30`. */
export const date = () => Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' });

/** A month, `2022-06`. A deadline in a month is met until the month's last day has passed. */
export const month = () => Type.String({ pattern: '^\\d{4}-(0[1-9]|1[0-2])$' });

/** A day of any year, `06-01`. */
export const dayOfYear = () => Type.String({ pattern: '^(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$' });

/** A time on the wall clock, `08:30`; `24:00` closes a day. */
export const timeOfDay = () => Type.String({ pattern: '^(([01]\\d|2[0-3]):[0-5]\\d|24:00)$' });

/** How sure a fact is. An assumption stays one until its owner in the city confirms it. */
export const certainty = () =>
  Type.Union([
    Type.Literal('confirmed'),
    Type.Literal('assumed-high'),
    Type.Literal('assumed-medium'),
    Type.Literal('assumed-low'),
  ]);

export const comparator = () =>
  Type.Union([
    Type.Literal('>='),
    Type.Literal('<='),
    Type.Literal('='),
    Type.Literal('>'),
    Type.Literal('<'),
  ]);
