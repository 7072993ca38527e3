import { expect, test } from 'vitest';
import { noZone, walkOf, withZone, zonesOf } from './payer-walk.ts';

const title = { zh: '甲', en: 'A' };
const field = (more: object) => ({ 'x-text': { title }, ...more });
const form = {
  type: 'object',
  properties: {
    voltage: field({ type: 'string' }),
    inPlanArea: field({ type: 'boolean' }),
    inZone: field({ type: 'boolean' }),
  },
};
const answer = (more: object) =>
  ({ outcome: null, row: null, facts: {}, missing: [], ...more }) as unknown as Parameters<
    typeof walkOf
  >[0]['answer'];

test('one question at a time, in the order of the form', () => {
  const walk = walkOf({
    form,
    answer: answer({ facts: { voltage: '10kv' }, missing: ['inZone', 'inPlanArea'] }),
  });
  expect(walk.answered.map(({ name, value }) => [name, value])).toEqual([['voltage', '10kv']]);
  expect(walk.next?.name).toBe('inPlanArea');
});

test('nothing more is asked once it is decided', () => {
  const outcome = { code: 'customer', name: title, follows: [] };
  expect(walkOf({ form, answer: answer({ outcome, missing: ['inZone'] }) }).next).toBeNull();
});

test('whether somebody is in a zone the list says', () => {
  const entry = (name: string, from: string) => ({ content: { name, region: 'r', boundary: 'b', from } });
  const zones = zonesOf([entry('莲城开发区', '2021-01-01'), entry('新区', '2023-01-01')], '2022-06-06');
  expect(zones.map(({ name }) => name)).toEqual(['莲城开发区']);
  expect(withZone({ zone: '莲城开发区' }, zones)).toEqual({ inZone: 'true' });
  expect(withZone({ zone: '新区' }, zones)).toEqual({ inZone: 'false' });
  expect(withZone({ zone: noZone }, zones)).toEqual({ inZone: 'false' });
  expect(withZone({ inZone: 'true' }, zones)).toEqual({ inZone: 'true' });
});
