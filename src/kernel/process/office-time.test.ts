import { expect, test } from 'vitest';
import { hall } from '../time/cn.fixture.ts';
import { parseMoment } from '../time/instant.ts';
import { asker, officer, tell } from './clock-story.fixture.ts';
import { officeTimes } from './office-time.ts';
import { shopSign } from './shop-sign.fixture.ts';
import { snackBar } from './snack-bar.fixture.ts';

const days = (times: ReturnType<typeof officeTimes>) =>
  Object.fromEntries(times.map(({ office, workingDays }) => [office, workingDays]));

test('an office has what was handed to it until it answers; a correction is the applicant’s time', () => {
  const bar = tell(snackBar);
  bar.submit('2022-06-06T08:30', { shop: '林家小食', lease: true });
  const items = [{ field: 'place', text: '地点不清楚' }];
  bar.act(officer('food', 'clerk'), '2022-06-06T18:00', { act: 'request-correction', items });
  bar.act(asker, '2022-06-10T08:30', { act: 'resubmit', form: { shop: '林家小食', lease: true } });
  bar.act(officer('food', 'clerk'), '2022-06-10T18:00', { act: 'accept' });
  bar.complete(officer('food'), '2022-06-13T18:00', 'review', 'grant');
  expect(days(officeTimes(bar.stream, hall, parseMoment('2022-06-30T00:00')))).toEqual({ 'food@north': 3 });
});

test('offices that work side by side have their own time; one office’s two tasks count once', () => {
  const sign = tell(shopSign);
  sign.submit('2022-06-06T08:30', { wall: 'W1', width: 9 });
  sign.act(officer('signs', 'clerk'), '2022-06-06T08:30', { act: 'accept' });
  sign.complete(officer('structures'), '2022-06-06T18:00', 'structure', 'safe');
  const soFar = officeTimes(sign.stream, hall, parseMoment('2022-06-07T18:00'));
  expect(days(soFar)).toEqual({ 'signs@north': 2, 'structures@north': 1 });
});

test('a suspension is nobody’s time', () => {
  const sign = tell(shopSign);
  sign.submit('2022-06-06T08:30', { wall: 'W1', width: 3 });
  sign.act(officer('signs', 'clerk'), '2022-06-06T08:30', { act: 'accept' });
  sign.act(officer('signs'), '2022-06-06T18:00', {
    act: 'suspend',
    suspension: 'expert-review',
    note: '送专家',
  });
  sign.act(officer('signs'), '2022-06-09T08:30', { act: 'resume' });
  const times = officeTimes(sign.stream, hall, parseMoment('2022-06-09T18:00'));
  expect(days(times)).toEqual({ 'signs@north': 2 });
});
