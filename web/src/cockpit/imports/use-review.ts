import { type QueryClient, useMutation, useMutationState, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { type Problem, problemOf } from '../../api/problem.ts';
import { request } from '../../api/request.ts';
import { type ItemPages, importQuery, itemsKey } from './queries.ts';
import type { Decision, ImportView, ReviewItem, Sweep } from './types.ts';

/** What a reviewer says in one go: to one item, or to many at once. */
type Said = {
  /** The one item as it was on the screen; null where many are meant. */
  readonly item: ReviewItem | null;
  readonly decisions?: Readonly<Record<string, Decision | null>>;
  readonly sweeps?: readonly Sweep[];
};

export type Reviewing = {
  readonly decide: (item: ReviewItem, decision: Decision | null) => void;
  readonly sweep: (sweep: Sweep) => void;
  readonly acceptAll: (ids: readonly string[]) => void;
  /** Ids of the items whose decision is on its way; `sweep` where many are. */
  readonly busy: ReadonlySet<string>;
  /** What was refused last, and how to say it again. */
  readonly refused: {
    readonly problem: Problem;
    readonly item: string | null;
    readonly again: () => void;
  } | null;
};

const sweeping = 'sweep';

/**
 * A reviewer's decisions. They go one after the other, each on the version that is on the screen. When
 * another reviewer was quicker, the page is brought up to date; a decision on an item that they did not
 * touch is then said again by itself, everything else is for the reviewer to look at once more.
 */
export function useReview(view: ImportView): Reviewing {
  const { id } = view;
  const queryClient = useQueryClient();
  const own = useRef(view.version);
  const key = ['decide-import', id];
  const [refused, setRefused] = useState<{ problem: Problem; said: Said } | null>(null);
  const { mutate } = useMutation({
    mutationKey: key,
    scope: { id: `import ${id}` },
    mutationFn: (said: Said) => sayOnce(queryClient, id, said),
    onMutate: (said) => setRefused((last) => (last?.said.item?.id === said.item?.id ? null : last)),
    onSuccess: (fresh, said) => {
      own.current = fresh.version;
      queryClient.setQueryData(importQuery(id).queryKey, fresh);
      settleLists(queryClient, id, said);
    },
    onError: (error, said) => {
      setRefused({ problem: problemOf(error), said });
      return bringUpToDate(queryClient, id);
    },
  });
  const busy = useMutationState({
    filters: { mutationKey: key, status: 'pending' },
    select: ({ state }) => (state.variables as Said | undefined)?.item?.id ?? sweeping,
  });
  useEffect(() => {
    if (view.version === own.current) return;
    own.current = view.version;
    void queryClient.invalidateQueries({ queryKey: itemsKey(id) });
  }, [id, view.version, queryClient]);
  return {
    decide: (item, decision) => mutate({ item, decisions: { [item.id]: decision } }),
    sweep: (sweep) => mutate({ item: null, sweeps: [sweep] }),
    acceptAll: (ids) =>
      mutate({ item: null, decisions: Object.fromEntries(ids.map((each) => [each, 'accept' as const])) }),
    busy: new Set(busy),
    refused:
      refused === null
        ? null
        : {
            problem: refused.problem,
            item: refused.said.item?.id ?? null,
            again: () => mutate(refused.said),
          },
  };
}

async function sayOnce(queryClient: QueryClient, id: string, said: Said): Promise<ImportView> {
  try {
    return await send(queryClient, id, said);
  } catch (error) {
    if (problemOf(error).code !== 'import.version-conflict' || said.item === null) throw error;
    await bringUpToDate(queryClient, id);
    if (!isOnScreen(queryClient, id, said.item)) throw error;
    return send(queryClient, id, said);
  }
}

function send(queryClient: QueryClient, id: string, { decisions, sweeps }: Said): Promise<ImportView> {
  const version = queryClient.getQueryData(importQuery(id).queryKey)?.version ?? 1;
  return request('PUT', '/api/imports/{id}/decisions', {
    path: { id },
    body: {
      version,
      ...(decisions === undefined ? {} : { decisions }),
      ...(sweeps === undefined ? {} : { sweeps: [...sweeps] }),
    },
  });
}

async function bringUpToDate(queryClient: QueryClient, id: string): Promise<void> {
  await Promise.all([
    queryClient.invalidateQueries({ queryKey: importQuery(id).queryKey }),
    queryClient.invalidateQueries({ queryKey: itemsKey(id) }),
  ]);
}

/** Whether the newest lists have the item just as the reviewer saw it. */
function isOnScreen(queryClient: QueryClient, id: string, seen: ReviewItem): boolean {
  const lists = queryClient.getQueriesData<ItemPages>({ queryKey: itemsKey(id) });
  const found = lists
    .flatMap(([, list]) => list?.pages ?? [])
    .flatMap(({ items }) => items)
    .filter((item) => item.id === seen.id);
  return found.length > 0 && found.every((item) => JSON.stringify(item) === JSON.stringify(seen));
}

/**
 * A decided item stays where it is, with its decision, so that it can be looked at again and taken back.
 * What was said to many, or may have changed what is compared, is asked anew.
 */
function settleLists(queryClient: QueryClient, id: string, { item, decisions }: Said): void {
  if (item === null || decisions === undefined) {
    void queryClient.invalidateQueries({ queryKey: itemsKey(id) });
    return;
  }
  const decision = decisions[item.id] ?? null;
  queryClient.setQueriesData<ItemPages>({ queryKey: itemsKey(id) }, (list) =>
    list === undefined
      ? list
      : {
          ...list,
          pages: list.pages.map((page) => ({
            ...page,
            items: page.items.map((each) => (each.id === item.id ? { ...each, decision } : each)),
          })),
        },
  );
  if (!('record' in item)) void queryClient.invalidateQueries({ queryKey: itemsKey(id, 'changes') });
}
