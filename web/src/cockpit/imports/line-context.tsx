import { useQuery } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useWords } from '../../language/language.tsx';
import { importWords } from './import-words.ts';
import { importLinesQuery } from './queries.ts';

const around = 4;

/** The line of the document that something stands in, and on demand the lines around it. */
export function LineInContext({ id, no, text }: { id: string; no: number; text: string | null }) {
  const w = useWords(importWords);
  const [open, setOpen] = useState(false);
  const panel = useId();
  return (
    <div className="import-line">
      {!open && text !== null && text.trim() !== '' && (
        <p className="import-line-text" lang="zh-CN">
          {readable(text)}
        </p>
      )}
      <button
        type="button"
        className="linklike"
        aria-expanded={open}
        aria-controls={panel}
        aria-label={open ? undefined : w.contextOf(no)}
        onClick={() => setOpen(!open)}
      >
        {open ? w.less : w.context}
      </button>
      <div id={panel}>{open && <Lines id={id} no={no} />}</div>
    </div>
  );
}

function Lines({ id, no }: { id: string; no: number }) {
  const lines = useQuery(importLinesQuery(id, Math.max(1, no - around), no + around));
  if (lines.isPending) return <Skeleton lines={5} />;
  if (lines.isError) {
    return <ProblemNotice problem={problemOf(lines.error)} again={() => void lines.refetch()} />;
  }
  return (
    <ol className="import-lines" lang="zh-CN">
      {lines.data.items
        .filter((line) => line.no === no || line.text.trim() !== '')
        .map((line) => (
          <li key={line.no} value={line.no} data-here={line.no === no || undefined}>
            {readable(line.text)}
          </li>
        ))}
    </ol>
  );
}

/** Cells of a table row, which the text keeps apart by tabs or pipes, are kept apart for the eye. */
function readable(text: string): string {
  return text
    .trim()
    .replace(/^\||\|$/g, '')
    .split(/[\t|]/)
    .map((cell) => cell.trim())
    .join(' ｜ ');
}
