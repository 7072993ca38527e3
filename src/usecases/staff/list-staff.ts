import type { Static } from 'typebox';
import { roleNames } from '../../kernel/access/role-names.ts';
import { mayManage } from '../../kernel/access/staff.ts';
import type { Grant } from '../../kernel/city/people.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { listAccountNames } from '../../store/people/accounts.ts';
import { listLeavingsOf, listStaff, type StaffRow } from '../../store/people/staff.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Person } from '../parties/capacity.ts';
import { officeName } from '../views/names.ts';
import type { StaffGrantView, StaffPage, StaffView } from './staff-views.ts';

/** The people of the reader's own office, or for an administrator of any office or all. */
export async function listOfficeStaff(
  deps: Dependencies,
  principal: Person,
  { office, ...page }: { readonly office?: string; readonly limit: number; readonly after?: string },
): Promise<Static<typeof StaffPage>> {
  const { database } = deps;
  const whose = officeAskedFor(principal, office);
  const today = deps.now().slice(0, 10);
  const { items, next } = await listStaff(database, database.city, whose, { ...page, today });
  return { items: await viewStaff(deps, principal, items), next };
}

/** Null: all. Refuses another office's people to a head. */
export function officeAskedFor(principal: Person, office: string | undefined): string | null {
  if (principal.role === 'administrator') return office ?? null;
  if (principal.office === undefined) throw refuse('access.not-permitted');
  if (office !== undefined && office !== principal.office) throw refuse('access.not-permitted');
  return principal.office;
}

export async function viewStaff(
  deps: Dependencies,
  principal: Person,
  rows: readonly StaffRow[],
): Promise<StaffView[]> {
  const { database } = deps;
  const leavings = await listLeavingsOf(
    database,
    database.city,
    rows.map(({ id }) => id),
  );
  const colleagues = await listAccountNames(
    database,
    database.city,
    leavings.flatMap(({ colleague }) => colleague ?? []),
  );
  const names = new Map(colleagues.map(({ id, name }) => [id, name]));
  const isTheirs = (office: string | undefined): boolean =>
    principal.role === 'administrator' || office === principal.office;
  return rows.map(({ id, username, name, grants, assigned, shared }) => ({
    id,
    username,
    name,
    // What somebody does elsewhere is not the head's business.
    grants: grants.filter(({ office }) => isTheirs(office)).map((grant) => viewGrant(deps, principal, grant)),
    assigned,
    shared,
    leavings: leavings
      .filter(({ account, office }) => account === id && isTheirs(office))
      .map(({ office, lastDay, colleague, doneAt, leftOver }) => ({
        office: { id: office, name: officeName(deps.city, office) },
        lastDay,
        colleague:
          colleague === null
            ? null
            : { id: colleague, name: names.get(colleague) ?? { zh: colleague, en: colleague } },
        done: doneAt !== null,
        leftOver: leftOver.length,
      })),
    self: id === principal.account,
  }));
}

function viewGrant(deps: Dependencies, principal: Person, grant: Grant): Static<typeof StaffGrantView> {
  const { role, office, plan, from, to } = grant;
  const day = deps.now().slice(0, 10);
  const declared = deps.city.plans.find(({ code }) => code === plan);
  return {
    role,
    roleName: roleNames[role],
    office: office === undefined ? null : { id: office, name: officeName(deps.city, office) },
    plan: plan === undefined ? null : { code: plan, name: declared?.name ?? { zh: plan, en: plan } },
    from: from ?? null,
    to: to ?? null,
    state: to !== undefined && to < day ? 'ended' : from !== undefined && from > day ? 'to-come' : 'in-force',
    mayEnd: mayManage(principal, { role, office }),
  };
}
