import { expect, test } from 'vitest';
import { type ActBody, commandOf } from '../../../../src/http/routes/act-body.ts';
import type { Move } from '../../api/types.ts';
import { turnBody, turnFields } from './turn-fields.ts';

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
  for: null,
  late: null,
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

test('a part that is added is asked for with its own fields alone', () => {
  const add = move({ act: 'add-service', step: 'catering', amends: ['bank'] });
  expect(turnFields(source, add, [])).toEqual(['bank']);
  const form = { name: '小馆', owners: ['李'], bank: ' 工行 ' };
  const body = turnBody(add, source, form);
  expect(body).toEqual({ act: 'add-service', step: 'catering', form: { bank: '工行' } });
  expect(commandOf({ version: 1, ...body } as ActBody)).toEqual(body);
});

test('a correction gives the whole form back, a returned step what may be changed', () => {
  const form = { name: '小馆', owners: ['李'], bank: '工行' };
  expect(turnBody(move({}), source, form)).toEqual({ act: 'resubmit', form });
  const returned = move({ act: 'complete-step', step: 'bank', amends: ['bank'] });
  expect(turnBody(returned, source, form)).toMatchObject({ step: 'bank', output: { bank: '工行' } });
});
