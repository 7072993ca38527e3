import type { Json } from '../../kernel/json.ts';
import { erasedValue, isEnvelope, openEnvelope } from './envelope.ts';
import { isObject } from './map-personal.ts';
import { type KeyHolder, type Keys, keysOf } from './person-keys.ts';

/**
 * Opens every envelope in a value, however deep. Where the key has been erased, `erasedValue` stands
 * instead. The caller says what the value is; it is what was sealed.
 */
export async function unseal<Value>(holder: KeyHolder, sealed: Json): Promise<Value> {
  const persons = new Set<string>();
  collectPersons(sealed, persons);
  const keys = await keysOf(holder, persons, 'known-only');
  return open(sealed, keys) as Value;
}

function collectPersons(value: unknown, persons: Set<string>): void {
  if (isEnvelope(value)) persons.add(value.$sealed.person);
  else if (Array.isArray(value)) for (const item of value) collectPersons(item, persons);
  else if (isObject(value)) for (const part of Object.values(value)) collectPersons(part, persons);
}

function open(value: Json, keys: Keys): Json {
  if (isEnvelope(value)) {
    const key = keys.get(value.$sealed.person);
    if (key === undefined) throw new Error('sealed under a key that never was');
    return key === null ? erasedValue : openEnvelope(value, key);
  }
  if (Array.isArray(value)) return value.map((item) => open(item, keys));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, open(part, keys)]));
}
