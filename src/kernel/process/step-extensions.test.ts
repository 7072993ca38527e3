import { describe, expect, test } from 'vitest';
import { formatMoment } from '../time/index.ts';
import { checkDefinition } from './check.ts';
import { bad, basis, named, outcome, service, step } from './declared.fixture.ts';
import { legalMoves, type ServiceDefinition, stepName } from './index.ts';
import { hall, officer, story, system } from './story.fixture.ts';
import { workItems } from './work-items.ts';

/* A step has a time of its own, and whoever does it may be given more of that and of nothing else. */

const days = (value: number) => ({ value, unit: 'working-day' as const, basis: basis('许可办法', '8') });
const more = (code: string, clock: `step:${string}`) => ({
  code,
  name: named(code),
  basis: basis('许可办法', '9'),
  clock,
  maximum: days(2),
});

const visit: ServiceDefinition = service(
  'visit',
  { granted: 'favourable', refused: 'unfavourable' },
  [
    step(
      'inspect',
      { duty: 'fire' },
      {
        after: { any: [{ step: 'acceptance' }, { step: 'decide', outcomes: ['again'] }] },
        limit: days(2),
        outcomes: [outcome('seen')],
      },
    ),
    step('survey', { duty: 'water' }, { limit: days(2), outcomes: [outcome('surveyed')] }),
    step(
      'decide',
      { duty: 'housing' },
      {
        after: { any: [{ step: 'inspect' }] },
        outcomes: [bad('again'), outcome('yes', { ends: [{ outcome: 'granted' }] })],
      },
    ),
  ],
  {
    limits: { promised: [days(10)], statutory: [] },
    extensions: [
      more('wide-site', 'step:inspect'),
      { ...more('deep-water', 'step:survey'), by: { duty: 'housing' } },
      { ...more('hard', 'step:inspect'), code: 'hard', clock: 'promised' },
    ],
  },
);

const inspector = officer('x', 'fire@north');
const chief = officer('c', 'fire@north', 'head');
const surveyor = officer('s', 'water@north');
const housing = officer('h', 'housing@north', 'head');
const ask = (extension: string, value = 2) =>
  ({ act: 'request-extension', extension, value, reason: '场地大' }) as const;
const decide = (step: string | null, granted = true) =>
  ({ act: 'decide-extension', step, granted, reason: granted ? '' : '不必' }) as const;

/** Monday 2022-06-06: two working days end on Wednesday the 8th. */
const begun = () => {
  const told = story(visit);
  told.submit({}, '2022-06-06T09:00');
  return told;
};
const dueOf = (told: ReturnType<typeof begun>, item: string) => {
  const at = workItems(told.state, hall).find((each) => each.item === item)?.dueAt;
  return at == null ? null : formatMoment(at);
};

describe('more time for one step', () => {
  test('is asked for by whoever does it, decided by their head, and lengthens that step alone', () => {
    const told = begun();
    const promised = told.state.clocks.promised;
    expect(dueOf(told, 'inspect')).toBe('2022-06-08T18:00');
    expect(told.act(surveyor, '2022-06-07T09:00', ask('wide-site'))).toBe('access.not-permitted');
    expect(told.act(inspector, '2022-06-07T09:00', ask('wide-site'))).toEqual(['extension-requested']);
    expect(told.act(inspector, '2022-06-07T10:00', decide('inspect'))).toBe('access.not-permitted');
    expect(told.act(housing, '2022-06-07T10:00', decide('inspect'))).toBe('access.not-permitted');
    expect(told.act(chief, '2022-06-07T10:00', decide('inspect'))).toEqual(['case-extended']);
    expect(dueOf(told, 'inspect')).toBe('2022-06-10T18:00');
    expect(dueOf(told, 'survey')).toBe('2022-06-08T18:00');
    expect(told.state.clocks.promised).toEqual(promised);
  });

  test('may be decided by another office where the declaration says so', () => {
    const told = begun();
    told.act(surveyor, '2022-06-07T09:00', ask('deep-water'));
    expect(workItems(told.state, hall).map(({ item, office }) => [item, office])).toContainEqual([
      'extension:survey',
      'housing@north',
    ]);
    expect(stepName(visit, 'extension:survey')).toEqual({
      zh: '延期审批：survey',
      en: 'Extension to decide: survey',
    });
    expect(told.act(officer('w', 'water@north', 'head'), '2022-06-07T10:00', decide('survey'))).toBe(
      'access.not-permitted',
    );
    expect(told.act(housing, '2022-06-07T10:00', decide('survey'))).toEqual(['case-extended']);
  });

  test('is refused when it comes after the step’s time, and so is a grant that comes too late', () => {
    const told = begun();
    expect(told.act(inspector, '2022-06-09T09:00', ask('wide-site'))).toBe('case.extension-late');
    const slow = begun();
    slow.act(inspector, '2022-06-08T17:00', ask('wide-site'));
    expect(slow.act(chief, '2022-06-09T09:00', decide('inspect'))).toBe('case.extension-late');
    expect(slow.act(chief, '2022-06-09T09:00', decide('inspect', false))).toEqual(['extension-refused']);
  });

  test('is given for no more than is allowed, once in each round of the step', () => {
    const told = begun();
    expect(told.act(inspector, '2022-06-07T09:00', ask('wide-site', 3))).toBe('case.extension-too-long');
    told.act(inspector, '2022-06-07T09:00', ask('wide-site'));
    told.act(chief, '2022-06-07T10:00', decide('inspect'));
    expect(told.act(inspector, '2022-06-07T11:00', ask('wide-site'))).toBe('case.extension-refused');
    told.complete(inspector, '2022-06-08T09:00', 'inspect', 'seen');
    told.complete(housing, '2022-06-08T10:00', 'decide', 'again');
    expect(told.act(inspector, '2022-06-09T09:00', ask('wide-site'))).toEqual(['extension-requested']);
  });

  test('of several steps, and of the case, may wait at once; each is decided by itself', () => {
    const told = begun();
    told.act(inspector, '2022-06-07T09:00', ask('wide-site'));
    told.act(inspector, '2022-06-07T09:00', ask('hard'));
    told.act(surveyor, '2022-06-07T09:00', ask('deep-water'));
    const decisions = (who: typeof chief) =>
      legalMoves(visit, told.state, who)
        .filter(({ act }) => act === 'decide-extension')
        .map(({ step: of }) => of);
    expect(decisions(chief)).toEqual(['inspect', null]);
    expect(decisions(housing)).toEqual(['survey']);
    told.act(chief, '2022-06-07T10:00', decide(null));
    expect(told.state.extensions.map(({ extension, granted }) => [extension, granted])).toEqual([
      ['wide-site', null],
      ['hard', true],
      ['deep-water', null],
    ]);
  });

  test('goes with the round it was asked in: done is done, and nobody has to decide on it any more', () => {
    const told = begun();
    told.act(inspector, '2022-06-07T09:00', ask('wide-site'));
    told.complete(inspector, '2022-06-07T10:00', 'inspect', 'seen');
    expect(workItems(told.state, hall).map(({ item }) => item)).not.toContain('extension:inspect');
    expect(told.act(chief, '2022-06-07T11:00', decide('inspect'))).toBe('access.not-permitted');
    told.complete(housing, '2022-06-07T12:00', 'decide', 'again');
    told.act(inspector, '2022-06-08T09:00', ask('wide-site'));
    told.act(chief, '2022-06-08T10:00', decide('inspect', false));
    expect(told.state.extensions.map(({ granted }) => granted)).toEqual([null, false]);
  });

  test('takes back a warning that no longer stands', () => {
    const told = begun();
    told.act(inspector, '2022-06-07T09:00', ask('wide-site'));
    told.act(system, '2022-06-08T16:00', { act: 'check-clocks' });
    expect(told.state.warned['step:inspect']).toBe('yellow');
    expect(told.act(chief, '2022-06-08T17:00', decide('inspect'))).toEqual([
      'case-extended',
      'clocks-recomputed',
    ]);
    expect(told.state.warned['step:inspect']).toBeUndefined();
  });

  test('is offered to those who do the step, and to no others', () => {
    const choices = (who: typeof chief) =>
      legalMoves(visit, begun().state, who).flatMap(({ act, choices: offered }) =>
        act === 'request-extension' ? offered.map(({ code }) => code) : [],
      );
    expect(choices(inspector)).toEqual(['wide-site', 'hard']);
    expect(choices(surveyor)).toEqual(['deep-water', 'hard']);
    expect(choices(housing)).toEqual([]);
  });

  test('a declaration that would lengthen what has no time of its own is a fault', () => {
    const faults = (clock: `step:${string}`) =>
      checkDefinition({ ...visit, extensions: [more('odd', clock)] }).map(({ path, code }) => [path, code]);
    expect(faults('step:decide')).toEqual([['/visit/extensions/odd', 'pack.extension-no-limit']]);
    expect(faults('step:nothing')).toEqual([['/visit/extensions/odd', 'pack.extension-no-limit']]);
    expect(faults('step:inspect')).toEqual([]);
  });
});
