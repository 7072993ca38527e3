import { expect, test } from 'vitest';
import { sampleClock } from '../../examples/samples.ts';
import { whoseDay } from './whose-day.ts';

const now = '2022-06-01T10:00:00+08:00';
const running = sampleClock(now);
const ended = sampleClock(now, { state: 'ended', endedAt: now });
const ownDay = '2022-07-01T09:30:00.000Z';

test('a step without a day of its own shows the case’s clock', () => {
  expect(whoseDay({ dueAt: running.dueAt, level: 'none', case: { clock: running } })).toEqual({
    by: 'case',
    clock: running,
  });
});

test('one with a day of its own shows that', () => {
  const own = { by: 'item', dueAt: ownDay, level: 'yellow' };
  expect(whoseDay({ dueAt: ownDay, level: 'yellow', case: { clock: running } })).toEqual(own);
  expect(whoseDay({ dueAt: ownDay, level: 'yellow', case: { clock: null } })).toEqual(own);
});

test('what is owed of an ended case is not green with it', () => {
  expect(whoseDay({ dueAt: ended.dueAt, level: 'red', case: { clock: ended } })).toMatchObject({
    by: 'item',
  });
  expect(whoseDay({ dueAt: null, level: 'none', case: { clock: ended } })).toBeNull();
});
