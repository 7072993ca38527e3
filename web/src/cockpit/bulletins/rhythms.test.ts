import { expect, test } from 'vitest';
import { changesIn, comingDays, keyOf, type RhythmItem } from './rhythms.ts';

const item = (kind: RhythmItem['kind'], code: string, on: string | null): RhythmItem => ({
  kind,
  code,
  name: { zh: code, en: code },
  writes: null,
  rhythm: 'quarterly',
  wanted: null,
  chosen: null,
  next: on === null ? null : { rhythm: 'quarterly', on, from: '2030-04-01', to: '2030-06-30' },
});
const items = [
  item('plan', 'water', '2030-07-12'),
  item('place', 'north', '2030-07-11'),
  item('place', 'water', null),
];

test('only what says another rhythm than the one in force is changed, and a plan is no place of its name', () => {
  const chosen = new Map([
    [keyOf({ kind: 'plan', code: 'water' }), 'monthly' as const],
    [keyOf({ kind: 'place', code: 'north' }), 'quarterly' as const],
  ]);
  expect(changesIn(items, chosen).map(({ item: { kind, code }, rhythm }) => [kind, code, rhythm])).toEqual([
    ['plan', 'water', 'monthly'],
  ]);
});

test('days come in order, each once with all that begins on it; what comes by no rhythm is on none', () => {
  const whole = [
    { name: { zh: '全市', en: 'City' }, next: item('plan', '', '2030-07-12').next },
    { name: { zh: '过去', en: 'Past' }, next: null },
  ];
  const days = comingDays({ whole, items }, 5);
  expect(days.map(({ on, names }) => [on, names.map(({ en }) => en)])).toEqual([
    ['2030-07-11', ['north']],
    ['2030-07-12', ['City', 'water']],
  ]);
  expect(comingDays({ whole, items }, 1)).toHaveLength(1);
});
