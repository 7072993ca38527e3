import type { Json, JsonObject } from '../../kernel/json.ts';
import { erasedValue, isEnvelope, openEnvelope } from './envelope.ts';
import { mapParts } from './map-parts.ts';
import { type KeyHolder, type Keys, keysOf } from './person-keys.ts';

/**
 * Opens every envelope in a value, however deep, but for the members that are to be left as they are. Where
 * the key has been erased, `erasedValue` stands instead. The caller says what the value is; it is what was
 * sealed. `met` is told of each value that was opened, and whose it is.
 */
export async function unseal<Value>(
  holder: KeyHolder,
  sealed: Json,
  { leave = nothing, met = ignore }: { readonly leave?: ReadonlySet<string>; readonly met?: Met } = {},
): Promise<Value> {
  const persons = new Set<string>();
  collectPersons(sealed, persons, leave);
  if (persons.size === 0) return sealed as Value;
  const keys = await keysOf(holder, persons, 'known-only');
  return open(sealed, { keys, leave, met }) as Value;
}

/** Hears of a value that was sealed, and under whose key. */
export type Met = (value: Json, person: string) => void;

const nothing: ReadonlySet<string> = new Set();
const ignore: Met = () => {};

type Opening = { readonly keys: Keys; readonly leave: ReadonlySet<string>; readonly met: Met };

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
  for (const name in value) {
    if (!leave.has(name)) collectPersons((value as JsonObject)[name] ?? null, persons, leave);
  }
}

function open(value: Json, opening: Opening): Json {
  if (typeof value !== 'object' || value === null) return value;
  const { keys, leave, met } = opening;
  if (isEnvelope(value)) {
    const { person } = value.$sealed;
    const key = keys.get(person);
    if (key === undefined) throw new Error('sealed under a key that never was');
    if (key === null) return erasedValue;
    const clear = openEnvelope(value, key);
    met(clear, person);
    return clear;
  }
  return mapParts(value, (part, name) => (name !== null && leave.has(name) ? part : open(part, opening)));
}
