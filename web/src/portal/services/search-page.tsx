import './search-page.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { problemOf } from '../../api/problem.ts';
import { servicesQuery } from '../../api/queries.ts';
import type { LimitLine, ServiceItem } from '../../api/types.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { Basis } from '../../components/basis.tsx';
import { EmptyState } from '../../components/empty-state.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { TermsInSearch } from '../business-scope/terms-in-search.tsx';
import { placesWords } from './places.ts';
import { SearchBox } from './search-box.tsx';
import { serviceWords } from './service-words.ts';

export function SearchPage() {
  const w = useWords(serviceWords);
  const { q } = useSearch({ from: '/portal/services' });
  const services = useQuery(servicesQuery(q));
  usePageTitle(q ? `${q} · ${w.searchTitle}` : w.searchTitle);
  return (
    <div className="search-page">
      <h1>{w.searchTitle}</h1>
      <SearchBox value={q} />
      {services.isPending && <Skeleton lines={6} />}
      {services.isError && (
        <ProblemNotice problem={problemOf(services.error)} again={() => void services.refetch()} />
      )}
      {q && services.data !== undefined && <TermsInSearch q={q} />}
      {services.data !== undefined && <Results services={services.data.items} q={q} />}
    </div>
  );
}

function Results({ services, q }: { services: readonly ServiceItem[]; q: string | undefined }) {
  const w = useWords(serviceWords);
  if (services.length === 0) {
    return (
      <EmptyState
        title={q ? w.nothing(q) : w.none}
        level={2}
        action={q ? <Link to="/services">{w.showAll}</Link> : undefined}
      >
        {q ? w.nothingText : undefined}
      </EmptyState>
    );
  }
  return (
    <>
      <p className="quiet" role="status">
        {q ? w.found(services.length, q) : w.all(services.length)}
      </p>
      <ul className="results">
        {services.map((service) => (
          <Result key={service.code} service={service} />
        ))}
      </ul>
    </>
  );
}

function Result({ service }: { service: ServiceItem }) {
  const w = useWords(serviceWords);
  const text = useText();
  const lang = useLanguage();
  return (
    <li className="result">
      <h2>
        <Link to="/services/$code" params={{ code: service.code }}>
          {text(service.name)}
        </Link>
      </h2>
      <p>{text(service.summary)}</p>
      <ul className="result-facts">
        {service.kind === 'bundle' && <li>{w.bundle}</li>}
        {service.promised.filter(isShown).map((limit) => (
          <li key={`${limit.text.en} ${limit.where?.en}`}>
            {text(limit.text)} {limit.where !== null && <span>({placesWords(limit.where, lang)})</span>}
            <Basis lines={limit.basis} />
          </li>
        ))}
        <li>{text(service.fee.text)}</li>
        <li>{service.visits === 0 ? w.noTrip : w.tripCount(service.visits)}</li>
      </ul>
    </li>
  );
}

/** The first variant, and those that hold in named places; the page of the service lists all. */
function isShown(limit: LimitLine, index: number): boolean {
  return index === 0 || limit.where !== null;
}
