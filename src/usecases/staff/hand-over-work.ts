import { actorOf } from '../../kernel/access/principal.ts';
import { type CaseCommand, type CaseState, leavingCause } from '../../kernel/process/index.ts';
import { findAccount } from '../../store/people/accounts.ts';
import {
  type AssignedWork,
  type Leaving,
  listAssigned,
  listLeavingsDue,
  noteHandover,
} from '../../store/people/staff.ts';
import { actOnCase } from '../cases/act-on-case.ts';
import { loadCase } from '../cases/load-case.ts';
import type { Dependencies } from '../dependencies.ts';
import { faultCode } from '../fault-code.ts';
import { staffStream } from './staff-stream.ts';

/** What became of the work of those who have left. */
export type HandedOver = {
  readonly handed: number;
  readonly left: readonly { readonly case: string; readonly code: string }[];
};

const pageSize = 200;

/**
 * Hands the open work of those who have left to whom it was to go to, one event each, by the system; a colleague who
 * cannot take something leaves it to the office. What cannot be handed over now is tried again. The worker does it
 * every few minutes: as often as one likes.
 */
export async function handOverWork(deps: Dependencies): Promise<HandedOver> {
  const { database } = deps;
  const due = await listLeavingsDue(database, database.city, deps.now().slice(0, 10));
  let handed = 0;
  const left: { case: string; code: string }[] = [];
  for (const leaving of due) {
    const done = await handOver(deps, leaving);
    handed += done.handed;
    left.push(...done.left);
    await noteHandover(database, database.city, leaving, done.left, {
      actor: actorOf(system(leaving)),
      stream: staffStream(leaving.account),
      now: deps.now(),
      handed: done.handed,
    });
  }
  return { handed, left };
}

const system = ({ account }: Leaving) => ({ kind: 'system', cause: `${leavingCause}${account}` }) as const;

async function handOver(deps: Dependencies, leaving: Leaving): Promise<HandedOver> {
  const { database } = deps;
  const left = new Map<string, string>();
  let handed = 0;
  for (;;) {
    const page = await listAssigned(database, database.city, leaving, pageSize + left.size);
    const work = page.filter((each) => !left.has(`${each.case} ${each.item}`));
    if (work.length === 0) break;
    for (const each of work) {
      const fault = await handOverOne(deps, leaving, each);
      if (fault === null) handed += 1;
      else left.set(`${each.case} ${each.item}`, fault);
    }
  }
  return {
    handed,
    left: [...left].map(([key, code]) => ({ case: key.split(' ')[0] ?? '', code })),
  };
}

/** Null when it is done; else the code of what stands in the way. */
async function handOverOne(deps: Dependencies, leaving: Leaving, work: AssignedWork): Promise<string | null> {
  const { database } = deps;
  const colleague =
    leaving.colleague === null ? null : await findAccount(database, database.city, leaving.colleague);
  const to = colleague === null ? null : { account: colleague.id, name: colleague.name.zh };
  const attempts: CaseCommandOf[] = [];
  if (work.item === work.step) {
    if (to !== null) attempts.push({ act: 'assign-step', step: work.step, to });
    attempts.push({ act: 'assign-step', step: work.step, to: null });
  } else if (to !== null) {
    const { state } = await loadCase(deps, work.case);
    const panel = panelWith(state, work.step, leaving.account, to);
    if (panel !== null) attempts.push(panel);
  }
  let fault = 'staff.panel-needs-colleague';
  for (const command of attempts) {
    try {
      await actOnCase(deps, system(leaving), work.case, null, command);
      return null;
    } catch (error) {
      // One case that cannot be handed over keeps no other from it.
      fault = faultCode(error);
    }
  }
  return fault;
}

type CaseCommandOf = Exclude<CaseCommand, { act: 'submit' }>;

/** The panel with somebody else in the seat. */
function panelWith(
  { steps }: CaseState,
  step: string,
  gone: string,
  to: { readonly account: string; readonly name: string },
): CaseCommandOf | null {
  const panel = steps[step]?.panel;
  if (panel === undefined) return null;
  return {
    act: 'name-panel',
    step,
    members: panel.members.map((member) => (member.account === gone ? to : member)),
    chair: panel.chair === gone ? to.account : panel.chair,
  };
}
