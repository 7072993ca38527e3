import { describe, expect, test } from 'vitest';
import { type CheckedField, faultOf } from './field-fault.ts';

const nothing = {
  badInput: false,
  typeMismatch: false,
  patternMismatch: false,
  rangeUnderflow: false,
  rangeOverflow: false,
  stepMismatch: false,
};
const field = (change: Partial<CheckedField>): CheckedField => ({
  type: 'text',
  value: '',
  required: false,
  given: null,
  minLength: -1,
  min: '',
  max: '',
  title: '',
  validity: nothing,
  ...change,
});

describe('what a field is told, in words of our own', () => {
  test('a field that must be filled in is not filled in by blanks', () => {
    expect(faultOf(field({ required: true, value: '  ' }))?.en).toBe('Fill this in');
    expect(faultOf(field({ required: true, value: '林晓' }))).toBeNull();
  });

  test('what may stay empty may be empty, however long it would have to be', () => {
    expect(faultOf(field({ minLength: 15 }))).toBeNull();
    expect(faultOf(field({ minLength: 15, value: '4110' }))?.zh).toBe('至少要 15 个字符');
  });

  test('choices and ticks are asked for as such', () => {
    expect(faultOf(field({ type: 'select-one', required: true }))?.zh).toBe('请选一项');
    expect(faultOf(field({ type: 'radio', required: true, given: false, value: 'a' }))?.zh).toBe('请选一项');
    expect(faultOf(field({ type: 'checkbox', required: true, given: true, value: 'on' }))).toBeNull();
  });

  test('a day outside its bounds is told the bound in words', () => {
    const early = field({
      type: 'date',
      value: '2022-05-01',
      min: '2022-06-10',
      validity: { ...nothing, rangeUnderflow: true },
    });
    expect(faultOf(early)).toEqual({ zh: '不能早于 2022年6月10日', en: 'Not before 10 Jun 2022' });
  });

  test('half a date is no empty field', () => {
    const half = field({ type: 'date', required: true, validity: { ...nothing, badInput: true } });
    expect(faultOf(half)?.en).toBe('Enter the full date');
  });
});
