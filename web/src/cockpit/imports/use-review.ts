import { type QueryClient, useMutation, useMutationState, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { type Problem, problemOf } from '../../api/problem.ts';
import { request } from '../../api/request.ts';
import { type ItemPages, importQuery, itemsKey, latestItem } from './queries.ts';
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
  /** Items as they are since they were decided on, or refused because somebody else decided. */
  readonly latest: ReadonlyMap<string, ReviewItem>;
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
  const [latest, setLatest] = useState<ReadonlyMap<string, ReviewItem>>(new Map());
  const learn = (item: ReviewItem) => setLatest((last) => new Map(last).set(item.id, item));
  const { mutate } = useMutation({
    mutationKey: key,
    scope: { id: `import ${id}` },
    mutationFn: (said: Said) => sayOnce(queryClient, id, said),
    onMutate: (said) => setRefused((last) => (last?.said.item?.id === said.item?.id ? null : last)),
    onSuccess: (fresh, said) => {
      own.current = fresh.version;
      queryClient.setQueryData(importQuery(id).queryKey, fresh);
      if (said.item !== null) {
        learn({ ...said.item, decision: said.decisions?.[said.item.id] ?? null });
      }
      settleLists(queryClient, id, said);
    },
    onError: async (error, said) => {
      setRefused({ problem: problemOf(error), said });
      const now = said.item === null ? null : await latestItem(id, said.item).catch(() => null);
      if (now !== null) learn(now);
      await bringUpToDate(queryClient, id);
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
    latest,
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
    const now = await latestItem(id, said.item);
    if (JSON.stringify(now) !== JSON.stringify(said.item)) throw error;
    await bringUpToDate(queryClient, id);
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
