import './promises-page.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { problemOf } from '../../api/problem.ts';
import { indicatorQuery } from '../../api/queries.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { FigurePanel } from '../../components/figure/figure-panel.tsx';
import { Missing } from '../../components/missing.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { words } from '../../language/words.ts';

const dictionary = words({ all: { zh: '承诺与实际', en: 'Promises and results' } });

/** A figure opened as a page of its own, with an address to pass on. */
export function FigurePage() {
  const w = useWords(dictionary);
  const text = useText();
  const { code } = useParams({ from: '/portal/promises/$code' });
  const detail = useQuery(indicatorQuery(code, { groupBy: 'region' }));
  const name = text(detail.data?.name);
  usePageTitle(name || w.all);
  if (detail.error?.status === 404) {
    return <Missing problem={problemOf(detail.error)} action={<Link to="/promises">{w.all}</Link>} />;
  }
  return (
    <div className="promises-page">
      <p className="small">
        <Link to="/promises">{w.all}</Link>
      </p>
      {name !== '' && <h1>{name}</h1>}
      <FigurePanel code={code} heading="h2" />
    </div>
  );
}
