import { expect, test } from 'vitest';
import type { JsonObject } from '../kernel/json.ts';
import { createRandom } from '../sampling/random.ts';
import { fillIn } from './fill-in.ts';

const title = { title: { zh: '项', en: 'Entry' } };
const schema: JsonObject = {
  type: 'object',
  properties: {
    name: { type: 'string', maxLength: 20, 'x-text': title },
    signatures: { type: 'string', maxLength: 20, 'x-text': title },
    note: { type: 'string', maxLength: 20, 'x-text': title },
  },
  required: ['name'],
};
const setting = { region: { id: '411081', name: '禹州市' }, place: '禹州', codeLists: {} };

test('what is given is entered whether the form must have it or not', () => {
  const forms = Array.from({ length: 30 }, (_, seed) =>
    fillIn(createRandom(seed), schema, { ...setting, entries: { signatures: 'paper' } }),
  );
  expect(new Set(forms.map((form) => form?.signatures))).toEqual(new Set(['paper']));
  expect(new Set(forms.map((form) => form !== null && 'note' in form))).toEqual(new Set([true, false]));
});
