import type { Database } from '../../store/database.ts';
import { erasuresIn } from '../personal-fields/person-keys.ts';
import type { LoadedCase } from './loaded-case.ts';

/*
 * The cases that are being worked on, as this process last read or left them. What is remembered may be
 * behind what is stored: another process may have acted. So only what the store then confirms rests on it,
 * by the version that every act names, or by the version that a reader asks for first; whatever else comes
 * of a decision is decided again on the case as it is stored.
 */

type Remembered = {
  readonly loaded: LoadedCase;
  /** A case is read anew after this, however busy it is: of an erasure elsewhere it may not have been told. */
  readonly until: number;
  readonly erasures: number;
};

const rememberedMs = 30_000;
/** A state takes some ten kilobytes. */
const mostRemembered = 4_096;
/** What follows from an ending looks at the case a few times more; then hardly anybody acts on it. */
const mostEnded = 256;

type Memory = { readonly underWay: Map<string, Remembered>; readonly ended: Map<string, Remembered> };

const memories = new WeakMap<Database, Memory>();

export function recallCase(database: Database, id: string): LoadedCase | null {
  const memory = memories.get(database);
  const known = memory?.underWay.get(id) ?? memory?.ended.get(id);
  if (known === undefined) return null;
  if (known.until > performance.now() && known.erasures === erasuresIn(database)) return known.loaded;
  forgetCase(database, id);
  return null;
}

/**
 * To be called with what is stored: with what was just read, or just committed.
 *
 * @param erasures how many there had been before any of it was read: what was opened before an erasure is not kept
 */
export function rememberCase(database: Database, id: string, loaded: LoadedCase, erasures: number): void {
  if (erasures !== erasuresIn(database)) return;
  const memory = memories.get(database) ?? { underWay: new Map(), ended: new Map() };
  memories.set(database, memory);
  const before = memory.underWay.get(id) ?? memory.ended.get(id);
  // Whoever has read slowly comes behind whoever has acted meanwhile.
  const newer = before !== undefined && before.loaded.state.version >= loaded.state.version;
  if (newer && before.erasures === erasures) return;
  forgetCase(database, id);
  const ended = loaded.state.phase === 'ended';
  const kept = ended ? memory.ended : memory.underWay;
  if (kept.size >= (ended ? mostEnded : mostRemembered)) {
    const [oldest] = kept.keys();
    if (oldest !== undefined) kept.delete(oldest);
  }
  const until = before?.until ?? performance.now() + rememberedMs;
  kept.set(id, { loaded, until, erasures });
}

export function forgetCase(database: Database, id: string): void {
  const memory = memories.get(database);
  memory?.underWay.delete(id);
  memory?.ended.delete(id);
}
