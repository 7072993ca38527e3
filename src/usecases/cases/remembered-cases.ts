import type { Database } from '../../store/database.ts';
import { erasuresIn } from '../personal-fields/person-keys.ts';
import type { LoadedCase } from './load-case.ts';

/*
 * The cases that are being worked on, as the last act of this process left them. What is remembered may
 * be behind what is stored: another process may have acted. So only what the store then confirms, by
 * the version that every act names, rests on it; whatever else comes of a decision is decided again on
 * the case as it is stored.
 */

type Remembered = {
  readonly loaded: LoadedCase;
  /** A case is read anew after this, however busy it is: its content may have been erased elsewhere. */
  readonly until: number;
  readonly erasures: number;
};

const rememberedMs = 30_000;
/** A state takes some ten kilobytes. */
const mostRemembered = 4_096;
const memories = new WeakMap<Database, Map<string, Remembered>>();

export function recallCase(database: Database, id: string): LoadedCase | null {
  const known = memories.get(database)?.get(id);
  if (known === undefined) return null;
  if (known.until > performance.now() && known.erasures === erasuresIn(database)) return known.loaded;
  forgetCase(database, id);
  return null;
}

/** To be called with what is stored: with what was just read, or just committed. */
export function rememberCase(database: Database, id: string, loaded: LoadedCase): void {
  const memory = memories.get(database) ?? new Map<string, Remembered>();
  memories.set(database, memory);
  const before = memory.get(id);
  memory.delete(id);
  if (memory.size >= mostRemembered) {
    const [oldest] = memory.keys();
    if (oldest !== undefined) memory.delete(oldest);
  }
  const until = before?.until ?? performance.now() + rememberedMs;
  memory.set(id, { loaded, until, erasures: erasuresIn(database) });
}

export function forgetCase(database: Database, id: string): void {
  memories.get(database)?.delete(id);
}
