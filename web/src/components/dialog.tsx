import './dialog.css';
import { type ReactNode, useId, useLayoutEffect, useRef } from 'react';
import { useWords } from '../language/language.tsx';
import { words } from '../language/words.ts';
import { CloseIcon } from './icons.tsx';

const dictionary = words({ close: { zh: '关闭', en: 'Close' } });

/**
 * The browser's own modal dialog: it keeps the focus, closes with Escape, and gives the focus back.
 * Render it while it is open.
 */
export function Dialog({
  title,
  side = false,
  onClose,
  children,
}: {
  title: string;
  /** Along the right edge, at full height, beside what it belongs to. */
  side?: boolean;
  onClose: () => void;
  children: ReactNode;
}) {
  const w = useWords(dictionary);
  const element = useRef<HTMLDialogElement>(null);
  const heading = useId();
  // Closed while it still stands in the document: only then does the browser give the focus back.
  useLayoutEffect(() => {
    const dialog = element.current;
    if (dialog !== null && !dialog.open) dialog.showModal();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={element}
      className={side ? 'dialog dialog-side' : 'dialog'}
      aria-labelledby={heading}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClick={(event) => {
        if (event.target === element.current) onClose();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.preventDefault();
          onClose();
        }
      }}
    >
      <div className="dialog-head">
        <h2 id={heading}>{title}</h2>
        <button type="button" className="dialog-close" aria-label={w.close} onClick={onClose}>
          <CloseIcon />
        </button>
      </div>
      <div className="dialog-body">{children}</div>
    </dialog>
  );
}
