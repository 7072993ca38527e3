import { createHmac } from 'node:crypto';

/** A digest that nobody can work out without the city's master key: of codes and names short enough to be tried out. */
export function keyedDigest(masterKey: Uint8Array, ...parts: readonly string[]): Buffer {
  return createHmac('sha256', masterKey).update(JSON.stringify(parts)).digest();
}
