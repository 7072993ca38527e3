import { type Batched, createBatched, ofEachCity } from './batches.ts';
import type { Database } from './database.ts';

const mostTogether = 200;

export type Lookup<Item> = {
  readonly name: string;
  /**
   * Asks for all items at once: `$1` is the city, the others are arrays with a value for each item. Every row
   * has as `n` the place of its item, from 1: `from unnest($2::text[]) with ordinality i (id, n)`.
   */
  readonly text: string;
  /** The arrays, one for each parameter behind the city. */
  readonly columns: (items: readonly Item[]) => readonly (readonly unknown[])[];
};

/**
 * Looks up by whole keys what others look up at the same moment too: one statement for all, planned once.
 * Gives the rows of each item, in the order of the statement.
 */
export function lookUpTogether<Item, Row>(
  lookup: Lookup<Item>,
): (db: Database, city: string) => Batched<Item, readonly Row[]> {
  return ofEachCity((db, city) =>
    createBatched({
      most: mostTogether,
      run: async (items: readonly Item[]): Promise<readonly (readonly Row[])[]> => {
        const { rows } = await db.lanes.query<Row & { readonly n: number }>({
          name: lookup.name,
          text: lookup.text,
          values: [city, ...lookup.columns(items)],
        });
        const found: Row[][] = items.map(() => []);
        for (const { n, ...row } of rows) found[n - 1]?.push(row as unknown as Row);
        return found;
      },
    }),
  );
}
