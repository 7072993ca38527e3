import { readFile } from 'node:fs/promises';
import { liveThrough } from './live.ts';
import type { MonthOptions, Said } from './options.ts';

/**
 * The people of a made-up month as a process: `node src/month/main.ts OPTIONS.json`, started by the product whose
 * month it is. Over the channel to it they ask for the clock to be moved and tell how far they are; everything else
 * they do over its public API. They stop when that channel closes.
 */
const [file] = process.argv.slice(2);
if (file === undefined || process.send === undefined) {
  process.stderr.write('src/month/main.ts is started by npm start -- --demo\n');
  process.exit(64);
}

process.once('disconnect', () => process.exit(0));
process.once('SIGTERM', () => process.exit(0));
process.on('SIGINT', () => {});

const say = (said: Said): void => void process.send?.(said);
let moved = (): void => {};
process.on('message', () => moved());

const options = JSON.parse(await readFile(file, 'utf8')) as MonthOptions;
const counts = await liveThrough(
  options,
  {
    moveTo: (instant) =>
      new Promise((resolve) => {
        moved = resolve;
        say({ moveTo: instant });
      }),
  },
  (progress) => say({ progress }),
);
say({ done: counts });
process.disconnect?.();
