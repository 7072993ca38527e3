import '../components/button.css';
import { Link } from '@tanstack/react-router';
import type { CaseView } from '../api/types.ts';
import { useWords } from '../language/language.tsx';
import { hasWorks } from './works-state.ts';
import { worksWords } from './works-words.ts';

/** On a connection with works outside: where they are followed. */
export function WorksLink({ view, office = false }: { view: CaseView; office?: boolean }) {
  const w = useWords(worksWords);
  if (!hasWorks(view)) return null;
  return (
    <p className="no-print">
      <Link to={office ? '/work/works/$id' : '/my/works/$id'} params={{ id: view.id }} className="button">
        {w.goThere}
      </Link>{' '}
      <span className="small quiet">{w.goThereHint}</span>
    </p>
  );
}
