import { expect, test } from 'vitest';
import { askedFor, parcelOf } from './asked-for.ts';

const unit = '411002001001GB00001F00010001';

test.each([
  ['nothing', '  ', null],
  ['a unit', unit, { by: 'unit', value: unit }],
  ['a unit as it is printed', '411002 001001 gb00001 f00010001', { by: 'unit', value: unit }],
  ['a parcel', '411002001001GB00001', { by: 'parcel', value: '411002001001GB00001' }],
  ['a place', ' 莲城大道 1 号 ', { by: 'location', value: '莲城大道 1 号' }],
  ['half a number', '411002001001', { by: 'location', value: '411002001001' }],
])('%s is asked for', (_what, typed, asked) => {
  expect(askedFor(typed)).toEqual(asked);
});

test('a unit lies on the parcel that its number begins with', () => {
  expect(parcelOf(unit)).toBe('411002001001GB00001');
});
