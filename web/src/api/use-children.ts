import { useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { pagedQuery } from './paged-query.ts';
import type { CaseRow, CaseView } from './types.ts';

export type Children = {
  readonly rows: readonly CaseRow[];
  /** How many are not shown yet. */
  readonly left: number;
  readonly more: () => void;
  readonly busy: boolean;
};

/** A case's parts: the newest come with it, the others page after page for as long as the reader asks. */
export function useChildren(view: CaseView): Children {
  const [asked, setAsked] = useState(false);
  const pages = useInfiniteQuery({
    ...pagedQuery('/api/cases', { query: { parent: view.id } }),
    enabled: asked,
  });
  const listed = asked ? pages.data?.pages.flatMap(({ items }) => items) : undefined;
  const rows = listed ?? view.children;
  const ended = listed !== undefined && !pages.hasNextPage;
  return {
    rows,
    left: ended ? 0 : Math.max(0, view.childCount - rows.length),
    more: () => {
      if (asked) void pages.fetchNextPage();
      else setAsked(true);
    },
    busy: pages.isFetching,
  };
}
