import './search-page.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { problemOf } from '../../api/problem.ts';
import { servicesQuery } from '../../api/queries.ts';
import type { ServiceItem } from '../../api/types.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { TermsInSearch } from '../business-scope/terms-in-search.tsx';
import { beginsOf, type Journey } from '../home/journeys.ts';
import { BeginByKind } from './begin-by-kind.tsx';
import { SearchBox } from './search-box.tsx';
import { ServiceResult } from './service-result.tsx';
import { ServiceThemes } from './service-themes.tsx';
import { serviceWords } from './service-words.ts';
import { themeOf } from './themes.ts';

/** What was asked for, what one plan has, or everything by what it is about. */
export function SearchPage() {
  const w = useWords(serviceWords);
  const text = useText();
  const { q, plan } = useSearch({ from: '/portal/services' });
  const services = useQuery(servicesQuery(q));
  const ofPlan =
    plan === undefined ? undefined : services.data?.items.filter((each) => each.plan.code === plan);
  const [first] = ofPlan ?? [];
  const title = q || first === undefined ? w.searchTitle : text(themeOf(first.plan));
  usePageTitle(q ? `${q} · ${w.searchTitle}` : title);
  return (
    <div className="search-page">
      {plan !== undefined && !q && (
        <p className="small">
          <Link to="/services">{w.back}</Link>
        </p>
      )}
      <h1>{title}</h1>
      <SearchBox value={q} />
      {services.isPending && <Skeleton lines={6} />}
      {services.isError && (
        <ProblemNotice problem={problemOf(services.error)} again={() => void services.refetch()} />
      )}
      {q && services.data !== undefined && <TermsInSearch q={q} />}
      {services.data !== undefined &&
        (q ? (
          <Found services={services.data.items} q={q} />
        ) : ofPlan !== undefined ? (
          <OfPlan services={ofPlan} begins={beginsOf(plan)} />
        ) : services.data.items.length === 0 ? (
          <EmptyState title={w.none} level={2} />
        ) : (
          <ServiceThemes services={services.data.items} />
        ))}
    </div>
  );
}

function Found({ services, q }: { services: readonly ServiceItem[]; q: string }) {
  const w = useWords(serviceWords);
  if (services.length === 0) {
    return (
      <EmptyState title={w.nothing(q)} level={2} action={<Link to="/services">{w.showAll}</Link>}>
        {w.nothingText}
      </EmptyState>
    );
  }
  return (
    <>
      <p className="quiet" role="status">
        {w.found(services.length, q)}
      </p>
      <Results services={services} />
    </>
  );
}

function OfPlan({ services, begins }: { services: readonly ServiceItem[]; begins: Journey['begins'] }) {
  const w = useWords(serviceWords);
  const begun = services.find(({ code }) => code === begins?.service);
  if (begins !== undefined && begun !== undefined)
    return (
      <>
        <BeginByKind begins={begins} service={begun} />
        <section className="theme" aria-labelledby="others">
          <h2 id="others">{w.othersOfPlan}</h2>
          <Results services={services.filter((each) => each !== begun)} level={3} />
        </section>
      </>
    );
  if (services.length === 0) {
    return <EmptyState title={w.noneOfPlan} level={2} action={<Link to="/services">{w.showAll}</Link>} />;
  }
  return (
    <>
      <p className="quiet" role="status">
        {w.all(services.length)}
      </p>
      <Results services={services} />
    </>
  );
}

function Results({ services, level = 2 }: { services: readonly ServiceItem[]; level?: 2 | 3 }) {
  return (
    <ul className="results">
      {services.map((service) => (
        <ServiceResult key={service.code} service={service} level={level} />
      ))}
    </ul>
  );
}
