import { expect, test } from 'vitest';
import { codeListsOf } from './city-lists.ts';

const name = { zh: '名', en: 'name' };

test('a city’s own regions, offices and parties stand beside the shared lists', () => {
  const party = { name, unit: null, regions: ['north'], demonstration: true };
  const region = {
    division: null,
    licenceDivision: '990000',
    name,
    kind: 'city',
    level: 'city',
    parent: null,
    unit: null,
    hall: 'h',
    settings: {},
  } as const;
  const lists = codeListsOf(
    {
      regions: [{ ...region, id: 'north' }],
      offices: [
        { id: 'works@north', unit: 'works', region: 'north', number: '0001', name, from: '2000-01-01' },
      ],
      plans: [],
      outsideParties: [
        { ...party, id: 'b1', kind: 'bank' },
        { ...party, id: 's1', kind: 'seal-maker' },
        { ...party, id: 'b2', kind: 'bank' },
      ],
    },
    new Map([
      [
        'colours',
        {
          code: 'colours',
          name,
          source: 's',
          date: '2022-01-01',
          certainty: 'confirmed',
          entries: [{ code: 'red', name }],
        },
      ],
    ]),
  );
  const codes = Object.fromEntries(
    Object.entries(lists).map(([list, { entries }]) => [list, entries.map(({ code }) => code)]),
  );
  expect(codes).toEqual({
    colours: ['red'],
    'city.plans': [],
    'city.regions': ['north'],
    'city.offices': ['works@north'],
    'party.bank': ['b1', 'b2'],
    'party.seal-maker': ['s1'],
  });
});
