import '../components/button.css';
import { Link } from '@tanstack/react-router';
import type { CaseView } from '../api/types.ts';
import { useWords } from '../language/language.tsx';
import { visitWords } from './visit-words.ts';

/** On a case of joint acceptance that goes on: where the time of its visit is found. */
export function VisitLink({ view, office = false }: { view: CaseView; office?: boolean }) {
  const w = useWords(visitWords);
  if (view.service.code !== 'joint-acceptance' || view.endedAt !== null) return null;
  return (
    <p className="no-print">
      {office ? (
        <Link to="/work/visits/$id" params={{ id: view.id }} className="button">
          {w.goThere}
        </Link>
      ) : (
        <Link to="/my/visits/$id" params={{ id: view.id }} className="button">
          {w.goThere}
        </Link>
      )}{' '}
      <span className="small quiet">{w.goThereHint}</span>
    </p>
  );
}
