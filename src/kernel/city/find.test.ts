import { describe, expect, test } from 'vitest';
import { checkCity } from './check-city.ts';
import {
  expandUnit,
  findMeasure,
  findOfficeForDuty,
  findOfficeOfUnit,
  findPlan,
  findSetting,
  findSettings,
  regionPath,
} from './find.ts';
import { smallCity } from './small-city.fixture.ts';

const city = checkCity(smallCity());

describe('looking things up in a city', () => {
  test('a plan is found by its code, never by its number', () => {
    expect(findPlan(city, 'tidying')?.no).toBe(1);
    expect(findPlan(city, '1')).toBeUndefined();
  });

  test('a measure is found by its code or by its printed place, within its own plan only', () => {
    expect(findMeasure(city, { plan: 'tidying', measure: 'floors' })?.id).toBe('p01.1');
    expect(findMeasure(city, { plan: 'tidying', measure: '(二)' })?.id).toBe('p01.2');
    expect(findMeasure(city, { plan: 'overall', measure: 'floors' })).toBeUndefined();
  });

  test('a region without an office is served by the one above', () => {
    expect(findOfficeOfUnit(city, 'broom', 'hamlet', '2022-06-30')?.id).toBe('broom@980000+2022');
    expect(findOfficeOfUnit(city, 'broom', 'nowhere', '2022-06-30')).toBeUndefined();
  });

  test('a duty falls to whoever is at work on the day', () => {
    expect(findOfficeForDuty(city, 'sweeping', 'hamlet', '2021-12-31')?.id).toBe('broom@980000');
    expect(findOfficeForDuty(city, 'sweeping', 'hamlet', '2022-01-01')?.id).toBe('broom@980000+2022');
    expect(findOfficeForDuty(city, 'sweeping', 'hamlet', '2014-12-31')).toBeUndefined();
    expect(findOfficeForDuty(city, 'mopping', 'hamlet', '2022-01-01')).toBeUndefined();
  });

  test('a region that sets nothing keeps what the one above has set, and its own word goes first', () => {
    expect(regionPath(city, 'hamlet').map(({ id }) => id)).toEqual(['hamlet', '980000']);
    expect(findSetting(city, 'hamlet', 'tidying', 'promise')?.value).toBe(1);
    expect(findSetting(city, 'hamlet', 'tidying', 'reward')).toBeUndefined();
    const files = smallCity();
    const own = { value: 2, unit: 'working-day', certainty: 'confirmed', source: 'II' };
    const hamlet = (files['regions.json'] as { settings: unknown }[])[1];
    if (hamlet !== undefined) hamlet.settings = { tidying: { promise: own } };
    const stricter = checkCity(files);
    expect(findSettings(stricter, 'hamlet', 'tidying')).toEqual({ promise: 2 });
    expect(findSettings(stricter, '980000', 'tidying')).toEqual({ promise: 1 });
  });

  test('a group stands for its members, a unit for itself', () => {
    expect(expandUnit(city, 'everyone')).toEqual(['broom', 'hamlet']);
    expect(expandUnit(city, 'broom')).toEqual(['broom']);
  });
});
