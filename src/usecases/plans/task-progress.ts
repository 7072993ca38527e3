import { type PartCounts, partsByCase } from '../../store/ledger/parts.ts';
import { casesOfItems, lateByService, publishedByKey } from '../../store/ledger/standing.ts';
import type { Dependencies } from '../dependencies.ts';

/** What the case of a task has last said of it. */
export type TaskProgress = {
  readonly state:
    | 'under-way'
    | 'put-off'
    | 'reported'
    | 'agreed'
    | 'returned'
    | 'checked'
    | 'verified'
    | 'unfinished'
    | 'dropped';
  readonly number: string;
  /** Who answers for it, as the case has it. */
  readonly office: string;
  /** Last day as changed by decision; null where it was not. */
  readonly due: string | null;
  readonly on: string;
  readonly checkedOn: string | null;
};

export type Ledger = {
  readonly progress: (task: number) => TaskProgress | null;
  /** The case of a task; null until it is opened. */
  readonly caseOf: (task: number) => string | null;
  /** How the parts of a task stand; null where none was given out. */
  readonly parts: (task: number) => PartCounts | null;
  /** Open cases past their day, of these services together. */
  readonly late: (services: readonly string[]) => number;
};

/** Read once for all tasks. Where no pack keeps a ledger of tasks, nothing was ever said of one. */
export async function readLedgerOfTasks(deps: Dependencies): Promise<Ledger> {
  const { database, packs } = deps;
  const register = packs.ledger?.register;
  const schedules = packs.schedules
    .filter(({ opens, each }) => each === 'task' && opens.service === packs.ledger?.service)
    .map(({ code }) => code);
  const part = packs.ledger?.part;
  const [entries, late, cases, parts] = await Promise.all([
    register === undefined ? new Map() : publishedByKey(database, database.city, register),
    lateByService(database, database.city, deps.now()),
    casesOfItems(database, database.city, schedules),
    part === undefined
      ? new Map<string, PartCounts>()
      : partsByCase(database, database.city, { ...part, schedules, now: deps.now() }),
  ]);
  return {
    progress: (task) => {
      const entry = entries.get(String(task));
      // What the pack's register publishes; its schema was checked when it was written.
      return entry === undefined ? null : { due: null, checkedOn: null, ...entry.content };
    },
    caseOf: (task) => cases.get(String(task)) ?? null,
    parts: (task) => parts.get(cases.get(String(task)) ?? '') ?? null,
    late: (services) => services.reduce((sum, code) => sum + (late.get(code) ?? 0), 0),
  };
}
