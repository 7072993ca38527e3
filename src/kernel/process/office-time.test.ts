import { describe, expect, test } from 'vitest';
import { hall } from '../time/cn.fixture.ts';
import { parseMoment } from '../time/instant.ts';
import { asker, officer, tell } from './clock-story.fixture.ts';
import { basis, named, outcome, service, step } from './declared.fixture.ts';
import { officeTimes } from './office-time.ts';
import { shopSign } from './shop-sign.fixture.ts';
import { snackBar } from './snack-bar.fixture.ts';
import { officer as officerOf, place, story, system } from './story.fixture.ts';

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

test('who decides within the very minute has had it all the same; what was taken up at once was nobody’s work', () => {
  const bar = tell(snackBar);
  bar.submit('2022-06-06T08:30', { shop: '林家小食', lease: true });
  bar.act(officer('food', 'clerk'), '2022-06-06T08:30', { act: 'accept' });
  expect(officeTimes(bar.stream, hall, parseMoment('2022-06-06T08:30'))).toEqual([]);
  bar.complete(officer('food'), '2022-06-06T08:30', 'review', 'grant');
  expect(days(officeTimes(bar.stream, hall, parseMoment('2022-06-06T08:30')))).toEqual({ 'food@north': 0 });
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

describe('what goes to another office', () => {
  const law = basis('行政处罚法', '25');
  const pass = (of: 'step' | 'case', clock: 'goes-on' | 'stops-until-received') => ({
    code: `${of}-${clock}`,
    name: named('移送'),
    of,
    basis: law,
    by: 'office' as const,
    clock,
  });
  const old = {
    id: 'fire@north',
    unit: 'fire',
    region: 'north',
    number: '0001',
    name: named('消防'),
    from: '2000-01-01',
    to: '2022-06-08',
    successors: ['rescue@north'],
  };
  const heir = { ...old, id: 'rescue@north', from: '2022-06-09', to: '9999-12-31', successors: [] };
  const inquiry = service(
    'inquiry',
    { granted: 'favourable', withdrawn: 'withdrawn' },
    [
      step(
        'hearing',
        { duty: 'signs' },
        { outcomes: [outcome('heard', { ends: [{ outcome: 'granted' }] })] },
      ),
      step('opinion', { offices: ['planning', 'fire'] }, { outcomes: [outcome('agree')] }),
    ],
    {
      transfers: [
        pass('step', 'goes-on'),
        pass('step', 'stops-until-received'),
        pass('case', 'stops-until-received'),
      ],
    },
  );
  const signs = (region: string) => officerOf('s', `signs@${region}`);

  function asked() {
    const told = story(inquiry, { place: place([old, heir]) });
    told.submit({}, '2022-06-06T08:30');
    return told;
  }
  const hand = (told: ReturnType<typeof asked>, at: string, transfer: string, from = 'north') =>
    told.act(signs(from), at, {
      act: 'transfer',
      transfer,
      step: transfer.startsWith('case') ? null : 'hearing',
      office: 'signs@south',
      reason: '不属于本区管辖',
    });
  const held = (told: ReturnType<typeof asked>, until: string) =>
    days(officeTimes(told.stream, hall, parseMoment(until)));

  test('is the other one’s from then on', () => {
    const told = asked();
    hand(told, '2022-06-07T18:00', 'step-goes-on');
    expect(held(told, '2022-06-08T18:00')).toMatchObject({ 'signs@north': 2, 'signs@south': 1 });
  });

  test('is nobody’s on a way on which time stands still', () => {
    const told = asked();
    hand(told, '2022-06-07T18:00', 'step-stops-until-received');
    expect(held(told, '2022-06-10T18:00')).not.toHaveProperty('signs@south');
    told.act(signs('south'), '2022-06-10T08:30', { act: 'receive-transfer', step: 'hearing' });
    expect(held(told, '2022-06-10T18:00')).toMatchObject({ 'signs@north': 2, 'signs@south': 1 });
  });

  test('of several who sign, each has it until its own signature; a successor goes on from its first day', () => {
    const told = asked();
    told.complete(officerOf('p', 'planning@north'), '2022-06-06T18:00', 'opinion', 'agree');
    expect(held(told, '2022-06-08T18:00')).toEqual({
      'signs@north': 3,
      'planning@north': 1,
      'fire@north': 3,
    });
    told.act(system, '2022-06-09T08:30', { act: 'follow-successors' });
    told.complete(officerOf('f', 'rescue@north'), '2022-06-09T18:00', 'opinion', 'agree');
    expect(held(told, '2022-06-10T18:00')).toEqual({
      'signs@north': 5,
      'planning@north': 1,
      'fire@north': 3,
      'rescue@north': 1,
    });
  });

  test('goes on under its new name in another version of the service, and stops where it was dropped', () => {
    const told = asked();
    const next = {
      ...inquiry,
      version: 2,
      steps: [
        step('talk', { duty: 'signs' }, { outcomes: [outcome('heard', { ends: [{ outcome: 'granted' }] })] }),
      ],
      migrations: [{ from: 1, steps: { hearing: 'talk', opinion: null }, basis: law }],
    };
    told.under(next);
    told.act(system, '2022-06-06T18:00', { act: 'migrate' });
    told.complete(signs('north'), '2022-06-07T18:00', 'talk', 'heard');
    expect(held(told, '2022-06-10T18:00')).toEqual({
      'signs@north': 2,
      'planning@north': 1,
      'fire@north': 1,
    });
  });
});
