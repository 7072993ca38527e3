import './open-figure.css';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { useWords } from '../../language/language.tsx';
import { Dialog } from '../dialog.tsx';
import { Skeleton } from '../skeleton.tsx';
import { figureWords } from './figure-words.ts';

const FigurePanel = lazy(() =>
  import('./figure-panel.tsx').then((module) => ({ default: module.FigurePanel })),
);

/**
 * A figure as a door. Without script it is a link to the figure's own page; with script the same
 * content opens in place.
 */
export function OpenFigure({ code, name, children }: { code: string; name: string; children: ReactNode }) {
  const w = useWords(figureWords);
  const [open, setOpen] = useState(false);
  return (
    <>
      <a
        className="figure-door"
        href={`/promises/${encodeURIComponent(code)}`}
        title={w.openFigure}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey) return;
          event.preventDefault();
          setOpen(true);
        }}
      >
        {children}
      </a>
      {open && (
        <Dialog title={name} onClose={() => setOpen(false)}>
          <Suspense fallback={<Skeleton lines={6} />}>
            <FigurePanel code={code} />
          </Suspense>
        </Dialog>
      )}
    </>
  );
}
