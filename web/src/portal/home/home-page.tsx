import './home-page.css';
import { useQueries, useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { problemOf } from '../../api/problem.ts';
import { cityQuery, indicatorsQuery, servicesQuery } from '../../api/queries.ts';
import type { ServiceItem } from '../../api/types.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { ArrowIcon } from '../../components/icons.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { PromiseList } from '../promises/promise-list.tsx';
import { placesWords } from '../services/places.ts';
import { SearchBox } from '../services/search-box.tsx';
import { serviceWords } from '../services/service-words.ts';
import { homeWords } from './home-words.ts';
import { type Journey, journeys, plansOf, servicesOf } from './journeys.ts';

const promisesShown = 6;

export function HomePage() {
  const w = useWords(homeWords);
  usePageTitle('');
  return (
    <>
      <section className="home-ask">
        <h1>{w.title}</h1>
        <p>{w.lead}</p>
        <SearchBox />
      </section>
      <Journeys />
      <Promises />
    </>
  );
}

function Journeys() {
  const w = useWords(homeWords);
  const text = useText();
  const lang = useLanguage();
  const services = useQuery(servicesQuery()).data?.items ?? [];
  const open = journeys.filter((journey) => servicesOf(journey, services).length > 0);
  const closed = journeys.filter((journey) => !open.includes(journey));
  return (
    <section className="home-section">
      <h2>{w.journeys}</h2>
      {open.length > 0 && (
        <ul className="journeys">
          {open.map((journey) => (
            <li key={journey.plan}>
              <JourneyLink journey={journey} services={servicesOf(journey, services)} />
            </li>
          ))}
        </ul>
      )}
      {closed.length > 0 && (
        <p className="journeys-closed">
          {w.notYet} {closed.map((journey) => text(journey.verb)).join(lang === 'zh' ? '、' : ', ')}
          {lang === 'zh' ? '。' : '.'}
        </p>
      )}
    </section>
  );
}

function JourneyLink({ journey, services }: { journey: Journey; services: readonly ServiceItem[] }) {
  const w = useWords(serviceWords);
  const text = useText();
  const lang = useLanguage();
  const [service] = services;
  const only = services.length === 1 ? service : undefined;
  const inside = (
    <>
      <span className="journey-verb">
        {text(journey.verb)}
        <ArrowIcon />
      </span>
      <span className="journey-hint">{text(journey.hint)}</span>
      {only !== undefined && (
        <span className="journey-facts">
          {only.promised
            .filter((limit) => limit.where !== null || only.promised.length === 1)
            .map((limit) => (
              <span key={limit.text.en}>
                {text(limit.text)}
                {limit.where !== null && <span className="quiet"> {placesWords(limit.where, lang)}</span>}
              </span>
            ))}
          <span>{text(only.fee.text)}</span>
          <span>{only.visits === 0 ? w.noTrip : w.tripCount(only.visits)}</span>
        </span>
      )}
    </>
  );
  return only === undefined ? (
    <Link className="journey" to="/services" search={{ q: text(journey.search) }}>
      {inside}
    </Link>
  ) : (
    <Link className="journey" to="/services/$code" params={{ code: only.code }}>
      {inside}
    </Link>
  );
}

function Promises() {
  const w = useWords(homeWords);
  const city = useQuery(cityQuery()).data;
  const services = useQuery(servicesQuery());
  const answers = useQueries({
    queries: plansOf(services.data?.items ?? []).map((plan) => indicatorsQuery(plan)),
  });
  const failed = answers.find((answer) => answer.isError);
  const waits = services.isPending || answers.some((answer) => answer.isPending);
  const measured = answers
    .flatMap((answer) => answer.data?.items ?? [])
    .filter((indicator) => indicator.computed);
  return (
    <section className="home-section">
      <h2>{w.promises}</h2>
      <p className="quiet">{city?.planEnded === true ? w.planEnded(city.planYear) : w.promisesLead}</p>
      {waits && <Skeleton lines={4} />}
      {failed && <ProblemNotice problem={problemOf(failed.error)} again={() => void failed.refetch()} />}
      {!waits &&
        !failed &&
        (measured.length === 0 ? (
          <p>{w.noPromises}</p>
        ) : (
          <PromiseList indicators={measured.slice(0, promisesShown)} />
        ))}
      <p className="home-more">
        <Link to="/promises">{w.allPromises}</Link> <Link to="/progress">{w.progress}</Link>
      </p>
    </section>
  );
}
