import { Link, useParams } from '@tanstack/react-router';
import { useWords } from '../language/language.tsx';
import { VisitTimes } from './visit-page.tsx';
import { visitWords } from './visit-words.ts';

/** `/work/visits/…`: the offices' side. */
export function OfficeVisitPage() {
  const { id } = useParams({ from: '/office/work/visits/$id' });
  const w = useWords(visitWords);
  return (
    <VisitTimes
      office
      id={id}
      back={
        <Link to="/work/case/$case" params={{ case: id }}>
          {w.backToCase}
        </Link>
      }
    />
  );
}
