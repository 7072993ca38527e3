import { type Scope, scopeOf } from '../../kernel/access/allow.ts';
import type { Held } from '../../kernel/access/powers.ts';
import { actingUnder, capacitiesOf, type Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { stepName } from '../../kernel/process/index.ts';
import { type CaseFilter, listCases } from '../../store/cases/list-cases.ts';
import {
  countWork,
  listWork,
  type QueueFilter,
  type WorkCount,
  type Worker,
} from '../../store/cases/work-queue.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { capacitiesFor, type Person, presentPowers } from '../parties/capacity.ts';
import type { CaseRow, WorkRow } from '../views/case-views.ts';
import { viewListed } from '../views/listed-case.ts';
import { aboutCase, aboutMatter, withSubject } from './about-case.ts';
import { getDefinition } from './definitions.ts';
import { workOfLead } from './lead-work.ts';
import { maySeeCase } from './may-see.ts';
import { withNamedReaders } from './named-readers.ts';

type Page<Item> = { items: Item[]; next: string | null };

/** What waits for the signed-in person, the most urgent first. */
export async function listOwnWork(
  deps: Dependencies,
  principal: Principal,
  {
    mine = false,
    for: represented,
    about = false,
    ...filter
  }: QueueFilter & { readonly mine?: boolean; readonly for?: string; readonly about?: boolean },
): Promise<Page<WorkRow>> {
  const worker =
    represented !== undefined
      ? await workerFor(deps, principal, represented)
      : mine
        ? inPerson(principal)
        : await workerOf(deps, principal);
  if (worker === null) return { items: [], next: null };
  const page = await listWork(deps.database, deps.database.city, worker, filter);
  const now = Date.parse(deps.now());
  const reached = (at: string | null): boolean => at !== null && Date.parse(at) <= now;
  const items = page.items.map(async ({ work, case: row }): Promise<WorkRow> => {
    const definition = await getDefinition(deps, row.definition);
    return {
      case: await withAbout(
        deps,
        await viewListed(deps, row, principal),
        about && asksForThemselves(principal),
      ),
      // Whoever has it in hand works with what it is about.
      subject: definition.subject === undefined ? null : await aboutMatter(deps, row.id),
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
  const worker = await workerOf(deps, principal);
  if (worker === null) return { all: 0, red: 0, yellow: 0, blue: 0 };
  return await countWork(deps.database, deps.database.city, worker, deps.now());
}

/**
 * Cases within what the person may see, the newest first; with `parent` those under one that they see, with `for`
 * those of a party they act for.
 */
export async function listVisibleCases(
  deps: Dependencies,
  principal: Principal,
  { for: party, about = false, ...filter }: CaseFilter & { readonly for?: string; readonly about?: boolean },
): Promise<Page<CaseRow>> {
  const { parent } = filter;
  if (parent !== undefined && !(await maySeeCase(deps, principal, parent))) throw refuse('case.not-found');
  // Parts of what an office has a part in are seen through the whole: they stand under it, not in the list.
  const scope = await scopeOfList(deps, principal, parent, party);
  const page = await listCases(deps.database, deps.database.city, scope, filter);
  return {
    items: await Promise.all(
      page.items.map(async (row) =>
        withSubject(
          deps,
          row,
          principal,
          await withAbout(
            deps,
            await viewListed(deps, row, principal),
            about && asksForThemselves(principal),
          ),
        ),
      ),
    ),
    next: page.next,
  };
}

/** Offices and supervision see in lists what a case is, not whose. */
function asksForThemselves(principal: Principal): boolean {
  return principal.kind === 'account' && (principal.role === 'applicant' || principal.role === 'delegate');
}

async function withAbout(deps: Dependencies, row: CaseRow, wanted: boolean): Promise<CaseRow> {
  return wanted ? { ...row, about: await aboutCase(deps, row.id) } : row;
}

async function scopeOfList(
  deps: Dependencies,
  principal: Principal,
  parent: string | undefined,
  party: string | undefined,
): Promise<Scope> {
  if (principal.kind !== 'account')
    return scopeOf(parent === undefined ? 'case.list' : 'case.read', principal);
  // The parts of a case are seen by whatever power shows the whole of it.
  const powers = parent === undefined ? [] : await presentPowersOf(deps, principal);
  const capacities =
    parent === undefined
      ? await capacitiesFor(deps, principal, party)
      : [principal, ...powers.map((held) => actingUnder(principal, held))];
  const scopes = capacities.map((each) => scopeOf(parent === undefined ? 'case.list' : 'case.read', each));
  if (scopes.includes('everything')) return 'everything';
  const terms = scopes.flatMap((scope) => (scope === 'everything' ? [] : scope));
  return parent === undefined ? withNamedReaders(deps, terms) : terms;
}

async function presentPowersOf(deps: Dependencies, principal: Person): Promise<readonly Held[]> {
  return principal.powers === undefined ? [] : await presentPowers(deps, principal);
}

/** What waits for somebody whose deputy the person is, or for a party they act for. */
async function workerFor(deps: Dependencies, principal: Principal, whom: string): Promise<Worker> {
  if (principal.kind !== 'account' || (principal.role !== 'applicant' && principal.role !== 'delegate'))
    return inStead(principal, whom, deps.now().slice(0, 10));
  const capacities = await capacitiesFor(deps, principal, whom);
  const services = capacities.flatMap(({ under }) => under?.scope.services ?? ['*']);
  return { kind: 'party', who: whom, ...(services.includes('*') ? {} : { services }) };
}

async function workerOf(deps: Dependencies, principal: Principal): Promise<Worker | null> {
  if (principal.kind !== 'account') return null;
  // Of their office they do no more than what is left to whoever leads the plan.
  if (principal.role === 'plan-lead') return await workOfLead(deps, principal);
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
