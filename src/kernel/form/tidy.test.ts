import { expect, test } from 'vitest';
import type { JsonObject } from '../json.ts';
import { person, phone } from './dictionary.ts';
import type { FormSchema } from './schema.ts';
import { tidyForm } from './tidy.ts';
import { validateForm } from './validate.ts';

const word = { type: 'string', 'x-text': { title: { zh: '词', en: 'Word' } } } as const;

const schema = {
  type: 'object',
  properties: {
    kind: word,
    detail: { ...word, 'x-when': 'form.kind == "b"' },
    afterDetail: { ...word, 'x-when': 'has(form.detail)' },
    phone,
    people: {
      type: 'array',
      'x-text': { title: { zh: '人', en: 'People' } },
      items: {
        type: 'object',
        properties: { role: word, note: { ...word, 'x-when': 'here.role == "other"' } },
      },
    },
    place: { type: 'object', properties: { street: word }, 'x-text': { title: { zh: '地址', en: 'Place' } } },
  },
} as const satisfies FormSchema;

test('what is not asked, empty or untrimmed does not stay, and what hangs on it goes too', () => {
  const value: JsonObject = {
    kind: ' a ',
    detail: 'typed before the choice changed',
    afterDetail: 'follows it',
    phone: '１３８ 1234 5678',
    people: [{ role: 'other', note: 'kept' }, { role: 'owner', note: 'dropped' }, {}],
    place: { street: '  ' },
  };
  const tidied = tidyForm(schema, value);
  expect(tidied).toEqual({
    kind: 'a',
    phone: '13812345678',
    people: [{ role: 'other', note: 'kept' }, { role: 'owner' }],
  });
  expect(validateForm(schema, tidied)).toEqual([]);
  expect(tidyForm(schema, tidied)).toEqual(tidied);
});

test('an entry the form does not know stays, so that checking names it', () => {
  expect(tidyForm(schema, { kind: 'a', colour: 'red' })).toEqual({ kind: 'a', colour: 'red' });
});

test('nothing typed is no list and no group: it does not stay, and untidied it is named', () => {
  const value: JsonObject = { kind: 'a', people: ' ', place: '' };
  expect(tidyForm(schema, value)).toEqual({ kind: 'a' });
  expect(validateForm(schema, value).map(({ path, code }) => [path, code])).toEqual([
    ['/people', 'form.wrong-type'],
    ['/place', 'form.wrong-type'],
  ]);
});

test('a person’s name is stored as documents write it, and one that is none stays as it was typed', () => {
  const { properties } = person;
  const form = { type: 'object', properties } as const satisfies FormSchema;
  expect(tidyForm(form, { name: ' 张　三 ' })).toEqual({ name: '张三' });
  expect(tidyForm(form, { name: '阿卜杜拉•买买提' })).toEqual({ name: '阿卜杜拉·买买提' });
  expect(tidyForm(form, { name: '张三 123' })).toEqual({ name: '张三 123' });
});
