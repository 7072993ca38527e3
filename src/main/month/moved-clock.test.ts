import { expect, test } from 'vitest';
import { createMovedClock } from './moved-clock.ts';

test('it stands where it was put, never goes back, and runs on from there when it is let', () => {
  let wall = 1_000;
  const clock = createMovedClock(() => wall);
  clock.standAt(50_000);
  wall += 400;
  expect(clock.now()).toBe(50_000);
  clock.standAt(40_000);
  expect(clock.now()).toBe(50_000);
  clock.run();
  wall += 250;
  expect(clock.now()).toBe(50_250);
  clock.standAt(60_000);
  wall += 1_000;
  expect(clock.now()).toBe(60_000);
});
