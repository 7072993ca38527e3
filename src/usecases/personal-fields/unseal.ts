import type { Json } from '../../kernel/json.ts';
import { erasedValue, isEnvelope, openEnvelope } from './envelope.ts';
import { mapParts } from './map-parts.ts';
import { type KeyHolder, type Keys, keysOf } from './person-keys.ts';

/**
 * Opens every envelope in a value, however deep, but for the members that are to be left as they are. Where
 * the key has been erased, `erasedValue` stands instead. The caller says what the value is; it is what was
 * sealed.
 */
export async function unseal<Value>(
  holder: KeyHolder,
  sealed: Json,
  leave: ReadonlySet<string> = nothing,
): Promise<Value> {
  const persons = new Set<string>();
  collectPersons(sealed, persons, leave);
  if (persons.size === 0) return sealed as Value;
  const keys = await keysOf(holder, persons, 'known-only');
  return open(sealed, keys, leave) as Value;
}

const nothing: ReadonlySet<string> = new Set();

function collectPersons(value: Json, persons: Set<string>, leave: ReadonlySet<string>): void {
  if (typeof value !== 'object' || value === null) return;
  if (isEnvelope(value)) {
    persons.add(value.$sealed.person);
    return;
  }
  if (Array.isArray(value)) {
    for (const item of value) collectPersons(item, persons, leave);
    return;
  }
  for (const [name, part] of Object.entries(value)) {
    if (!leave.has(name)) collectPersons(part, persons, leave);
  }
}

function open(value: Json, keys: Keys, leave: ReadonlySet<string>): Json {
  if (typeof value !== 'object' || value === null) return value;
  if (isEnvelope(value)) {
    const key = keys.get(value.$sealed.person);
    if (key === undefined) throw new Error('sealed under a key that never was');
    return key === null ? erasedValue : openEnvelope(value, key);
  }
  return mapParts(value, (part, name) => (name !== null && leave.has(name) ? part : open(part, keys, leave)));
}
