import type { DemonstrationParty } from '../../kernel/city/index.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { saveDelegation, saveParty } from '../../store/people/parties.ts';
import type { Dependencies } from '../dependencies.ts';
import { personOf } from '../personal-fields/person.ts';
import { keysOf } from '../personal-fields/person-keys.ts';
import { sealUnder } from '../personal-fields/seal.ts';

/** Enters parties under their own ids; what is personal of natural persons is sealed. Doing it again changes nothing. */
export async function ensureParties(
  deps: Dependencies,
  parties: readonly DemonstrationParty[],
): Promise<void> {
  const { database } = deps;
  for (const party of parties) {
    const mark = personOf(deps.masterKey, party.identifier);
    const content: JsonObject = {
      name: party.name,
      identifier: party.identifier,
      phone: party.phone,
      region: party.region,
      address: party.address,
    };
    const person = party.kind === 'person' ? mark : null;
    await saveParty(
      database,
      database.city,
      {
        id: party.id,
        kind: party.kind,
        identifierMark: mark,
        person,
        content: person === null ? content : await sealWhole(deps, person, content),
      },
      deps.now(),
    );
  }
  for (const { id, delegates } of parties) {
    for (const { person, scopes } of delegates ?? []) {
      await saveDelegation(database, database.city, { enterprise: id, person, scopes });
    }
  }
}

async function sealWhole(deps: Dependencies, person: string, content: JsonObject): Promise<JsonObject> {
  const keys = await keysOf(deps, [person], 'create');
  return { proof: sealUnder(keys, person, content) };
}
