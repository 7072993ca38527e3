import { expect, test } from 'vitest';
import { residentId } from './dictionary.ts';
import { resolveLanguage } from './resolve-language.ts';
import type { FormSchema } from './schema.ts';

const schema = {
  type: 'object',
  properties: {
    kind: {
      type: 'string',
      'x-choices': [{ code: 'a', name: { zh: '甲', en: 'A' } }],
      'x-text': {
        title: { zh: '类型', en: 'Type' },
        description: { zh: '选一个', en: 'Choose one' },
        placeholder: { zh: '请选', en: 'Choose' },
      },
    },
    scope: {
      type: 'array',
      items: { type: 'string', 'x-code-list': 'terms' },
      'x-text': { title: { zh: '范围', en: 'Scope' } },
    },
    residentId: { ...residentId, 'x-when': 'form.kind == "a"' },
  },
  required: ['kind'],
  'x-rules': [{ holds: 'true', at: 'kind', text: { zh: '规则', en: 'Rule' } }],
  'x-groups': [{ code: 'all', title: { zh: '全部', en: 'All' }, fields: ['kind', 'scope', 'residentId'] }],
} as const satisfies FormSchema;

test('a form becomes ordinary JSON Schema in one language', () => {
  const lists = { terms: { entries: [{ code: 'T1', name: { zh: '零售', en: 'Retail' } }] } };
  expect(resolveLanguage(schema, 'en', lists)).toEqual({
    type: 'object',
    properties: {
      kind: {
        type: 'string',
        title: 'Type',
        description: 'Choose one',
        'x-placeholder': 'Choose',
        oneOf: [{ const: 'a', title: 'A' }],
      },
      scope: {
        type: 'array',
        title: 'Scope',
        items: { type: 'string', 'x-code-list': 'terms', oneOf: [{ const: 'T1', title: 'Retail' }] },
      },
      residentId: {
        type: 'string',
        format: 'resident-id',
        maxLength: 18,
        title: 'Resident ID number',
        'x-field': 'person.resident-id',
        'x-personal': true,
        'x-when': 'form.kind == "a"',
      },
    },
    required: ['kind'],
    additionalProperties: false,
    'x-rules': [{ holds: 'true', at: 'kind', text: 'Rule' }],
    'x-groups': [{ code: 'all', title: 'All', fields: ['kind', 'scope', 'residentId'] }],
  });
});

test('no words of the other language are left', () => {
  expect(JSON.stringify(resolveLanguage(schema, 'zh'))).not.toMatch(/Choose|Scope|Rule|All/);
  expect(JSON.stringify(resolveLanguage(schema, 'en'))).not.toMatch(/\p{Script=Han}/u);
});
