import { describe, expect, test } from 'vitest';
import { refuse } from '../kernel/errors/index.ts';
import { faultCode } from '../usecases/fault-code.ts';
import type { LogFields, WorkerLog } from './log.ts';
import { type LoopClock, restAfter, runLoop } from './loop.ts';
import { createWake } from './wake.ts';

type Line = LogFields & { readonly message: string };

function quietLog(): { readonly log: WorkerLog; readonly lines: Line[] } {
  const lines: Line[] = [];
  const write = (fields: LogFields, message: string) => void lines.push({ ...fields, message });
  return { log: { info: write, warn: write, error: write }, lines };
}

/** A clock that goes on when it is told to, and ends the rests that are over by then. */
function handClock() {
  let now = 0;
  const rests: { readonly until: number; readonly end: () => void }[] = [];
  const clock: LoopClock = {
    now: () => now,
    rest: (milliseconds) =>
      new Promise((end) => {
        rests.push({ until: now + milliseconds, end });
      }),
  };
  return {
    clock,
    /** How many rests have begun. */
    begun: () => rests.length,
    goTo: (moment: number) => {
      now = moment;
      for (const { until, end } of rests) if (until <= now) end();
    },
  };
}

function loopOf(
  pass: () => Promise<boolean>,
  restMs = 60_000,
  apart: { readonly apartMs?: number; readonly clock?: LoopClock } = {},
) {
  const stop = new AbortController();
  const wake = createWake();
  const { log, lines } = quietLog();
  const ended = runLoop({
    name: 'test',
    pass,
    wake,
    restMs,
    ...apart,
    signal: stop.signal,
    log,
    random: () => 0,
  });
  return { stop: () => stop.abort(), wake, lines, ended };
}

describe('a worker loop', () => {
  test('works on while there is more, then rests', async () => {
    let left = 3;
    let passes = 0;
    const loop = loopOf(async () => {
      passes += 1;
      left -= 1;
      return left > 0;
    });
    await expect.poll(() => passes).toBe(3);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(passes).toBe(3);
    loop.stop();
    await loop.ended;
  });

  test('is woken by a call, also by one that came while it was at work', async () => {
    let passes = 0;
    let finish = () => {};
    const loop = loopOf(async () => {
      passes += 1;
      if (passes === 1) await new Promise<void>((resolve) => (finish = resolve));
      return false;
    });
    await expect.poll(() => passes).toBe(1);
    loop.wake.call();
    finish();
    await expect.poll(() => passes).toBe(2);
    loop.wake.call();
    await expect.poll(() => passes).toBe(3);
    loop.stop();
    await loop.ended;
  });

  test('hears the first call after a rest at once, and one pass does for those that come soon after', async () => {
    const calls: number[] = [];
    let called = 0;
    const hand = handClock();
    const loop = loopOf(
      async () => {
        calls.push(called);
        return false;
      },
      60_000,
      { apartMs: 100, clock: hand.clock },
    );
    const call = () => {
      called += 1;
      loop.wake.call();
    };
    await expect.poll(() => calls).toEqual([0]);
    hand.goTo(500);
    call();
    await expect.poll(() => calls).toEqual([0, 1]);
    hand.goTo(510);
    call();
    await expect.poll(() => hand.begun()).toBe(1);
    call();
    call();
    hand.goTo(599);
    expect(calls).toEqual([0, 1]);
    hand.goTo(600);
    // One pass for the three, and whoever called last is not forgotten.
    await expect.poll(() => calls).toEqual([0, 1, 4]);
    loop.stop();
    hand.goTo(1_000);
    await loop.ended;
  });

  test('wakes by itself when nobody calls', async () => {
    let passes = 0;
    const loop = loopOf(async () => {
      passes += 1;
      return false;
    }, 5);
    await expect.poll(() => passes).toBeGreaterThan(3);
    loop.stop();
    await loop.ended;
  });

  test('ends at once when stopped in a rest, and after the pass when stopped in one', async () => {
    let ended = false;
    let finish = () => {};
    const loop = loopOf(() => new Promise((resolve) => (finish = () => resolve(true))));
    void loop.ended.then(() => {
      ended = true;
    });
    await new Promise((resolve) => setTimeout(resolve, 10));
    loop.stop();
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(ended).toBe(false);
    finish();
    await loop.ended;
  });

  test('goes on after a failure, later each time, and logs nothing but the code', async () => {
    let passes = 0;
    const loop = loopOf(async () => {
      passes += 1;
      if (passes === 1) throw new Error('duplicate key: Zhang San 411082198506150021');
      return false;
    });
    await expect.poll(() => passes).toBe(2);
    loop.stop();
    await loop.ended;
    expect(loop.lines).toEqual([
      { loop: 'test', fault: 'Error', failures: 1, message: 'a pass of the loop failed' },
      { loop: 'test', failures: 1, message: 'the loop works again' },
    ]);
  });

  test('rests a quarter of a second after the first failure and five seconds after many', () => {
    expect([1, 2, 3, 30].map((failures) => restAfter(failures, 1))).toEqual([250, 500, 1000, 5_000]);
    expect(restAfter(1, 0)).toBe(125);
  });
});

test('a fault is named by its code, or by its class where it has none', () => {
  expect(faultCode(refuse('case.not-found'))).toBe('case.not-found');
  expect(faultCode(Object.assign(new Error('secret'), { code: '23505' }))).toBe('Error 23505');
  expect(faultCode(new TypeError('secret'))).toBe('TypeError');
  expect(faultCode(new Error('timeout exceeded when trying to connect'))).toBe('service.database-away');
  expect(faultCode(Object.assign(new Error('secret'), { code: '57P01' }))).toBe(
    'service.database-away 57P01',
  );
  expect(faultCode('secret')).toBe('string');
});
