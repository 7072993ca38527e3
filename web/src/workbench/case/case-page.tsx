import './case.css';
import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useLayoutEffect, useRef } from 'react';
import { problemOf } from '../../api/problem.ts';
import { caseQuery } from '../../api/queries.ts';
import { usePageTitle } from '../../app/page-title.ts';
import type { Search } from '../../app/search.ts';
import { BulletinOfCase } from '../../cockpit/bulletins/bulletin-of-case.tsx';
import { withoutOwnPage } from '../../cockpit/supervision/own-page.ts';
import { OwnPageLink } from '../../cockpit/supervision/own-page-link.tsx';
import { partyName } from '../../components/party-name.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { DrawingsLink } from '../../drawings/drawings-link.tsx';
import { CaseFiles } from '../../files/case-files.tsx';
import { CasePapers } from '../../files/case-papers.tsx';
import { useText, useWords } from '../../language/language.tsx';
import { ServiceRecord } from '../../messages/service-record.tsx';
import { UnitLink } from '../../portal/property/unit-link.tsx';
import { VisitLink } from '../../site-visit/visit-link.tsx';
import { WorksLink } from '../../works/works-link.tsx';
import { ActBar, type ActBarHandle } from '../acts/act-bar.tsx';
import { goesOnWithCase } from '../acts/act-places.ts';
import { useQueue } from '../queue/queue-context.tsx';
import { workbenchWords } from '../workbench-words.ts';
import { CaseForm, CaseSaid } from './case-form.tsx';
import { CaseHead } from './case-head.tsx';
import { CaseSide } from './case-side.tsx';
import { SentBackNotice } from './sent-back-notice.tsx';

/** The case on one screen. It stands beside the queue when the person has one. */
export function CasePage() {
  const id = useParams({ strict: false, select: (params: { case?: string }) => params.case ?? '' });
  return <CasePane key={id} id={id} />;
}

function CasePane({ id }: { id: string }) {
  const w = useWords(workbenchWords);
  const queue = useQueue();
  const navigate = useNavigate();
  const search: Search = useSearch({ strict: false });
  const found = useQuery({ ...caseQuery(id), refetchInterval: 30_000 });
  const bar = useRef<ActBarHandle>(null);
  const heading = useRef<HTMLDivElement>(null);
  const view = found.data;
  const text = useText();
  usePageTitle(view === undefined ? w.cases : `${view.number} ${partyName(view, text)}`);
  const { listen } = queue;
  // Before the case is painted: a key pressed as soon as it can be seen is heard.
  useLayoutEffect(() => listen((intent) => bar.current?.press(intent)), [listen]);
  useEffect(() => {
    heading.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, []);
  // Which paper lies beside the form stands in the address: the back button puts it away.
  const look = (file: string | undefined) =>
    void navigate({
      to: '/work/case/$case',
      params: { case: id },
      search: { ...search, paper: file },
      resetScroll: false,
    });
  const paper = view?.files.some((file) => file.id === search.paper) === true ? search.paper : undefined;
  const { paper: _, ...kept } = search;
  const back = queue.shown ? (
    <Link to="/work" search={kept}>
      {w.back}
    </Link>
  ) : (
    <Link to="/work/cases">{w.backToCases}</Link>
  );
  return (
    <div className="desk" ref={heading} tabIndex={-1}>
      {view !== undefined ? (
        <>
          <CaseHead view={view} back={back} />
          <SentBackNotice view={view} />
          <OwnPageLink view={view} />
          <ActBar
            ref={bar}
            view={withoutOwnPage(view)}
            onDone={(_, { move }) => {
              if (goesOnWithCase.has(move.act)) {
                queue.refresh();
                return;
              }
              const next = queue.after(id);
              queue.refresh();
              if (next === null) void navigate({ to: '/work', search: kept });
              else void navigate({ to: '/work/case/$case', params: { case: next }, search: kept });
            }}
          />
          <div className="case-body" data-papers={paper !== undefined || undefined}>
            <div className="case-main">
              <DrawingsLink view={view} office />
              <VisitLink view={view} office />
              <WorksLink view={view} office />
              <UnitLink view={view} />
              <BulletinOfCase view={view} />
              <CaseForm view={view} />
              <CaseSaid view={view} />
              <CaseFiles view={view} onOpen={look} />
              <ServiceRecord view={view} />
            </div>
            {paper !== undefined && (
              <div className="case-papers sheet no-print">
                <CasePapers files={view.files} at={paper} onAt={look} onClose={() => look(undefined)} />
              </div>
            )}
            <div className="case-side">
              <CaseSide view={view} />
            </div>
          </div>
        </>
      ) : found.isError ? (
        <>
          <div className="no-print">{back}</div>
          <ProblemNotice problem={problemOf(found.error)} again={() => void found.refetch()} />
        </>
      ) : (
        <Skeleton lines={14} />
      )}
    </div>
  );
}
