import { expect, test } from 'vitest';
import type { RegisterEntry } from '../../api/types.ts';
import { bySubstation, openOutages, sumOf } from './outage-list.ts';

const entry = (id: string, content: RegisterEntry['content']) =>
  ({
    id,
    content: {
      kind: 'planned',
      substation: '城东变',
      places: '莲城大道',
      customers: 10,
      startsAt: '08:30',
      ...content,
    },
  }) as unknown as RegisterEntry;

const outages = openOutages(
  [
    entry('a', { region: '1', status: 'announced', startsOn: '2022-06-20', plannedMinutes: 90 }),
    entry('b', { region: '1', status: 'restored', startsOn: '2022-06-01' }),
    entry('c', { region: '1', status: 'located', kind: 'fault', startsOn: '2022-06-13', startsAt: '09:30' }),
    entry('d', { region: '2', status: 'announced', startsOn: '2022-06-13', startsAt: '06:00' }),
    entry('e', { region: '2', status: 'announced', startsOn: '2022-06-13', startsAt: '09:01' }),
  ],
  '2022-06-13T09:00:00.000+08:00',
);

test('outages that are over are left out, and what is off now comes first', () => {
  expect(outages.map(({ id, when }) => [id, when])).toEqual([
    ['d', 'now'],
    ['c', 'now'],
    ['e', 'coming'],
    ['a', 'coming'],
  ]);
});

test('what is off now and what is to come is counted apart, with all whom it concerns', () => {
  expect(sumOf(outages, 'now')).toEqual({ count: 2, customers: 20 });
  expect(sumOf(outages, 'coming')).toEqual({ count: 2, customers: 20 });
  expect(bySubstation(outages)).toEqual([{ substation: '城东变', outages }]);
});
