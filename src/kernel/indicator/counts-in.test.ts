import { expect, test } from 'vitest';
import { countsIn } from './counts-in.ts';

const place = { division: '', hall: 'hall', parties: {} } as const;
const city = { ...place, code: '1', level: 'city', top: true, settings: {} } as const;
const county = {
  ...place,
  code: '11',
  level: 'county',
  top: false,
  settings: { seals: 'government' },
} as const;

test.each([
  ['of every case', undefined, true, true],
  ['of the city’s own level', 'region.top', true, false],
  ['of the counties', '!region.top', false, true],
  ['of places with a setting', '!region.top && region.settings.seals == "government"', false, true],
  ['of some cases, wherever they are', 'case.channel == "online"', true, true],
  ['of cases that may be anywhere as far as is known', 'region.top || case.channel == "online"', true, true],
])('a figure %s', (_, when, inCity, inCounty) => {
  const indicator = when === undefined ? {} : { when };
  expect([countsIn(indicator, city), countsIn(indicator, county)]).toEqual([inCity, inCounty]);
});
