import { mkdirSync } from 'node:fs';
import { formatDay, parseDay } from '../../kernel/time/index.ts';
import type { Config } from '../config.ts';
import { demonstrationOffset, keepOffset } from '../demonstration-clock.ts';
import { loadTimeRules } from '../load-calendar.ts';
import { loadCity } from '../load-city.ts';
import { findFreePort } from '../port.ts';
import type { Given, Started } from '../product.ts';
import { runProcess } from '../run-process.ts';
import { tell } from '../tell.ts';
import { type Actors, startActors } from './actors.ts';
import { cityDay } from './month-days.ts';
import { type MonthRecord, type MonthWish, monthFolder, readMonth, writeMonth } from './month-folder.ts';
import { monthOptions } from './month-options.ts';
import { inventPeople, withPeople } from './month-people.ts';
import { createMovedClock } from './moved-clock.ts';

const nothingYet = {
  applied: 0,
  granted: 0,
  notGranted: 0,
  corrections: 0,
  changes: 0,
  closures: 0,
  ratings: 0,
  refusals: {},
  journey: [],
} as const;

/**
 * `npm start -- --demo`: the whole product once more, on a database, keys and clock of its own, and people who live
 * through a made-up month in it. Their process speaks the public API alone; it asks us over the channel between us to
 * move the clock, and nobody else can. A month that was broken off goes on where it stood; one that is over is served.
 */
export async function runMonth(wish: MonthWish): Promise<void> {
  const clock = createMovedClock();
  let begun: MonthRecord | null = null;
  let dataFolder = '';
  const people = (record: MonthWish) => (city: Started['runtime']['city']) =>
    withPeople(city, inventPeople(city, record.seed, record.firmsPerDay), record.seed);
  const given: Given = {
    arrange: async (config) => {
      dataFolder = config.dataFolder;
      const month = await placeMonth(config);
      const city = await loadCity(config.factsFolder, config.city);
      const time = await loadTimeRules(config.factsFolder, city);
      const wall = Date.now();
      clock.standAt(wall + demonstrationOffset(month.dataFolder, city, time, wall));
      begun = readMonth(dataFolder) ?? recordOf(wish, month.publicUrl, cityDay(time, clock.now()));
      if (begun.state === 'finished') clock.run();
      else writeMonth(dataFolder, { ...begun, state: 'running', url: month.publicUrl });
      return month;
    },
    city: (city) => people(begun ?? wish)(city),
    clock: clock.now,
    programme: () => (begun ?? wish).programme === true,
    requestsPerMinute: null,
    promptness: { leastMs: 0, mostMs: 5 },
    onStarted: (started) => {
      if (begun !== null && begun.state !== 'finished') live(started, begun);
    },
  };
  await runProcess(given);

  /** Has the people live through the days that are left. */
  function live(started: Started, record: MonthRecord): void {
    const { config, runtime, outside } = started;
    const { city } = runtime;
    const keep = (): void => keepOffset(config.dataFolder, city, clock.now() - Date.now());
    let latest = record;
    const note = (change: Partial<MonthRecord>): void => {
      latest = { ...latest, ...change, url: config.publicUrl, updatedAt: new Date().toISOString() };
      writeMonth(dataFolder, latest);
    };
    const actors: Actors = {
      options: monthOptions(runtime, {
        record,
        url: `http://127.0.0.1:${config.port}`,
        now: clock.now(),
      }),
      folder: config.dataFolder,
      moveTo: async (instant) => {
        clock.standAt(instant);
        await outside.tellTime?.({ cityTime: clock.now() });
        await started.timeMoved();
        keep();
      },
      progress: (counts) => note({ counts }),
      ended: async (well) => {
        clock.run();
        await outside.tellTime?.({ clockOffsetMs: clock.now() - Date.now() });
        keep();
        note({ state: well ? 'finished' : 'failed' });
        tell(
          well
            ? {
                zh: `演示月已经过完，可在 ${config.publicUrl} 查看；npm start -- --remove-demo 整体删除。`,
                en: `The made-up month is over; look at it at ${config.publicUrl}. npm start -- --remove-demo removes all of it.`,
              }
            : { zh: '演示月中断了，原因见上。', en: 'The made-up month broke off; see above why.' },
        );
      },
    };
    tell({
      zh: `演示月开始：${record.days} 天，工作日每天约 ${record.firmsPerDay} 家，种子 ${record.seed}。`,
      en: `The made-up month begins: ${record.days} days, some ${record.firmsPerDay} firms a working day, seed ${record.seed}.`,
    });
    started.onStop({ zh: '演示月里的人', en: 'The people of the month' }, startActors(actors));
  }
}

/** The same product in a folder of its own: an embedded database always, the sandbox always, and a free port. */
async function placeMonth(config: Config): Promise<Config> {
  const dataFolder = monthFolder(config.dataFolder);
  mkdirSync(dataFolder, { recursive: true });
  const port = await findFreePort(config.host, config.port);
  return {
    ...config,
    dataFolder,
    port,
    publicUrl: `http://localhost:${port}`,
    database: null,
    demonstration: true,
    sandbox: true,
    sandboxPort: 0,
    providers: [],
    masterKey: null,
    logKey: null,
  };
}

function recordOf(wish: MonthWish, url: string, firstDay: string): MonthRecord {
  const now = new Date().toISOString();
  return {
    ...wish,
    state: 'running',
    url,
    firstDay,
    lastDay: formatDay(parseDay(firstDay) + wish.days - 1),
    startedAt: now,
    updatedAt: now,
    counts: { ...nothingYet, day: firstDay },
  };
}
