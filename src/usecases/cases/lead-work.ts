import type { Principal } from '../../kernel/access/principal.ts';
import { leadsFor } from '../../kernel/process/roles.ts';
import { casesWaitingAt, type LeadStep, type Worker } from '../../store/cases/work-queue.ts';
import type { Dependencies } from '../dependencies.ts';
import { findCaseState } from './load-case.ts';

/** A city's plans leave fewer reports than this to be reviewed at a time. */
const mostWaiting = 2_000;

/**
 * What waits for whoever leads a plan: of all that waits at steps which services leave to such, what belongs to that
 * plan. Which plan a case belongs to it says itself.
 */
export async function workOfLead(deps: Dependencies, principal: Principal): Promise<Worker> {
  const { database, packs } = deps;
  const steps = [...packs.services.values()].flatMap((service) =>
    service.steps.flatMap(({ code, by }): LeadStep[] =>
      'office' in by && by.leadsOf !== undefined ? [{ service: service.code, step: code }] : [],
    ),
  );
  const waiting = steps.length === 0 ? [] : await casesWaitingAt(database, database.city, steps, mostWaiting);
  const own = await Promise.all(
    waiting.map(async (id) => {
      const found = await findCaseState(deps, id);
      const theirs = found?.definition.steps.some(
        (step) => leadsFor(principal, step, found.state) && found.state.steps[step.code]?.status === 'open',
      );
      return theirs === true ? [id] : [];
    }),
  );
  return { kind: 'cases', cases: own.flat(), steps };
}
