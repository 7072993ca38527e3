import { describe, expect, test } from 'vitest';
import type { JsonObject } from '../json.ts';
import { checkDialect } from './check-dialect.ts';
import { dictionary, person } from './dictionary.ts';

const label = { title: { zh: '名', en: 'Name' } };

function withField(field: JsonObject): JsonObject {
  return { type: 'object', properties: { field } };
}

test('every entry of the data dictionary keeps the dialect', () => {
  for (const entry of Object.values(dictionary)) expect(checkDialect(withField(entry))).toEqual([]);
});

describe('the dialect refuses', () => {
  test.each<[string, JsonObject, string]>([
    ['unions', { 'x-text': label, anyOf: [] }, '/properties/field/type'],
    ['a list of types', { type: ['string', 'null'], 'x-text': label }, '/properties/field/type'],
    ['references', { type: 'string', $ref: '#/x', 'x-text': label }, '/properties/field/$ref'],
    ['unknown keywords', { type: 'string', maxlength: 3, 'x-text': label }, '/properties/field/maxlength'],
    ['a field without a label', { type: 'string' }, '/properties/field/x-text'],
    [
      'a label in one language',
      { type: 'string', 'x-text': { title: { zh: '名' } } },
      '/properties/field/x-text',
    ],
    ['an unknown format', { type: 'string', format: 'uuid', 'x-text': label }, '/properties/field/format'],
    ['a broken pattern', { type: 'string', pattern: '(', 'x-text': label }, '/properties/field/pattern'],
    [
      'entries of a register that nothing tells from others',
      { type: 'string', 'x-register': { register: 'agency', name: 'firm' }, 'x-text': label },
      '/properties/field/pattern',
    ],
    [
      'a pattern nobody explains',
      { type: 'string', pattern: 'a', 'x-text': label },
      '/properties/field/x-expects',
    ],
    [
      'a condition that does not parse',
      { type: 'string', 'x-when': 'form.a ==', 'x-text': label },
      '/properties/field/x-when',
    ],
    [
      'a condition on unknown names',
      { type: 'string', 'x-when': 'region.top', 'x-text': label },
      '/properties/field/x-when',
    ],
    [
      'a condition that gives text',
      { type: 'string', 'x-when': '"a"', 'x-text': label },
      '/properties/field/x-when',
    ],
    [
      'an entry the dictionary lacks',
      { type: 'string', 'x-field': 'person.shoe', 'x-text': label },
      '/properties/field/x-field',
    ],
    [
      'another type than the dictionary’s',
      { type: 'boolean', 'x-field': 'enterprise.name', 'x-text': label },
      '/properties/field/x-field',
    ],
    [
      'personal data that does not say so',
      { type: 'string', 'x-field': 'person.name', 'x-text': label },
      '/properties/field/x-personal',
    ],
    [
      'a person without a resident ID',
      { type: 'object', properties: {}, 'x-person': true, 'x-text': label },
      '/properties/field/x-person',
    ],
    [
      'an empty list of choices',
      { type: 'string', 'x-choices': [], 'x-text': label },
      '/properties/field/x-choices',
    ],
    ['a list of nothing', { type: 'array', 'x-text': label }, '/properties/field/items'],
  ])('%s', (_what, field, path) => {
    expect(checkDialect(withField(field)).map((fault) => fault.path)).toContain(path);
  });

  test('required fields, rules and groups that name what is not there', () => {
    const schema = {
      type: 'object',
      properties: { person, other: person },
      required: ['persona'],
      'x-rules': [{ holds: 'true', at: 'nobody', text: { zh: '规则', en: 'Rule' } }],
      'x-groups': [{ code: 'who', title: { zh: '谁', en: 'Who' }, fields: ['person', 'somebody'] }],
    };
    expect(checkDialect(schema).map(({ path }) => path)).toEqual([
      '/required/0',
      '/x-rules/0/at',
      '/x-groups/0/fields/1',
      '/properties/other',
    ]);
  });

  test('a form that is not an object', () => {
    expect(checkDialect({ type: 'string' })).toHaveLength(1);
  });
});
