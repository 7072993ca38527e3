import './costs-page.css';
import '../decide/decide-page.css';
import '../../components/field.css';
import '../../components/sheet.css';
import { keepPreviousData, useQueries, useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { problemOf } from '../../api/problem.ts';
import { cityQuery, decisionTableQuery, entriesQuery } from '../../api/queries.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { Missing } from '../../components/missing.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useWords } from '../../language/language.tsx';
import { CostBill } from './cost-bill.tsx';
import { costTables, factsOfTables, ratesOf } from './cost-facts.ts';
import { CostQuestions } from './cost-questions.tsx';
import { CostRates } from './cost-rates.tsx';
import { costWords } from './cost-words.ts';
import { PayersOutside } from './payers-outside.tsx';

/**
 * `/costs`: what the permits of a project cost, before anybody applies. What was said stands in the address, so that it
 * works without script, can be sent to somebody, and is kept nowhere. What is due the rules say; what it comes to
 * follows from the rates that each county has published.
 */
export function CostsPage() {
  const w = useWords(costWords);
  const search = useSearch({ from: '/portal/costs' });
  const city = useQuery(cityQuery());
  const rates = useQuery(entriesQuery('permit-fee-rate'));
  const blank = useQueries({ queries: costTables.map((code) => decisionTableQuery(code, {})) });
  const known = blank.flatMap(({ data }) => data ?? []);
  const entries = rates.data?.items ?? [];
  const asked = factsOfTables(known, entries, search);
  const answered = useQueries({
    queries: asked.map(({ code, facts }) => ({
      ...decisionTableQuery(code, facts),
      placeholderData: keepPreviousData,
    })),
  });
  usePageTitle(w.title);
  const failed = [...blank, rates].find(({ isError }) => isError);
  if (failed !== undefined) {
    const problem = problemOf(failed.error);
    return problem.status === 404 ? (
      <Missing problem={problem} action={<Link to="/services">{w.apply}</Link>} />
    ) : (
      <ProblemNotice problem={problem} again={() => void failed.refetch()} />
    );
  }
  if (city.data === undefined || rates.data === undefined || known.length < costTables.length)
    return <Skeleton lines={8} />;
  const tables = known.map((table, at) => answered[at]?.data ?? table);
  const all = ratesOf(entries);
  const { regions } = city.data;
  return (
    <article className="costs-page">
      <PageTop title={w.title} lead={w.lead} />
      <div className="decide-columns">
        <CostQuestions tables={tables} regions={regions} search={search} />
        <div className="decide-answer" aria-live="polite">
          <CostBill tables={tables} rates={all} regions={regions} search={search} />
        </div>
      </div>
      <PayersOutside />
      <CostRates rates={all} regions={regions} chosen={search.region} />
    </article>
  );
}
