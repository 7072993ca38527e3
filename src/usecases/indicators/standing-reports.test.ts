import { expect, test } from 'vitest';
import { standingReports } from './standing-reports.ts';

const entry = (id: string, updatedAt: string, state = 'confirmed', period = '2022-06') => ({
  content: { case: id, period, place: 'north', state },
  updatedAt,
});

test('of two reports of one month and place the one confirmed last stands, whatever their ids are', () => {
  const standing = standingReports([
    entry('fff', '2022-07-01T09:00:00+08:00'),
    entry('000', '2022-07-05T09:00:00+08:00'),
    entry('777', '2022-07-06T09:00:00+08:00', 'to-check'),
    entry('333', '2022-06-01T09:00:00+08:00', 'confirmed', '2022-05'),
  ]);
  expect([...standing].map(([about, { case: id }]) => [about, id])).toEqual([
    ['2022-06 north', '000'],
    ['2022-05 north', '333'],
  ]);
});

test('of two confirmed at one moment the greater id stands, as where figures are read', () => {
  const at = '2022-07-01T09:00:00+08:00';
  const standing = standingReports([entry('fff', at), entry('000', at)]);
  expect(standing.get('2022-06 north')?.case).toBe('fff');
});
