import { describe, expect, test } from 'vitest';
import { sketchOf } from './sketch.ts';

describe('the sketch of a parcel', () => {
  const yard = [
    { x: 500, y: 300 },
    { x: 560, y: 300 },
    { x: 560, y: 330 },
    { x: 500, y: 330 },
  ];

  test('has north up, its longer side across, and each side’s length in metres outside it', () => {
    expect(sketchOf(yard)).toEqual({
      width: 100,
      height: 50,
      points: [
        { x: 0, y: 50 },
        { x: 100, y: 50 },
        { x: 100, y: 0 },
        { x: 0, y: 0 },
      ],
      sides: [
        { x: 50, y: 55, length: 60 },
        { x: 105, y: 25, length: 30 },
        { x: 50, y: -5, length: 60 },
        { x: -5, y: 25, length: 30 },
      ],
    });
  });

  test('is not drawn where there is no area', () => {
    expect(sketchOf([])).toBeNull();
    expect(sketchOf(yard.slice(0, 2))).toBeNull();
    expect(sketchOf(yard.map(({ x }) => ({ x, y: 1 })))).toBeNull();
  });
});
