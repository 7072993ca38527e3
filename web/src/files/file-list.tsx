import './files.css';
import { useState } from 'react';
import type { Schemas } from '../api/types.ts';
import { Dialog } from '../components/dialog.tsx';
import { type Paper, PapersViewer } from '../components/papers/papers-viewer.tsx';
import { useLanguage, useText, useWords } from '../language/language.tsx';
import { fileWords } from './file-words.ts';
import { sizeWords } from './size-words.ts';

export type FileLine = Pick<Schemas['FileView'], 'id' | 'name' | 'kind' | 'size' | 'shown'>;

/**
 * Files by name, kind and size, to be looked at in the page or saved. `moves`: what else may be done with one;
 * `onOpen`: shows one somewhere else than over the page.
 */
export function FileList({
  files,
  moves,
  onOpen,
}: {
  files: readonly FileLine[];
  moves?: (file: FileLine) => React.ReactNode;
  onOpen?: ((id: string) => void) | undefined;
}) {
  const [open, setOpen] = useState<string | null>(null);
  return (
    <>
      <ul className="file-rows">
        {files.map((file) => (
          <OneFile
            key={file.id}
            file={file}
            onOpen={() => (onOpen ?? setOpen)(file.id)}
            moves={moves?.(file)}
          />
        ))}
      </ul>
      {open !== null && <Preview files={files} at={open} onAt={setOpen} onClose={() => setOpen(null)} />}
    </>
  );
}

function OneFile({ file, onOpen, moves }: { file: FileLine; onOpen: () => void; moves: React.ReactNode }) {
  const w = useWords(fileWords);
  const text = useText();
  const lang = useLanguage();
  return (
    <li className="file-row">
      <span>
        <span className="file-name">{file.name}</span>{' '}
        <span className="quiet small">
          {text(file.kind)} · {sizeWords(file.size, lang)}
        </span>
      </span>
      <span className="file-moves no-print">
        {file.shown !== 'saved' && (
          <button type="button" className="link-button" onClick={onOpen}>
            {w.open}
            <span className="unseen"> {file.name}</span>
          </button>
        )}
        <a href={contentOf(file.id, true)} download={file.name}>
          {w.save}
          <span className="unseen"> {file.name}</span>
        </a>
        {moves}
      </span>
    </li>
  );
}

function Preview({
  files,
  at,
  onAt,
  onClose,
}: {
  files: readonly FileLine[];
  at: string;
  onAt: (id: string) => void;
  onClose: () => void;
}) {
  const papers = usePapers(files);
  const name = papers.find(({ id }) => id === at)?.name ?? '';
  return (
    <Dialog title={name} onClose={onClose}>
      <PapersViewer papers={papers} at={at} onAt={onAt} />
    </Dialog>
  );
}

/** Files as papers to look at. */
export function usePapers(files: readonly FileLine[]): readonly Paper[] {
  const text = useText();
  const lang = useLanguage();
  return files.map(({ id, name, kind, size, shown }) => ({
    id,
    name,
    about: `${text(kind)} · ${sizeWords(size, lang)}`,
    shown,
    src: contentOf(id, false),
    save: contentOf(id, true),
  }));
}

function contentOf(id: string, save: boolean): string {
  return `/api/files/${encodeURIComponent(id)}/content${save ? '?save=true' : ''}`;
}
