import { describe, expect, test } from 'vitest';
import { frontierScore, rank, scaleOf } from './ranking.ts';

describe('distance to frontier', () => {
  // Doing Business, paying taxes: bounds 3–63 payments, 49–696 hours, 26.1–84 % of profit with power 0.8.
  test.each([
    [6, { best: 3, worst: 63 }, 95],
    [3, { best: 3, worst: 63 }, 100],
    [1, { best: 3, worst: 63 }, 100],
    [70, { best: 3, worst: 63 }, 0],
    [138, { best: 49, worst: 696 }, 86.24],
    [59.2, { best: 26.1, worst: 84, power: 0.8 }, 50.7],
  ])('of %d is what the method gives', (value, scale, expected) => {
    expect(frontierScore(value, { ...scale, direction: 'lower-better' })).toBeCloseTo(expected, 1);
  });

  test('takes the frontier that the plan names, else its target, else the best there is', () => {
    const facts = { direction: 'lower-better', frontier: null, target: null, baseline: null } as const;
    expect(scaleOf([2, 5], facts)).toMatchObject({ best: 2, worst: 5 });
    expect(scaleOf([2, 5], { ...facts, target: 1, baseline: 7 })).toMatchObject({ best: 1, worst: 7 });
    expect(scaleOf([2, 5], { ...facts, frontier: 0.5, target: 1 })).toMatchObject({ best: 0.5, worst: 5 });
    expect(scaleOf([80, 95], { ...facts, direction: 'higher-better', target: 98 })).toMatchObject({
      best: 98,
      worst: 80,
    });
    expect(scaleOf([], facts)).toBeNull();
  });

  test.each([
    ['lower-better', 5, [1, 2, 3], [100, 100, 100]],
    ['lower-better', 5, [1, 2, 5], [100, 100, 100]],
    ['lower-better', 5, [1, 5, 10], [100, 100, 0]],
    ['higher-better', 90, [95, 98, 99], [100, 100, 100]],
    ['higher-better', 90, [80, 90, 99], [0, 100, 100]],
  ] as const)(
    'of %s, wanted %d: gives everybody 100 who is at it or beyond',
    (direction, target, values, scores) => {
      const scale = scaleOf(values, { direction, frontier: null, target, baseline: null });
      expect(values.map((value) => scale && frontierScore(value, scale))).toEqual(scores);
    },
  );
});

const scale = { best: 100, worst: 0, direction: 'higher-better' } as const;
const candidate = (key: string, a: number | null, b: number | null, c: number | null) => ({
  key,
  values: { a, b, c },
});
const formula = [
  { code: 'a', weight: 50, ...scale },
  { code: 'b', weight: 30, ...scale },
  { code: 'c', weight: 20, ...scale },
];

describe('a ranking', () => {
  test('weighs scores, and equals share a place', () => {
    const ranked = rank(
      [candidate('x', 80, 60, 40), candidate('y', 90, 60, 40), candidate('z', 80, 60, 40)],
      formula,
    );
    expect(ranked.map(({ key, score, rank: place }) => [key, score, place])).toEqual([
      ['x', 66, 2],
      ['y', 71, 1],
      ['z', 66, 2],
    ]);
  });

  test('shows how far places move with the weights', () => {
    // x leads by a, y by b and c: with a fifth less on a, y is ahead; z is last whatever is weighed.
    const ranked = rank(
      [candidate('x', 80, 50, 50), candidate('y', 70, 59, 59), candidate('z', 10, 10, 10)],
      formula,
    );
    expect(
      ranked.map(({ rank: place, range, rankByEqualWeights }) => [place, range, rankByEqualWeights]),
    ).toEqual([
      [1, [1, 2], 2],
      [2, [1, 2], 1],
      [3, [3, 3], 3],
    ]);
  });

  test('leaves out what has no figure, and gives no place on less than half of the weight', () => {
    const ranked = rank([candidate('x', 80, null, null), candidate('y', null, 90, null)], formula);
    expect(ranked).toMatchObject([
      { score: 80, rank: 1 },
      { score: null, rank: null, range: null },
    ]);
  });
});
