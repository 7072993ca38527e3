import { readOptions } from './options.ts';
import { startSandbox } from './server.ts';

/**
 * The sandbox as a process: `node src/sandbox/main.ts OPTIONS.json`. When it listens it prints one JSON
 * line `{"url": …}`, and sends the same over the channel to its parent where there is one. It stops on
 * SIGTERM, on SIGINT, and when that channel closes, so it never outlives the product that started it.
 */
const [file] = process.argv.slice(2);
if (file === undefined) {
  process.stderr.write('usage: node src/sandbox/main.ts OPTIONS.json\n');
  process.exit(64);
}

const sandbox = await startSandbox(await readOptions(file));
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
process.send?.({ url: sandbox.url });
