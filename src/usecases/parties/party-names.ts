import type { Principal } from '../../kernel/access/principal.ts';
import { maskName, maskResidentId } from '../../kernel/identity/mask.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { Text } from '../../kernel/text.ts';
import { listParties, type Party } from '../../store/people/parties.ts';
import type { Dependencies } from '../dependencies.ts';
import { unseal } from '../personal-fields/unseal.ts';

type Person = Extract<Principal, { kind: 'account' }>;

/** A party as those who deal with it know it: a person's number covered but for its ends. */
export type KnownParty = {
  readonly id: string;
  readonly kind: Party['kind'];
  readonly name: Text;
  readonly identifier: string;
};

/** How parties are called, by id; those that are not known are left out. */
export async function partyNames(
  deps: Dependencies,
  ids: readonly string[],
): Promise<ReadonlyMap<string, KnownParty>> {
  const parties = await listParties(deps.database, deps.database.city, ids);
  const known = await Promise.all(parties.map((party) => knownParty(deps, party)));
  return new Map(known.map((party) => [party.id, party]));
}

async function knownParty(deps: Dependencies, { id, kind, content }: Party): Promise<KnownParty> {
  const open = await unseal<JsonObject>(deps, kind === 'person' ? (content.proof ?? content) : content);
  // What has been erased is no content any more.
  const { name, identifier } = (typeof open === 'object' && open !== null ? open : {}) as {
    name?: Text;
    identifier?: string;
  };
  return {
    id,
    kind,
    name: name ?? { zh: '（已删除）', en: '(erased)' },
    identifier: kind === 'person' ? maskResidentId(identifier ?? '') : (identifier ?? ''),
  };
}

type OpenParty = {
  readonly name?: Text;
  readonly identifier: string;
  readonly phone?: string;
  /** Where the number is from, unless it is known as the party's own: typed by a clerk, or in an application. */
  readonly phoneFrom?: 'desk' | 'application';
};

/** A party's own data in clear: for what it does itself, or a clerk for it while it is there. Refuses nobody. */
export async function openParty(deps: Dependencies, id: string): Promise<OpenParty> {
  const [party] = await listParties(deps.database, deps.database.city, [id]);
  if (party === undefined) return { identifier: '' };
  const { content } = party;
  const open = await unseal<JsonObject>(deps, party.kind === 'person' ? (content.proof ?? content) : content);
  const known = (typeof open === 'object' && open !== null ? open : {}) as {
    name?: Text;
    identifier?: string;
    phone?: string;
    phoneFrom?: OpenParty['phoneFrom'];
  };
  return { ...known, identifier: known.identifier ?? '' };
}

/** How one party is called where whoever asks may not know it: a person by their first character. */
export async function partyName(deps: Dependencies, id: string): Promise<Text> {
  const party = (await partyNames(deps, [id])).get(id);
  if (party === undefined) return { zh: id, en: id };
  return party.kind === 'person' ? { zh: maskName(party.name.zh), en: maskName(party.name.zh) } : party.name;
}

/** The name under which a person applies: their own, or that of the party they act for. */
export async function nameInLists(deps: Dependencies, person: Person): Promise<string> {
  if (person.under === undefined) return person.displayName;
  const { party } = person.under;
  return (await partyNames(deps, [party])).get(party)?.name.zh ?? party;
}
