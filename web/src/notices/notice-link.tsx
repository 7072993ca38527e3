import './notices.css';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect } from 'react';
import { isSignedOut } from '../api/problem.ts';
import { noticeCountQuery } from '../api/queries.ts';
import { onChange } from '../app/change-stream.ts';
import { BellIcon } from '../components/icons.tsx';
import { useWords } from '../language/language.tsx';
import { noticeWords } from './notice-words.ts';

/** Beyond this the server does not count. */
const most = 100;

/** The way to what one is told, with how much of it is unread; it counts on while the page is open. */
export function NoticeLink({ to }: { to: '/my/notices' | '/work/notices' }) {
  const w = useWords(noticeWords);
  const queryClient = useQueryClient();
  useEffect(
    () =>
      onChange((change) => {
        if (change !== 'notices-changed') return;
        void queryClient.invalidateQueries({
          predicate: ({ queryKey, state }) =>
            String(queryKey[0]).startsWith('/api/notices') && !isSignedOut(state.error),
        });
      }),
    [queryClient],
  );
  const unread = useQuery(noticeCountQuery()).data?.unread ?? 0;
  const said = unread >= most ? `${most - 1}+` : String(unread);
  return (
    <Link to={to} className="switch notice-link" activeProps={{ 'aria-current': 'page' }}>
      <span className="notice-bell">
        <BellIcon />
      </span>
      <span className="notice-word">{w.title}</span>
      {unread > 0 && (
        <span className="notice-count">
          <span aria-hidden="true">{said}</span>
          <span className="unseen">{w.unread(said)}</span>
        </span>
      )}
    </Link>
  );
}
