import './notices.css';
import '../components/button.css';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { pagedQuery } from '../api/paged-query.ts';
import { problemOf } from '../api/problem.ts';
import { request } from '../api/request.ts';
import type { Notice } from '../api/types.ts';
import { useCityTime } from '../app/city-time.ts';
import { usePageTitle } from '../app/page-title.ts';
import type { Search } from '../app/search.ts';
import { Button } from '../components/button.tsx';
import { EmptyState } from '../components/empty-state.tsx';
import { ClockIcon, OverdueIcon, SoonIcon } from '../components/icons.tsx';
import { ProblemNotice } from '../components/problem-notice.tsx';
import { Skeleton } from '../components/skeleton.tsx';
import { momentWords } from '../language/dates.ts';
import { useLanguage, useText, useWords } from '../language/language.tsx';
import { DocumentLink } from '../messages/service-record.tsx';
import { noticeWords } from './notice-words.ts';

const icons = { none: null, blue: ClockIcon, yellow: SoonIcon, red: OverdueIcon } as const;

/** What somebody is told, the latest first. Opening an entry is reading it. */
export function NoticeList({
  at,
  none,
  open,
}: {
  /** The page's own address. */
  at: '/my/notices' | '/work/notices';
  /** What would bring a first notice. */
  none: string;
  /** The link to a notice's case; null where the reader opens none. */
  open: ((notice: Notice, said: ReactNode, onOpen: () => void) => ReactNode) | null;
}) {
  const w = useWords(noticeWords);
  usePageTitle(w.title);
  const search: Search = useSearch({ strict: false });
  const unread = search.unread === '1';
  const list = useInfiniteQuery(pagedQuery('/api/notices', { query: unread ? { unread: true } : {} }));
  const notices = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const mark = useMark();
  const [newest] = notices;
  return (
    <div className="notices">
      <h1>{w.title}</h1>
      <div className="notices-tools no-print">
        <nav className="notices-choice" aria-label={w.which}>
          <Link to={at} search={{}} aria-current={unread ? undefined : 'true'} activeProps={{}}>
            {w.all}
          </Link>
          <Link to={at} search={{ unread: '1' }} aria-current={unread ? 'true' : undefined} activeProps={{}}>
            {w.onlyUnread}
          </Link>
        </nav>
        {newest !== undefined && notices.some(({ read }) => !read) && (
          <Button busy={mark.isPending} onClick={() => mark.mutate({ upTo: newest.id })}>
            {w.readAll}
          </Button>
        )}
      </div>
      {mark.isError && <ProblemNotice problem={problemOf(mark.error)} />}
      {list.isPending ? (
        <Skeleton lines={8} />
      ) : list.isError ? (
        <ProblemNotice problem={problemOf(list.error)} again={() => void list.refetch()} />
      ) : notices.length === 0 ? (
        <EmptyState level={2} title={unread ? w.nothingUnread : w.none}>
          {unread ? w.nothingUnreadText : none}
        </EmptyState>
      ) : (
        <ul className="notice-list">
          {notices.map((notice) => (
            <NoticeEntry
              key={notice.id}
              notice={notice}
              open={open}
              onRead={() => notice.read || mark.mutate({ notice: notice.id })}
            />
          ))}
        </ul>
      )}
      {list.hasNextPage && (
        <p className="no-print">
          <Button busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {w.more}
          </Button>
        </p>
      )}
    </div>
  );
}

function NoticeEntry({
  notice,
  open,
  onRead,
}: {
  notice: Notice;
  open: Parameters<typeof NoticeList>[0]['open'];
  onRead: () => void;
}) {
  const w = useWords(noticeWords);
  const text = useText();
  const lang = useLanguage();
  const { today } = useCityTime();
  const Icon = icons[notice.level];
  const said = <span className="notice-text">{text(notice.text)}</span>;
  const opens = open !== null && notice.case !== null;
  return (
    <li className="notice" data-unread={!notice.read || undefined}>
      <span className="notice-mark" data-level={notice.level}>
        {Icon === null ? !notice.read && <span className="notice-dot" /> : <Icon />}
      </span>
      <span className="notice-said">
        {opens ? open(notice, said, onRead) : said}
        {notice.case !== null && notice.document !== null && (
          <DocumentLink
            caseId={notice.case.id}
            seq={notice.document.seq}
            title={text(notice.document.title)}
          />
        )}
        {notice.case !== null && (
          <span className="small quiet">
            {text(notice.case.service.name)} · {notice.case.number}
          </span>
        )}
      </span>
      <span className="notice-end small quiet">
        <span>
          {!notice.read && <span className="unseen">{w.isUnread} </span>}
          {momentWords(notice.at, lang, today)}
        </span>
        {!opens && !notice.read && <Button onClick={onRead}>{w.readOne}</Button>}
      </span>
    </li>
  );
}

function useMark() {
  const queryClient = useQueryClient();
  return useMutation({
    mutationFn: (body: { notice: string } | { upTo: string }) =>
      request('POST', '/api/notices/read', { body }),
    onSuccess: () =>
      queryClient.invalidateQueries({
        predicate: ({ queryKey }) => String(queryKey[0]).startsWith('/api/notices'),
      }),
  });
}
