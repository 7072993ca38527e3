import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currentSet, filesAt, middleOf, reviewOf, zoneOf, zones } from './marks.ts';

const mark = (file: string, text: string) => ({ file, page: 1, x: 100, y: 900, weight: 'must', text });
const data = {
  round: 2,
  drawingSets: [
    [
      { title: '总平面', file: 'a1' },
      { title: '一层', file: 'b1' },
    ],
    [
      { title: '总平面', file: 'a2' },
      { title: '一层', file: 'b1' },
    ],
  ],
  marks: [
    { by: 'fire', round: 1, mark: mark('a1', '消防车道宽度不足') },
    { by: 'structure', round: 1, mark: { ...mark('b1', '柱距'), rule: 'GB 50010' } },
    { by: 'fire', round: 1, mark: mark('b1', '疏散距离') },
  ],
  settled: [1],
  passed: ['structure'],
  answers: [{ round: 1, answer: { mark: 3, text: '已增设出口' } }],
};
const review = reviewOf({ data, form: { disciplines: ['fire', 'structure'] } } as never);

describe('a review as its case tells it', () => {
  test('a mark is settled when its reviewer says so, or has passed the set', () => {
    expect(review.marks.map(({ number, settled }) => [number, settled])).toEqual([
      [1, true],
      [2, true],
      [3, false],
    ]);
  });

  test('answers stand with their marks', () => {
    expect(review.marks[2]?.answers).toEqual([{ mark: 3, round: 1, text: '已增设出口' }]);
    expect(review.marks[0]?.answers).toEqual([]);
  });

  test('the last round’s drawings are those that hold, and a mark on an earlier one lies in its place', () => {
    expect(currentSet(review).map(({ file }) => file)).toEqual(['a2', 'b1']);
    expect(filesAt(review, 0)).toEqual(new Set(['a1', 'a2']));
  });

  test('before anything was decided, the drawings are those handed in', () => {
    const fresh = reviewOf({ data: {}, form: { drawings: [{ title: '总平面', file: 'a1' }] } } as never);
    expect(currentSet(fresh)).toEqual([{ title: '总平面', file: 'a1' }]);
    expect(fresh).toMatchObject({ marks: [], round: 1, certificate: null });
  });

  test('what is not there as it should be breaks nothing', () => {
    expect(reviewOf({ data: { marks: [null, 3, { mark: 'x' }] }, form: {} } as never).marks).toHaveLength(3);
  });
});

describe('zones, as the border of a drawing has them', () => {
  test('corners', () => {
    expect(zoneOf({ x: 0, y: 0 })).toBe('A1');
    expect(zoneOf({ x: 1000, y: 1000 })).toBe('F8');
  });

  test('the middle of a zone lies in it', () => {
    for (const zone of zones) expect(zoneOf(middleOf(zone))).toBe(zone);
  });

  test('every place lies in one of them', () => {
    const thousandth = fc.integer({ min: 0, max: 1000 });
    fc.assert(fc.property(thousandth, thousandth, (x, y) => zones.includes(zoneOf({ x, y }))));
  });
});
