import type { DateContext } from './deadline.ts';
import type { Findings } from './findings.ts';
import type { Node } from './outline.ts';
import type { Piece, Table } from './paragraphs.ts';
import type { ImportedIndicator, ImportedLimit, ImportedMeasure } from './result.ts';

export type PlanText = {
  readonly no: number;
  readonly shortName: string;
  readonly root: Node;
  readonly pieces: readonly Piece[];
  readonly measures: readonly ImportedMeasure[];
};
export type Figures = {
  readonly indicators: readonly ImportedIndicator[];
  readonly limits: readonly ImportedLimit[];
  readonly plansWithTables: ReadonlySet<number>;
};

export function readFigures(
  _plans: readonly PlanText[],
  _measures: readonly ImportedMeasure[],
  _used: ReadonlySet<Table>,
  _context: DateContext,
  _findings: Findings,
): Figures {
  return { indicators: [], limits: [], plansWithTables: new Set() };
}
