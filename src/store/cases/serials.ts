import type { Database } from '../database.ts';

/**
 * Draws the next number of a named series, from 1. Drawn outside the act that uses it: a number that
 * is drawn and not used stays unused, none is drawn twice.
 */
export async function drawSerial(db: Database, city: string, series: string): Promise<number> {
  const { rows } = await db.lanes.query<{ value: number }>({
    name: 'draw-serial',
    text: `insert into serial (city, series, value) values ($1, $2, 1)
           on conflict (city, series) do update set value = serial.value + 1
           returning value`,
    values: [city, series],
  });
  const drawn = rows[0];
  if (drawn === undefined) throw new Error('no serial was drawn');
  return drawn.value;
}
