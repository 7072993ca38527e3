import { useEffect, useRef, useState } from 'react';
import type { Problem } from '../../api/problem.ts';
import { whyNot } from '../../api/request.ts';
import { againIn } from './picture-again.ts';

type Coming =
  /** Asked for, or there. */
  | { readonly is: 'here' }
  /** It did not come and is asked for again by itself. */
  | { readonly is: 'waiting' }
  /** `problem`: what the server said; null where the file comes and is no picture that the browser can draw. */
  | { readonly is: 'away'; readonly problem: Problem | null };

/**
 * A picture on its way. A browser does not say why one did not come: the server is asked, and the picture tried again
 * when it said; in the end by whoever looks. `turn` makes each try an element of its own.
 */
export function usePicture(src: string) {
  const [turn, setTurn] = useState(0);
  const [coming, setComing] = useState<Coming>({ is: 'here' });
  const tries = useRef(0);
  const stop = useRef<AbortController | null>(null);
  useEffect(() => () => stop.current?.abort(), []);
  const show = () => {
    setTurn((before) => before + 1);
    setComing({ is: 'here' });
  };
  const failed = async () => {
    stop.current = new AbortController();
    const { signal } = stop.current;
    setComing({ is: 'waiting' });
    const problem = await whyNot(src, signal);
    if (signal.aborted) return;
    const wait = againIn(problem, tries.current);
    tries.current += 1;
    if (wait === null) {
      setComing({ is: 'away', problem });
      return;
    }
    const timer = setTimeout(show, wait);
    signal.addEventListener('abort', () => clearTimeout(timer));
  };
  return {
    turn,
    coming,
    failed: () => void failed(),
    came: () => {
      tries.current = 0;
    },
    again: () => {
      tries.current = 0;
      show();
    },
  };
}
