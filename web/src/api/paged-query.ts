import { infiniteQueryOptions } from '@tanstack/react-query';
import type { Address, Granted, Operation, PathOf } from './operation.ts';
import type { Problem } from './problem.ts';
import { addressOf, answerAt, type Optional, withQuery } from './request.ts';
import type { List } from './types.ts';

const pageSize = 100;

/** The questions that are answered page by page. */
type PagedPath = {
  [P in PathOf<'GET'>]: Granted<Operation<'GET', P>> extends { readonly next: string | null } ? P : never;
}[PathOf<'GET'>];
type ItemOf<P extends PagedPath> =
  Granted<Operation<'GET', P>> extends { readonly items: readonly (infer Item)[] } ? Item : never;

/** A list read page by page, for as long as the reader asks for more. */
export function pagedQuery<P extends PagedPath>(path: P, ...parts: Optional<Address<Operation<'GET', P>>>) {
  type Page = List<ItemOf<P>>;
  const address = addressOf(path, ...parts);
  const pageAfter = (after: string | null) => withQuery(address, { limit: pageSize, after });
  return infiniteQueryOptions<
    Page,
    Problem,
    { pages: Page[]; pageParams: (string | null)[] },
    readonly unknown[],
    string | null
  >({
    queryKey: [path, 'pages', address],
    queryFn: async ({ pageParam, signal }) => (await answerAt(pageAfter(pageParam), signal)) as Page,
    initialPageParam: null,
    getNextPageParam: (page) => page.next ?? null,
  });
}
