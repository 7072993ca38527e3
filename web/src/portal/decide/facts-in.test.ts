import { expect, test } from 'vitest';
import { factsIn, factsOfForm } from './facts-in.ts';

const title = { zh: '甲', en: 'A' };
const text = { 'x-text': { title } };
const form = {
  type: 'object',
  properties: {
    kind: { type: 'string', 'x-choices': [{ code: 'one', name: title }], ...text },
    sure: { type: 'boolean', ...text },
    from: { type: 'string', format: 'date', ...text },
    capital: { type: 'integer', format: 'money-fen', minimum: 0, ...text },
  },
};

test('facts stand in the address as a form without script puts them there', () => {
  expect(factsIn(form, { kind: 'one', sure: 'false', from: '2021-03-01', capital: '500' })).toEqual({
    kind: 'one',
    sure: false,
    from: '2021-03-01',
    capital: 50_000,
  });
  expect(factsOfForm(form).map(({ name }) => name)).toEqual(['kind', 'sure', 'from', 'capital']);
});

test('what cannot be read, or belongs to another page, is no fact', () => {
  expect(factsIn(form, { kind: 'two', sure: 'maybe', from: '3月', capital: '-1', lang: 'en' })).toEqual({});
});
