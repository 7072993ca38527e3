import { describe, expect, test } from 'vitest';
import type { ClockStrip } from '../../api/types.ts';
import { layoutClocks, toneOf } from './clock-geometry.ts';

const clock = (over: Partial<ClockStrip>): ClockStrip => ({
  clock: 'promised',
  state: 'running',
  level: 'none',
  limit: { value: 5, unit: 'working-day', text: { zh: '5 个工作日', en: '5 working days' } },
  startedAt: '2022-09-01T00:00:00Z',
  dueAt: '2022-09-06T00:00:00Z',
  dueText: { zh: '', en: '' },
  remainingText: { zh: '', en: '' },
  provisional: false,
  endedAt: null,
  late: false,
  usedShare: 0,
  spans: [{ from: '2022-09-01T00:00:00Z', to: null, kind: 'running' }],
  basis: [],
  ...over,
});

describe('how a clock stands', () => {
  test('a calm clock runs, warns from yellow on, and is overdue when red', () => {
    expect(toneOf(clock({ level: 'blue' }))).toBe('running');
    expect(toneOf(clock({ level: 'yellow' }))).toBe('warning');
    expect(toneOf(clock({ level: 'red' }))).toBe('overdue');
  });
  test('an expired clock stays overdue while it stands still', () => {
    expect(toneOf(clock({ state: 'stopped' }))).toBe('stopped');
    expect(toneOf(clock({ state: 'stopped', late: true }))).toBe('overdue');
  });
  test('an ended clock says whether it was kept', () => {
    expect(toneOf(clock({ state: 'ended' }))).toBe('done');
    expect(toneOf(clock({ state: 'ended', late: true }))).toBe('done-late');
  });
});

describe('the strip', () => {
  test('promised and legal clock share one axis, which ends at the later date', () => {
    const layout = layoutClocks(
      { promised: clock({}), statutory: clock({ clock: 'statutory', dueAt: '2022-09-11T00:00:00Z' }) },
      '2022-09-02T00:00:00Z',
    );
    expect(layout.bars.map((bar) => bar.due)).toEqual([50, 100]);
    expect(layout.today).toBe(10);
    expect(layout.bars[0]?.parts).toEqual([{ kind: 'counted', from: 0, width: 10 }]);
  });

  test('a span that did not count keeps its place between those that did', () => {
    const [bar] = layoutClocks(
      {
        promised: clock({
          dueAt: '2022-09-11T00:00:00Z',
          spans: [
            { from: '2022-09-01T00:00:00Z', to: '2022-09-02T00:00:00Z', kind: 'running' },
            { from: '2022-09-02T00:00:00Z', to: '2022-09-04T00:00:00Z', kind: 'stopped' },
            { from: '2022-09-04T00:00:00Z', to: null, kind: 'running' },
          ],
        }),
        statutory: null,
      },
      '2022-09-06T00:00:00Z',
    ).bars;
    expect(bar?.parts).toEqual([
      { kind: 'counted', from: 0, width: 10 },
      { kind: 'uncounted', from: 10, width: 20 },
      { kind: 'counted', from: 30, width: 20 },
    ]);
  });

  test('time after the date is told apart, and now is the end of the axis', () => {
    const layout = layoutClocks(
      { promised: clock({ level: 'red' }), statutory: null },
      '2022-09-11T00:00:00Z',
    );
    expect(layout.bars[0]?.due).toBe(50);
    expect(layout.bars[0]?.parts).toEqual([
      { kind: 'counted', from: 0, width: 50 },
      { kind: 'overrun', from: 50, width: 50 },
    ]);
    expect(layout.today).toBe(100);
  });

  test('an ended clock stops where it ended and shows no today', () => {
    const layout = layoutClocks(
      { promised: clock({ state: 'ended', endedAt: '2022-09-02T00:00:00Z' }), statutory: null },
      '2023-01-01T00:00:00Z',
    );
    expect(layout.today).toBeNull();
    expect(layout.bars[0]?.parts).toEqual([{ kind: 'counted', from: 0, width: 20 }]);
  });

  test('what was done within minutes is still seen', () => {
    const [bar] = layoutClocks(
      { promised: clock({ state: 'ended', endedAt: '2022-09-01T00:05:00Z' }), statutory: null },
      '2023-01-01T00:00:00Z',
    ).bars;
    expect(bar?.parts).toEqual([{ kind: 'counted', from: 0, width: 1 }]);
  });

  test('a clock without a date yet is drawn up to now', () => {
    const layout = layoutClocks(
      { promised: clock({ dueAt: null }), statutory: null },
      '2022-09-03T00:00:00Z',
    );
    expect(layout.bars[0]).toMatchObject({ due: 100, parts: [{ kind: 'counted', from: 0, width: 100 }] });
  });
});
