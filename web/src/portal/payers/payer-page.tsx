import './payer-page.css';
import '../decide/decide-page.css';
import '../../components/button.css';
import '../../components/field.css';
import '../../components/sheet.css';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { problemOf } from '../../api/problem.ts';
import { decisionTableQuery, offeredEntriesQuery } from '../../api/queries.ts';
import { useCityTime } from '../../app/city-time.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { Missing } from '../../components/missing.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useWords } from '../../language/language.tsx';
import { Clauses } from '../decide/clauses.tsx';
import { factsIn } from '../decide/facts-in.ts';
import { NothingHere } from '../not-found-page.tsx';
import { PayerAnswer } from './payer-answer.tsx';
import { PayerQuestions } from './payer-questions.tsx';
import { type Kind, kindOf, kinds, tableOf, withZone, zonesOf } from './payer-walk.ts';
import { payerWords } from './payer-words.ts';

/**
 * `/who-pays/:kind`: who bears the line between somebody's boundary and the public network. What was said stands in the
 * address, so that it works without script, can be sent to somebody, and is kept nowhere.
 */
export function PayerPage() {
  const { kind: named } = useParams({ from: '/portal/who-pays/$kind' });
  const kind = kindOf(named);
  return kind === null ? <NothingHere /> : <Payer kind={kind} />;
}

function Payer({ kind }: { kind: Kind }) {
  const w = useWords(payerWords);
  usePageTitle(w.title);
  const said = useSearch({ from: '/portal/who-pays/$kind' });
  const { today } = useCityTime();
  const code = tableOf(kind);
  const blank = useQuery(decisionTableQuery(code, {}));
  const listed = useQuery({ ...offeredEntriesQuery('power-zone', ''), enabled: kind === 'power' });
  const zones = zonesOf(listed.data?.items ?? [], today);
  const facts = blank.data === undefined ? {} : factsIn(blank.data.form, withZone(said, zones));
  const answered = useQuery({
    ...decisionTableQuery(code, facts),
    enabled: blank.data !== undefined && !listed.isLoading,
    placeholderData: keepPreviousData,
  });
  if (blank.isError) {
    const problem = problemOf(blank.error);
    return problem.status === 404 ? (
      <Missing problem={problem} action={<Link to="/costs">{w.title}</Link>} />
    ) : (
      <ProblemNotice problem={problem} again={() => void blank.refetch()} />
    );
  }
  if (blank.data === undefined) return <Skeleton lines={8} />;
  const table = answered.data ?? blank.data;
  return (
    <article className="decide-page payer-page">
      <PageTop title={w.title} lead={w.lead} />
      <nav aria-label={w.which} className="payer-kinds no-print">
        {kinds.map((each) => (
          <Link
            key={each}
            to="/who-pays/$kind"
            params={{ kind: each }}
            search={({ lang }) => ({ lang })}
            aria-current={each === kind ? 'page' : undefined}
          >
            {w[each]}
          </Link>
        ))}
      </nav>
      <div className="decide-columns">
        <PayerQuestions kind={kind} table={table} said={said} zones={zones} />
        <div className="decide-answer" aria-live="polite">
          {answered.isError && (
            <ProblemNotice problem={problemOf(answered.error)} again={() => void answered.refetch()} />
          )}
          <PayerAnswer kind={kind} table={table} zone={zones.find(({ name }) => name === said.zone)?.name} />
        </div>
      </div>
      <Clauses table={table} />
    </article>
  );
}
