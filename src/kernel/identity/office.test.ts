import { describe, expect, test } from 'vitest';
import { type Office, officesNow } from './office.ts';

const office = (id: string, from: string, rest: Partial<Office> = {}): Office => ({
  id,
  unit: 'unit',
  region: 'region',
  number: '0001',
  name: { zh: id, en: id },
  from,
  ...rest,
});

const offices = [
  office('tax@east', '2010-01-01', { to: '2018-06-30', successors: ['tax@city'] }),
  office('tax@city', '2018-07-01', { to: '2024-12-31', successors: ['tax@city+2025', 'fees@city'] }),
  office('tax@city+2025', '2025-01-01'),
  office('fees@city', '2025-01-01'),
  office('closed@city', '2010-01-01', { to: '2015-12-31' }),
  office('ring@a', '2010-01-01', { to: '2012-12-31', successors: ['ring@b'] }),
  office('ring@b', '2010-01-01', { to: '2012-12-31', successors: ['ring@a'] }),
];
const now = (id: string, on: string) => officesNow(offices, id, on).map((each) => each.id);

describe('offices through reorganisations', () => {
  test('an office at work answers for itself, on its last day too', () => {
    expect(now('tax@east', '2018-06-30')).toEqual(['tax@east']);
  });

  test('after it ended, its successor answers, through one reorganisation and the next', () => {
    expect(now('tax@east', '2018-07-01')).toEqual(['tax@city']);
    expect(now('tax@east', '2025-03-01')).toEqual(['tax@city+2025', 'fees@city']);
  });

  test('nobody answers for an office that ended without successor, or that never was', () => {
    expect(now('closed@city', '2020-01-01')).toEqual([]);
    expect(now('nobody@city', '2020-01-01')).toEqual([]);
  });

  test('offices that name each other as successors are no endless walk', () => {
    expect(now('ring@a', '2020-01-01')).toEqual([]);
  });
});
