import { expect, test } from 'vitest';
import type { Move } from '../../api/types.ts';
import { turnFields } from './turn-fields.ts';

const source = {
  type: 'object',
  properties: {
    name: { type: 'string' },
    owners: { type: 'array', items: { type: 'string' } },
    bank: { type: 'string' },
  },
};
const move = (over: Partial<Move>): Move => ({
  act: 'resubmit',
  step: null,
  obligation: null,
  label: { zh: '', en: '' },
  primary: true,
  outcomes: [],
  needs: 'form',
  choices: [],
  form: null,
  amends: [],
  ...over,
});

test('a correction opens the fields it names, in the order of the form', () => {
  const asked = [
    { field: '/owners/0/name', text: 'who' },
    { field: 'name', text: 'too long' },
  ];
  expect(turnFields(source, move({}), asked)).toEqual(['name', 'owners']);
});

test('a remark without a field opens the whole form', () => {
  expect(turnFields(source, move({}), [{ field: null, text: 'see the file' }])).toEqual([
    'name',
    'owners',
    'bank',
  ]);
});

test('what an office returned opens only what may be changed', () => {
  expect(turnFields(source, move({ act: 'complete-step', amends: ['bank'] }), [])).toEqual(['bank']);
});
