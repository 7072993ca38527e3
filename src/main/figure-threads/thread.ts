import { parentPort, workerData } from 'node:worker_threads';
import { createPackSet } from '../../kernel/pack/pack-set.ts';
import { packsOfCity } from '../../kernel/pack/packs-of-city.ts';
import { closeDatabase, openDatabase } from '../../store/database.ts';
import { localIso } from '../../usecases/city-time.ts';
import { type LogFields, workingOut } from '../../worker/index.ts';
import { offerOf } from '../create-dependencies.ts';
import { loadTimeRules } from '../load-calendar.ts';
import { loadCity } from '../load-city.ts';
import { packs } from '../packs.ts';
import type { FigureAnswer, FigureOrder, FigureThreadData } from './messages.ts';

/** A figuring thread: pages of cases in, what they contribute laid aside, until it is told to end. */
const { url, city: slug, dataFolder, masterKey, now } = workerData as FigureThreadData;
const database = openDatabase({
  url,
  city: slug,
  connections: 1,
  laneConnections: 2,
  applicationName: 'figures',
});
// Whoever started the thread has checked both; checking them takes longer than a small city's figures.
const city = await loadCity(dataFolder, slug);
const time = await loadTimeRules(dataFolder, city);
const deps = {
  city,
  database,
  masterKey,
  now: () => localIso(time.zone, now),
  packs: createPackSet(packsOfCity(packs, offerOf(city).planCodes), city.certificates),
  time,
};
const log = {
  info: () => {},
  warn: () => {},
  error: (fields: LogFields, message: string) => say({ fault: { fields, message } }),
};
const workOut = workingOut(deps, log);

function say(answer: FigureAnswer): void {
  parentPort?.postMessage(answer);
}

parentPort?.on('message', (order: FigureOrder | 'end') => {
  if (order === 'end') {
    void closeDatabase(database).then(() => parentPort?.close());
    return;
  }
  workOut(order.cases, order.place).then(
    (done) => say({ order: order.order, done }),
    (error: unknown) =>
      say({ order: order.order, failed: error instanceof Error ? error.message : String(error) }),
  );
});
say({ ready: true });
