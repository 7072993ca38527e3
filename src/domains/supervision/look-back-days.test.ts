import { expect, test } from 'vitest';
import { hall } from '../../kernel/process/story.fixture.ts';
import { timeToCheck } from '../../kernel/process/time-to-check.ts';
import { formatDay } from '../../kernel/time/civil.ts';
import { closeAs, ordered, watch } from './order.fixture.ts';
import { order } from './services/order.ts';

test('the look-back’s days are those of its clock: a last day that is a Sunday gives way to Monday', () => {
  const told = ordered({ origin: 'appeal' });
  closeAs(told, '2022-06-08');
  const { after, until } = timeToCheck(order, told.state, 'look-back', hall);
  expect([after, until].map((day) => day !== null && formatDay(day))).toEqual(['2022-07-08', '2022-08-08']);
  const look = { act: 'check-obligation', obligation: 'look-back', kept: true, reason: '' } as const;
  expect(told.act(watch, '2022-07-08T17:00', look)).toBe('case.obligation-early');
  expect(told.act(watch, '2022-07-09T09:00', look)).toEqual(['obligation-kept']);
});
