import type { Dependencies } from '../dependencies.ts';
import { loadFacts, unitBook } from './ledger.ts';
import type { UnitRow } from './plan-views.ts';

/** Every unit the plan names, with how many tasks it has, those of groups it belongs to included. */
export async function listUnits(deps: Dependencies): Promise<readonly UnitRow[]> {
  const [units, tasks] = await Promise.all([loadFacts(deps, 'unit'), loadFacts(deps, 'task')]);
  const book = unitBook(units);
  const tasked = new Map<string, number>();
  const led = new Map<string, number>();
  for (const task of tasks) {
    for (const unit of namedBy(task.units)) tasked.set(unit, (tasked.get(unit) ?? 0) + 1);
    const leads = task.units.filter(({ role }) => role === 'lead');
    for (const unit of namedBy(leads)) led.set(unit, (led.get(unit) ?? 0) + 1);
  }
  return units.map((unit) => ({
    id: unit.id,
    name: unit.name,
    kind: unit.kind,
    members: unit.members.map((id) => ({ id, name: book.name(id) })),
    responsible: unit.responsible,
    taskCount: tasked.get(unit.id) ?? 0,
    leadCount: led.get(unit.id) ?? 0,
    english: { ...unit.english },
  }));

  /** The units named and those they stand for, each once. */
  function namedBy(duties: readonly { readonly unit: string }[]): ReadonlySet<string> {
    return new Set(duties.flatMap(({ unit }) => [unit, ...book.expand(unit)]));
  }
}
