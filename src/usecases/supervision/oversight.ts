import { type Scope, scopeOf } from '../../kernel/access/allow.ts';
import type { Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import type { OversightDeclaration } from '../../kernel/pack/oversight.ts';
import type { CaseState, ServiceDefinition } from '../../kernel/process/index.ts';
import { listCases } from '../../store/cases/list-cases.ts';
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

/**
 * Whose orders the reader is shown: whoever sees every case, and supervision itself, all that supervision has a part
 * in; an office its own. Read along the index of an office's cases either way.
 */
export function ordersScope(deps: Dependencies, principal: Principal): Scope {
  const offices = supervisingOffices(deps);
  const own = scopeOf('case.list', principal);
  const isSupervision = principal.kind === 'account' && offices.includes(principal.office ?? '');
  if (own !== 'everything' && !isSupervision) return own;
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
