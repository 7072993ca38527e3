import { mayRevoke, overItself, powerFor, speaksFor } from '../../kernel/access/powers.ts';
import { actorOf } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { endPower, findPower } from '../../store/people/powers.ts';
import type { Dependencies } from '../dependencies.ts';
import { forgetSignIns } from '../sessions/remembered-sign-ins.ts';
import { ownParty, type Person, presentPowers } from './capacity.ts';

/** Ends a power from this moment on, also for what was begun under it (民法典 art. 173). */
export async function revokePower(
  deps: Dependencies,
  person: Person,
  id: string,
  reason: string,
): Promise<void> {
  const { database } = deps;
  const self = ownParty(person);
  const power = await findPower(database, database.city, id);
  const held = [overItself(self), ...(await presentPowers(deps, person))];
  if (power === null || (power.agent !== self && held.every(({ party }) => party !== power.party)))
    throw refuse('power.not-found');
  if (!mayRevoke(self, held, power)) throw refuse('power.not-revocable');
  const over =
    held.find((each) => each.party === power.party && speaksFor(each)) ??
    powerFor(held, power.party, power.scope.services[0] ?? '*', 'empower');
  const acting =
    power.agent === self || over === null || over.kind === 'self'
      ? person
      : { ...person, party: power.party, under: over };
  const ended = await endPower(database, database.city, id, {
    actor: actorOf(acting),
    now: deps.now(),
    account: person.account,
    reason,
  });
  forgetSignIns(database);
  if (!ended) throw refuse('power.not-found');
}
