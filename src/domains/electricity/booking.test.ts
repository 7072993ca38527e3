import { expect, test } from 'vitest';
import type { JsonObject } from '../../kernel/json.ts';
import { applicant, officer, story } from '../../kernel/process/story.fixture.ts';
import { booking } from './booking.ts';

const lin = applicant('lin');
const grid = officer('dian', 'electricity-supply@north');
const asked: JsonObject = { phone: '13800000001', about: 'connect', when: '晚上七点以后' };

function booked(at: string) {
  const told = story(booking);
  told.submit(asked, at, lin);
  return told;
}
const call = (told: ReturnType<typeof booked>, outcome: string, more = {}) =>
  told.complete(grid, '2022-06-06T10:00', 'call', outcome, more);

test('is taken at any hour, on a Sunday night too, and called back within one working day', () => {
  const { state } = booked('2022-06-05T23:40');
  expect(state.steps.call?.status).toBe('open');
  expect(state.clocks.promised?.limit).toMatchObject({ value: 1, unit: 'working-day' });
});

test('ends with what was agreed on the telephone, which is written down', () => {
  const told = booked('2022-06-06T09:00');
  expect(call(told, 'called')).toBe('case.form-invalid');
  call(told, 'called', { output: { answer: '周三上门收资，线上提交申请' } });
  expect(told.state.outcome).toEqual({ code: 'called', class: 'settled' });
  expect(told.state.data.answer).toBe('周三上门收资，线上提交申请');
});

test('whoever could not be reached is closed with the reason, and nobody but the power company calls', () => {
  const told = booked('2022-06-06T09:00');
  expect(told.complete(lin, '2022-06-06T10:00', 'call', 'called', { output: { answer: '自己答复' } })).toBe(
    'access.not-permitted',
  );
  const output = { answer: '三次未接' };
  expect(call(told, 'not-reached', { output })).toBe('case.reason-missing');
  call(told, 'not-reached', { output, reason: '三次均无人接听' });
  expect(told.state.outcome?.code).toBe('not-reached');
});
