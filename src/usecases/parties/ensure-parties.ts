import { delegableActs, wholeScope } from '../../kernel/access/powers.ts';
import { actorOf } from '../../kernel/access/principal.ts';
import type { DemonstrationParty } from '../../kernel/city/index.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { saveParty } from '../../store/people/parties.ts';
import { storePower } from '../../store/people/powers.ts';
import { storeProof } from '../../store/people/real-names.ts';
import type { Dependencies } from '../dependencies.ts';
import { fixedId } from '../fixed-id.ts';
import { personOf } from '../personal-fields/person.ts';
import { keysOf } from '../personal-fields/person-keys.ts';
import { sealUnder } from '../personal-fields/seal.ts';
import { personStream } from './person-stream.ts';

const demonstration = { kind: 'system', cause: 'demonstration' } as const;

/** Enters parties under their own ids; what is personal of natural persons is sealed. Doing it again changes nothing. */
export async function ensureParties(
  deps: Dependencies,
  parties: readonly DemonstrationParty[],
): Promise<void> {
  for (const { id, kind, name, identifier, phone, region, address } of parties) {
    await enterParty(deps, { id, kind, identifier }, { name, identifier, phone, region, address });
  }
  const actor = actorOf(demonstration);
  const now = deps.now();
  const { database } = deps;
  const shared = { from: now.slice(0, 10), to: null, via: [], source: null, grantedBy: null };
  for (const { id, representative, delegates = [], proof } of parties) {
    if (representative !== undefined)
      await storePower(
        database,
        database.city,
        {
          ...shared,
          id: fixedId(`representative ${id} ${representative}`),
          kind: 'representative',
          party: id,
          agent: representative,
          scope: wholeScope,
          reason: '演示数据',
        },
        { actor, now },
      );
    for (const { agent, services } of delegates) {
      const isAgency = parties.find((party) => party.id === agent)?.kind === 'enterprise';
      await storePower(
        database,
        database.city,
        {
          ...shared,
          id: fixedId(`delegate ${id} ${agent}`),
          kind: isAgency ? 'agency' : 'delegate',
          party: id,
          agent,
          scope: { services, acts: delegableActs.filter((act) => act !== 'empower') },
          reason: '演示数据',
        },
        { actor, now },
      );
    }
    if (proof !== undefined)
      await storeProof(
        database,
        database.city,
        {
          id: fixedId(`proof ${id} ${proof}`),
          person: id,
          level: proof,
          how: 'demonstration',
          office: null,
          case: null,
          provenBy: null,
          provenAt: now,
          until: null,
        },
        { actor, stream: personStream(id) },
      );
  }
}

/** Enters one party. `identifier`: a resident ID or a unified code; what is personal of a person is sealed. */
export async function enterParty(
  deps: Dependencies,
  party: { readonly id: string; readonly kind: 'person' | 'enterprise'; readonly identifier: string },
  content: JsonObject,
): Promise<void> {
  const { database } = deps;
  const mark = personOf(deps.masterKey, party.identifier);
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

async function sealWhole(deps: Dependencies, person: string, content: JsonObject): Promise<JsonObject> {
  const keys = await keysOf(deps, [person], 'create');
  return { proof: sealUnder(keys, person, content) };
}
