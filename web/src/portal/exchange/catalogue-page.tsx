import '../../components/sheet.css';
import './exchange.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { problemOf } from '../../api/problem.ts';
import { datasetsQuery } from '../../api/queries.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { ClassMark } from './class-mark.tsx';
import { exchangeWords } from './exchange-words.ts';

/** Which office holds what, and for whom. */
export function CataloguePage() {
  const w = useWords(exchangeWords);
  const text = useText();
  usePageTitle(w.catalogue);
  const datasets = useQuery(datasetsQuery());
  return (
    <div className="page-column">
      <PageTop title={w.catalogue} lead={w.catalogueLead} />
      {datasets.isPending && <Skeleton lines={8} />}
      {datasets.isError && (
        <ProblemNotice problem={problemOf(datasets.error)} again={() => void datasets.refetch()} />
      )}
      {datasets.data?.items.length === 0 && <EmptyState title={w.empty} />}
      <ul className="dataset-list">
        {datasets.data?.items.map((dataset) => (
          <li key={dataset.code} className="sheet">
            <div className="dataset-head">
              <h2>
                <Link to="/exchange/catalogue/$code" params={{ code: dataset.code }}>
                  {text(dataset.name)}
                </Link>
              </h2>
              <ClassMark of={dataset.classification} />
              {dataset.open !== null && <span className="share-mark">{w.open}</span>}
            </div>
            <p>{text(dataset.summary)}</p>
            <p className="quiet">{text(dataset.owner)}</p>
          </li>
        ))}
      </ul>
      <p>
        <Link to="/exchange/census">{w.censusLink}</Link>
      </p>
      <p>
        <a href="/data/catalog.jsonld">{w.harvest}</a>
      </p>
      <p>
        <Link to="/my/readings">{w.readings}</Link>
      </p>
    </div>
  );
}
