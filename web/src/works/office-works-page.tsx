import { Link, useParams } from '@tanstack/react-router';
import { useWords } from '../language/language.tsx';
import { WorksPage } from './works-page.tsx';
import { worksWords } from './works-words.ts';

/** `/work/works/…`: the company's side. */
export function OfficeWorksPage() {
  const { id } = useParams({ from: '/office/work/works/$id' });
  const w = useWords(worksWords);
  return (
    <WorksPage
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
