import { expect, test } from 'vitest';
import { fillInLists } from './fill-in-lists.ts';
import { resolveLanguage } from './resolve-language.ts';
import type { FormSchema } from './schema.ts';
import { validateForm } from './validate.ts';

const surveyor = {
  type: 'string',
  'x-code-list': 'party.surveyor',
  'x-text': { title: { zh: '勘察单位', en: 'Surveyor' } },
} as const;

const declared = {
  type: 'object',
  properties: {
    surveyor,
    visits: {
      type: 'array',
      items: {
        type: 'object',
        properties: { surveyor, days: { type: 'integer', 'x-text': { title: { zh: '天数', en: 'Days' } } } },
      },
      'x-text': { title: { zh: '到场', en: 'Visits' } },
    },
    terms: {
      type: 'array',
      items: { type: 'string', 'x-code-list': 'terms' },
      'x-text': { title: { zh: '条目', en: 'Terms' } },
    },
    kind: {
      type: 'string',
      'x-choices': [{ code: 'shop', name: { zh: '店', en: 'Shop' } }],
      'x-text': { title: { zh: '类型', en: 'Kind' } },
    },
  },
  required: ['surveyor'],
} as const satisfies FormSchema;

const entries = [
  { code: 'first', name: { zh: '第一勘察院', en: 'First Survey' } },
  { code: 'second', name: { zh: '第二勘察院', en: 'Second Survey' } },
];
const filled = fillInLists(declared, { 'party.surveyor': { entries } });

test('the entries of a list stand wherever the form names it', () => {
  const field = { ...surveyor, 'x-choices': entries };
  expect(filled).toEqual({
    ...declared,
    properties: {
      ...declared.properties,
      surveyor: field,
      visits: {
        ...declared.properties.visits,
        items: {
          ...declared.properties.visits.items,
          properties: { ...declared.properties.visits.items.properties, surveyor: field },
        },
      },
    },
  });
});

test('whoever draws it in one language has the names', () => {
  expect(resolveLanguage(filled, 'en')).toMatchObject({
    properties: {
      surveyor: {
        oneOf: [
          { const: 'first', title: 'First Survey' },
          { const: 'second', title: 'Second Survey' },
        ],
      },
      terms: { items: { 'x-code-list': 'terms' } },
    },
  });
});

test('what is no entry is refused without the lists at hand', () => {
  const faults = (value: string) => validateForm(filled, { surveyor: value }).map(({ path }) => path);
  expect(faults('second')).toEqual([]);
  expect(faults('third')).toEqual(['/surveyor']);
});
