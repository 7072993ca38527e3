import '../components/button.css';
import { Link } from '@tanstack/react-router';
import type { CaseView } from '../api/types.ts';
import { useWords } from '../language/language.tsx';
import { drawingWords } from './drawing-words.ts';

/** On the case of a drawing review: where its drawings and marks are. */
export function DrawingsLink({ view, office = false }: { view: CaseView; office?: boolean }) {
  const w = useWords(drawingWords);
  if (view.service.code !== 'drawing-review' || view.files.length === 0) return null;
  return (
    <p className="no-print">
      {office ? (
        <Link to="/work/drawings/$id" params={{ id: view.id }} className="button">
          {w.goThere}
        </Link>
      ) : (
        <Link to="/my/drawings/$id" params={{ id: view.id }} className="button">
          {w.goThere}
        </Link>
      )}{' '}
      <span className="small quiet">{w.goThereHint}</span>
    </p>
  );
}
