import './promises-page.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { indicatorQuery } from '../../api/queries.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { FigurePanel } from '../../components/figure/figure-panel.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { words } from '../../language/words.ts';

const dictionary = words({ all: { zh: '承诺与实际', en: 'Promised and measured' } });

/** A figure opened as a page of its own, with an address to pass on. */
export function FigurePage() {
  const w = useWords(dictionary);
  const text = useText();
  const { code } = useParams({ from: '/portal/promises/$code' });
  const name = text(useQuery(indicatorQuery(code, { groupBy: 'region' })).data?.name);
  usePageTitle(name || w.all);
  return (
    <div className="promises-page">
      <p className="small">
        <Link to="/promises">{w.all}</Link>
      </p>
      {name !== '' && <h1>{name}</h1>}
      <FigurePanel code={code} />
    </div>
  );
}
