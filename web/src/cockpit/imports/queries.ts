import { infiniteQueryOptions } from '@tanstack/react-query';
import { pagedQuery } from '../../api/paged-query.ts';
import type { Problem } from '../../api/problem.ts';
import { apiQuery } from '../../api/queries.ts';
import { addressOf, answerAt, request, withQuery } from '../../api/request.ts';
import type { List } from '../../api/types.ts';
import type { ImportFilter } from './import-filter.ts';
import type { ReviewItem } from './types.ts';

export const importsQuery = () => pagedQuery('/api/imports');
export const importQuery = (id: string) => apiQuery('/api/imports/{id}', { path: { id } });
export const importLinesQuery = (id: string, from: number, to: number) => ({
  ...apiQuery('/api/imports/{id}/lines', { path: { id }, query: { from, to } }),
  // A document's lines never change.
  staleTime: Number.POSITIVE_INFINITY,
});

/** What all lists of one import's items have in common; `part` narrows it. */
export const itemsKey = (id: string, part?: ImportFilter['part']) =>
  part === undefined ? ['import-items', id] : ['import-items', id, part];

const pageSize = 40;

export type ItemPages = {
  readonly pages: List<ReviewItem>[];
  readonly pageParams: (string | null)[];
};

/** The repairs, doubts or changes of an import that the filter lets through, page by page. */
export function itemsQuery(id: string, filter: ImportFilter) {
  const address = addressOfItems(id, filter);
  return infiniteQueryOptions<List<ReviewItem>, Problem, ItemPages, readonly unknown[], string | null>({
    queryKey: [...itemsKey(id, filter.part), address],
    queryFn: async ({ pageParam, signal }) =>
      (await answerAt(withQuery(address, { limit: pageSize, after: pageParam }), signal)) as List<ReviewItem>,
    initialPageParam: null,
    getNextPageParam: (page) => page.next ?? null,
  });
}

function addressOfItems(id: string, filter: ImportFilter): string {
  const path = { id };
  const undecided = filter.open ? true : undefined;
  const { plan, kind, record, state, wording } = filter;
  switch (filter.part) {
    case 'doubts':
      return addressOf('/api/imports/{id}/doubts', { path, query: { kind, plan, undecided } });
    case 'repairs':
      return addressOf('/api/imports/{id}/repairs', { path, query: { kind, plan, undecided } });
    case 'changes':
      return addressOf('/api/imports/{id}/changes', {
        path,
        query: { record, state, wordingOnly: wording, plan, undecided },
      });
  }
}

/** One repair, doubt or change as it is now. */
export async function latestItem(id: string, item: ReviewItem): Promise<ReviewItem | null> {
  const options = { path: { id }, query: { id: item.id, limit: 1 } };
  const { items }: { readonly items: readonly ReviewItem[] } =
    'record' in item
      ? await request('GET', '/api/imports/{id}/changes', options)
      : 'after' in item
        ? await request('GET', '/api/imports/{id}/repairs', options)
        : await request('GET', '/api/imports/{id}/doubts', options);
  return items[0] ?? null;
}
