import { lazy, Suspense, useEffect, useState } from 'react';
import { proveBy } from '../api/request.ts';

const ProofDialog = lazy(async () => ({ default: (await import('./proof-dialog.tsx')).ProofDialog }));

/**
 * Where an act asks who one is, the question comes up over the page, whatever page it is, and the same request goes out
 * again once it is answered. Drawn once, beside the pages.
 */
export function ProofGate() {
  const [answer, setAnswer] = useState<((proven: boolean) => void) | null>(null);
  useEffect(() => {
    let asked: Promise<boolean> | null = null;
    return proveBy(() => {
      // What several requests ask for at once is asked of the person once.
      asked ??= new Promise<boolean>((resolve) => {
        setAnswer(() => (proven: boolean) => {
          asked = null;
          setAnswer(null);
          resolve(proven);
        });
      });
      return asked;
    });
  }, []);
  if (answer === null) return null;
  return (
    <Suspense>
      <ProofDialog answer={answer} />
    </Suspense>
  );
}
