import { expect, test } from 'vitest';
import { ownPath } from './origin.ts';

test('a path of this site is gone on to, with what it asks', () => {
  expect(ownPath('/apply/new/start-up?x=1#form')).toBe('/apply/new/start-up?x=1#form');
});

test.each([
  'https://elsewhere.example/',
  '//elsewhere.example/',
  '/\\elsewhere.example/',
  '/.//elsewhere.example/',
  '/a/..//elsewhere.example/',
  '/%2e//elsewhere.example/',
  '/./\\elsewhere.example/',
  '/\t/elsewhere.example/',
  'javascript:alert(1)',
  'work',
  '',
  undefined,
])('%j leads elsewhere and is not followed', (path) => {
  expect(ownPath(path)).toBeNull();
});
