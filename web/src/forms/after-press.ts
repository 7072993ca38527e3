/*
 * A field that is left says what is wrong with it, and so moves what stands below. If that happened while the mouse is
 * down on something else, the press would miss it.
 */

let pressed = false;

function watch(): void {
  const set = (now: boolean) => () => {
    pressed = now;
  };
  window.addEventListener('pointerdown', set(true), { capture: true });
  for (const end of ['pointerup', 'pointercancel'])
    window.addEventListener(end, set(false), { capture: true });
}
if (typeof window !== 'undefined') watch();

/** Runs at once, or after the press that is going on has done what it was for. */
export function afterPress(run: () => void): void {
  if (!pressed) {
    run();
    return;
  }
  const end = new AbortController();
  const late = () => {
    end.abort();
    setTimeout(run);
  };
  for (const ends of ['pointerup', 'pointercancel'])
    window.addEventListener(ends, late, { capture: true, signal: end.signal });
}
