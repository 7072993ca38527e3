import { expect, test } from 'vitest';
import { bad, basis, outcome, service, step } from './declared.fixture.ts';
import { officer, story, system } from './story.fixture.ts';

/* Declarations that cannot go on: the engine says so, and neither hangs nor falls silent. */

const days = (value: number) => ({ value, unit: 'working-day' as const, basis: basis('办法', '1') });
const done = { ends: [{ outcome: 'granted' }] };

test('automatic steps that set one another off without end are refused with the act that began it', () => {
  const turn = (code: string, other: string) =>
    step(
      code,
      { system: true },
      {
        after: { any: [{ step: other }] },
        rules: [
          { when: 'case.number == "never"', outcome: 'over' },
          { when: 'true', outcome: 'on' },
        ],
        outcomes: [outcome('on'), outcome('over', done)],
      },
    );
  const circle = service('circle', { granted: 'favourable' }, [
    step('start', { duty: 'office' }, { outcomes: [outcome('go')] }),
    {
      ...turn('ping', 'pong'),
      after: { any: [{ step: 'start' }, { step: 'pong', outcomes: ['on'] }] },
    },
    turn('pong', 'ping'),
  ]);
  const asked = story(circle);
  asked.submit({}, '2022-06-01T09:00');
  expect(asked.complete(officer('o', 'office@north'), '2022-06-01T10:00', 'start', 'go')).toBe(
    'case.rules-in-circles',
  );
  expect(asked.state.steps.start?.status).toBe('open');
});

test('a deemed outcome that cannot follow leaves its step open and late, and the other clocks are heard', () => {
  const spent = service(
    'spent',
    { granted: 'favourable' },
    [
      step(
        'look',
        { duty: 'office' },
        {
          after: { any: [{ step: 'acceptance' }, { step: 'answer', outcomes: ['silent'] }] },
          rounds: { most: 1, basis: basis('办法', '2') },
          outcomes: [outcome('asked'), outcome('fine', done)],
        },
      ),
      step(
        'answer',
        { applicant: true },
        {
          after: { any: [{ step: 'look', outcomes: ['asked'] }] },
          limit: days(2),
          deemed: { outcome: 'silent', basis: basis('办法', '3') },
          outcomes: [outcome('given', done), bad('silent')],
        },
      ),
    ],
    { limits: { promised: [days(3)], statutory: [] } },
  );
  const asked = story(spent);
  asked.submit({}, '2022-06-06T09:00');
  asked.complete(officer('o', 'office@north'), '2022-06-06T10:00', 'look', 'asked');
  const told = asked.act(system, '2022-06-10T09:00', { act: 'check-clocks' });
  expect(told).toEqual(['deadline-warned', 'deadline-warned']);
  expect(asked.state.steps.answer?.status).toBe('open');
  expect(asked.state.warned).toMatchObject({ promised: 'red', 'step:answer': 'red' });
});
