import './workbench.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { problemOf } from '../api/problem.ts';
import { casesQuery } from '../api/queries.ts';
import { OneClockStrip } from '../components/clock/clock-strip.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { TextField } from '../components/text-field.tsx';
import { useText, useWords } from '../language/language.tsx';
import { workWords } from './work-words.ts';

/** Cases the person may see, the newest first, found by their number. */
export function CasesPage() {
  const w = useWords(workWords);
  const text = useText();
  const navigate = useNavigate();
  const search = useSearch({ strict: false }) as { readonly q?: string };
  const cases = useQuery(casesQuery({ q: search.q }));
  return (
    <div className="page">
      <h1>{w.cases}</h1>
      <TextField
        label={w.search}
        type="search"
        defaultValue={search.q ?? ''}
        onChange={(event) =>
          void navigate({ to: '/work/cases', search: { q: event.target.value }, replace: true })
        }
      />
      {cases.isPending ? (
        <PageSkeleton />
      ) : cases.isError ? (
        <ProblemNotice problem={problemOf(cases.error)} again={() => void cases.refetch()} />
      ) : cases.data.items.length === 0 ? (
        <EmptyState title={w.casesNone}>{w.casesNoneText}</EmptyState>
      ) : (
        <ul className="work-queue">
          {cases.data.items.map((row) => (
            <li key={row.id} className="work-case-row">
              <span className="work-what">
                <Link to="/work/case/$case" params={{ case: row.id }}>
                  {row.number}
                </Link>{' '}
                {text(row.service.name)}
              </span>
              <span>{row.applicantName}</span>
              <span className="quiet">{text(row.region.name)}</span>
              <span>{text(row.outcome?.name ?? row.phaseText)}</span>
              <OneClockStrip clock={row.clock} />
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
