import { loadPlace } from '../../src/main/load-place.ts';
import { packs } from '../../src/main/packs.ts';
import { type RecordedJourney, recordJourney } from './record.ts';
import { checkReplay } from './replay.ts';

/** So many firms that differ, each with its whole way: the same ones each time. */
export async function recordFirms(count: number): Promise<readonly RecordedJourney[]> {
  const { city, place } = await loadPlace('xuchang', { packs, services: [] });
  const county = city.regions.find(({ parent }) => parent !== null);
  const whole = city.regions.find(({ parent }) => parent === null);
  if (county === undefined || whole === undefined) throw new Error('the city has no counties');
  const region = { id: county.id, name: county.name.zh };
  const town = whole.name.zh.replace(/本级$/, '');
  const journeys = Array.from({ length: count }, (_, seed) => recordJourney({ place, region, town, seed }));
  for (const journey of journeys) checkReplay(journey);
  return journeys;
}
