import { parentPort, workerData } from 'node:worker_threads';
import { closeDatabase, openDatabase } from '../../store/database.ts';
import { type LogFields, workingOut } from '../../worker/index.ts';
import { createDependencies } from '../create-dependencies.ts';
import { packs } from '../packs.ts';
import type { FigureAnswer, FigureOrder, FigureThreadData } from './index.ts';

/** A figuring thread: pages of cases in, what they contribute laid aside, until it is told to end. */
const { url, city, dataFolder, masterKey, now } = workerData as FigureThreadData;
const database = openDatabase({ url, city, connections: 1, laneConnections: 2, applicationName: 'figures' });
const deps = await createDependencies({
  dataFolder,
  city,
  packs,
  database,
  masterKey,
  demonstration: false,
  clock: () => now,
});
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
  workOut(order.cases).then(
    (done) => say({ order: order.order, done }),
    (error: unknown) =>
      say({ order: order.order, failed: error instanceof Error ? error.message : String(error) }),
  );
});
say({ ready: true });
