import { type KeyDirectory, keyDirectory, type PartyDirectory, type SigningKey } from './keys.ts';
import { createPartyGate, type PartyGate } from './party-gate.ts';

/** What the exchange with outside parties works with. Made once by `main`. */
export type Exchange = {
  /** The city's own signing key. */
  readonly key: SigningKey;
  readonly parties: PartyDirectory;
  readonly keys: KeyDirectory;
  readonly gate: PartyGate;
  /** Milliseconds since the epoch on this machine's clock, which need not be the city's. */
  readonly wall: () => number;
};

/** @param random from 0 up to, not including, 1; spreads retries */
export function createExchange(given: {
  readonly key: SigningKey;
  readonly parties: PartyDirectory;
  readonly wall: () => number;
  readonly random: () => number;
}): Exchange {
  const { key, parties, wall, random } = given;
  return { key, parties, keys: keyDirectory(parties), gate: createPartyGate(wall, random), wall };
}
