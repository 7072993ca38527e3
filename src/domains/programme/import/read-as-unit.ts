import type { ImportRecords, UnitDuty } from './result.ts';

/**
 * The records with units read as other ones: whatever named the first names the second, once, and the first is
 * no unit of its own any more. `readAs`: from the key of a unit to the key of the unit that is meant; units that
 * are read as one another in a ring stay as they are.
 */
export function withUnitsReadAs<Records extends ImportRecords>(
  records: Records,
  readAs: ReadonlyMap<string, string>,
): Records {
  if (readAs.size === 0) return records;
  const named = (key: string): string => endOf(key, readAs);
  const names = (keys: readonly string[]): string[] => [...new Set(keys.map(named))];
  const duties = (all: readonly UnitDuty[]): UnitDuty[] => {
    const seen = new Set<string>();
    return all
      .map((duty) => ({ ...duty, unit: named(duty.unit) }))
      .filter(({ unit }) => !seen.has(unit) && seen.add(unit));
  };
  return {
    ...records,
    plans: records.plans.map((plan) => ({ ...plan, leadUnits: names(plan.leadUnits) })),
    units: records.units
      .filter(({ key }) => named(key) === key)
      .map((unit) => ({ ...unit, members: names(unit.members) })),
    measures: records.measures.map((measure) => ({ ...measure, units: duties(measure.units) })),
    tasks: records.tasks.map((task) => ({ ...task, units: duties(task.units) })),
  };
}

function endOf(key: string, readAs: ReadonlyMap<string, string>): string {
  const passed = new Set<string>();
  let at = key;
  for (let next = readAs.get(at); next !== undefined && next !== at; next = readAs.get(at)) {
    if (passed.has(at)) return key;
    passed.add(at);
    at = next;
  }
  return at;
}
