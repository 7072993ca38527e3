import { availableParallelism } from 'node:os';
import { lagsOf } from './journey/arriving.ts';
import { recordFirms } from './journey/firms.ts';
import type { RecordedJourney } from './journey/record.ts';
import { replay } from './journey/replay.ts';
import { bounded, percentile, type Row } from './report.ts';

const perSecond = 50;
const mostLagMs = 250;

/**
 * A firm's whole way from its name to the title of what it has built (plans 1 to 6): every act of every case on it decided
 * and evolved by the pure core, without any store. First as fast as one core goes; then as fifty firms a second begin on
 * all cores, whether or not those before them have come through: how far one is behind is counted from when it was due.
 */
export async function journeyBench(quick: boolean): Promise<readonly Row[]> {
  const firms = quick ? 2 : 8;
  const seconds = quick ? 5 : 60;
  const journeys = await recordFirms(firms);
  const acts = mean(journeys.map((journey) => journey.acts.length));
  const wholes = rate(journeys, quick ? 2 : 10);
  const threads = availableParallelism();
  const lags = await lagsOf({ threads, perSecond, seconds, firms });
  const name = `journey: ${perSecond} begin a second`;
  return [
    { metric: 'journey: cases of a firm', value: mean(journeys.map(({ cases }) => cases.size)), unit: '1' },
    { metric: 'journey: acts of a firm', value: acts, unit: '1' },
    { metric: 'journey: acts decided and evolved, one core', value: wholes * acts, unit: '1/s' },
    { metric: 'journey: whole, one core', value: wholes, unit: '1/s' },
    { metric: `${name}, cores`, value: threads, unit: '1' },
    { metric: `${name}, firms`, value: lags.length, unit: '1' },
    { metric: `${name}, lag p50`, value: percentile(lags, 0.5), unit: 'ms' },
    bounded(`${name}, lag p99`, percentile(lags, 0.99), 'ms', '<=', mostLagMs),
    { metric: `${name}, longest lag`, value: percentile(lags, 1), unit: 'ms' },
  ];
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Journeys in a second of processor time, after some warm-up. */
function rate(journeys: readonly RecordedJourney[], seconds: number): number {
  const once = (): number => {
    const began = process.cpuUsage();
    for (let done = 0; ; ) {
      for (const journey of journeys) replay(journey);
      done += journeys.length;
      const { user, system } = process.cpuUsage(began);
      const took = (user + system) / 1e6;
      if (took >= seconds / 2) return done / took;
    }
  };
  once();
  return once();
}
