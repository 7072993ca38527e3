import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useId } from 'react';
import { pagedQuery } from '../../api/paged-query.ts';
import { problemOf } from '../../api/problem.ts';
import { useCityTime } from '../../app/city-time.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { momentWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { sharingWords } from './sharing-words.ts';

/** Who used what of the data that one's office owns, for which case; refusals too. */
export function Usage() {
  const w = useWords(sharingWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const id = useId();
  const list = useInfiniteQuery(pagedQuery('/api/exchange/usage'));
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section className="sheet" aria-labelledby={id}>
      <h2 id={id}>{w.usage}</h2>
      <p className="page-lead">{w.usageText}</p>
      {list.isPending ? (
        <Skeleton lines={4} />
      ) : list.isError ? (
        <ProblemNotice problem={problemOf(list.error)} again={() => void list.refetch()} />
      ) : rows.length === 0 ? (
        <EmptyState title={w.noUsage} />
      ) : (
        <table className="plain-table stack-table">
          <thead>
            <tr>
              <th scope="col">{w.when}</th>
              <th scope="col">{w.who}</th>
              <th scope="col">{w.operation}</th>
              <th scope="col">{w.purpose}</th>
              <th scope="col">{w.case}</th>
              <th scope="col">{w.result}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <th scope="row" data-label={w.when}>
                  {momentWords(row.at, lang, today)}
                </th>
                <td data-label={w.who}>{text(row.consumer.name)}</td>
                <td data-label={w.operation}>{text(row.name)}</td>
                <td data-label={w.purpose}>{row.purpose}</td>
                <td data-label={w.case}>{row.caseNumber}</td>
                <td data-label={w.result}>{row.refused === null ? w.answered : text(row.refused)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {list.hasNextPage && (
        <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
          {w.more}
        </Button>
      )}
    </section>
  );
}
