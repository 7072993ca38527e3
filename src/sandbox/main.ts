import { readOptions } from './options.ts';
import { startSandbox } from './server.ts';

/**
 * The sandbox as a process: `node src/sandbox/main.ts OPTIONS.json`. When it listens it prints one JSON
 * line `{"url": …}`, and sends the same over the channel to its parent where there is one. It stops on
 * SIGTERM, on SIGINT, and when that channel closes, so it never outlives the product that started it.
 * A parent whose clock is moved by hand says over the channel where it stands, `{"cityTime": ms}`, or by how
 * much it is ahead when it runs, `{"clockOffsetMs": ms}`; the same comes back when the parties go by it.
 */
const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('usage: node src/sandbox/main.ts OPTIONS.json\n');
  process.exit(64);
}

const options = await readOptions(file);
const running = (offsetMs: number) => () => Date.now() + offsetMs;
let clock = running(options.clockOffsetMs ?? 0);
const sandbox = await startSandbox({ ...options, clock: () => clock() });
process.stdout.write(`${JSON.stringify({ url: sandbox.url })}\n`);

let stopping = false;
function stop(): void {
  if (stopping) return;
  stopping = true;
  sandbox.close().then(
    () => process.exit(0),
    () => process.exit(1),
  );
}

process.once('SIGTERM', stop);
process.once('SIGINT', stop);
process.once('disconnect', stop);
process.on('message', (told: { readonly cityTime?: number; readonly clockOffsetMs?: number }) => {
  const { cityTime, clockOffsetMs } = told;
  if (cityTime !== undefined) clock = () => cityTime;
  if (clockOffsetMs !== undefined) clock = running(clockOffsetMs);
  sandbox.timeMoved();
  process.send?.({ told });
});
process.send?.({ url: sandbox.url });
