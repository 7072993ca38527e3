import './queue.css';
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query';
import { Outlet, useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { WorkRow } from '../../api/types.ts';
import type { Search } from '../../app/search.ts';
import { hasQueue } from '../../office-frame/pages-of-role.ts';
import { useAccount } from '../../office-frame/use-account.ts';
import { ActDraftsProvider } from '../acts/act-drafts.tsx';
import { queueQuery, workCountQuery } from '../queries.ts';
import { refreshEvery, useLive } from '../use-live.ts';
import { intentOf, placeOf } from './keys.ts';
import { KeysDialog } from './keys-dialog.tsx';
import { type Queue, QueueProvider } from './queue-context.tsx';
import { narrow, neighbour, nextCase, readQueueFilter, rowKey } from './queue-filter.ts';
import { QueueList } from './queue-list.tsx';

/** Left the queue, right the case. On a phone one of them at a time. */
export function QueueLayout() {
  const account = useAccount();
  const own = account !== null && hasQueue(account.role);
  return (
    <ActDraftsProvider>
      {own ? (
        <WithQueue />
      ) : (
        <QueueProvider value={noQueue}>
          <div className="queue-none">
            <Outlet />
          </div>
        </QueueProvider>
      )}
    </ActDraftsProvider>
  );
}

const noQueue: Queue = {
  shown: false,
  some: false,
  after: () => null,
  refresh: () => undefined,
  listen: () => () => undefined,
};

function WithQueue() {
  useLive();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const search: Search = useSearch({ strict: false });
  const current = useParams({ strict: false, select: (params: { case?: string }) => params.case ?? null });
  const filter = readQueueFilter(search);
  const list = useInfiniteQuery({
    ...queueQuery(filter),
    refetchInterval: refreshEvery,
  });
  const count = useQuery({ ...workCountQuery(), refetchInterval: refreshEvery });
  const [words, setWords] = useState('');
  const [help, setHelp] = useState(false);
  const [pickedKeys, setPickedKeys] = useState<ReadonlySet<string> | null>(null);
  const [cursor, setCursor] = useState<string | null>(current);
  const searchField = useRef<HTMLInputElement>(null);
  const listener = useRef<((intent: 'accept' | 'correction') => void) | null>(null);
  const loaded = list.data?.pages;
  const rows = useMemo(() => loaded?.flatMap(({ items }) => items) ?? [], [loaded]);
  const shown = useMemo(() => narrow(rows, filter.level, words), [rows, filter.level, words]);
  const some = loaded === undefined || shown.length > 0;
  // As they wait now: what was refused because it had moved on can be sent again as it is by then.
  const picked = useMemo(
    () => (pickedKeys === null ? null : rows.filter((row) => pickedKeys.has(rowKey(row)))),
    [pickedKeys, rows],
  );
  const pick = (chosen: readonly WorkRow[] | null) =>
    setPickedKeys(chosen === null ? null : new Set(chosen.map(rowKey)));
  useEffect(() => setCursor(current), [current]);

  const queue = useMemo<Queue>(
    () => ({
      shown: true,
      some,
      after: (id) => nextCase(shown, id),
      refresh: () => {
        void queryClient.invalidateQueries({
          predicate: ({ queryKey }) => String(queryKey[0]).startsWith('/api/work'),
        });
      },
      listen: (hear) => {
        listener.current = hear;
        return () => {
          if (listener.current === hear) listener.current = null;
        };
      },
    }),
    [shown, some, queryClient],
  );

  const open = (id: string) => void navigate({ to: '/work/case/$case', params: { case: id }, search });
  useKeys((intent) => {
    switch (intent) {
      case 'next':
      case 'previous': {
        const to = neighbour(shown, cursor, intent === 'next' ? 1 : -1);
        setCursor(to);
        // With a case open the case follows the cursor; in the bare list it only moves.
        if (to !== null && current !== null && to !== current) open(to);
        return;
      }
      case 'open':
        if (cursor !== null && cursor !== current) open(cursor);
        return;
      case 'accept':
      case 'correction':
        listener.current?.(intent);
        return;
      case 'search':
        searchField.current?.focus();
        return;
      case 'help':
        setHelp(true);
    }
  });

  return (
    <QueueProvider value={queue}>
      <div className="workbench" data-open={current !== null}>
        <QueueList
          list={list}
          rows={rows}
          shown={shown}
          count={count.data ?? null}
          filter={filter}
          search={search}
          words={words}
          onWords={setWords}
          cursor={cursor}
          current={current}
          searchField={searchField}
          onHelp={() => setHelp(true)}
          picked={picked}
          onPick={pick}
          onDone={queue.refresh}
        />
        <div className="workbench-case">
          <Outlet />
        </div>
      </div>
      {help && <KeysDialog onClose={() => setHelp(false)} />}
    </QueueProvider>
  );
}

function useKeys(act: (intent: NonNullable<ReturnType<typeof intentOf>>) => void): void {
  const latest = useRef(act);
  latest.current = act;
  useLayoutEffect(() => {
    const press = (event: KeyboardEvent) => {
      if (event.defaultPrevented) return;
      const intent = intentOf(event, placeOf(event.target instanceof Element ? event.target : null));
      if (intent === null) return;
      event.preventDefault();
      latest.current(intent);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, []);
}
