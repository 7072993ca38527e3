import { describe, expect, test } from 'vitest';
import { formatDay } from '../time/civil.ts';
import { due } from '../time/due.ts';
import { dayOf } from '../time/instant.ts';
import { caseScope } from './case-scope.ts';
import { checkDefinition } from './check.ts';
import { basis, form, outcome, service, step, word } from './declared.fixture.ts';
import { promisedByDay } from './named-day.ts';
import { hall, officer, story, system } from './story.fixture.ts';

/** What is promised until a day that the case names. */
const built = service(
  'school',
  { built: 'favourable' },
  [
    step(
      'build',
      { duty: 'works' },
      {
        after: { any: [{ step: 'acceptance' }, { step: 'build', outcomes: ['later'] }] },
        outcomes: [
          outcome('later', { sets: { day: '"2022-08-31"' } }),
          outcome('done', { ends: [{ outcome: 'built' }] }),
        ],
      },
    ),
  ],
  {
    form: form({ day: word }, []),
    limits: {
      promised: [],
      statutory: [],
      until: {
        day: 'data.?day.orValue(form.?day.orValue(null))',
        what: '"the school"',
        basis: basis('Plan', '1'),
      },
    },
  },
);
const works = officer('builder', 'works@north');

function begun(day?: string) {
  const told = story(built);
  told.submit(day === undefined ? {} : { day }, '2022-06-01T09:00');
  return told;
}
const dueOf = ({ state }: ReturnType<typeof story>) => {
  const at = state.clocks.promised === null ? null : due(state.clocks.promised, hall).at;
  return at === null ? null : formatDay(dayOf(at));
};
const look = (told: ReturnType<typeof story>, at: string) => told.act(system, at, { act: 'check-clocks' });

describe('a promise until a day that the case names', () => {
  test('is well declared', () => {
    expect(checkDefinition(built)).toEqual([]);
  });

  test('lasts to the end of that day, and is red on the next', () => {
    const told = begun('2022-06-30');
    expect(dueOf(told)).toBe('2022-06-30');
    look(told, '2022-06-30T17:00');
    expect(told.state.warned.promised).toBe('yellow');
    look(told, '2022-07-01T09:00');
    expect(told.state.warned.promised).toBe('red');
  });

  test('on a day of rest it lasts to the next working day', () => {
    expect(dueOf(begun('2022-07-02'))).toBe('2022-07-04');
  });

  test('without a day, or with one that was over before, there is no clock', () => {
    expect(begun().state.clocks.promised).toBeNull();
    expect(begun('2022-05-31').state.clocks.promised).toBeNull();
    expect(dueOf(begun('2022-06-01'))).toBe('2022-06-01');
  });

  test('named only later it begins then, counted from acceptance, and is red after its day', () => {
    const told = begun();
    told.complete(works, '2022-07-01T10:00', 'build', 'later');
    expect(dueOf(told)).toBe('2022-08-31');
    expect(told.state.clocks.promised?.startedAt).toBe(begun('2022-08-31').state.clocks.promised?.startedAt);
    look(told, '2022-08-31T17:00');
    expect(told.state.warned.promised).toBe('yellow');
    look(told, '2022-09-01T09:00');
    expect(told.state.warned.promised).toBe('red');
  });

  test('follows what is decided, and takes a warning back that came too early', () => {
    const told = begun('2022-06-30');
    look(told, '2022-07-01T09:00');
    told.complete(works, '2022-07-01T10:00', 'build', 'later');
    expect(dueOf(told)).toBe('2022-08-31');
    expect(told.state.warned.promised).not.toBe('red');
    look(told, '2022-09-01T09:00');
    expect(told.state.warned.promised).toBe('red');
    told.complete(works, '2022-09-01T10:00', 'build', 'later');
    expect(told.stream.filter(({ body }) => body.type === 'limit-changed')).toHaveLength(1);
  });
});

test('what was to be done by the day is told in each language by itself', () => {
  const school = story(built);
  school.submit({ day: '2022-06-30' }, '2022-06-01T09:00');
  const scope = caseScope(school.state, {
    region: {
      code: 'north',
      level: 'county',
      top: false,
      division: '411002',
      hall: 'hall',
      parties: {},
      settings: {},
    },
    now: '2022-06-02T09:00:00+08:00',
  });
  const told = (what: string) => {
    const until = { day: 'form.day', what, basis: basis('Plan', '1') };
    return promisedByDay({ ...built, limits: { ...built.limits, until } }, scope, 'promised');
  };
  expect(told('"学校 / The school"')).toEqual({ zh: '学校', en: 'The school' });
  // A title may have such a stroke of its own, and then has it in both.
  expect(told('"甲 / 乙 / A / B"')).toEqual({ zh: '甲 / 乙', en: 'A / B' });
  expect(told('"学校"')).toEqual({ zh: '学校', en: '学校' });
  expect(told('""')).toEqual({ zh: '', en: '' });
});
