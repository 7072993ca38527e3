import { expect, test } from 'vitest';
import { checkDefinition } from './check.ts';
import { bad, outcome, service, step } from './declared.fixture.ts';
import { describeEvent, nextCheck, type ServiceDefinition } from './index.ts';
import { hall, officer, story, system } from './story.fixture.ts';
import { workItems } from './work-items.ts';

/* Rules of an automatic step may wait for a day that the case names: what a year of a plan leaves undone is settled then. */

const yearly: ServiceDefinition = service(
  'yearly',
  { done: 'favourable', dropped: 'void' },
  [
    step(
      'work',
      { duty: 'water' },
      {
        after: { any: [{ step: 'acceptance' }, { step: 'work', outcomes: ['goes-on'] }] },
        outcomes: [outcome('goes-on'), outcome('over', { ends: [{ outcome: 'done' }] })],
      },
    ),
    step(
      'term',
      { system: true },
      {
        after: { any: [{ step: 'acceptance' }, { step: 'settle', outcomes: ['longer'] }] },
        onDay: 'daysLater(data.?until.orValue("2022-06-30"), 1)',
        rules: [{ when: 'true', outcome: 'come' }],
        outcomes: [outcome('come')],
      },
    ),
    step(
      'settle',
      { duty: 'fire' },
      {
        after: { any: [{ step: 'term' }] },
        outcomes: [
          outcome('longer', { sets: { until: '"2022-07-31"' } }),
          bad('dropped', { ends: [{ outcome: 'dropped' }] }),
        ],
      },
    ),
  ],
  { limits: { promised: [], statutory: [] } },
);

const water = officer('w', 'water@north');
const fire = officer('f', 'fire@north');
const begun = () => {
  const told = story(yearly);
  told.submit({}, '2022-06-01T09:00');
  return told;
};

test('until its day the step is open and waits for nobody; with the day it decides, whether anybody has looked or not', () => {
  const told = begun();
  expect(told.state.steps.term).toMatchObject({ status: 'open', until: '2022-07-01T00:00' });
  expect(describeEvent(yearly, told.last('step-opened'))).toEqual({
    zh: '等到2022年7月1日：term',
    en: 'Scheduled for 1 July 2022: term',
  });
  expect(workItems(told.state, hall).map(({ item }) => item)).toEqual(['work']);
  expect(nextCheck(told.state, hall)).not.toBeNull();
  told.act(system, '2022-06-30T17:00', { act: 'check-clocks' });
  expect(told.state.steps.settle).toBeUndefined();
  // No sweep has run since: what follows from time alone has followed all the same.
  expect(told.complete(water, '2022-07-04T09:00', 'work', 'goes-on')).toContain('step-completed');
  expect(told.state.steps.settle?.status).toBe('open');
});

test('another day that is decided on is waited for anew, and one that has passed already by nobody', () => {
  const told = begun();
  told.act(system, '2022-07-01T08:00', { act: 'check-clocks' });
  told.complete(fire, '2022-07-04T09:00', 'settle', 'longer');
  expect(told.state.steps.term).toMatchObject({ status: 'open', round: 2, until: '2022-08-01T00:00' });
  told.act(system, '2022-08-01T08:00', { act: 'check-clocks' });
  expect(told.state.steps.settle).toMatchObject({ status: 'open', round: 2 });
  told.complete(fire, '2022-08-02T09:00', 'settle', 'longer');
  expect(told.state.steps.settle).toMatchObject({ status: 'open', round: 3 });
});

test('only rules wait for a day, and one that waits leaves nothing undone behind', () => {
  expect(checkDefinition(yearly)).toEqual([]);
  const [work, ...rest] = yearly.steps;
  const wrong = { ...yearly, steps: work === undefined ? rest : [{ ...work, onDay: 'today' }, ...rest] };
  expect(checkDefinition(wrong).map(({ path, code }) => [path, code])).toEqual([
    ['/yearly/steps/work', 'pack.day-of-rules'],
  ]);
});
