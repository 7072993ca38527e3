/** A clock that stands where it was put, or runs on from there as the machine's does. Milliseconds since the epoch. */
export type MovedClock = {
  readonly now: () => number;
  /** Has it stand at a moment. It never goes back: an earlier moment leaves it where it is. */
  readonly standAt: (moment: number) => void;
  readonly run: () => void;
};

export function createMovedClock(wall: () => number = Date.now): MovedClock {
  let at = 0;
  let since: number | null = null;
  const now = (): number => (since === null ? at : at + wall() - since);
  return {
    now,
    standAt: (moment) => {
      at = Math.max(now(), moment);
      since = null;
    },
    run: () => {
      at = now();
      since = wall();
    },
  };
}
