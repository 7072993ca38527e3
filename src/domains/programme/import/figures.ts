import type { DateContext } from './deadline.ts';
import type { DraftIndicator, DraftLimit, PlanText } from './draft-figures.ts';
import type { Findings } from './findings.ts';
import { indicatorRows } from './indicator-table.ts';
import { mergeIndicators, mergeLimits } from './merge-figures.ts';
import { isNode, type Node, nodesOf } from './outline.ts';
import type { Table } from './paragraphs.ts';
import { proseFigures } from './prose-figures.ts';
import type { ImportedIndicator, ImportedLimit, ImportedMeasure } from './result.ts';
import { tableFigures } from './table-figures.ts';
export type Figures = {
  readonly indicators: readonly ImportedIndicator[];
  readonly limits: readonly ImportedLimit[];
  readonly plansWithTables: ReadonlySet<number>;
};
/** Reads the indicators and limits of all plans: comparison tables first, then goals, measures and footnotes. */
export function readFigures(
  plans: readonly PlanText[],
  measures: readonly ImportedMeasure[],
  used: ReadonlySet<Table>,
  context: DateContext,
  findings: Findings,
): Figures {
  const indicators: DraftIndicator[] = [];
  const limits: DraftLimit[] = [];
  const plansWithTables = new Set<number>();
  for (const plan of plans) {
    for (const node of nodesOf(plan.root)) {
      for (const table of node.order) {
        if (isNode(table) || table.kind !== 'table' || used.has(table)) continue;
        const rows = indicatorRows(table, context);
        if (rows === null) continue;
        plansWithTables.add(plan.no);
        for (const row of rows)
          tableFigures(row, plan, placeOf(plan.root, node), findings, indicators, limits);
      }
    }
    proseFigures(plan, measures, context, indicators, limits);
  }
  return { indicators: mergeIndicators(indicators), limits: mergeLimits(limits), plansWithTables };
}

/** The outline path of a node within its plan: 三(二)5. */
function placeOf(root: Node, node: Node): string {
  const path = (from: Node): string | null => {
    if (from === node) return '';
    for (const child of from.children) {
      const rest = path(child);
      if (rest !== null) return `${child.label}${rest}`;
    }
    return null;
  };
  return path(root) ?? '';
}
