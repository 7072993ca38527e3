import { expect, test } from 'vitest';
import { assume, assumedOf, withoutWhatIsSet } from './assumed.ts';

test('a condition and its contrary never both hold, nor both fail', () => {
  const district = assume({}, '"office" in data', true);
  expect(assumedOf(district, '!("office" in data)')).toBe(false);
  expect(assumedOf(district, '("office" in data)')).toBe(true);
  const other = assume({}, 'data.payer != "government"', true);
  expect(assumedOf(other, 'data.payer == "government"')).toBe(false);
  expect(assumedOf(other, 'data.payer == "company"')).toBeNull();
});

test('what reads alike in part is another condition', () => {
  const some = assume({}, '!(form.a) && (form.b)', true);
  expect(assumedOf(some, 'form.a) && (form.b')).toBeNull();
  expect(assumedOf(some, '!(form.a)')).toBeNull();
});

test('nothing is assumed of how steps stand, nor any more of what is set anew', () => {
  expect(assume({}, 'steps.review.round > 1', true)).toEqual({});
  expect(assume({}, 'facts.project != null', true)).toEqual({});
  const both = assume(assume({}, 'data.a == 1', true), 'form.b', true);
  expect(withoutWhatIsSet(both, { sets: { a: '2' } })).toEqual({ 'form.b': true });
  expect(withoutWhatIsSet(both, {})).toBe(both);
});
