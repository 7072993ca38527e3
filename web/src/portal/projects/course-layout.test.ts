import { expect, test } from 'vitest';
import { keptOf, layoutCourse } from './course-layout.ts';

const zone = '+08:00';
const at = (day: number, hour: number) => `2022-06-0${day}T${String(hour).padStart(2, '0')}:00:00.000${zone}`;
const item = (
  place: number,
  plan: number,
  openedAt: string,
  endedAt: string | null,
  more: { readonly partOf?: number; readonly stopped?: readonly [string, string | null] } = {},
) => ({
  at: place,
  partOf: more.partOf ?? null,
  plan: { no: plan },
  openedAt,
  endedAt,
  clock: {
    spans: more.stopped
      ? [{ kind: 'stopped' as const, from: more.stopped[0], to: more.stopped[1] }]
      : [{ kind: 'running' as const, from: openedAt, to: endedAt }],
  },
});

const items = [
  item(0, 1, at(1, 0), at(1, 12)),
  item(1, 2, at(2, 0), at(4, 0)),
  item(2, 2, at(2, 0), at(3, 0), { partOf: 1, stopped: [at(2, 12), null] }),
  item(3, 6, at(4, 12), null),
];
const course = layoutCourse(items, at(4, 18));

test('days are whole, and each strand stands where its time was', () => {
  expect(course).toMatchObject({ from: '2022-06-01', to: '2022-06-04', days: 4 });
  expect(course?.plans.map(({ no, strands }) => [no, strands.map((each) => each.pieces)])).toEqual([
    [1, [[{ kind: 'whole', left: 0, width: 12.5 }]]],
    [
      2,
      [
        [
          { kind: 'whole', left: 25, width: 25 },
          { kind: 'stopped', left: 37.5, width: 12.5 },
        ],
      ],
    ],
    [6, [[{ kind: 'whole', left: 87.5, width: 6.25 }]]],
  ]);
});

test('the parts of a bundle stand for it, and the days are marked', () => {
  expect(course?.plans.flatMap(({ strands }) => strands.map(({ item: each }) => each.at))).toEqual([0, 2, 3]);
  expect(course?.ticks.map(({ day, left }) => [day, left])).toEqual([
    ['2022-06-01', 0],
    ['2022-06-02', 25],
    ['2022-06-03', 50],
    ['2022-06-04', 75],
  ]);
  expect(layoutCourse([], at(4, 18))).toBeNull();
});

test('only figures that have a target are kept or missed', () => {
  const indicator = { code: 'days' };
  expect(
    keptOf([
      {
        figures: [
          { indicator, target: { holds: true } },
          { indicator, target: null },
        ],
      },
      {
        figures: [
          { indicator, target: { holds: false } },
          { indicator, target: { holds: null } },
        ],
      },
    ]),
  ).toEqual({ kept: 1, of: 2 });
});
