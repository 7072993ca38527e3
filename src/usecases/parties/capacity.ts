import { type DelegableAct, type Held, powerFor, powersHeldBy } from '../../kernel/access/powers.ts';
import { actingUnder, type Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { listPowersBehind } from '../../store/people/powers.ts';
import type { Dependencies } from '../dependencies.ts';
import { partyName } from './party-names.ts';

export type Person = Extract<Principal, { kind: 'account' }>;

/** The party that a person is: their own, or their account where there is none. */
export function ownParty({ party, account }: Person): string {
  return party ?? account;
}

/** What a person may do for others as it stands this moment, whatever is remembered of their sign-in. */
export async function presentPowers(deps: Dependencies, person: Person): Promise<readonly Held[]> {
  return await powersOf(deps, ownParty(person));
}

/** The same of a party, whether or not it has an account. */
export async function powersOf({ database, now }: Dependencies, party: string): Promise<readonly Held[]> {
  return powersHeldBy(party, await listPowersBehind(database, database.city, party), now().slice(0, 10));
}

/** The principal with the powers of this moment: one that was revoked in another process too is gone. */
export async function withPresentPowers(deps: Dependencies, principal: Principal): Promise<Principal> {
  if (principal.kind !== 'account' || principal.powers === undefined) return principal;
  return { ...principal, powers: await presentPowers(deps, principal) };
}

/**
 * The person as they do something for a party: themselves where it is they, else by a power that is in force this
 * moment. Refuses `power.not-held`.
 */
export async function inCapacityFor(
  deps: Dependencies,
  person: Person,
  {
    party,
    service,
    act,
  }: { readonly party: string | null; readonly service: string; readonly act: DelegableAct },
): Promise<Person> {
  if (party === null || party === ownParty(person)) return person;
  const held = powerFor(await presentPowers(deps, person), party, service, act);
  if (held === null) throw refuse('power.not-held', { party: await partyName(deps, party) });
  return actingUnder(person, held);
}

/**
 * In which capacities a person looks at what is a party's, one for each power; refuses `power.not-held` where there
 * is none. Without a party: as themselves.
 */
export async function capacitiesFor(
  deps: Dependencies,
  person: Person,
  party: string | undefined,
): Promise<readonly Person[]> {
  if (party === undefined || party === ownParty(person)) return [person];
  const held = (await presentPowers(deps, person)).filter(
    (each) => each.party === party && each.scope.acts.includes('read'),
  );
  if (held.length === 0) throw refuse('power.not-held', { party: await partyName(deps, party) });
  return held.map((each) => actingUnder(person, each));
}
