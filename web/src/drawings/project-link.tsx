import { Link } from '@tanstack/react-router';
import type { CaseView } from '../api/types.ts';
import { useWords } from '../language/language.tsx';
import { drawingWords } from './drawing-words.ts';

/** On a case of a building project: the project's whole way. */
export function ProjectLink({ view }: { view: CaseView }) {
  const w = useWords(drawingWords);
  const code = view.data.projectCode ?? view.form.projectCode;
  if (typeof code !== 'string' || code === '') return null;
  return (
    <p className="no-print">
      <Link to="/projects/$code" params={{ code }}>
        {w.project}
      </Link>
    </p>
  );
}
