/** A page of a list, as every list of the API gives it. */
export type Page<Item> = { readonly items: readonly Item[]; readonly next: string | null };

/**
 * A list page after page, until none is left, as if it were one page: what the first says of the whole is kept.
 * `read` is given the `next` of the page before, first null.
 */
export async function wholeList<Item, List extends Page<Item>>(
  read: (after: string | null) => Promise<List & Page<Item>>,
): Promise<List> {
  const first = await read(null);
  const items: Item[] = [...first.items];
  let { next } = first;
  while (next !== null) {
    const page: Page<Item> = await read(next);
    items.push(...page.items);
    next = page.next;
  }
  return { ...first, items, next };
}
