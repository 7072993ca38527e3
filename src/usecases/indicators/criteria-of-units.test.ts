import { describe, expect, test } from 'vitest';
import { rank, scaleOf, type UnitCriterion } from '../../kernel/indicator/index.ts';
import type { TaskState } from '../plans/plan-views.ts';
import { type Criterion, higher, servicesForPeople, tasksKept } from './criteria-of-units.ts';

/*
 * How departments are weighed, as the general plan has it (四、组织实施): tasks to be done by their time nodes, every unit
 * named for what it has to do, who lags talked to and who stands out praised.
 */

const members: Readonly<Record<string, readonly string[]>> = { towns: ['north', 'south'] };
const kept = (
  ...tasks: readonly (readonly [state: TaskState, ...units: readonly (readonly [string, string])[]])[]
) =>
  tasksKept(
    tasks.map(([state, ...units]) => ({
      state,
      units: units.map(([id, role]) => ({ id, role })),
    })) as Parameters<typeof tasksKept>[0],
    (unit) => members[unit] ?? [unit],
  );

describe('按照时间节点完成: tasks kept', () => {
  test('are those verified, and those handed in that wait for their check, among these and the late ones', () => {
    const sums = kept(
      ['verified', ['market', 'lead']],
      ['awaiting-check', ['market', 'lead']],
      ['late', ['market', 'lead']],
    );
    expect(sums.get('market')).toEqual({ part: 2, whole: 3 });
  });

  test.each(['not-started', 'on-track', 'at-risk'] as const)(
    'say nothing of what is %s: its time has not come',
    (state) => {
      expect(kept([state, ['market', 'lead']]).size).toBe(0);
    },
  );

  test('count for whoever has to do them, leading or supporting, and not for whoever supervises', () => {
    const sums = kept(['late', ['market', 'responsible'], ['tax', 'support'], ['inspectors', 'supervise']]);
    expect([...sums]).toEqual([
      ['market', { part: 0, whole: 1 }],
      ['tax', { part: 0, whole: 1 }],
    ]);
  });

  test('of 各县（市、区） are each one’s own, and once where it is named beside its group', () => {
    expect([...kept(['late', ['towns', 'responsible'], ['north', 'responsible']])]).toEqual([
      ['north', { part: 0, whole: 1 }],
      ['south', { part: 0, whole: 1 }],
    ]);
  });
});

test('an office is measured by what people ask it for, and the parts of that: not by orders, reports and parts of tasks', () => {
  const service = (code: string, openedBy: 'applicant' | 'joining' | 'parent' | 'reaction' | 'office') =>
    [code, { code, openedBy }] as const;
  const services = new Map([
    service('startup', 'applicant'),
    service('startup.seals', 'parent'),
    service('joining', 'joining'),
    service('order', 'office'),
    service('plan-task', 'reaction'),
    service('task-part', 'parent'),
  ]);
  const ledger = { part: { service: 'task-part' } };
  expect(servicesForPeople({ packs: { services, ledger } })).toEqual(['startup', 'startup.seals', 'joining']);
});

const criterion = (
  code: UnitCriterion,
  parts: Readonly<Record<string, readonly [number, number]>>,
  fewest = 1,
) =>
  higher(
    code,
    new Map(Object.entries(parts).map(([unit, [part, whole]]) => [unit, { part, whole }])),
    fewest,
  );

describe('a criterion', () => {
  test('is a share in percent, held against all of it: no more can be asked of anybody', () => {
    const { values, target, direction } = criterion('tasks-kept', { market: [3, 4] });
    expect([target, direction, values.get('market')]).toEqual([
      100,
      'higher-better',
      { value: 75, included: 4 },
    ]);
  });

  test('gives no figure where there was nothing to keep', () => {
    expect(criterion('tasks-kept', { market: [0, 0] }).values.get('market')?.value).toBeNull();
  });
});

describe('落实不力的约谈通报，成效显著的表扬: the order of departments', () => {
  /** Places under these criteria, all weighing the same. */
  function places(...criteria: readonly Criterion[]): Readonly<Record<string, number | null>> {
    const units = [...new Set(criteria.flatMap(({ values }) => [...values.keys()]))];
    const comparedOf = ({ values, fewest }: Criterion, unit: string) => {
      const own = values.get(unit);
      return own === undefined || own.included < fewest ? null : own.value;
    };
    const formula = criteria.flatMap(({ values, ...facts }) => {
      const scale = scaleOf(
        [...values.values()].flatMap(({ value }) => value ?? []),
        facts,
      );
      return scale === null ? [] : [{ code: facts.code, weight: facts.weight, ...scale }];
    });
    const candidates = units.map((key) => ({
      key,
      values: Object.fromEntries(criteria.map((each) => [each.code, comparedOf(each, key)])),
    }));
    return Object.fromEntries(rank(candidates, formula).map(({ key, rank: place }) => [key, place]));
  }

  test('puts first whoever kept its tasks and reported, and last whoever did neither', () => {
    const tasks = criterion('tasks-kept', { market: [4, 4], tax: [2, 4], housing: [0, 4] });
    const reports = criterion('reports-given', { market: [12, 12], tax: [12, 12], housing: [1, 12] });
    expect(places(tasks, reports)).toEqual({ market: 1, tax: 2, housing: 3 });
  });

  test('does not make up for missed tasks by their number: one of one is as good as ten of ten', () => {
    expect(places(criterion('tasks-kept', { market: [10, 10], tax: [1, 1], housing: [9, 10] }))).toEqual({
      market: 1,
      tax: 1,
      housing: 3,
    });
  });

  test('gives a place to whoever has tasks and reports, and serves nobody', () => {
    const tasks = { ...criterion('tasks-kept', { market: [4, 4], water: [3, 4] }), weight: 3 };
    const others = (['cases-on-time', 'open-cases-overdue', 'good-ratings'] as const).map((code) =>
      criterion(code, { market: [9, 10], tax: [10, 10] }),
    );
    const reports = criterion('reports-given', { market: [1, 1], tax: [1, 1], water: [1, 1] });
    expect(places(tasks, ...others, reports)).toEqual({ tax: 1, market: 2, water: 3 });
  });

  test('gives no place to whoever has figures for less than half of what is weighed', () => {
    const tasks = criterion('tasks-kept', { market: [4, 4], tax: [4, 4] });
    const reports = criterion('reports-given', { market: [1, 1], tax: [1, 1], housing: [1, 1] });
    const ratings = criterion('good-ratings', { market: [9, 10], tax: [5, 10] }, 5);
    expect(places(tasks, reports, ratings).housing).toBeNull();
  });

  test('says nothing of a few cases or ratings: one of them would decide', () => {
    const reports = criterion('reports-given', { market: [2, 2], tax: [1, 2] });
    const ratings = criterion('good-ratings', { market: [0, 4], tax: [9, 10] }, 5);
    expect(places(reports, ratings).market).toBe(1);
  });
});
