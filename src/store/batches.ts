import type { Database } from './database.ts';

/**
 * Asks for one thing; what others ask for in the meantime goes to the database together with it. No timer
 * gathers them: while a batch runs, others wait, and when it has ended, whatever has come up goes at once;
 * where that is much, before anybody is answered, so that neither the database nor this process stands still.
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
  /** Of many, half: with the other half the database goes on while those who are answered ask again. */
  const begin = (): Promise<() => void> => {
    const size = waiting.length > lanes.full ? Math.ceil(waiting.length / 2) : waiting.length;
    const batch = waiting.slice(0, Math.min(size, most));
    waiting = waiting.slice(batch.length);
    return answersOf(batch, run(batch.map(({ item }) => item)));
  };
  const work = async (): Promise<void> => {
    let current = mayGo(busy - 1) ? begin() : null;
    while (current !== null) {
      const answer = await current;
      current = waiting.length >= lanes.full ? begin() : null;
      if (current !== null) await underWay();
      answer();
      if (current === null) {
        // Whoever has just been answered may ask again at once: that still goes into the next batch.
        await turnOver();
        current = mayGo(busy - 1) ? begin() : null;
      }
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

/** Waits for the results of a batch, or for its failure; gives what tells everybody in it. */
async function answersOf<Item, Result>(
  batch: readonly Waiting<Item, Result>[],
  results: Promise<readonly Result[]>,
): Promise<() => void> {
  try {
    const given = await results;
    if (given.length !== batch.length) throw new Error('a batch without a result for each item');
    return () => {
      for (const [index, { resolve }] of batch.entries()) resolve(given[index] as Result);
    };
  } catch (error) {
    return () => {
      for (const { reject } of batch) reject(error);
    };
  }
}

/** Resolves when a question that was just put has left for the database. */
function underWay(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
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
