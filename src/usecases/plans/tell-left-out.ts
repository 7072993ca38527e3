import { DomainError } from '../../kernel/errors/index.ts';
import { casesOfItems } from '../../store/ledger/standing.ts';
import { changeCase } from '../cases/change-case.ts';
import { findCaseState } from '../cases/load-case.ts';
import type { Dependencies } from '../dependencies.ts';
import { loadFacts } from './ledger.ts';

/**
 * Tells the cases of tasks that the ledger no longer has, after another edition of the plan has taken effect: they do not
 * wait for the end of a plan that has left them out. As often as one likes: a case that was told waits no more. `left`
 * could not be told now.
 */
export async function tellLeftOut(
  deps: Dependencies,
): Promise<{ readonly told: number; readonly left: number }> {
  const { database, packs } = deps;
  const { ledger } = packs;
  if (ledger === null) return { told: 0, left: 0 };
  const schedules = packs.schedules
    .filter(({ opens, each }) => each === 'task' && opens.service === ledger.service)
    .map(({ code }) => code);
  const [tasks, cases] = await Promise.all([
    loadFacts(deps, 'task'),
    casesOfItems(database, database.city, schedules),
  ]);
  const named = new Set(tasks.map(({ no }) => String(no)));
  let [told, left] = [0, 0];
  for (const [task, id] of cases) {
    if (named.has(task)) continue;
    const step = (await findCaseState(deps, id))?.state.steps[ledger.term];
    if (step?.status !== 'open' || step.until === undefined) continue;
    try {
      await changeCase(deps, {
        principal: { kind: 'system', cause: 'left out of the plan' },
        case: { id },
        expectedVersion: null,
        command: { act: 'meet-awaited', step: ledger.term },
      });
      told += 1;
    } catch (error) {
      // It is suspended, on its way, or was told by another process: looked at again.
      if (!(error instanceof DomainError)) throw error;
      left += 1;
    }
  }
  return { told, left };
}
