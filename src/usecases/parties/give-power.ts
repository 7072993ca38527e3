import { type Grant, grantableBy, overItself, type Scope, standsOn } from '../../kernel/access/powers.ts';
import { actorOf } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { parseDay } from '../../kernel/time/index.ts';
import { findPartyByIdentifier } from '../../store/people/parties.ts';
import { findPower, storePower } from '../../store/people/powers.ts';
import type { Dependencies } from '../dependencies.ts';
import { personOf } from '../personal-fields/person.ts';
import { forgetSignIns } from '../sessions/remembered-sign-ins.ts';
import { ownParty, type Person, presentPowers } from './capacity.ts';
import { partyNames } from './party-names.ts';
import type { PowerView } from './power-views.ts';
import { viewPowers } from './read-powers.ts';

/** An authorisation names its term (民法典 art. 165); three years at a time. */
export const mostDaysOfPower = 1096;

/**
 * Empowers a person or an agency to act for the giver or for a party whose powers the giver holds: in services,
 * acts and days that the giver has. Whom it is for is named by number and name, both right.
 */
export async function givePower(
  deps: Dependencies,
  person: Person,
  asked: {
    readonly party?: string;
    readonly agent: { readonly name: string; readonly identifier: string };
    readonly scope: Scope;
    readonly from: string;
    readonly to: string;
    readonly reason: string;
  },
): Promise<PowerView> {
  const { database } = deps;
  const now = deps.now();
  const { scope, from, to, reason } = asked;
  const unknown = scope.services.find((service) => service !== '*' && !deps.packs.services.has(service));
  if (unknown !== undefined) throw refuse('power.scope-unknown', { service: unknown });
  if (from < now.slice(0, 10) || to < from) throw refuse('power.not-grantable');
  if (parseDay(to) - parseDay(from) + 1 > mostDaysOfPower)
    throw refuse('power.too-long', { most: mostDaysOfPower });
  const self = ownParty(person);
  const party = asked.party ?? self;
  const held = [overItself(self), ...(await presentPowers(deps, person))];
  // Who nothing may be given for learns nothing of who is known here.
  if (held.every((each) => each.party !== party)) throw refuse('power.not-grantable');
  const agent = await agentNamed(deps, asked.agent);
  const grant: Grant = {
    kind: agent.kind === 'enterprise' ? 'agency' : 'delegate',
    party,
    agent: agent.id,
    scope,
    from,
    to,
  };
  const giver = grantableBy(held, grant);
  if (giver === null) throw refuse('power.not-grantable');
  const id = deps.newId();
  const acting = giver.kind === 'self' ? person : { ...person, party, under: giver };
  await storePower(
    database,
    database.city,
    { ...grant, id, via: standsOn(giver), reason, source: null, grantedBy: person.account },
    { actor: actorOf(acting), now },
  );
  forgetSignIns(database);
  const stored = await findPower(database, database.city, id);
  const [view] = stored === null ? [] : await viewPowers(deps, self, held, [stored]);
  if (view === undefined) throw new Error('the power was not stored');
  return { ...view, state: from > now.slice(0, 10) ? 'to-come' : 'in-force' };
}

async function agentNamed(
  deps: Dependencies,
  { name, identifier }: { readonly name: string; readonly identifier: string },
): Promise<{ readonly id: string; readonly kind: 'person' | 'enterprise' }> {
  const { database, masterKey } = deps;
  const found = await findPartyByIdentifier(database, database.city, personOf(masterKey, identifier));
  const known = found === null ? undefined : (await partyNames(deps, [found.id])).get(found.id);
  const given = name.trim();
  if (known === undefined || (known.name.zh !== given && known.name.en !== given))
    throw refuse('power.agent-unknown');
  return known;
}
