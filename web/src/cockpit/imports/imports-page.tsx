import '../cockpit.css';
import './imports.css';
import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { problemOf } from '../../api/problem.ts';
import { useCityTime } from '../../app/city-time.ts';
import { usePageTitle } from '../../app/page-title.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { PageTop } from '../../components/page-top.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { momentWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { importWords } from './import-words.ts';
import { importsQuery } from './queries.ts';
import { StateOfImport } from './state-of-import.tsx';
import type { ImportRow } from './types.ts';
import { UploadPanel } from './upload-panel.tsx';

/** Brings a plan document in, and lists every one that was, the newest first. */
export function ImportsPage() {
  const w = useWords(importWords);
  const list = useInfiniteQuery(importsQuery());
  const imports = list.data?.pages.flatMap(({ items }) => items) ?? [];
  usePageTitle(w.imports);
  return (
    <div className="page">
      <PageTop title={w.imports} lead={w.importsLead} />
      <UploadPanel />
      <section className="cockpit-section" aria-labelledby="imports-earlier">
        <h2 id="imports-earlier">{w.earlier}</h2>
        {list.isPending ? (
          <Skeleton lines={8} />
        ) : list.isError ? (
          <ProblemNotice problem={problemOf(list.error)} again={() => void list.refetch()} />
        ) : imports.length === 0 ? (
          <EmptyState level={3} title={w.none}>
            {w.noneText}
          </EmptyState>
        ) : (
          <ImportTable imports={imports} />
        )}
        {list.hasNextPage && (
          <div>
            <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
              {w.more}
            </Button>
          </div>
        )}
      </section>
    </div>
  );
}

function ImportTable({ imports }: { imports: readonly ImportRow[] }) {
  const w = useWords(importWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  return (
    <div className="sheet">
      <table className="plain-table stack-table">
        <caption className="unseen">{w.earlier}</caption>
        <thead>
          <tr>
            <th scope="col">{w.file}</th>
            <th scope="col">{w.state}</th>
            <th scope="col">{w.found}</th>
            <th scope="col">{w.outcome}</th>
            <th scope="col">{w.broughtBy}</th>
            <th scope="col">{w.broughtAt}</th>
          </tr>
        </thead>
        <tbody>
          {imports.map((row) => (
            <tr key={row.id}>
              <th scope="row" data-label={w.file}>
                <span>
                  <Link to="/cockpit/imports/$import" params={{ import: row.id }}>
                    {row.fileName}
                  </Link>
                  <span className="import-title quiet" lang="zh-CN">
                    {row.document.title}
                  </span>
                </span>
              </th>
              <td data-label={w.state}>
                <StateOfImport state={row.state} />
              </td>
              <td data-label={w.found}>
                {w.foundText(row.counts.measures, row.counts.tasks, row.counts.doubts)}
              </td>
              <td data-label={w.outcome}>
                {row.applied === null
                  ? '—'
                  : w.outcomeText(row.applied.added, row.applied.changed, row.applied.removed)}
              </td>
              <td data-label={w.broughtBy}>{text(row.createdBy.name)}</td>
              <td data-label={w.broughtAt}>{momentWords(row.createdAt, lang, today)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
