import './works.css';
import '../components/sheet.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { problemOf } from '../api/problem.ts';
import { caseQuery } from '../api/queries.ts';
import type { CaseView } from '../api/types.ts';
import { useCityTime } from '../app/city-time.ts';
import { usePageTitle } from '../app/page-title.ts';
import { OneClockStrip } from '../components/clock/clock-strip.tsx';
import { DemonstrationRibbon } from '../components/demonstration-ribbon.tsx';
import { Missing } from '../components/missing.tsx';
import { PageTop } from '../components/page-top.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Skeleton } from '../components/skeleton.tsx';
import { dayWords } from '../language/dates.ts';
import { useLanguage, useText, useWords } from '../language/language.tsx';
import { WorksPromise } from './works-promise.tsx';
import { type Stop, worksStateOf } from './works-state.ts';
import { worksWords } from './works-words.ts';

/** Contracted works followed like a parcel: the day agreed, each stage with its picture, each delay with its reason. */
export function WorksPage({
  id,
  back,
  office = false,
}: {
  id: string;
  back: React.ReactNode;
  office?: boolean;
}) {
  const w = useWords(worksWords);
  const found = useQuery({ ...caseQuery(id), refetchInterval: 20_000 });
  usePageTitle(w.title);
  if (found.isPending) return <Skeleton lines={8} />;
  if (found.isError) {
    const problem = problemOf(found.error);
    return problem.status === 404 ? (
      <Missing problem={problem} action={back}>
        {w.missing}
      </Missing>
    ) : (
      <ProblemNotice problem={problem} again={() => void found.refetch()} />
    );
  }
  return <Works view={found.data} back={back} office={office} />;
}

function Works({ view, back, office }: { view: CaseView; back: React.ReactNode; office: boolean }) {
  const w = useWords(worksWords);
  const text = useText();
  const state = worksStateOf(view);
  const power = view.service.code === 'power-connection';
  const running = view.strands.find(
    ({ step, status, clock }) => step.code.startsWith('works-') && status === 'open' && clock,
  );
  return (
    <article className={office ? 'works works-office' : 'works'}>
      <p className="small no-print">{back}</p>
      <PageTop title={w.title} lead={w.lead} />
      <p className="quiet">
        {text(view.service.name)} · {view.number} · {text(view.region.name)}{' '}
        {view.demonstration && <DemonstrationRibbon />}
      </p>
      {state.own ? (
        <p className="sheet">{power ? w.own : w.ownPipe}</p>
      ) : state.agreedOn === null ? (
        <section className="sheet">
          <p>{power ? w.notYet : w.notAgreed}</p>
          {running?.clock && (
            <>
              <h2>{text(running.step.name)}</h2>
              <OneClockStrip clock={running.clock} />
            </>
          )}
        </section>
      ) : (
        <WorksPromise state={state} agreedOn={state.agreedOn} />
      )}
      <section className="sheet">
        <h2>{w.stages}</h2>
        <ol className="works-stops">
          {state.stops.map((stop) => (
            <StopRow key={stop.code} stop={stop} />
          ))}
        </ol>
      </section>
      <p className="small no-print">
        <Link
          to="/registers/$code"
          params={{ code: view.service.code.replace(/-connection$/, '-works-progress') }}
        >
          {w.everybody}
        </Link>
      </p>
    </article>
  );
}

function StopRow({ stop }: { stop: Stop }) {
  const w = useWords(worksWords);
  const lang = useLanguage();
  const { today } = useCityTime();
  const name = w[stop.code];
  const src = `/api/files/${encodeURIComponent(stop.photo)}/content`;
  return (
    <li
      className="works-stop"
      data-state={stop.state}
      aria-current={stop.state === 'now' ? 'step' : undefined}
    >
      <span className="works-knot" aria-hidden="true" />
      <span className="works-stop-name">
        {name}
        {stop.state === 'now' && <span className="works-now">{w.next}</span>}
      </span>
      {stop.on !== null && (
        <time className="quiet" dateTime={stop.on}>
          {dayWords(stop.on, lang, today)}
        </time>
      )}
      {stop.note !== '' && <p className="works-note">{stop.note}</p>}
      {stop.photo !== '' && (
        <a href={src} className="works-photo">
          <img src={src} alt={w.photoOf(name)} loading="lazy" />
        </a>
      )}
    </li>
  );
}
