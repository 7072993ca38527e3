/** Lets a resting loop be woken early. A call that comes while the loop is at work is not lost. */
export type Wake = {
  readonly call: () => void;
  /** Rests until called, until `milliseconds` have passed, or until the signal is aborted. */
  readonly rest: (milliseconds: number, signal: AbortSignal) => Promise<void>;
};

export function createWake(): Wake {
  let called = false;
  let endRest: (() => void) | null = null;
  return {
    call: () => {
      called = true;
      endRest?.();
    },
    rest: async (milliseconds, signal) => {
      if (!called && !signal.aborted) {
        await new Promise<void>((resolve) => {
          const end = () => {
            clearTimeout(timer);
            signal.removeEventListener('abort', end);
            resolve();
          };
          const timer = setTimeout(end, milliseconds);
          signal.addEventListener('abort', end);
          endRest = end;
        });
        endRest = null;
      }
      called = false;
    },
  };
}
