import { describe, expect, test } from 'vitest';
import { readCaseFilter, writeCaseFilter } from './case-filter.ts';

describe('the filter of the list of cases', () => {
  test.each([
    { service: null, phase: null, region: null, open: true, q: null },
    { service: 's', phase: 'submitted', region: 'r1', open: false, q: null },
    { service: null, phase: null, region: null, open: null, q: '99-22' },
    { service: 's', phase: null, region: 'r1', open: null, q: null },
  ])('comes back from the address as it went there: %o', (filter) => {
    expect(readCaseFilter(writeCaseFilter(filter))).toEqual(filter);
  });

  test('a bare address lists what is still open, a bare search looks through all', () => {
    expect(readCaseFilter({}).open).toBe(true);
    expect(readCaseFilter({ q: '甲' }).open).toBeNull();
  });
});
