import type { Basis } from '../../kernel/basis.ts';
import type { NumberField, StringField } from '../../kernel/form/schema.ts';
import type { LimitDeclaration } from '../../kernel/process/definition.ts';
import type { LimitUnit } from '../../kernel/time/limit.ts';

/* How entries of forms and registers are written down here. */

/** Something has to stand there. */
export function words(zh: string, en: string, maxLength = 200, minLength = 1): StringField {
  return { type: 'string', minLength, maxLength, 'x-text': { title: { zh, en } } };
}

/** May be left empty. */
export function note(zh: string, en: string, maxLength = 300): StringField {
  return { type: 'string', maxLength, 'x-text': { title: { zh, en } } };
}

export function number(zh: string, en: string, more: Partial<NumberField> = {}): NumberField {
  return { type: 'number', minimum: 0, maximum: 10_000_000, ...more, 'x-text': { title: { zh, en } } };
}

/** Whole fen. */
export function money(zh: string, en: string): NumberField {
  return {
    type: 'integer',
    format: 'money-fen',
    minimum: 0,
    maximum: 10_000_000_000_000,
    'x-text': { title: { zh, en } },
  };
}

export const region: StringField = {
  type: 'string',
  'x-code-list': 'city.regions',
  'x-text': { title: { zh: '所在地区', en: 'County or district' } },
};

/** A number that another system gave, and that goes into the city's own messages: nothing that could be read as more. */
export function givenNumber(zh: string, en: string): StringField {
  return {
    type: 'string',
    pattern: '^[A-Z0-9]{6,20}$',
    maxLength: 20,
    'x-expects': { zh: '六至二十位数字或大写字母', en: 'six to twenty digits or capital letters' },
    'x-text': { title: { zh, en } },
  };
}

export const clockTime: StringField = {
  type: 'string',
  pattern: '^([01]\\d|2[0-3]):[0-5]\\d$',
  maxLength: 5,
  'x-expects': { zh: '如 08:30', en: 'such as 08:30' },
  'x-text': { title: { zh: '几点', en: 'At' } },
};

/** Where no text says how long, how often or by whom. */
export function convention(zh: string, en: string): readonly Basis[] {
  return [{ custom: { zh: `${zh}（服务约定）`, en: `${en} (service convention)` } }];
}

export function limit(value: number, unit: LimitUnit, basis: readonly Basis[]): LimitDeclaration {
  return { value, unit, basis };
}

export function workingDays(value: number, basis: readonly Basis[]): LimitDeclaration {
  return limit(value, 'working-day', basis);
}
