import { expect, test } from 'vitest';
import type { RegisterEntry } from '../../api/types.ts';
import { inDistrict, openOutages } from './outage-list.ts';

const entry = (id: string, content: RegisterEntry['content']) =>
  ({
    id,
    content: { kind: 'planned', places: '莲城大道', customers: 10, startsAt: '08:30', ...content },
  }) as unknown as RegisterEntry;

const outages = openOutages([
  entry('a', { region: '1', status: 'announced', startsOn: '2022-06-20', plannedMinutes: 90 }),
  entry('b', { region: '1', status: 'restored', startsOn: '2022-06-01' }),
  entry('c', { region: '1', status: 'located', kind: 'fault', startsOn: '2022-06-13', expected: '11:00' }),
  entry('d', { region: '2', status: 'announced', startsOn: '2022-06-13', startsAt: '06:00' }),
]);

test('outages that are over are left out, and the next comes first', () => {
  expect(outages.map(({ id }) => id)).toEqual(['d', 'c', 'a']);
});

test('a district has as many as it has, with all whom they concern', () => {
  expect(inDistrict(outages, '1')).toEqual({ count: 2, customers: 20 });
  expect(inDistrict(outages, '3')).toEqual({ count: 0, customers: 0 });
});
