import './open-figure.css';
import { type ReactNode, useState } from 'react';
import { useWords } from '../../language/language.tsx';
import { Dialog } from '../dialog.tsx';
import { FigurePanel } from './figure-panel.tsx';
import { figureWords } from './figure-words.ts';

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
          <FigurePanel code={code} />
        </Dialog>
      )}
    </>
  );
}
