import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { type KeyboardEvent, useState } from 'react';
import { problemOf } from '../../api/problem.ts';
import { EmptyState } from '../../components/empty-state.tsx';
import { ProblemNotice } from '../../components/problem-notice.tsx';
import { Skeleton } from '../../components/skeleton.tsx';
import { useWords } from '../../language/language.tsx';
import { placeOf } from '../../workbench/queue/keys.ts';
import { ChangeItem } from './change-item.tsx';
import { countOf } from './counts.ts';
import { canReject, FindingItem } from './finding-item.tsx';
import { type ImportFilter, wholePart } from './import-filter.ts';
import { importWords } from './import-words.ts';
import { useNames } from './names.ts';
import { itemsQuery } from './queries.ts';
import { type Change, type Decision, type ImportView, importParts, type ReviewItem } from './types.ts';
import type { Reviewing } from './use-review.ts';

const isChange = (item: ReviewItem): item is Change => 'record' in item;

/** The doubts, repairs or changes that the filter lets through, each with its line and its buttons. */
export function ItemList({
  view,
  filter,
  reviewing,
  onGo,
}: {
  view: ImportView;
  filter: ImportFilter;
  reviewing: Reviewing;
  onGo: (filter: ImportFilter) => void;
}) {
  const w = useWords(importWords);
  const names = useNames(view);
  const list = useInfiniteQuery(itemsQuery(view.id, filter));
  const { typed, onTyping } = useTyped();
  const loaded = list.data?.pages.flatMap(({ items }) => items) ?? [];
  // Somebody else may decide on an item while one types into it: what is typed must not go with it.
  const kept = typed.filter(({ id }) => loaded.every((item) => item.id !== id));
  const items = [...kept.map((item) => reviewing.latest.get(item.id) ?? item), ...loaded];
  if (list.isPending) return <Skeleton lines={12} />;
  if (list.isError && loaded.length === 0) {
    return <ProblemNotice problem={problemOf(list.error)} again={() => void list.refetch()} />;
  }
  if (items.length === 0) {
    const next = importParts.find((part) => countOf(view, part).undecided > 0);
    return (
      <EmptyState
        level={3}
        title={filter.open ? w.allDone : w.noItems}
        action={
          filter.open && (
            <p className="import-buttons">
              {next !== undefined && (
                <Button onClick={() => onGo(wholePart({ ...filter, plan: null }, next))}>
                  {w.goOnWith(w[next], countOf(view, next).undecided)}
                </Button>
              )}
              <Button onClick={() => onGo({ ...filter, open: false })}>{w.everything}</Button>
            </p>
          )
        }
      >
        {filter.open ? undefined : w.noItemsText}
      </EmptyState>
    );
  }
  const decide = (item: ReviewItem, decision: Decision | null) => reviewing.decide(item, decision);
  return (
    <>
      {view.state === 'review' && <p className="quiet small import-keys">{w.keys}</p>}
      <ul
        className="import-items"
        onKeyDown={(event) => {
          if (view.state === 'review') onKey(event, items, decide);
        }}
      >
        {items.map((item) => {
          const own = {
            view,
            names,
            busy: reviewing.busy.has(item.id),
            onTyping: (typing: boolean) => onTyping(item, typing),
            onDecide: (decision: Decision | null) => decide(item, decision),
          };
          return (
            <li
              key={item.id}
              className="import-item"
              data-item={item.id}
              data-decided={item.decision !== null || undefined}
              tabIndex={-1}
            >
              {isChange(item) ? <ChangeItem item={item} {...own} /> : <FindingItem item={item} {...own} />}
              {reviewing.refused?.item === item.id && (
                <ProblemNotice problem={reviewing.refused.problem} again={reviewing.refused.again} />
              )}
            </li>
          );
        })}
      </ul>
      {list.hasNextPage && (
        <div>
          <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {w.more}
          </Button>
        </div>
      )}
    </>
  );
}

/** The items that something is being typed into, as they were when that began. */
function useTyped() {
  const [typed, setTyped] = useState<readonly ReviewItem[]>([]);
  const onTyping = (item: ReviewItem, typing: boolean) =>
    setTyped((last) => {
      const others = last.filter(({ id }) => id !== item.id);
      if (!typing) return others.length === last.length ? last : others;
      return last.some(({ id }) => id === item.id) ? last : [...last, item];
    });
  return { typed, onTyping };
}

type Decide = (item: ReviewItem, decision: Decision | null) => void;

/** J and K move between items, A, R and U decide on the one that has the focus. */
function onKey(event: KeyboardEvent<HTMLUListElement>, items: readonly ReviewItem[], decide: Decide): void {
  if (event.ctrlKey || event.metaKey || event.altKey || placeOf(document.activeElement) === 'typing') return;
  const rows = [...event.currentTarget.children].filter((row) => row instanceof HTMLElement);
  const at = rows.findIndex((row) => row.contains(document.activeElement));
  const item = items.find(({ id }) => id === rows[at]?.dataset.item);
  if (item === undefined) return;
  const go = (to: number) => rows[to]?.focus();
  const key = event.key.toLowerCase();
  if (key === 'j') go(at + 1);
  else if (key === 'k') go(at - 1);
  else if (key === 'u' && item.decision !== null) decide(item, null);
  else if (key === 'a' && item.decision === null) {
    decide(item, 'accept');
    go(at + 1);
  } else if (key === 'r' && item.decision === null && (isChange(item) || canReject(item))) {
    decide(item, 'reject');
    go(at + 1);
  } else return;
  event.preventDefault();
}
