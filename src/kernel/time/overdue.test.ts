import { expect, test } from 'vitest';
import { hall } from './cn.fixture.ts';
import { formatMoment, parseMoment } from './instant.ts';
import { overdueDays, overdueMoment } from './overdue.ts';

const at = parseMoment;

test('a limit that passed on the eve of a holiday is one working day late when the office opens again', () => {
  const due = at('2022-06-02T18:00');
  expect(overdueDays(hall, due, at('2022-06-02T18:00'))).toBe(0);
  expect(overdueDays(hall, due, at('2022-06-02T18:01'))).toBe(0);
  // 3–5 June is the Dragon Boat holiday.
  expect(overdueDays(hall, due, at('2022-06-05T10:00'))).toBe(0);
  expect(overdueDays(hall, due, at('2022-06-06T08:00'))).toBe(0);
  expect(formatMoment(overdueMoment(hall, due, 1))).toBe('2022-06-06T08:30');
  expect(overdueDays(hall, due, at('2022-06-06T08:30'))).toBe(1);
  expect(overdueDays(hall, due, at('2022-06-08T09:00'))).toBe(3);
});

test('the day that is told of is the day on which it is told', () => {
  const due = at('2022-09-30T18:00');
  for (let count = 1; count < 30; count++) {
    const moment = overdueMoment(hall, due, count);
    expect(overdueDays(hall, due, moment)).toBe(count);
    expect(overdueDays(hall, due, moment - 1)).toBe(count - 1);
  }
});
