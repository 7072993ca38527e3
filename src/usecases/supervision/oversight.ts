import { type Scope, scopeOf } from '../../kernel/access/allow.ts';
import type { Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import type { OversightDeclaration } from '../../kernel/pack/oversight.ts';
import type { CaseState, ServiceDefinition } from '../../kernel/process/index.ts';
import { listCases } from '../../store/cases/list-cases.ts';
import { writingOffices } from '../bulletins/writing-offices.ts';
import { officeForDuty } from '../cases/city-facts.ts';
import { findCaseState } from '../cases/load-case.ts';
import type { Dependencies } from '../dependencies.ts';

/** What supervision works with here; refused where no pack brings it. */
export function getOversight({ packs }: Dependencies): OversightDeclaration {
  if (packs.oversight === null) throw refuse('request.not-found');
  return packs.oversight;
}

/** The offices that open orders, each once. */
export function supervisingOffices(deps: Dependencies): readonly string[] {
  const duty = deps.packs.services.get(getOversight(deps).order)?.opener?.duty;
  if (duty === undefined) return [];
  const officeOf = officeForDuty(deps.city, deps.now());
  return [...new Set(deps.city.regions.flatMap(({ id }) => officeOf(duty, id)?.id ?? []))];
}

/** Whether the reader works in the office that supervises, or in the one that coordinates the plan and writes its bulletins. */
export function watchesOverAll(deps: Dependencies, principal: Principal): boolean {
  if (principal.kind !== 'account' || principal.office === undefined) return false;
  return [...supervisingOffices(deps), ...writingOffices(deps)].includes(principal.office);
}

/**
 * Whose orders the reader is shown: whoever sees every case, supervision itself, and the office that coordinates the plan,
 * all that supervision has a part in; an office its own. Read along the index of an office's cases either way.
 */
export function ordersScope(deps: Dependencies, principal: Principal): Scope {
  const offices = supervisingOffices(deps);
  const own = scopeOf('case.list', principal);
  if (own !== 'everything' && !watchesOverAll(deps, principal)) return own;
  return offices.map((is) => ({ part: 'office', of: 'itself', is }));
}

export type Matter = { readonly definition: ServiceDefinition; readonly state: CaseState };

/** So many cases of one service, the newest first, as their events have left them. */
export async function mattersOf(
  deps: Dependencies,
  scope: Scope,
  filter: {
    readonly service: string;
    readonly open: boolean;
    readonly limit: number;
    readonly after?: string | null;
  },
): Promise<{ readonly items: readonly Matter[]; readonly more: boolean; readonly next: string | null }> {
  const page = await listCases(deps.database, deps.database.city, scope, filter);
  const found = await Promise.all(page.items.map(({ id }) => findCaseState(deps, id)));
  return { items: found.flatMap((each) => each ?? []), more: page.next !== null, next: page.next };
}
