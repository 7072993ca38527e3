import './files.css';
import { useState } from 'react';
import type { Schemas } from '../api/types.ts';
import { Dialog } from '../components/dialog.tsx';
import { useLanguage, useText, useWords } from '../language/language.tsx';
import { fileWords } from './file-words.ts';
import { sizeWords } from './size-words.ts';

export type FileLine = Pick<Schemas['FileView'], 'id' | 'name' | 'kind' | 'size' | 'shown'>;

/** Files by name, kind and size, to be looked at in the page or saved. `moves`: what else may be done with one. */
export function FileList({
  files,
  moves,
}: {
  files: readonly FileLine[];
  moves?: (file: FileLine) => React.ReactNode;
}) {
  const [open, setOpen] = useState<FileLine | null>(null);
  return (
    <>
      <ul className="file-rows">
        {files.map((file) => (
          <OneFile key={file.id} file={file} onOpen={() => setOpen(file)} moves={moves?.(file)} />
        ))}
      </ul>
      {open !== null && <Preview file={open} onClose={() => setOpen(null)} />}
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

function Preview({ file, onClose }: { file: FileLine; onClose: () => void }) {
  const w = useWords(fileWords);
  return (
    <Dialog title={file.name} onClose={onClose}>
      {file.shown === 'picture' ? (
        <img className="file-picture" src={contentOf(file.id, false)} alt={file.name} />
      ) : (
        <iframe className="file-document" src={contentOf(file.id, false)} title={file.name} />
      )}
      <p>
        <a href={contentOf(file.id, true)} download={file.name}>
          {w.save}
        </a>
      </p>
    </Dialog>
  );
}

function contentOf(id: string, save: boolean): string {
  return `/api/files/${encodeURIComponent(id)}/content${save ? '?save=true' : ''}`;
}
