import type { City } from '../../kernel/city/index.ts';
import type { JsonObject } from '../../kernel/json.ts';
import type { LedgerRecord } from '../../store/ledger/records.ts';
import { seedLedger as bringUpToDate, type Seeded } from '../../store/ledger/seed.ts';
import type { Dependencies } from '../dependencies.ts';
import { measurePosition, planKey, spacing, taskKey } from './ledger-keys.ts';

/**
 * Brings the ledger up to what the city's data says. Doing it again changes nothing, and what an accepted
 * import has changed, added or taken out stays as it is. Call it at every start.
 */
export function seedLedger(deps: Pick<Dependencies, 'database' | 'city' | 'now'>): Promise<Seeded> {
  return bringUpToDate(deps.database, deps.database.city, ledgerOf(deps.city), deps.now());
}

/** The city's data as records of the ledger. */
export function ledgerOf(city: City): readonly LedgerRecord[] {
  return [
    ...city.plans.map((plan) => record('plan', planKey(plan.no), plan.no, plan)),
    ...city.measures.map((measure) => record('measure', measure.id, measurePosition(measure.id), measure)),
    ...city.tasks.map((task) => record('task', taskKey(task.no), task.no, task)),
    ...city.indicators.map((fact, at) => record('indicator', fact.id, at * spacing, fact)),
    ...city.limits.map((fact, at) => record('limit', fact.id, at * spacing, fact)),
    ...city.systems.map((fact, at) => record('system', fact.id, at * spacing, fact)),
    ...city.units.map((unit, at) => record('unit', unit.id, at * spacing, unit)),
  ];
}

function record(kind: LedgerRecord['kind'], key: string, position: number, content: object): LedgerRecord {
  // The city was read from JSON files and checked: its records are JSON.
  return { kind, key, position, content: content as JsonObject };
}
