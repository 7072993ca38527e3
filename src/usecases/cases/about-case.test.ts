import { expect, test } from 'vitest';
import { nameIn } from './about-case.ts';

test('a firm is called as it is registered before as it is to be called, and nothing by what is sealed', () => {
  expect(nameIn({}, { tradeName: '青禾' })).toBe('青禾');
  expect(nameIn({ enterpriseName: '许昌青禾餐饮有限公司' }, { tradeName: '青禾' })).toBe(
    '许昌青禾餐饮有限公司',
  );
  expect(nameIn({}, { enterpriseName: { sealed: 'x' }, tradeName: ' ' })).toBeNull();
});
