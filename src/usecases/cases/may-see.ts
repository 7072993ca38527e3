import { type Facts, includes, type Part, scopeOf } from '../../kernel/access/allow.ts';
import type { Principal } from '../../kernel/access/principal.ts';
import { type CaseState, factsOfCase, towards } from '../../kernel/process/index.ts';
import type { CaseRow } from '../../store/cases/case-row.ts';
import { isInvolved } from '../../store/cases/load-case.ts';
import type { Dependencies } from '../dependencies.ts';
import { officeForDuty } from './city-facts.ts';
import { findCaseState } from './load-case.ts';

/** May this person see the case with this id? One that is not there is nobody's to see. */
export async function maySeeCase(deps: Dependencies, principal: Principal, id: string): Promise<boolean> {
  const loaded = await findCaseState(deps, id);
  return loaded !== null && (await maySee(deps, principal, loaded.state));
}

export async function maySee(deps: Dependencies, principal: Principal, state: CaseState): Promise<boolean> {
  const { id, parent } = state;
  const facts = factsOfCase(state);
  return await isVisible(deps, principal, {
    id,
    parent: parent?.case ?? null,
    facts: { ...facts, parts: [...(facts.parts ?? []), ...readersNow(deps, state)] },
  });
}

/** May this person see the case that this line of a list is about? */
export async function maySeeRow(deps: Dependencies, principal: Principal, row: CaseRow): Promise<boolean> {
  const { id, parent, service, applicantParty: party, account } = row;
  return await isVisible(deps, principal, {
    id,
    parent: parent?.case ?? null,
    facts: { service, party, account, parts: readersNow(deps, row) },
  });
}

/**
 * Offices that the service names as readers today, also of what began before it named them: a case keeps the rules by which
 * it is decided, and who has to know of such matters is settled for all of them at once.
 */
function readersNow(
  { city, now, packs }: Dependencies,
  { service, region }: Pick<CaseState, 'service' | 'region'>,
): readonly Part[] {
  const officeOf = officeForDuty(city, now());
  return (packs.services.get(service)?.readers ?? []).flatMap(({ duty }): readonly Part[] => {
    const office = officeOf(duty, region);
    return office === null ? [] : [['inspector', office.id]];
  });
}

/** What is known is compared first; who had a part earlier, or has one above it, the store is asked. */
async function isVisible(
  { database, now }: Dependencies,
  person: Principal,
  { id, parent, facts }: { readonly id: string; readonly parent: string | null; readonly facts: Facts },
): Promise<boolean> {
  const asked = { party: facts.party ?? '', service: facts.service ?? '' };
  const scope = scopeOf('case.read', towards(person, asked, now().slice(0, 10)));
  if (scope === 'everything' || includes(scope, facts)) return true;
  const found = scope.map(async (term) => {
    if (!('part' in term)) return false;
    const of = term.of === 'itself' ? id : parent;
    return of !== null && (await isInvolved(database, database.city, of, [term.part, term.is]));
  });
  return (await Promise.all(found)).includes(true);
}
