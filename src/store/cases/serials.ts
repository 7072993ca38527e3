import { createBatched, ofEachCity } from '../batches.ts';
import type { Database } from '../database.ts';

/** Everybody who needs a number at this moment draws in one statement: a series is one row, locked once. */
const drawOf = ofEachCity((db, city) =>
  createBatched({
    most: 1000,
    run: async (wanted: readonly string[]): Promise<readonly number[]> => {
      const counts = new Map<string, number>();
      for (const series of wanted) counts.set(series, (counts.get(series) ?? 0) + 1);
      const { rows } = await db.lanes.query<{ series: string; value: number }>({
        name: 'draw-serials',
        // Ordered, so that two who draw from the same series cannot wait for one another in a ring.
        text: `insert into serial (city, series, value)
               select $1, s.series, s.wanted from unnest($2::text[], $3::bigint[]) as s (series, wanted)
               order by s.series
               on conflict (city, series) do update set value = serial.value + excluded.value
               returning series, value`,
        values: [city, [...counts.keys()], [...counts.values()]],
      });
      const next = new Map(rows.map(({ series, value }) => [series, value - (counts.get(series) ?? 0) + 1]));
      return wanted.map((series) => {
        const serial = next.get(series);
        if (serial === undefined) throw new Error('no serial was drawn');
        next.set(series, serial + 1);
        return serial;
      });
    },
  }),
);

/**
 * Draws the next number of a named series, from 1. Drawn outside the act that uses it: a number that
 * is drawn and not used stays unused, none is drawn twice.
 */
export async function drawSerial(db: Database, city: string, series: string): Promise<number> {
  return await drawOf(db, city)(series);
}
