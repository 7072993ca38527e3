import { capacitiesOf, type Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { stepName } from '../../kernel/process/index.ts';
import { type CaseFilter, type CaseScope, listCases } from '../../store/cases/list-cases.ts';
import {
  countWork,
  listWork,
  type QueueFilter,
  type WorkCount,
  type Worker,
} from '../../store/cases/work-queue.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import type { CaseRow, WorkRow } from '../views/case-views.ts';
import { viewListed } from '../views/listed-case.ts';
import { getDefinition } from './definitions.ts';
import { maySeeCase } from './read-case.ts';

type Page<Item> = { items: Item[]; next: string | null };

/** What waits for the signed-in person, the most urgent first. */
export async function listOwnWork(
  deps: Dependencies,
  principal: Principal,
  {
    mine = false,
    for: represented,
    ...filter
  }: QueueFilter & { readonly mine?: boolean; readonly for?: string },
): Promise<Page<WorkRow>> {
  const worker =
    represented !== undefined
      ? inStead(principal, represented, deps.now().slice(0, 10))
      : mine
        ? inPerson(principal)
        : workerOf(principal);
  if (worker === null) return { items: [], next: null };
  const page = await listWork(deps.database, deps.database.city, worker, filter);
  const now = Date.parse(deps.now());
  const reached = (at: string | null): boolean => at !== null && Date.parse(at) <= now;
  const items = page.items.map(async ({ work, case: row }): Promise<WorkRow> => {
    const definition = await getDefinition(deps, row.definition);
    return {
      case: await viewListed(deps, row, principal),
      item: { code: work.item, name: stepName(definition, work.step ?? work.item) },
      round: work.round,
      openedAt: inCityTime(deps.time.zone, work.openedAt),
      dueAt: work.dueAt === null ? null : inCityTime(deps.time.zone, work.dueAt),
      level: reached(work.dueAt)
        ? 'red'
        : reached(work.yellowAt)
          ? 'yellow'
          : reached(work.blueAt)
            ? 'blue'
            : 'none',
    };
  });
  return { items: await Promise.all(items), next: page.next };
}

export async function countOwnWork(deps: Dependencies, principal: Principal): Promise<WorkCount> {
  const worker = workerOf(principal);
  if (worker === null) return { all: 0, red: 0, yellow: 0, blue: 0 };
  return await countWork(deps.database, deps.database.city, worker, deps.now());
}

/** Cases within what the person may see, the newest first. */
export async function listVisibleCases(
  deps: Dependencies,
  principal: Principal,
  { parent, ...filter }: CaseFilter & { readonly parent?: string },
): Promise<Page<CaseRow>> {
  if (parent !== undefined && !(await maySeeCase(deps, principal, parent))) throw refuse('case.not-found');
  const scope: CaseScope = parent === undefined ? visibleScope(principal) : { kind: 'parent', who: parent };
  const page = await listCases(deps.database, deps.database.city, scope, filter);
  return {
    items: await Promise.all(page.items.map((row) => viewListed(deps, row, principal))),
    next: page.next,
  };
}

/** The same rule as for one case, as a condition on lists. The default is nothing. */
function visibleScope(principal: Principal): CaseScope {
  if (principal.kind === 'outside') return { kind: 'outside', who: principal.party };
  if (principal.kind === 'system') return { kind: 'all' };
  switch (principal.role) {
    case 'applicant':
    case 'delegate':
      return { kind: 'party', who: principal.party ?? principal.account };
    case 'clerk':
    case 'handler':
    case 'head':
      if (principal.office === undefined) throw refuse('access.not-permitted');
      return { kind: 'office', who: principal.office };
    case 'institution':
      return { kind: 'outside', who: principal.party ?? '' };
    case 'supervisor':
    case 'auditor':
    case 'plan-lead':
      return { kind: 'all' };
    default:
      throw refuse('access.not-permitted');
  }
}

function workerOf(principal: Principal): Worker | null {
  if (principal.kind !== 'account') return null;
  if (principal.office !== undefined) return { kind: 'office', who: principal.office };
  if (principal.role === 'expert' || principal.role === 'judge') return inPerson(principal);
  if (principal.role === 'institution') return { kind: 'outside', who: principal.party ?? '' };
  return { kind: 'party', who: principal.party ?? principal.account };
}

/** What waits for somebody whose deputy the person is on this day, and nobody else. */
function inStead(principal: Principal, account: string, day: string): Worker {
  const stands = capacitiesOf(principal, day).find(
    (each) => each.kind === 'account' && each.actsFor === account,
  );
  if (stands?.kind !== 'account' || stands.office === undefined) throw refuse('access.not-permitted');
  return { kind: 'represented', who: account, office: stands.office, decides: stands.role === 'head' };
}

/** What waits for the person and nobody else of their office: a step assigned to them, a vote. */
function inPerson(principal: Principal): Worker | null {
  return principal.kind === 'account' ? { kind: 'assignee', who: principal.account } : null;
}
