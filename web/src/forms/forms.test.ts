import { describe, expect, test } from 'vitest';
import { resolveLanguage } from '../../../src/kernel/form/index.ts';
import type { JsonObject } from '../../../src/kernel/json.ts';
import { answerLines } from './answer-lines.ts';
import { withDefaults } from './defaults.ts';
import { isAskedAt } from './field-at.ts';
import { askedGroups, schemaOfGroup } from './groups.ts';
import { placed } from './placed.ts';
import { pointerOf, stepsOf } from './pointer.ts';
import { createValidator } from './validator.ts';
import { enteredBefore, faultsOf, visibleFaults } from './visible-faults.ts';

const label = (zh: string, en: string) => ({ 'x-text': { title: { zh, en } } });

const source = {
  type: 'object',
  properties: {
    kind: {
      type: 'string',
      'x-choices': [
        { code: 'shop', name: { zh: '店', en: 'Shop' } },
        { code: 'works', name: { zh: '厂', en: 'Works' } },
      ],
      ...label('类型', 'Kind'),
    },
    address: {
      type: 'object',
      'x-field': 'address',
      properties: {
        region: { type: 'string', 'x-field': 'address.region', ...label('地方', 'Place') },
        detail: { type: 'string', ...label('地址', 'Street') },
      },
      required: ['region', 'detail'],
      ...label('住所', 'Address'),
    },
    capital: {
      type: 'integer',
      format: 'money-fen',
      'x-when': 'form.kind == "works"',
      ...label('资本', 'Capital'),
    },
    owners: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          name: { type: 'string', ...label('姓名', 'Name') },
          share: { type: 'integer', 'x-when': 'has(here.name)', ...label('份额', 'Share') },
        },
        required: ['name'],
        ...label('股东', 'Owner'),
      },
      ...label('股东', 'Owners'),
    },
    agreed: { type: 'boolean', const: true, ...label('承诺', 'Promise') },
    copies: { type: 'integer', default: 1, ...label('份数', 'Copies') },
  },
  required: ['kind', 'address', 'agreed'],
  'x-groups': [
    { code: 'what', title: { zh: '办什么', en: 'What' }, fields: ['kind', 'address'] },
    { code: 'money', title: { zh: '资本', en: 'Capital' }, fields: ['capital'] },
    { code: 'end', title: { zh: '承诺', en: 'Promise' }, fields: ['owners', 'agreed', 'copies'] },
  ],
} as const satisfies JsonObject;

describe('the validator that RJSF is given', () => {
  test('reports each fault at its field, in the reader’s language', () => {
    const found = createValidator(source, 'en').validateFormData({ kind: 'shop', owners: [{}] }, {});
    expect(found.errors.map((error) => [error.property, error.name])).toContainEqual([
      '.owners.0.name',
      'form.required',
    ]);
    const owners = (found.errorSchema as unknown as { owners: { 0: { name: { __errors: string[] } } } })
      .owners;
    expect(owners[0].name.__errors[0]).toContain('Name');
    const chinese = createValidator(source, 'zh').validateFormData({ kind: 'shop' }, {});
    expect(chinese.errors.map((error) => error.message).join('\n')).toMatch(/承诺/);
  });

  test('finds nothing in a form that may be submitted', () => {
    const whole = { kind: 'shop', address: { region: 'r', detail: 'd' }, agreed: true };
    expect(createValidator(source, 'en').validateFormData(whole, {}).errors).toEqual([]);
  });

  test('keeps a caller’s own faults beside the rules’', () => {
    const whole = { kind: 'shop', address: { region: 'r', detail: 'd' }, agreed: true };
    const found = createValidator(source, 'en').validateFormData(whole, {}, (_data, errors) => {
      (errors as unknown as { kind: { addError: (text: string) => void } }).kind.addError('not today');
      return errors;
    });
    expect(found.errors.map((error) => error.message)).toEqual(['not today']);
  });

  test('tells options apart by their constant, as RJSF asks', () => {
    const { isValid } = createValidator(source, 'en');
    expect(isValid({ const: 'shop' }, 'shop', {})).toBe(true);
    expect(isValid({ const: 'shop' }, 'works', {})).toBe(false);
    expect(isValid({ type: 'integer' }, 1.5, {})).toBe(false);
    expect(isValid({ type: 'array' }, [], {})).toBe(true);
  });
});

describe('what is asked', () => {
  test('a condition is read with everything entered, and with the object around the field', () => {
    expect(isAskedAt(source, { kind: 'shop' }, ['capital'])).toBe(false);
    expect(isAskedAt(source, { kind: 'works' }, ['capital'])).toBe(true);
    expect(isAskedAt(source, { owners: [{}, { name: 'x' }] }, ['owners', 0, 'share'])).toBe(false);
    expect(isAskedAt(source, { owners: [{}, { name: 'x' }] }, ['owners', 1, 'share'])).toBe(true);
  });
  test('a group in which nothing is asked is not shown', () => {
    expect(askedGroups(source, { kind: 'shop' }).map((group) => group.code)).toEqual(['what', 'end']);
    expect(askedGroups(source, { kind: 'works' }).map((group) => group.code)).toEqual([
      'what',
      'money',
      'end',
    ]);
  });
  test('a group’s schema holds its fields and what it requires of them', () => {
    const schema = schemaOfGroup(source, ['owners', 'agreed']);
    expect(Object.keys(schema.properties as JsonObject)).toEqual(['owners', 'agreed']);
    expect(schema.required).toEqual(['agreed']);
  });
});

describe('while a person writes', () => {
  test('only fields that were left show what is wrong, until everything is checked', () => {
    const faults = faultsOf(source, {});
    expect(visibleFaults(faults, new Set(['/kind']), false).map((fault) => fault.path)).toEqual(['/kind']);
    expect(visibleFaults(faults, new Set(), true)).toBe(faults);
  });
  test('what was wrong in a draft is said as it is opened, what is still empty is not', () => {
    const draft = { kind: 'palace', address: { region: '', detail: '' } };
    const faults = faultsOf(source, draft);
    expect([...enteredBefore(faults, draft)]).toEqual(['/kind']);
    expect(faults.length).toBeGreaterThan(1);
  });
  test('nobody is marked while they type; a mark that was there stays until it is mended', () => {
    const faults = faultsOf(source, {});
    const typing = (faulty: boolean) =>
      visibleFaults(faults, new Set(['/kind']), false, { pointer: '/kind', faulty });
    expect(typing(false)).toEqual([]);
    expect(typing(true).map((fault) => fault.path)).toEqual(['/kind']);
    const elsewhere = visibleFaults(faults, new Set(['/kind']), false, { pointer: '/copies', faulty: false });
    expect(elsewhere.map((fault) => fault.path)).toEqual(['/kind']);
  });
  test('defaults come in where nothing was entered, and a promise is never made for them', () => {
    expect(withDefaults(source, { kind: 'shop' })).toEqual({ kind: 'shop', copies: 1 });
    expect(withDefaults(source, { copies: 4 })).toEqual({ copies: 4 });
  });
  test('the place is asked once, and what was entered stays', () => {
    expect(placed(source, {}, '411002')).toEqual({ address: { region: '411002' } });
    expect(placed(source, { address: { region: '411003' } }, '411002')).toEqual({
      address: { region: '411003' },
    });
  });
});

describe('reading back', () => {
  const form = {
    kind: 'works',
    address: { region: 'r', detail: '示例路1号' },
    capital: 12_345_600,
    owners: [{ name: '陈' }],
    agreed: true,
  };
  const lines = (language: 'zh' | 'en') =>
    answerLines(source, resolveLanguage(source, language), form, language);
  test('codes, money and promises are in words', () => {
    expect(lines('zh').find((line) => line.pointer === '/kind')?.value).toBe('厂');
    expect(lines('en').find((line) => line.pointer === '/capital')?.value).toBe('123,456 yuan');
    expect(lines('zh').find((line) => line.pointer === '/agreed')?.value).toBe('是');
  });
  test('people in a list are read one by one, and what is empty says so', () => {
    const owners = lines('zh').find((line) => line.pointer === '/owners');
    expect(owners?.parts.map((part) => part.label)).toEqual(['股东 1']);
    expect(owners?.parts[0]?.parts).toMatchObject([
      { label: '姓名', value: '陈' },
      { label: '份额', value: null },
    ]);
  });
  test('what is not asked is not read', () => {
    const asked = answerLines(source, resolveLanguage(source, 'zh'), { kind: 'shop', capital: 5 }, 'zh');
    expect(asked.map((line) => line.pointer)).not.toContain('/capital');
  });
});

test('pointers and paths are each other’s inverse', () => {
  expect(stepsOf(pointerOf(['a/b', 0, 'c~d']))).toEqual(['a/b', '0', 'c~d']);
});
