import './home-page.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { problemOf } from '../../api/problem.ts';
import { cityQuery, frontPageQuery } from '../../api/queries.ts';
import type { FrontPageView, ServiceItem } from '../../api/types.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { ArrowIcon } from '../../components/icons.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { PromiseList } from '../promises/promise-list.tsx';
import { factWords } from '../services/fact-words.ts';
import { placesWords } from '../services/places.ts';
import { SearchBox } from '../services/search-box.tsx';
import { homeWords } from './home-words.ts';
import { journeys } from './journeys.ts';

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
      <MostAsked />
      <Promises />
    </>
  );
}

function Journeys() {
  const w = useWords(homeWords);
  const text = useText();
  const lang = useLanguage();
  const front = useQuery(frontPageQuery());
  const found = journeys.map((journey) => ({
    ...journey,
    plan: front.data?.plans.find(({ code }) => code === journey.plan),
  }));
  const closed = found.filter(({ plan }) => plan === undefined);
  return (
    <section className="home-section">
      <h2>{w.journeys}</h2>
      {front.isPending && <Skeleton lines={6} />}
      {front.isError && <ProblemNotice problem={problemOf(front.error)} again={() => void front.refetch()} />}
      {closed.length < found.length && (
        <ul className="journeys">
          {found.map(
            ({ verb, hint, plan, begins }) =>
              plan !== undefined && (
                <li key={plan.code}>
                  <JourneyLink verb={text(verb)} hint={text(hint)} plan={plan} leads={begins !== undefined} />
                </li>
              ),
          )}
        </ul>
      )}
      {front.data !== undefined && closed.length > 0 && (
        <p className="journeys-closed">
          {w.notYet} {closed.map(({ verb }) => text(verb)).join(lang === 'zh' ? '、' : ', ')}
          {lang === 'zh' ? '。' : '.'}
        </p>
      )}
    </section>
  );
}

/** To the service itself where a plan has but one, else to the plan's own. */
function JourneyLink({
  verb,
  hint,
  plan: { code, services, only },
  leads,
}: {
  verb: string;
  hint: string;
  plan: FrontPageView['plans'][number];
  /** One question further the form begins: how much else there is does not matter here. */
  leads: boolean;
}) {
  const w = useWords(homeWords);
  const inside = (
    <>
      <span className="journey-verb">
        {verb}
        <ArrowIcon />
      </span>
      <span className="journey-hint">
        {hint}
        {only === null && !leads && <span className="journey-count">{w.several(services)}</span>}
      </span>
      {only !== null && <JourneyFacts service={only} />}
    </>
  );
  return only === null ? (
    <Link className="journey" to="/services" search={{ plan: code }}>
      {inside}
    </Link>
  ) : (
    <Link className="journey" to="/services/$code" params={{ code: only.code }}>
      {inside}
    </Link>
  );
}

function JourneyFacts({ service }: { service: ServiceItem }) {
  const w = useWords(factWords);
  const text = useText();
  const lang = useLanguage();
  return (
    <span className="journey-facts">
      {service.promised
        .filter((limit) => limit.where !== null || service.promised.length === 1)
        .map((limit) => (
          <span key={limit.text.en}>
            {text(limit.text)}
            {limit.where !== null && <span className="quiet"> {placesWords(limit.where, lang)}</span>}
          </span>
        ))}
      <span>{text(service.fee.text)}</span>
      <span>{service.visits === 0 ? w.noTrip : w.tripCount(service.visits)}</span>
    </span>
  );
}

function MostAsked() {
  const w = useWords(homeWords);
  const text = useText();
  const front = useQuery(frontPageQuery()).data;
  if (front === undefined || front.services === 0) return null;
  return (
    <section className="home-section">
      {front.asked.length > 0 && (
        <>
          <h2>{w.asked}</h2>
          <ul className="home-asked">
            {front.asked.map(({ code, name }) => (
              <li key={code}>
                <Link to="/services/$code" params={{ code }}>
                  {text(name)}
                </Link>
              </li>
            ))}
          </ul>
        </>
      )}
      <p className="home-more">
        <Link to="/services">{w.allServices(front.services)}</Link>
      </p>
    </section>
  );
}

function Promises() {
  const w = useWords(homeWords);
  const city = useQuery(cityQuery()).data;
  const front = useQuery(frontPageQuery()).data;
  return (
    <section className="home-section">
      <h2>{w.promises}</h2>
      <p className="quiet">{city?.planEnded === true ? w.planEnded(city.planYear) : w.promisesLead}</p>
      {front !== undefined &&
        (front.promises.length === 0 ? <p>{w.noPromises}</p> : <PromiseList indicators={front.promises} />)}
      <p className="home-more">
        <Link to="/promises">{w.allPromises}</Link> · <Link to="/progress">{w.progress}</Link>
      </p>
    </section>
  );
}
