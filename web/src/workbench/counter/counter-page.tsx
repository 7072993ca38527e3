import './counter.css';
import '../staff/staff.css';
import '../../components/sheet.css';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import type { Visit } from '../../api/types.ts';
import { useCityTime } from '../../app/city-time.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { momentWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { visitsQuery } from '../../signings/queries.ts';
import { CallNext } from './call-next.tsx';
import { counterWords } from './counter-words.ts';
import { ExistingCase } from './existing-case.tsx';
import { NextPerson } from './next-person.tsx';

/** `/work/counter`: whoever comes next, and whom the office has attended to. */
export function CounterPage() {
  const w = useWords(counterWords);
  const [ticket, setTicket] = useState('');
  usePageTitle(w.title);
  return (
    <div className="page">
      <PageTop title={w.title} lead={w.lead} />
      <div className="page-column">
        <p className="quiet">
          {w.online} <Link to="/my/help">{w.help}</Link>
        </p>
        <CallNext onCalled={setTicket} />
        <NextPerson key={ticket} ticket={ticket} />
        <ExistingCase key={`case ${ticket}`} ticket={ticket} />
        <Visits />
      </div>
    </div>
  );
}

function Visits() {
  const w = useWords(counterWords);
  const visits = useQuery(visitsQuery());
  if (visits.isPending) return <Skeleton lines={4} />;
  if (visits.isError)
    return <ProblemNotice problem={problemOf(visits.error)} again={() => void visits.refetch()} />;
  const { items } = visits.data;
  return (
    <section className="sheet">
      <h2>{w.today}</h2>
      {items.length === 0 ? (
        <EmptyState title={w.none}>{w.noneText}</EmptyState>
      ) : (
        <ul className="counter-visits">
          {items.map((visit) => (
            <VisitLine key={visit.id} visit={visit} />
          ))}
        </ul>
      )}
    </section>
  );
}

function VisitLine({ visit }: { visit: Visit }) {
  const w = useWords(counterWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const who = visit.for === null ? visit.person : w.actingFor(visit.person, text(visit.for));
  const name = `${who} · ${text(visit.service.name)}`;
  return (
    <li>
      <span>{visit.ticket === '' ? w[visit.channel] : visit.ticket}</span>
      <span>
        {visit.own ? (
          <Link to="/work/counter/$visit" params={{ visit: visit.id }}>
            {name}
          </Link>
        ) : (
          name
        )}
      </span>
      <span className="quiet">
        {visit.case !== null
          ? visit.case.number
          : visit.endedAt === null
            ? w.open
            : visit.own
              ? w.left
              : w.colleague}
        {' · '}
        {momentWords(visit.openedAt, lang, today)}
      </span>
    </li>
  );
}
