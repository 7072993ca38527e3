import { taskNoOf } from '../../kernel/city/ledger-numbers.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { formatCaseNumber, parseCaseNumber } from '../../kernel/identity/case-number.ts';
import type { JsonObject } from '../../kernel/json.ts';
import { findCaseByNumber } from '../../store/cases/load-case.ts';
import type { Dependencies } from '../dependencies.ts';
import { indicatorFacts } from '../indicators/facts.ts';
import { loadFacts } from '../plans/ledger.ts';

/**
 * What a person's order names has to be there, and its day still to come. What the machine opens is not looked at: it
 * knows its cause, and holds a late case to that case's own day.
 *
 * Refuses `supervision.cause-unknown` and `supervision.due-past`.
 */
export async function checkOrder(deps: Dependencies, { number, due }: JsonObject): Promise<void> {
  if (typeof due === 'string' && due < deps.now().slice(0, 10)) throw refuse('supervision.due-past', { due });
  if (typeof number !== 'string' || number.trim() === '') return;
  if (!(await isThere(deps, number.trim()))) throw refuse('supervision.cause-unknown', { number });
}

async function isThere(deps: Dependencies, number: string): Promise<boolean> {
  const written = parseCaseNumber(number);
  if (written !== null)
    return (await findCaseByNumber(deps.database, deps.database.city, formatCaseNumber(written))) !== null;
  const task = taskNoOf(number);
  if (task !== null) return (await loadFacts(deps, 'task')).some(({ no }) => no === task);
  return deps.packs.indicators.has(number) || (await indicatorFacts(deps)).has(number);
}
