import { useId } from 'react';
import type { CaseView } from '../api/types.ts';
import { useWords } from '../language/language.tsx';
import { FileList } from './file-list.tsx';
import { fileWords } from './file-words.ts';

/** What was handed in with a case. */
export function CaseFiles({
  view,
  onOpen,
}: {
  view: Pick<CaseView, 'files'>;
  /** Shows a file beside the case instead of over it. */
  onOpen?: (id: string) => void;
}) {
  const w = useWords(fileWords);
  const id = useId();
  if (view.files.length === 0) return null;
  return (
    <section className="sheet" aria-labelledby={id}>
      <h2 id={id}>{w.title}</h2>
      <FileList files={view.files} onOpen={onOpen} />
    </section>
  );
}
