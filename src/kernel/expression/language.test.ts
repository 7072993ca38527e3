import { describe, expect, test } from 'vitest';
import { createLanguage } from './language.ts';

const language = createLanguage(
  { form: 'map', today: 'string' },
  { 'shout(string): string': (text: string) => `${text}!` },
);

describe('the expression language', () => {
  test.each<[string, unknown]>([
    ['form.count + 1.0', 4],
    ['form.count >= 3', true],
    ['"seals" in form.items', true],
    ['form.items.join("、")', 'seals、tax'],
    ['form.?missing.orValue("none")', 'none'],
    ['form.people.map(p, p.name)', ['A', 'B']],
    ['sum(form.people.map(p, p.share))', 100],
    ['distinct(form.people.map(p, p.name))', true],
    ['distinct(["a", "a"])', false],
    ['ceil(form.days)', 2],
    ['ceil(2.0)', 2],
    ['ceil(2)', 2],
    ['ceil(1.0 / 3.0) + 1.0', 2],
    ['ceil(-0.5) == 0.0', true],
    ['shout(today)', '2022-06-01!'],
    ['{"a": 1, "b": [true, null]}', { a: 1, b: [true, null] }],
    ['size(form.items)', 2],
  ])('%s', (expression, expected) => {
    const form = {
      count: 3,
      days: 1.000001,
      items: ['seals', 'tax'],
      people: [
        { name: 'A', share: 60 },
        { name: 'B', share: 40 },
      ],
    };
    expect(language.check(expression)).toBeNull();
    expect(language.evaluate(expression, { form, today: '2022-06-01' })).toEqual(expected);
  });

  test('knows no names but those it was made with', () => {
    expect(language.check('data.x')).toMatch(/data/);
    expect(language.check('process.exit()')).not.toBeNull();
  });

  test('tells a condition from a value', () => {
    expect(language.check('today', 'bool')).toBe('gives string, but a condition must give bool');
    expect(language.check('form.agreed', 'bool')).toBeNull();
  });

  test('fails on what is not there, and reads nothing that is not the data’s own', () => {
    expect(() => language.evaluate('form.missing', { form: {}, today: '' })).toThrow(/missing/);
    expect(() => language.evaluate('form.constructor', { form: {}, today: '' })).toThrow(/constructor/);
    expect(() => language.evaluate('form.__proto__', { form: {}, today: '' })).toThrow();
  });
});
