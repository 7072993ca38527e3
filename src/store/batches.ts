import type { Database } from './database.ts';

/**
 * Asks for one thing; what others ask for in the meantime goes to the database together with it. No timer
 * gathers them: while a batch runs, others wait, and when it has ended, whatever has come up goes at once.
 */
export type Batched<Item, Result> = (item: Item) => Promise<Result>;

export type BatchOptions<Item, Result> = {
  /** Gives a result for each item, in their order. When it throws, all of the batch fail with it. */
  readonly run: (items: readonly Item[]) => Promise<readonly Result[]>;
  /** The most items of one batch. */
  readonly most: number;
  /** How many batches may run at the same time, and how many items must wait for one more to begin. */
  readonly lanes?: { readonly most: number; readonly full: number };
};

type Waiting<Item, Result> = {
  readonly item: Item;
  readonly resolve: (result: Result) => void;
  readonly reject: (error: unknown) => void;
};

export function createBatched<Item, Result>({
  run,
  most,
  lanes = { most: 1, full: most },
}: BatchOptions<Item, Result>): Batched<Item, Result> {
  let waiting: Waiting<Item, Result>[] = [];
  let busy = 0;
  /** The first lane goes with whatever there is; any other must have its fill. */
  const mayGo = (others: number): boolean =>
    others === 0 ? waiting.length > 0 : others < lanes.most && waiting.length >= lanes.full;
  const work = async (): Promise<void> => {
    while (mayGo(busy - 1)) {
      const batch = waiting.slice(0, most);
      waiting = waiting.slice(most);
      try {
        const results = await run(batch.map(({ item }) => item));
        if (results.length !== batch.length) throw new Error('a batch without a result for each item');
        for (const [index, { resolve }] of batch.entries()) resolve(results[index] as Result);
      } catch (error) {
        for (const { reject } of batch) reject(error);
      }
      // Whoever has just been answered may ask again at once: that still goes into this next batch.
      await turnOver();
    }
    busy -= 1;
  };
  return (item) =>
    new Promise((resolve, reject) => {
      waiting.push({ item, resolve, reject });
      if (!mayGo(busy)) return;
      busy += 1;
      void turnOver().then(work);
    });
}

/** Resolves when everything that could go on at this moment has gone on. */
function turnOver(): Promise<void> {
  return new Promise((resolve) => process.nextTick(resolve));
}

/** One of something for each city's database, made when first asked for and gone with the database. */
export function ofEachCity<Kept>(
  make: (db: Database, city: string) => Kept,
): (db: Database, city: string) => Kept {
  const kept = new WeakMap<Database, Map<string, Kept>>();
  return (db, city) => {
    const cities = kept.get(db) ?? new Map<string, Kept>();
    kept.set(db, cities);
    const known = cities.get(city);
    if (known !== undefined) return known;
    const made = make(db, city);
    cities.set(city, made);
    return made;
  };
}
