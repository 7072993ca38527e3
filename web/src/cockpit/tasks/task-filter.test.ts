import { describe, expect, test } from 'vitest';
import type { TaskRow } from '../types.ts';
import { deadlinesOf, readPage, readTaskFilter, writeTaskFilter } from './task-filter.ts';

const noFilter = { plan: null, planYear: null, unit: null, deadline: null, state: null, q: null };

const due = (value: string | null, milestones: readonly string[] = []) =>
  ({
    deadline: { type: 'month', value, day: null, milestones, horizon: null, note: null },
  }) as unknown as TaskRow;

describe('the filter of the task list', () => {
  test('comes back from the address as it went there', () => {
    const filter = {
      plan: '2301',
      planYear: '2023',
      unit: 'tax',
      deadline: '2030-06',
      state: 'late',
      q: '公章',
    } as const;
    expect(readTaskFilter(writeTaskFilter(filter))).toEqual(filter);
    expect(readTaskFilter(writeTaskFilter(noFilter))).toEqual(noFilter);
  });

  test('the open task stands beside the filter', () => {
    expect(writeTaskFilter(noFilter, { task: 12 }).task).toBe('12');
    expect(writeTaskFilter(noFilter).task).toBeUndefined();
  });

  test.each([
    [undefined, 1],
    ['2', 2],
    ['7', 7],
    ['9', 7],
    ['0', 1],
    ['x', 1],
  ])('page %s of 307 tasks is page %d', (asked, shown) => {
    expect(readPage({ page: asked }, 307)).toBe(shown);
    expect(readPage({ page: asked }, 0)).toBe(1);
  });

  test('what the server would refuse is not asked', () => {
    expect(readTaskFilter({ plan: 'one', deadline: '2030-13', state: 'lost' })).toEqual(noFilter);
    expect(readTaskFilter({ deadline: 'ongoing' }).deadline).toBe('ongoing');
  });

  test('the months to choose from are those that occur, milestones included', () => {
    expect(deadlinesOf([due('2030-09'), due(null, ['2030-06', '2030-09']), due(null)])).toEqual([
      '2030-06',
      '2030-09',
    ]);
  });
});
