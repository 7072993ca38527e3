import { expect, test } from 'vitest';
import { formOfChild } from './form-of-child.ts';

const child = {
  form: {
    type: 'object',
    properties: {
      outside: { type: 'string' },
      land: { type: 'string', 'x-when': 'form.outside != "none"' },
    },
  },
};
const passed = { outside: 'form.gas', land: 'form.?land.orValue(null)' };

test('a part begins with what the bundle has and the part asks', () => {
  expect(formOfChild(child, passed, { form: { gas: 'needed', land: 'granted' } })).toEqual({
    outside: 'needed',
    land: 'granted',
  });
  expect(formOfChild(child, passed, { form: { gas: 'none', land: 'granted' } })).toEqual({ outside: 'none' });
});

test('an entry that the part does not know is not lost on the way, so that it is refused', () => {
  expect(formOfChild(child, { ...passed, colour: '"red"' }, { form: { gas: 'none' } })).toHaveProperty(
    'colour',
  );
});
