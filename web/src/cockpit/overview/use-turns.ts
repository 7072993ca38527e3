import { useEffect, useState } from 'react';

/** Long enough to read a screen from across a room. */
const turnAfterMs = 20_000;

/** Screens in turn, from the first; the space bar holds them and lets them go on, the arrows turn by hand. */
export function useTurns(of: number): {
  readonly at: number;
  readonly of: number;
  readonly held: boolean;
  readonly hold: () => void;
} {
  const [turn, setTurn] = useState(0);
  const [held, setHeld] = useState(false);
  useEffect(() => {
    if (held || of < 2) return;
    const timer = setInterval(() => setTurn((before) => before + 1), turnAfterMs);
    return () => clearInterval(timer);
  }, [held, of]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      // On a button the space bar presses that button.
      if (event.key === ' ' && !(event.target instanceof HTMLButtonElement)) {
        event.preventDefault();
        setHeld((before) => !before);
      } else if (event.key === 'ArrowRight') setTurn((before) => before + 1);
      else if (event.key === 'ArrowLeft') setTurn((before) => before + Math.max(1, of) - 1);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [of]);
  return { at: of === 0 ? 0 : turn % of, of, held, hold: () => setHeld((before) => !before) };
}
