import { actorOf } from '../../kernel/access/principal.ts';
import { dayBefore, leavingOffice, mayManage, rolesOfOffice } from '../../kernel/access/staff.ts';
import { type Grant, grantsOn } from '../../kernel/city/people.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { stepName } from '../../kernel/process/index.ts';
import { findAccount } from '../../store/people/accounts.ts';
import { listAssigned, storeLeaving } from '../../store/people/staff.ts';
import { getDefinition } from '../cases/definitions.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import type { Person } from '../parties/capacity.ts';
import { forgetSignIns } from '../sessions/remembered-sign-ins.ts';
import { handOverWork } from './hand-over-work.ts';
import { staffStream } from './staff-stream.ts';
import type { HandoverPreview } from './staff-views.ts';

/** More pieces of work for one person than are shown; all are handed over. */
const mostShown = 200;

type Leave = {
  readonly account: string;
  readonly office: string;
  readonly colleague: string | null;
};

/** What is assigned to somebody in an office, and where it will go when they leave. Changes nothing. */
export async function previewLeaving(
  deps: Dependencies,
  principal: Person,
  asked: Leave,
): Promise<HandoverPreview> {
  const { database } = deps;
  await checkLeave(deps, principal, asked);
  const work = await listAssigned(database, database.city, asked, mostShown);
  const items = await Promise.all(
    work.map(async ({ case: id, number, definition: pinned, item, step, dueAt }) => {
      const definition = await getDefinition(deps, pinned);
      const panel = item !== step;
      const goes = asked.colleague !== null ? 'colleague' : panel ? 'nowhere' : 'office';
      return {
        case: { id, number, service: definition.name },
        step: stepName(definition, step),
        dueAt: dueAt === null ? null : inCityTime(deps.time.zone, dueAt),
        panel,
        goes: goes as 'colleague' | 'office' | 'nowhere',
      };
    }),
  );
  return { count: items.length, panels: items.filter(({ panel }) => panel).length, items };
}

/**
 * Somebody leaves an office with a day: from the next one on they have no role there, stand in for nobody and are
 * represented by nobody, and what is assigned to them goes to the colleague, or back to the office. With yesterday as
 * the last day that happens at once. Seats on panels cannot go back to an office: they need a colleague.
 */
export async function leaveOffice(
  deps: Dependencies,
  principal: Person,
  asked: Leave & { readonly lastDay: string; readonly reason: string },
): Promise<void> {
  const { database } = deps;
  const { account, office, colleague, lastDay, reason } = asked;
  await checkLeave(deps, principal, asked);
  const now = deps.now();
  const today = now.slice(0, 10);
  if (lastDay < dayBefore(today)) throw refuse('staff.grant-unfit');
  const { panels } = await previewLeaving(deps, principal, asked);
  if (panels > 0 && colleague === null) throw refuse('staff.panel-needs-colleague', { count: panels });
  await storeLeaving(
    database,
    database.city,
    {
      id: deps.newId(),
      account,
      office,
      lastDay,
      colleague,
      reason,
      orderedBy: principal.account,
      orderedAt: now,
    },
    {
      actor: actorOf(principal),
      stream: staffStream(account),
      change: (before) => ({ ...before, grants: leavingOffice(before.grants, office, lastDay) }),
    },
  );
  forgetSignIns(database);
  if (lastDay < today) await handOverWork(deps);
}

/** Both are of that office, the colleague still on the day after; and it is the orderer's to manage. */
async function checkLeave(
  deps: Dependencies,
  principal: Person,
  { account, office, colleague }: Leave,
): Promise<void> {
  const { database } = deps;
  const today = deps.now().slice(0, 10);
  if (!mayManage(principal, { role: 'handler', office })) throw refuse('staff.not-found');
  const worksThere = (grants: readonly Grant[]): boolean =>
    grants.some((grant) => grant.office === office && rolesOfOffice.some((role) => role === grant.role));
  const [leaver, taker] = await Promise.all([
    findAccount(database, database.city, account),
    colleague === null ? null : findAccount(database, database.city, colleague),
  ]);
  if (leaver === null || !leaver.grants.some((grant) => grant.office === office))
    throw refuse('staff.not-found');
  if (colleague === null) return;
  const fits =
    taker?.disabledAt === null && taker.id !== account && worksThere(grantsOn(taker.grants, today));
  if (!fits) throw refuse('staff.colleague-unfit');
}
