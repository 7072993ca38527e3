import './home-page.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { problemOf } from '../../api/problem.ts';
import { cityQuery, indicatorsQuery, servicesQuery } from '../../api/queries.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { ArrowIcon } from '../../components/icons.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { PromiseList } from '../promises/promise-list.tsx';
import { SearchBox } from '../services/search-box.tsx';
import { homeWords } from './home-words.ts';
import { type Journey, journeys, servicesOf } from './journeys.ts';

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
  const services = useQuery(servicesQuery()).data?.items ?? [];
  return (
    <section className="home-section">
      <h2>{w.journeys}</h2>
      <ul className="journeys">
        {journeys.map((journey) => {
          const led = servicesOf(journey, services);
          return (
            <li key={journey.plan}>
              {led.length === 0 ? <JourneyWithout journey={journey} /> : <JourneyTo journey={journey} only={led.length === 1 ? led[0]?.code : undefined} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function JourneyTo({ journey, only }: { journey: Journey; only: string | undefined }) {
  const text = useText();
  const inside = (
    <>
      <span className="journey-verb">
        {text(journey.verb)}
        <ArrowIcon />
      </span>
      <span className="journey-hint">{text(journey.hint)}</span>
    </>
  );
  return only === undefined ? (
    <Link className="journey" to="/services" search={{ q: text(journey.search) }}>
      {inside}
    </Link>
  ) : (
    <Link className="journey" to="/services/$code" params={{ code: only }}>
      {inside}
    </Link>
  );
}

function JourneyWithout({ journey }: { journey: Journey }) {
  const w = useWords(homeWords);
  const text = useText();
  return (
    <div className="journey journey-none">
      <span className="journey-verb">{text(journey.verb)}</span>
      <span className="journey-hint">{w.notYet}</span>
    </div>
  );
}

function Promises() {
  const w = useWords(homeWords);
  const city = useQuery(cityQuery()).data;
  const indicators = useQuery(indicatorsQuery());
  const measured = indicators.data?.items.filter((indicator) => indicator.computed) ?? [];
  return (
    <section className="home-section">
      <h2>{w.promises}</h2>
      <p className="quiet">{city?.planEnded === true ? w.planEnded(city.planYear) : w.promisesLead}</p>
      {indicators.isPending && <Skeleton lines={4} />}
      {indicators.isError && <ProblemNotice problem={problemOf(indicators.error)} again={() => void indicators.refetch()} />}
      {indicators.data !== undefined &&
        (measured.length === 0 ? <p>{w.noPromises}</p> : <PromiseList indicators={measured.slice(0, promisesShown)} />)}
      <p>
        <Link to="/promises">{w.allPromises}</Link>
      </p>
    </section>
  );
}
