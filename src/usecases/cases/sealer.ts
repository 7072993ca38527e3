import type { Json, JsonObject } from '../../kernel/json.ts';
import type { CaseEventBody, CaseState, ServiceDefinition } from '../../kernel/process/index.ts';
import { findParty } from '../../store/people/parties.ts';
import type { Dependencies } from '../dependencies.ts';
import { type CaseSealer, caseSealer, type SealMemory } from '../personal-fields/case-sealer.ts';
import { personOf } from '../personal-fields/person.ts';
import { sealDraft as sealTyped } from '../personal-fields/seal.ts';
import { type Met, unseal as open } from '../personal-fields/unseal.ts';

/** Seals what one act stores of a case: what describes nobody else goes under its applicant's key. */
export async function sealerFor(
  deps: Dependencies,
  given: {
    readonly definition: ServiceDefinition;
    readonly state: CaseState;
    readonly events: readonly CaseEventBody[];
    readonly memory: SealMemory;
  },
): Promise<CaseSealer> {
  const applicant = await ownerOf(deps, given.state.applicant.party);
  return await caseSealer(deps, { ...given, applicant });
}

/** Seals a half-typed form under the key of the party it is for. */
export async function sealDraft(
  deps: Dependencies,
  definition: ServiceDefinition,
  party: string,
  form: JsonObject,
): Promise<JsonObject> {
  const { owner } = await ownerOf(deps, party);
  return await sealTyped(deps, definition.form, form, owner);
}

export async function unseal(deps: Dependencies, value: JsonObject, met?: Met): Promise<JsonObject> {
  return await open<JsonObject>(deps, value, met === undefined ? {} : { met });
}

export async function unsealName(deps: Dependencies, sealed: Json): Promise<string> {
  return await open<string>(deps, sealed);
}

type Owner = {
  readonly owner: string;
  readonly naturalPerson: boolean;
  /** Known to be none: its name stands in public registers. */
  readonly firm: boolean;
};

/** Parties do not change their person: remembered per process, bounded. */
const known = new WeakMap<object, Map<string, Owner>>();
const mostKnown = 10_000;

/** Whose key holds what describes nobody in particular: the person behind the party, or a name of its own. */
export async function ownerOf(deps: Dependencies, partyId: string): Promise<Owner> {
  const owners = known.get(deps.database) ?? new Map<string, Owner>();
  known.set(deps.database, owners);
  const cached = owners.get(partyId);
  if (cached !== undefined) return cached;
  const party = await findParty(deps.database, deps.database.city, partyId);
  const owner = {
    owner: party?.person ?? personOf(deps.masterKey, `party ${partyId}`),
    naturalPerson: party?.kind === 'person',
    firm: party !== null && party.kind !== 'person',
  };
  if (owners.size >= mostKnown) owners.clear();
  owners.set(partyId, owner);
  return owner;
}
