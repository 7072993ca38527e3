import { describe, expect, test } from 'vitest';
import { type AnomalyContext, anomaliesOf, type ReportToJudge } from './anomaly.ts';

const share: ReportToJudge = { value: 90, above: 90, below: 100, unit: 'percent', scale: 100 };
const nothing: AnomalyContext = { before: [], target: null, computed: null };
const codes = (report: Partial<ReportToJudge>, context: Partial<AnomalyContext> = {}) =>
  anomaliesOf({ ...share, ...report }, { ...nothing, ...context }).map(({ code }) => code);
const alone = { above: null, below: null };

describe('whoever checks a report is told', () => {
  test('nothing where there is nothing odd about it', () => {
    expect(codes({})).toEqual([]);
    expect(
      codes({ ...alone, value: 91.3 }, { before: [90.2, 89.7, 91.1, 90.8], target: 95, computed: 91 }),
    ).toEqual([]);
  });

  test('of a jump against its own history', () => {
    const before = [50.2, 51.7, 49.9, 50.8];
    expect(codes({ ...alone, value: 53.1 }, { before })).toEqual([]);
    expect(codes({ ...alone, value: 71.3 }, { before })).toEqual(['jump']);
  });

  test('of a jump by more than half where there is little history, and of none where there is hardly any', () => {
    expect(codes({ ...alone, value: 16.1, unit: 'day' }, { before: [10.3, 10.4] })).toEqual(['jump']);
    expect(codes({ ...alone, value: 15.1, unit: 'day' }, { before: [10.3, 10.4] })).toEqual([]);
    expect(codes({ ...alone, value: 99, unit: 'day' }, { before: [10.3] })).toEqual([]);
  });

  test('of digits as somebody invents them', () => {
    expect(codes({ ...alone, value: 88.3 }, { before: [88.3, 88.3, 88.3] })).toEqual(['digits']);
    expect(codes({ ...alone, value: 90 }, { before: [85, 90, 95, 90, 85] })).toEqual(['digits']);
    expect(codes({ ...alone, value: 95 }, { before: [91.2, 92.3], target: 95 })).toEqual(['digits']);
    // All of everything, month after month, is what a promise kept looks like.
    expect(codes({ ...alone, value: 100 }, { before: [100, 100, 100, 100, 100, 100], target: 100 })).toEqual(
      [],
    );
  });

  test('of what cannot be', () => {
    expect(codes({ ...alone, value: 130 })).toEqual(['range']);
    expect(codes({ ...alone, unit: 'count', scale: 1, value: 3.5 })).toEqual(['range']);
    expect(codes({ ...alone, unit: 'day', scale: 1, value: -1 })).toEqual(['range']);
    expect(codes({ value: 110, above: 110, below: 100 })).toEqual(['range']);
  });

  test('of parts that do not give the value', () => {
    expect(codes({ value: 95, above: 90, below: 100 })).toEqual(['parts']);
    expect(codes({ value: 33.33, above: 1, below: 3 })).toEqual([]);
  });

  test('of a figure that cases give and that says otherwise', () => {
    expect(codes({ ...alone, value: 99 }, { computed: 80 })).toEqual(['contradiction']);
    expect(codes({ ...alone, value: 82 }, { computed: 80 })).toEqual([]);
  });
});
