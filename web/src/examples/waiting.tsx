import { useState } from 'react';
import { Button } from '../components/button.tsx';
import { Skeleton } from '../components/skeleton.tsx';
import { useWords } from '../language/language.tsx';
import { examplesWords } from './examples-words.ts';

/** What is seen while an answer is awaited, once it is asked for: a page that always waits never has come. */
export function Waiting({ lines }: { lines: number }) {
  const w = useWords(examplesWords);
  const [shown, setShown] = useState(false);
  return (
    <>
      <p>
        <Button aria-pressed={shown} onClick={() => setShown(!shown)}>
          {w.showWaiting}
        </Button>
      </p>
      {shown && <Skeleton lines={lines} />}
    </>
  );
}
