import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import canonicalize from 'canonicalize';
import type { Json, JsonObject } from '../json.ts';

/** Lower-case hexadecimal SHA-256, 64 characters. */
export type Hash = string;

/** The one way to write a JSON value (RFC 8785), so that equal values have equal hashes. */
export function canonicalText(value: Json): string {
  const ordered = inOrder(value);
  // What the platform writes is canonical once the keys are in order, but for half a surrogate pair.
  const text = ordered === unusual ? undefined : JSON.stringify(ordered);
  if (text !== undefined && !text.includes('\\ud')) return text;
  const careful = canonicalize(value);
  if (careful === undefined) throw new TypeError('not a JSON value');
  return careful;
}

/** What has to be written, or refused, with more care. */
const unusual = Symbol();

/** The same value with its keys in order, and the very same where they are already. */
function inOrder(value: Json | undefined): Json | undefined | typeof unusual {
  if (typeof value === 'number') return Number.isFinite(value) ? value : unusual;
  if (typeof value !== 'object' || value === null) return value;
  return isList(value) ? listInOrder(value) : membersInOrder(value);
}

function isList(value: readonly Json[] | JsonObject): value is readonly Json[] {
  return Array.isArray(value);
}

function listInOrder(list: readonly Json[]): Json | typeof unusual {
  let ordered: Json[] | null = null;
  for (let index = 0; index < list.length; index += 1) {
    const item = list[index] ?? null;
    const after = inOrder(item);
    if (after === unusual) return unusual;
    if (after === item || after === undefined) continue;
    ordered ??= [...list];
    ordered[index] = after;
  }
  return ordered ?? list;
}

function membersInOrder(members: JsonObject): Json | typeof unusual {
  const keys = Object.keys(members);
  let sorted = true;
  let last = '';
  let changed: Map<string, Json> | null = null;
  for (const key of keys) {
    // Whatever order an object is given, it puts numbers first; and one name is its prototype's.
    if (isNumeral(key) || key === '__proto__') return unusual;
    sorted &&= key >= last;
    last = key;
    const value = members[key];
    const after = inOrder(value);
    if (after === unusual) return unusual;
    if (after === value || after === undefined) continue;
    changed ??= new Map();
    changed.set(key, after);
  }
  if (sorted && changed === null) return members;
  const ordered: Record<string, Json | undefined> = {};
  for (const key of sorted ? keys : inOrderOfNames(keys)) ordered[key] = changed?.get(key) ?? members[key];
  return ordered as JsonObject;
}

/** By UTF-16 code units. Most objects have few names, and most of those are in order. */
function inOrderOfNames(keys: string[]): readonly string[] {
  if (keys.length > 32) return keys.sort();
  for (let index = 1; index < keys.length; index += 1) {
    const key = keys[index] ?? '';
    let place = index;
    for (let before = keys[place - 1]; before !== undefined && before > key; before = keys[place - 1]) {
      keys[place] = before;
      place -= 1;
    }
    keys[place] = key;
  }
  return keys;
}

function isNumeral(key: string): boolean {
  const first = key.charCodeAt(0);
  return first >= 48 && first <= 57;
}

/** SHA-256 of a text in UTF-8. */
export type Digest = (text: string) => Hash;

/** SHA-256 of the canonical text in UTF-8. A server may hand in the faster digest of its platform. */
export function canonicalHash(value: Json, digest: Digest = digestOf): Hash {
  return digest(canonicalText(value));
}

const digestOf: Digest = (text) => bytesToHex(sha256(utf8ToBytes(text)));
