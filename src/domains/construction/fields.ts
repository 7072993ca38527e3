import { address, as, person } from '../../kernel/form/dictionary.ts';
import { choice } from '../../kernel/form/field-makers.ts';
import type { Field, FormSchema, NumberField, ObjectField, StringField } from '../../kernel/form/schema.ts';

/*
 * Fields of the pack: asked once, and meaning the same in its tables, services and registers.
 */

type Codes = readonly {
  readonly code: string;
  readonly name: { readonly zh: string; readonly en: string };
}[];

/** A choice among what is declared elsewhere, such as the outcomes of a table. */
export function codesOf(zh: string, en: string, codes: Codes): StringField {
  return choice(
    zh,
    en,
    codes.map(({ code, name }) => [code, name.zh, name.en] as const),
  );
}

export function words(zh: string, en: string, maxLength = 200, more: Partial<StringField> = {}): StringField {
  return { type: 'string', maxLength, ...more, 'x-text': { title: { zh, en }, ...more['x-text'] } };
}

export function number(zh: string, en: string, more: Partial<NumberField> = {}): NumberField {
  return { type: 'number', minimum: 0, maximum: 100_000_000, ...more, 'x-text': { title: { zh, en } } };
}

export function money(zh: string, en: string, more: Partial<NumberField> = {}): NumberField {
  return {
    type: 'integer',
    format: 'money-fen',
    minimum: 0,
    maximum: 100_000_000_000_000,
    ...more,
    'x-text': { title: { zh, en } },
  };
}

export function formOf(
  title: { readonly zh: string; readonly en: string },
  properties: Readonly<Record<string, Field>>,
  required: readonly string[] = Object.keys(properties),
): FormSchema {
  return { type: 'object', 'x-text': { title }, properties, required };
}

export const region: Field = {
  type: 'string',
  'x-code-list': 'city.regions',
  'x-text': { title: { zh: '所在地区', en: 'County or district' } },
};

/** 项目代码: the number by which every service, register and later paper knows the project. */
export const projectCode: StringField = {
  type: 'string',
  minLength: 6,
  maxLength: 40,
  pattern: '^[0-9A-Z]+(-[0-9A-Z]+)*$',
  'x-expects': {
    zh: '全国统一的项目代码，如 2205-411002-04-01-123456',
    en: 'the national project code, such as 2205-411002-04-01-123456',
  },
  'x-text': {
    title: { zh: '项目代码', en: 'Project code' },
    description: {
      zh: '备案时收到的代码，在项目页面和备案证明上都有',
      en: 'The code that came with the filing; it stands on the project’s page and on the proof of filing',
    },
  },
};

export const contact = as(person, { 'x-text': { title: { zh: '项目联系人', en: 'Contact' } } });

export const projectName: StringField = {
  type: 'string',
  minLength: 5,
  maxLength: 100,
  'x-text': { title: { zh: '项目名称', en: 'Name of the project' } },
};

export const projectAddress: ObjectField = as(address, {
  'x-text': { title: { zh: '建设地点', en: 'Where it is built' } },
});

export const projectContent: StringField = {
  type: 'string',
  minLength: 10,
  maxLength: 1000,
  'x-text': { title: { zh: '建设规模和内容', en: 'What is built, and how large' } },
};

export const investmentFen: NumberField = money('项目总投资', 'Total investment', { minimum: 100 });
