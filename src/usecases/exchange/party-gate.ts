import { secondsUntilRetry } from '../../kernel/exchange/index.ts';

/**
 * Keeps a silent party from being called by every message that waits for it: after a failure one message
 * at a time tries whether it is back. In memory only; what is lost with it costs a few calls.
 */
export type PartyGate = {
  /** 0: go ahead, and say afterwards how it went. Else the milliseconds to wait before asking again. */
  readonly enter: (party: string) => number;
  readonly succeeded: (party: string) => void;
  /** Milliseconds for which it is left alone yet; 0 where it is not known to be silent. Only looks. */
  readonly silentFor: (party: string) => number;
  readonly failed: (party: string) => void;
};

type Silence = { readonly failures: number; readonly until: number; readonly trying: boolean };

/** How long the others wait while one is trying. */
const whileTryingMs = 1_000;

/**
 * @param wall milliseconds since the epoch on this machine's clock
 * @param random from 0 up to, not including, 1
 */
export function createPartyGate(wall: () => number, random: () => number): PartyGate {
  const silences = new Map<string, Silence>();
  return {
    enter: (party) => {
      const silence = silences.get(party);
      if (silence === undefined) return 0;
      const wait = silence.until - wall();
      if (wait > 0) return wait;
      if (silence.trying) return whileTryingMs;
      silences.set(party, { ...silence, trying: true });
      return 0;
    },
    silentFor: (party) => {
      const silence = silences.get(party);
      return silence === undefined ? 0 : Math.max(1, silence.until - wall());
    },
    succeeded: (party) => {
      silences.delete(party);
    },
    failed: (party) => {
      const silence = silences.get(party);
      // Calls that were under way together fail together: that is one failure.
      if (silence !== undefined && !silence.trying) return;
      const failures = (silence?.failures ?? 0) + 1;
      silences.set(party, {
        failures,
        until: wall() + secondsUntilRetry(failures, random()) * 1000,
        trying: false,
      });
    },
  };
}
