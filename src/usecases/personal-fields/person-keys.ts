import { randomBytes } from 'node:crypto';
import type { Database } from '../../store/database.ts';
import { addPersonKeys, erasePersonKey, findPersonKeys } from '../../store/people/person-keys.ts';
import { keyLengths, unwrapPersonKey, wrapPersonKey } from './envelope.ts';

/** What sealing needs of the world; the dependencies of every use case have it. */
export type KeyHolder = {
  readonly database: Database;
  /** 32 bytes that are kept outside the database. */
  readonly masterKey: Uint8Array;
  /** New keys are for the national cipher; each keeps the one it was made for. */
  readonly nationalSealing?: boolean;
  readonly now: () => string;
};

/** Keys by person; null where the key has been erased. */
export type Keys = ReadonlyMap<string, Uint8Array | null>;

type Remembered = { readonly key: Uint8Array | null; readonly until: number };

/**
 * An erasure in another process is told (`listenToCity`) and takes effect here at once. Where nobody could tell, it
 * does within this time.
 */
const rememberedMs = 30_000;
const mostRemembered = 5_000;
const remembered = new WeakMap<Database, Map<string, Remembered>>();

/** The keys of these persons. One who has none is left out, or gets one with `create`. */
export async function keysOf(
  holder: KeyHolder,
  persons: Iterable<string>,
  create: 'create' | 'known-only',
): Promise<Keys> {
  const cache = cacheOf(holder.database);
  const keys = new Map<string, Uint8Array | null>();
  const missing = new Set<string>();
  for (const person of persons) {
    const entry = cache.get(person);
    if (entry !== undefined && entry.until > performance.now()) keys.set(person, entry.key);
    else missing.add(person);
  }
  if (missing.size === 0) return keys;
  const before = erasuresIn(holder.database);
  const take = (found: readonly { readonly person: string; readonly key: Uint8Array | null }[]): void => {
    for (const { person, key } of found) {
      const open = key === null ? null : unwrapPersonKey(holder.masterKey, person, key);
      keys.set(person, open);
      missing.delete(person);
      // Destroyed while it was being read, it is used once more and not kept.
      if (before === erasuresIn(holder.database)) remember(cache, person, open);
    }
  };
  const { database } = holder;
  take(await findPersonKeys(database, database.city, [...missing]));
  if (create === 'create' && missing.size > 0) {
    const length = holder.nationalSealing === true ? keyLengths.national : keyLengths.usual;
    const fresh = [...missing].map((person) => ({
      person,
      key: wrapPersonKey(holder.masterKey, person, randomBytes(length)),
      createdAt: holder.now(),
    }));
    take(await addPersonKeys(database, database.city, fresh));
  }
  return keys;
}

/**
 * Destroys a person's key: everything sealed under it, in events, states and backups made from now on,
 * is unreadable for good, and the chains of events stay valid. True when there was a key.
 */
export async function erasePerson(holder: KeyHolder, person: string): Promise<boolean> {
  const { database } = holder;
  try {
    return await erasePersonKey(database, database.city, person, holder.now());
  } finally {
    forgetErased(database, person);
  }
}

/** To be called when a key was destroyed elsewhere; without a person, when that may have been missed. */
export function forgetErased(database: Database, person?: string): void {
  if (person === undefined) cacheOf(database).clear();
  else cacheOf(database).delete(person);
  erasures.set(database, erasuresIn(database) + 1);
}

const erasures = new WeakMap<Database, number>();

/** Grows with every erasure that this process hears of: what was opened before must not be kept any longer. */
export function erasuresIn(database: Database): number {
  return erasures.get(database) ?? 0;
}

function cacheOf(database: Database): Map<string, Remembered> {
  const known = remembered.get(database);
  if (known !== undefined) return known;
  const cache = new Map<string, Remembered>();
  remembered.set(database, cache);
  return cache;
}

function remember(cache: Map<string, Remembered>, person: string, key: Uint8Array | null): void {
  if (cache.size >= mostRemembered) {
    const [oldest] = cache.keys();
    if (oldest !== undefined) cache.delete(oldest);
  }
  cache.set(person, { key, until: performance.now() + rememberedMs });
}
