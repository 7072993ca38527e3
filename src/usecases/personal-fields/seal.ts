import type { Json, JsonObject } from '../../kernel/json.ts';
import { erasedValue, sealValue } from './envelope.ts';
import { mapPersonal } from './map-personal.ts';
import { personOf } from './person.ts';
import { type KeyHolder, type Keys, keysOf } from './person-keys.ts';

/** Seals one value under a person's key. Nothing of a person whose key was erased is kept any more. */
export function sealUnder(keys: Keys, person: string, value: Json): Json {
  const key = keys.get(person);
  if (key === undefined) throw new Error('a person without a key');
  return key === null ? erasedValue : sealValue(person, key, value);
}

/**
 * Seals what a schema marks as personal, each value under the key of the person it describes, and what
 * describes nobody in particular under `owner`.
 */
export async function sealForm(
  holder: KeyHolder,
  schema: JsonObject,
  form: JsonObject,
  owner: string,
): Promise<JsonObject> {
  return sealOwned(holder, schema, form, {
    owner,
    personOf: (residentId) => personOf(holder.masterKey, residentId),
  });
}

/**
 * Seals what a schema marks as personal under one key, whomever it describes: in a form that is still
 * being typed, half an identity number names nobody.
 */
export async function sealDraft(
  holder: KeyHolder,
  schema: JsonObject,
  form: JsonObject,
  owner: string,
): Promise<JsonObject> {
  return sealOwned(holder, schema, form, { owner, personOf: () => owner });
}

async function sealOwned(
  holder: KeyHolder,
  schema: JsonObject,
  form: JsonObject,
  whose: { readonly owner: string; readonly personOf: (residentId: string) => string },
): Promise<JsonObject> {
  const persons = new Set<string>();
  mapPersonal(schema, form, whose, (value, person) => {
    persons.add(person);
    return value;
  });
  const keys = await keysOf(holder, persons, 'create');
  // Replacing values inside an object leaves an object.
  return mapPersonal(schema, form, whose, (value, person) => sealUnder(keys, person, value)) as JsonObject;
}
