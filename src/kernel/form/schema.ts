import type { JsonObject } from '../json.ts';
import type { Text } from '../text.ts';

/**
 * The product's form dialect: a small part of JSON Schema with bilingual labels. Objects, arrays,
 * strings, numbers and booleans; no unions, no references. `checkDialect` refuses anything else.
 *
 * A form is plain JSON, so it is stored, hashed and sent as it stands.
 */
export type FormSchema = ObjectField & { readonly 'x-groups'?: readonly QuestionGroup[] };

export type Field = ObjectField | ArrayField | StringField | NumberField | BooleanField;

/** One screen on a phone, one block on a desk. Fields are top-level property names. */
export type QuestionGroup = {
  readonly code: string;
  readonly title: Text;
  readonly description?: Text;
  readonly fields: readonly string[];
};

export type FieldText = { readonly title: Text; readonly description?: Text; readonly placeholder?: Text };

export type FieldKeywords = {
  readonly 'x-text'?: FieldText;
  /** The entry of the data dictionary this is: asked once, prefilled wherever it comes again. */
  readonly 'x-field'?: string;
  /** Asked only when this holds. Sees `form` (everything entered) and `here` (the object around the field). */
  readonly 'x-when'?: string;
  /** Kept for rules, such as a code beside the name it stands for: nobody reads it back. */
  readonly 'x-unread'?: true;
  /** Data of a natural person: sealed under that person's key, masked unless a step needs it. */
  readonly 'x-personal'?: true;
};

export type ObjectField = FieldKeywords & {
  readonly type: 'object';
  readonly properties: Readonly<Record<string, Field>>;
  readonly required?: readonly string[];
  /** The object is one natural person, told apart by its `residentId`. */
  readonly 'x-person'?: true;
  /** What must hold between fields; `at` names the property to mark. */
  readonly 'x-rules'?: readonly FieldRule[];
};

export type FieldRule = { readonly holds: string; readonly at: string; readonly text: Text };

export type ArrayField = FieldKeywords & {
  readonly type: 'array';
  readonly items: Field;
  readonly minItems?: number;
  /** 50 where not stated. */
  readonly maxItems?: number;
  readonly uniqueItems?: boolean;
  readonly default?: readonly string[];
};

export type StringField = FieldKeywords & {
  readonly type: 'string';
  readonly minLength?: number;
  /** Characters; 200 where not stated. */
  readonly maxLength?: number;
  readonly pattern?: string;
  /** What a good entry looks like; required beside `pattern`. */
  readonly 'x-expects'?: Text;
  readonly format?: StringFormat;
  /** A published code list: the entry must be one of its codes. */
  readonly 'x-code-list'?: string;
  /**
   * What a published register holds is offered, by name. The service looks up itself what was entered; beside
   * `x-code-list`, one of the list will do as well.
   */
  readonly 'x-register'?: OfferedEntries;
  /** A short list of the pack's own. */
  readonly 'x-choices'?: readonly { readonly code: string; readonly name: Text }[];
  readonly default?: string;
};

/** Entries of a register among which one is chosen: those in force in which `where` holds, word for word. */
export type OfferedEntries = {
  readonly register: string;
  /** The published field that is entered; the key where there is none. */
  readonly value?: string;
  /** The published field that says to people what it is. */
  readonly name: string;
  readonly where?: Readonly<Record<string, string | boolean>>;
};

export type NumberField = FieldKeywords & {
  readonly type: 'integer' | 'number';
  readonly minimum?: number;
  readonly maximum?: number;
  /** Whole fen of money; shown in yuan. */
  readonly format?: 'money-fen';
  readonly default?: number;
};

export type BooleanField = FieldKeywords & {
  readonly type: 'boolean';
  /** The person must agree. */
  readonly const?: true;
  readonly default?: boolean;
};

export const stringFormats = [
  'uscc',
  'resident-id',
  'phone-cn',
  'date',
  'email',
  'postal-code',
  'file',
] as const;
export type StringFormat = (typeof stringFormats)[number];

export const defaultMaxLength = 200;
export const defaultMaxItems = 50;

/** A stored schema read as a form. The pack loader has checked it with `checkDialect`. */
export function asForm(schema: JsonObject): FormSchema {
  return schema as unknown as FormSchema;
}

/** The label of a field; its property name where it has none. */
export function titleOf(field: Field, name: string): Text {
  return field['x-text']?.title ?? { zh: name, en: name };
}
