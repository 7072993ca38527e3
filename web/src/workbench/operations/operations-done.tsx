import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useId } from 'react';
import { pagedQuery } from '../../api/paged-query.ts';
import { problemOf } from '../../api/problem.ts';
import { useCityTime } from '../../app/city-time.ts';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { momentWords } from '../../language/dates.ts';
import { useLanguage, useText, useWords } from '../../language/language.tsx';
import { numberWords } from '../../language/numbers.ts';
import { words } from '../../language/words.ts';

const doneWords = words({
  title: { zh: '运维记录', en: 'Operations record' },
  lead: {
    zh: '谁登记或收回了密钥、接口程序，重发了报文，处理了后台工作。每条都在',
    en: 'Who registered or revoked keys and programs, resent messages or resolved background work. Each entry is in',
  },
  log: { zh: '公开日志', en: 'the public log' },
  leadAfter: { zh: '里，改不掉也删不掉。', en: ', where it can be neither changed nor deleted.' },
  none: { zh: '还没有。', en: 'Nothing yet.' },
  at: { zh: '时间', en: 'When' },
  by: { zh: '谁', en: 'Who' },
  what: { zh: '做了什么', en: 'What' },
  about: { zh: '编号', en: 'Number' },
  place: { zh: '日志第几条', en: 'Log entry' },
  soon: { zh: '即将入列', en: 'Pending' },
  more: { zh: '再看一些', en: 'Show more' },
});

/** What was done to the product itself and in no case, by whom, and where it stands in the log. */
export function OperationsDone() {
  const w = useWords(doneWords);
  const text = useText();
  const lang = useLanguage();
  const id = useId();
  const { today } = useCityTime();
  const list = useInfiniteQuery(pagedQuery('/api/operations/done'));
  const rows = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <section className="sheet" aria-labelledby={id}>
      <h2 id={id}>{w.title}</h2>
      <p className="page-lead">
        {w.lead} <Link to="/transparency">{w.log}</Link>
        {w.leadAfter}
      </p>
      {list.isPending ? (
        <Skeleton lines={3} />
      ) : list.isError ? (
        <ProblemNotice problem={problemOf(list.error)} again={() => void list.refetch()} />
      ) : rows.length === 0 ? (
        <p className="quiet">{w.none}</p>
      ) : (
        <table className="plain-table stack-table">
          <thead>
            <tr>
              <th scope="col">{w.at}</th>
              <th scope="col">{w.by}</th>
              <th scope="col">{w.what}</th>
              <th scope="col">{w.about}</th>
              <th scope="col">{w.place}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.number}>
                <th scope="row" data-label={w.at}>
                  {momentWords(row.at, lang, today)}
                </th>
                <td data-label={w.by}>{text(row.by.name)}</td>
                <td data-label={w.what}>{text(row.what)}</td>
                <td data-label={w.about}>
                  <code className="operation-about">{row.about}</code>
                </td>
                <td data-label={w.place}>{row.place === null ? w.soon : numberWords(row.place, lang)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      {list.hasNextPage && (
        <div>
          <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {w.more}
          </Button>
        </div>
      )}
    </section>
  );
}
