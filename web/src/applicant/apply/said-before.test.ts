import { expect, test } from 'vitest';
import { saidBefore } from './said-before.ts';

const titled = (type: string) => ({ type, 'x-text': { title: { zh: '甲', en: 'A' } } });
const form = {
  type: 'object',
  properties: {
    voltage: titled('string'),
    inZone: titled('boolean'),
    zone: titled('string'),
    kilowatts: titled('number'),
    contact: { ...titled('object'), properties: {} },
  },
};

test('what was said on the way is entered where the form asks for it', () => {
  const facts = JSON.stringify({ voltage: '10kv', inZone: true, kilowatts: 12.5, elsewhere: 'x' });
  expect(saidBefore(form, facts, '莲城开发区')).toEqual({
    voltage: '10kv',
    inZone: true,
    kilowatts: 12.5,
    zone: '莲城开发区',
  });
  expect(saidBefore({ type: 'object', properties: {} }, facts, '莲城开发区')).toEqual({});
});

test('an address that tells nothing of that shape enters nothing', () => {
  const odd = JSON.stringify({ voltage: 10, inZone: 'true', kilowatts: null, contact: {} });
  for (const facts of [undefined, '', 'no json', '[1]', 'null', odd])
    expect(saidBefore(form, facts, undefined)).toEqual({});
});
