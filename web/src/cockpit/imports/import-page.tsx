import '../cockpit.css';
import './imports.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useParams, useSearch } from '@tanstack/react-router';
import { problemOf } from '../../api/problem.ts';
import { useCityTime } from '../../app/city-time.ts';
import { usePageTitle } from '../../app/page-title.ts';
import type { Search } from '../../app/search.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { momentWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { ClosedSummary } from './closed-summary.tsx';
import { EffectBar } from './effect-bar.tsx';
import { readImportFilter } from './import-filter.ts';
import { importWords } from './import-words.ts';
import { LoggedImport } from './logged.tsx';
import { importQuery } from './queries.ts';
import { ReadSummary } from './read-summary.tsx';
import { ReviewParts } from './review-parts.tsx';
import { StateOfImport } from './state-of-import.tsx';
import type { ImportView } from './types.ts';
import { useReview } from './use-review.ts';

/** Two reviewers may work on one import: how it stands is asked again this often. */
const refreshEvery = 20_000;

/** One import: what was read, how it differs from the ledger, what to decide, and how it ends. */
export function ImportPage() {
  const w = useWords(importWords);
  const id = useParams({ strict: false, select: (params: { import?: string }) => params.import ?? '' });
  const one = useQuery({
    ...importQuery(id),
    refetchInterval: ({ state }) => (state.data?.state === 'review' ? refreshEvery : false),
  });
  usePageTitle(one.data?.fileName ?? w.imports);
  return (
    <div className="page">
      <Link to="/cockpit/imports" className="no-print">
        {w.backToImports}
      </Link>
      {one.isPending ? (
        <Skeleton lines={16} />
      ) : one.data === undefined ? (
        <ProblemNotice problem={problemOf(one.error)} again={() => void one.refetch()} />
      ) : (
        <WholeImport view={one.data} />
      )}
    </div>
  );
}

function WholeImport({ view }: { view: ImportView }) {
  const search: Search = useSearch({ strict: false });
  const reviewing = useReview(view);
  return (
    <>
      <Head view={view} />
      {view.state !== 'review' && <ClosedSummary view={view} />}
      {view.state === 'review' && <ReadSummary view={view} />}
      <ReviewParts view={view} filter={readImportFilter(search, view)} reviewing={reviewing} />
      <LoggedImport view={view} />
      {view.state === 'review' && <EffectBar view={view} reviewing={reviewing} />}
    </>
  );
}

function Head({ view }: { view: ImportView }) {
  const w = useWords(importWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const { document: read } = view;
  return (
    <header className="cockpit-section">
      <p>
        <StateOfImport state={view.state} />
      </p>
      <h1>{view.fileName}</h1>
      {read.title !== '' && (
        <p>
          <span className="quiet">{w.documentTitle}</span> <span lang="zh-CN">{read.title}</span>
        </p>
      )}
      {view.term !== null && <p>{w.nextPlan(view.term.year, view.term.from, view.term.to)}</p>}
      <p className="quiet">
        {w.broughtIn(text(view.createdBy.name), momentWords(view.createdAt, lang, today))}
        {view.closedBy !== null && view.closedAt !== null && (
          <>
            {' · '}
            {w.closedBy(view.state, text(view.closedBy.name), momentWords(view.closedAt, lang, today))}
          </>
        )}
      </p>
      {view.state === 'review' && (view.counts.carriedOver ?? 0) > 0 && (
        <p>{w.carriedOver(view.counts.carriedOver ?? 0)}</p>
      )}
    </header>
  );
}
