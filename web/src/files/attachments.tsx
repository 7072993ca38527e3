import { useId } from 'react';
import { useWords } from '../language/language.tsx';
import type { FileLine } from './file-list.tsx';
import { fileWords } from './file-words.ts';
import type { FilePlace } from './send-file.ts';
import { UploadField } from './upload-field.tsx';

/** Files that go with whatever is sent next, under a heading of their own. */
export function Attachments({
  place,
  files,
  onChange,
}: {
  place: FilePlace;
  files: readonly FileLine[];
  onChange: (change: (before: readonly FileLine[]) => readonly FileLine[]) => void;
}) {
  const w = useWords(fileWords);
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a frame, and this is one field
    <div className="file-attachments" role="group" aria-labelledby={id}>
      <p id={id}>
        {w.title} <span className="quiet small">{w.optional}</span>
      </p>
      <UploadField
        place={place}
        files={files}
        onSent={(upload) => onChange((before) => [...before.filter(({ id }) => id !== upload.id), upload])}
        onRemoved={(gone) => onChange((before) => before.filter(({ id }) => id !== gone))}
      />
    </div>
  );
}
