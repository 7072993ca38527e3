import { expect, test } from 'vitest';
import { uiSchemaOf } from './ui-schema.ts';

const drawn = (field: object, required: boolean) =>
  uiSchemaOf({
    type: 'object',
    properties: { said: { type: 'boolean', ...field } },
    ...(required && { required: ['said'] }),
  }).said;

test('what has to be answered yes or no lies open with both; a tick is for what is agreed to or is no by itself', () => {
  expect(drawn({}, true)).toEqual({ 'ui:widget': 'yes-no' });
  expect(drawn({ const: true }, true)).toEqual({ 'ui:widget': 'checkbox' });
  expect(drawn({ default: false }, true)).toEqual({ 'ui:widget': 'checkbox' });
  expect(drawn({}, false)).toEqual({ 'ui:widget': 'checkbox' });
});
