import './workbench.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import type { JsonObject } from '../../../src/kernel/json.ts';
import { problemOf } from '../api/problem.ts';
import { caseQuery, serviceQuery } from '../api/queries.ts';
import type { CaseView } from '../api/types.ts';
import { ClockStrip } from '../components/clock/clock-strip.tsx';
import { ParcelLine } from '../components/parcel/parcel-line.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { answerLines } from '../forms/answer-lines.ts';
import { Answers } from '../forms/answers.tsx';
import { useLanguage, useText, useWords } from '../language/language.tsx';
import { Moves } from './moves.tsx';
import { workWords } from './work-words.ts';

/** A case on one screen: clocks, what may be done, what was entered, who does what, what happened. */
export function WorkCasePage() {
  const { case: id } = useParams({ strict: false }) as { readonly case: string };
  const found = useQuery({ ...caseQuery(id), refetchInterval: 5_000 });
  if (found.isPending) return <PageSkeleton />;
  if (found.isError) {
    return (
      <div className="page">
        <ProblemNotice problem={problemOf(found.error)} again={() => void found.refetch()} />
      </div>
    );
  }
  return <WholeCase view={found.data} />;
}

function WholeCase({ view }: { view: CaseView }) {
  const w = useWords(workWords);
  const text = useText();
  return (
    <div className="page work-case">
      <p className="no-print">
        <Link to="/work">{w.back}</Link>
      </p>
      <header className="work-case-head">
        <h1>{text(view.service.name)}</h1>
        <p>
          <strong>{view.number}</strong> · {view.applicantName} · {text(view.region.name)} ·{' '}
          {text(view.outcome?.name ?? view.phaseText)}
        </p>
        {view.parent !== null && (
          <p>
            <Link to="/work/case/$case" params={{ case: view.parent.id }}>
              {w.partOf(view.parent.number)}
            </Link>
          </p>
        )}
        <ClockStrip clocks={view.clocks} caseId={view.id} />
      </header>
      <section aria-labelledby="moves">
        <h2 id="moves">{w.moves}</h2>
        {view.moves.length === 0 ? <p className="quiet">{w.noMoves}</p> : <Moves view={view} />}
      </section>
      <div className="work-columns">
        <Entered view={view} />
        <section>
          <h2>{w.progress}</h2>
          <ParcelLine
            events={view.timeline}
            strands={view.strands}
            ended={view.phase === 'ended'}
            linkTo={(child) => (
              <Link to="/work/case/$case" params={{ case: child.id }}>
                {view.children.find(({ id }) => id === child.id)?.number ?? w.parts}
              </Link>
            )}
          />
          <Papers view={view} />
        </section>
      </div>
    </div>
  );
}

function Entered({ view }: { view: CaseView }) {
  const w = useWords(workWords);
  const language = useLanguage();
  const drawn = useQuery(serviceQuery(view.service.code, language)).data;
  const source = view.formSchema as JsonObject;
  const lines = answerLines(
    source,
    (drawn?.form ?? view.formSchema) as JsonObject,
    view.form as JsonObject,
    language,
  );
  return (
    <section>
      <h2>{w.entered}</h2>
      {view.corrections.length > 0 && (
        <>
          <h3>{w.corrections}</h3>
          <ul>
            {view.corrections.flatMap(({ at, items }) =>
              items.map((item) => <li key={`${at} ${item.text}`}>{item.text}</li>),
            )}
          </ul>
        </>
      )}
      <Answers lines={lines.filter(({ value, parts }) => value !== null || parts.length > 0)} />
    </section>
  );
}

function Papers({ view }: { view: CaseView }) {
  const w = useWords(workWords);
  const text = useText();
  if (view.certificates.length === 0) return null;
  return (
    <>
      <h2>{w.papers}</h2>
      {view.certificates.map(({ id, type, number, content }) => (
        <section key={id} aria-label={text(type.name)}>
          <h3>
            {text(type.name)} {number}
          </h3>
          <dl className="answers-list">
            {content.map(({ label, value }) => (
              <div key={label.zh} className="work-pair">
                <dt>{text(label)}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
