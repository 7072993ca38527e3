import type { DateContext } from './deadline.ts';
import type { Findings } from './findings.ts';
import type { PlanNames } from './plan-names.ts';
import type { ImportedMeasure, ImportedPlan } from './result.ts';
import type { TaskColumn, TaskRow, TaskTable } from './task-table.ts';
import type { UnitLedger } from './unit-ledger.ts';
import type { UnitReader } from './unit-names.ts';

export type TaskSettings = {
  readonly plans: readonly Pick<ImportedPlan, 'no' | 'name' | 'shortName'>[];
  readonly measures: readonly ImportedMeasure[];
  readonly context: DateContext;
  readonly ledger: UnitLedger;
  readonly reader: UnitReader;
  readonly findings: Findings;
};
export type Settings = TaskSettings & { readonly names: PlanNames };
/** A table with the plan it is printed in, when it stands inside one. */
export type PlacedTable = { readonly table: TaskTable; readonly plan: number | null };

export type Row = {
  readonly row: TaskRow;
  readonly cells: readonly string[];
  readonly columns: readonly TaskColumn[];
  readonly home: number | null;
  readonly shifted: boolean;
};
export const taskKey = (no: number): string => `t${String(no).padStart(3, '0')}`;
/** The words of a row in one kind of column; several such columns are joined. */
export const cellOf = (row: Row, column: TaskColumn): string =>
  row.columns
    .flatMap((name, at) => (name === column ? [row.cells[at] ?? ''] : []))
    .filter((cell) => cell !== '')
    .join(column === 'direction' ? '·' : '；');

/** The plan a cell names beyond doubt. */
export const exactPlan = (cell: string, settings: Settings): number | null => {
  const named = settings.names.named(cell);
  return named !== null && named.alike >= 0.85 ? named.no : null;
};

/** The heading of the group a row stands in, where the list has no column for it. */
export const groupOf = (row: Row): string => (row.columns.includes('direction') ? '' : (row.row.group ?? ''));
