import './workbench.css';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { problemOf } from '../api/problem.ts';
import { apiQuery, workQuery } from '../api/queries.ts';
import type { WorkRow } from '../api/types.ts';
import { EmptyState } from '../components/empty-state.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { PageSkeleton } from '../components/skeleton.tsx';
import { momentWords } from '../language/dates.ts';
import { useLanguage, useText, useWords } from '../language/language.tsx';
import { workWords } from './work-words.ts';

type Count = { readonly all: number };

/** What waits for the office, the most urgent first. j and k go up and down, Enter opens. */
export function QueuePage() {
  const w = useWords(workWords);
  const work = useQuery({ ...workQuery(), refetchInterval: 5_000 });
  const count = useQuery({ ...apiQuery<Count>('/api/work/count'), refetchInterval: 5_000 }).data;
  if (work.isPending) return <PageSkeleton />;
  if (work.isError)
    return <ProblemNotice problem={problemOf(work.error)} again={() => void work.refetch()} />;
  const { items } = work.data;
  return (
    <div className="page">
      <h1>{w.queue}</h1>
      <p className="quiet" aria-live="polite">
        {w.waiting(count?.all ?? items.length)}
      </p>
      {items.length === 0 ? (
        <EmptyState title={w.allDone}>{w.allDoneText}</EmptyState>
      ) : (
        <QueueList items={items} />
      )}
    </div>
  );
}

function QueueList({ items }: { items: readonly WorkRow[] }) {
  const w = useWords(workWords);
  const text = useText();
  const language = useLanguage();
  const navigate = useNavigate();
  const [at, setAt] = useState(0);
  const chosen = items[Math.min(at, items.length - 1)];
  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement) return;
      if (event.key === 'j') setAt((now) => Math.min(now + 1, items.length - 1));
      if (event.key === 'k') setAt((now) => Math.max(now - 1, 0));
      if (event.key === 'Enter' && chosen !== undefined && event.target === document.body) {
        void navigate({ to: '/work/case/$case', params: { case: chosen.case.id } });
      }
    };
    document.addEventListener('keydown', onKey);
    return () => document.removeEventListener('keydown', onKey);
  }, [items.length, chosen, navigate]);
  return (
    <ul className="work-queue">
      {items.map((item, index) => (
        <li key={`${item.case.id} ${item.item.code}`}>
          <a
            className={`work-row work-${item.level}${index === at ? ' work-chosen' : ''}`}
            href={`/work/case/${item.case.id}`}
            onClick={(event) => {
              event.preventDefault();
              void navigate({ to: '/work/case/$case', params: { case: item.case.id } });
            }}
          >
            <span className="work-what">
              <strong>{text(item.item.name)}</strong> <span>{text(item.case.service.name)}</span>
              {item.round > 1 && <span className="quiet"> {w.round(item.round)}</span>}
            </span>
            <span>{item.case.applicantName}</span>
            <span className="quiet">{item.case.number}</span>
            <span className="work-due">
              <span className="work-level">{w[item.level]}</span>{' '}
              {item.dueAt === null ? w.noDue : w.due(momentWords(item.dueAt, language))}
            </span>
          </a>
        </li>
      ))}
    </ul>
  );
}
