import { expect, test } from 'vitest';
import { givenByAddress } from './given-by-address.ts';

test('an address brings texts that the form asks for, and nothing else', () => {
  const form = {
    type: 'object',
    properties: { number: { type: 'string' }, size: { type: 'integer' }, office: { type: 'string' } },
  };
  expect(givenByAddress(form, { number: 'N-1', size: '3', office: '', lang: 'zh' })).toEqual({
    number: 'N-1',
  });
});
