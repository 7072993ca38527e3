import type { IncomingMessage } from 'node:http';

/** Somewhat more than the largest plan that may be imported. */
const mostBytes = 64 * 1024 * 1024;
const longestMs = 10_000;

/**
 * Reads what is left of a request that was refused for its size, and throws it away: whoever is still sending
 * would otherwise learn of a broken connection and not of the reason. Gives up on what has no end.
 */
export function throwAwayRest(request: IncomingMessage): Promise<void> {
  if (request.complete || request.destroyed) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      request.off('data', count);
      request.resume();
      resolve();
    };
    let bytes = 0;
    const count = (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > mostBytes) done();
    };
    const timer = setTimeout(done, longestMs);
    request.on('data', count);
    request.once('end', done);
    request.once('close', done);
  });
}
