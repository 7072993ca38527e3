import './button.css';
import './file-choice.css';
import { useId, useState } from 'react';
import { useWords } from '../language/language.tsx';
import { words } from '../language/words.ts';

const dictionary = words({
  none: { zh: '还没有选文件', en: 'No file chosen' },
});

/** Chooses one file by a button of ours: the browser's own would speak the browser's language. */
export function FileChoice({
  label,
  accept,
  disabled = false,
  onChosen,
}: {
  label: string;
  accept: string;
  disabled?: boolean;
  onChosen: (file: File) => void;
}) {
  const w = useWords(dictionary);
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  return (
    <div className="file-choice">
      <input
        id={id}
        type="file"
        className="unseen"
        accept={accept}
        disabled={disabled}
        aria-describedby={`${id}-chosen`}
        onChange={({ target }) => {
          const file = target.files?.[0];
          setChosen(file?.name ?? null);
          if (file !== undefined) onChosen(file);
        }}
      />
      <label htmlFor={id} className="button">
        {label}
      </label>{' '}
      <span id={`${id}-chosen`} className="quiet">
        {chosen ?? w.none}
      </span>
    </div>
  );
}
