import './basis.css';
import { useId } from 'react';
import type { BasisLine } from '../api/types.ts';
import { useText, useWords } from '../language/language.tsx';
import { words } from '../language/words.ts';

const dictionary = words({ source: { zh: '依据', en: 'Source' } });

/**
 * The small § beside a number that binds: opens where it comes from. Works without script. It stands right
 * behind what it belongs to, never at the beginning of a line.
 */
export function Basis({ lines }: { lines: readonly BasisLine[] | undefined }) {
  const w = useWords(dictionary);
  const text = useText();
  const id = useId();
  if (lines === undefined || lines.length === 0) return null;
  return (
    <>
      {'\u00a0'}
      <button type="button" className="basis" popoverTarget={id} aria-label={w.source} title={w.source}>
        §
      </button>
      <span popover="auto" id={id} className="basis-pop" role="note">
        <span className="basis-title">{w.source}</span>
        <span className="basis-list">
          {lines.map((line) => (
            <span key={line.text.en}>{text(line.text)}</span>
          ))}
        </span>
      </span>
    </>
  );
}
