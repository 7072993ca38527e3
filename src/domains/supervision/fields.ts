import type { FieldRule, StringField } from '../../kernel/form/schema.ts';

/* What several of the forms of supervision ask for. */

export function line(zh: string, en: string, maxLength = 120): StringField {
  return { type: 'string', maxLength, 'x-text': { title: { zh, en } } };
}

/** What a checklist is known by. */
export const checklistCode = {
  type: 'string',
  maxLength: 40,
  pattern: '^[a-z][a-z0-9-]*$',
  'x-expects': { zh: '小写字母、数字和连字符', en: 'Small letters, digits and hyphens' },
} as const;

export function passage(zh: string, en: string, maxLength = 1000): StringField {
  return { type: 'string', minLength: 2, maxLength, 'x-text': { title: { zh, en } } };
}

export function day(zh: string, en: string): StringField {
  return { type: 'string', format: 'date', 'x-text': { title: { zh, en } } };
}

export function office(zh: string, en: string): StringField {
  return { type: 'string', 'x-code-list': 'city.offices', 'x-text': { title: { zh, en } } };
}

/** Nothing is to be done by a day that is past: the entry is called `due`. */
export const notPast: FieldRule = {
  holds: 'here.due >= today',
  at: 'due',
  text: { zh: '日期不能早于今天', en: 'The day cannot be past already' },
};
