import { expect, test } from 'vitest';
import type { Pack } from './definition.ts';
import { packsOfCity } from './packs-of-city.ts';

function pack(plan: string): Pack {
  const none = { services: [], registers: [], indicators: [], reactions: [], certificates: [], series: [] };
  return { plan, name: { zh: plan, en: plan }, ...none };
}

test('a city runs the packs of its own plans, and not those of plans it does not have', () => {
  const running = packsOfCity([pack('water'), pack('electricity')], new Set(['overall', 'water']));
  expect(running.map(({ plan }) => plan)).toEqual(['water']);
});

test('a pack that is made of what other plans bring runs where the city has those plans, too', () => {
  const together: Pack = { ...pack('water'), besides: ['gas', 'electricity'] };
  expect(packsOfCity([together], new Set(['water', 'gas']))).toEqual([]);
  expect(packsOfCity([together], new Set(['water', 'gas', 'electricity']))).toEqual([together]);
});
