import { expect, test } from 'vitest';
import { editedFrom, finishedValue } from './edited-value.ts';

const change = (field: string, after: unknown, before: unknown = null) => ({
  record: 'tasks' as const,
  key: 't001',
  field,
  before,
  after,
});

test.each([
  ['direction', '加快办理'],
  ['plan', 3],
  ['units', [{ unit: 'a', role: 'lead' }]],
  ['deadline', { type: 'month', value: '2022-09' }],
  ['deadline', { type: 'milestones', values: ['2022-06', '2022-12'] }],
  ['deadline', { type: 'ongoing' }],
])('a %s that nobody has touched is sent as it was read', (field, value) => {
  const edited = editedFrom(change(field, value));
  expect(edited === null ? null : finishedValue(edited)).toEqual(value);
});

test('a value begins with what is suggested, else with what is printed', () => {
  expect(editedFrom(change('direction', '建议', '原文'))).toMatchObject({ text: '建议' });
  expect(editedFrom(change('direction', null, '原文'))).toMatchObject({ text: '原文' });
});

test('what cannot be typed has no editor', () => {
  expect(editedFrom(change('andOthers', true))).toBeNull();
});

test('an incomplete value is not sent', () => {
  expect(finishedValue({ how: 'text', text: '  ' })).toBeNull();
  expect(finishedValue({ how: 'plan', plan: null })).toBeNull();
  expect(finishedValue({ how: 'units', duties: [] })).toBeNull();
  expect(finishedValue({ how: 'units', duties: [{ unit: '', role: 'lead' }] })).toBeNull();
  for (const months of ['', '2022', '2022-13', '2022-06 2022-09']) {
    expect(finishedValue({ how: 'deadline', type: 'month', months })).toBeNull();
  }
});

test('several months are put in order, however they are parted', () => {
  expect(
    finishedValue({ how: 'deadline', type: 'milestones', months: '2022-12、2022-06， 2022-09' }),
  ).toEqual({
    type: 'milestones',
    values: ['2022-06', '2022-09', '2022-12'],
  });
});
