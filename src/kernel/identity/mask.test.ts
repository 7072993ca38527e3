import { expect, test } from 'vitest';
import { maskName, maskPhone, maskResidentId } from './mask.ts';

test.each([
  [maskResidentId('411082198506150021'), '41**************21'],
  [maskPhone('13800138000'), '138****8000'],
  [maskPhone('8800123'), '*****23'],
  [maskName('王小明'), '王**'],
  [maskName('欧阳'), '欧*'],
  [maskName('𠮷田'), '𠮷*'],
])('%s', (masked, expected) => {
  expect(masked).toBe(expected);
});

test('what is too short to hide a part of is hidden whole', () => {
  expect(maskName('王')).toBe('*');
  expect(maskResidentId('12')).toBe('**');
  expect(maskName('')).toBe('');
});
