import { describe, expect, test } from 'vitest';
import type { TaskRow } from '../types.ts';
import { deadlinesOf, noFilter, readTaskFilter, writeTaskFilter } from './task-filter.ts';

const due = (value: string | null, milestones: readonly string[] = []) =>
  ({
    deadline: { type: 'month', value, day: null, milestones, horizon: null, note: null },
  }) as unknown as TaskRow;

describe('the filter of the task list', () => {
  test('comes back from the address as it went there', () => {
    const filter = { plan: '1', unit: 'tax', deadline: '2030-06', state: 'overdue', q: '公章' } as const;
    expect(readTaskFilter(writeTaskFilter(filter))).toEqual(filter);
    expect(readTaskFilter(writeTaskFilter(noFilter))).toEqual(noFilter);
  });

  test('the open task stands beside the filter', () => {
    expect(writeTaskFilter(noFilter, 12).task).toBe('12');
    expect(writeTaskFilter(noFilter, null).task).toBeUndefined();
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
