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
      let caption = '';
      for (const table of node.order) {
        if (isNode(table)) continue;
        if (table.kind === 'paragraph') {
          caption = table.text;
          continue;
        }
        if (used.has(table)) continue;
        const rows = indicatorRows(table, context);
        if (rows === null) continue;
        plansWithTables.add(plan.no);
        const about = subjectOfCaption(caption) ?? plan.shortName;
        for (const row of rows)
          tableFigures(
            { ...row, name: nameOfRow(row.name, about) },
            plan,
            placeOf(plan.root, node),
            findings,
            indicators,
            limits,
          );
      }
    }
    proseFigures(plan, measures, context, indicators, limits);
  }
  return { indicators: mergeIndicators(indicators), limits: mergeLimits(limits), plansWithTables };
}

/** 表1：小型项目办理许可指标提升对比表 → 小型项目办理许可; null when the paragraph before is no caption. */
function subjectOfCaption(caption: string): string | null {
  if (caption.length > 60 || !/表[:：]?$/.test(caption)) return null;
  const subject = caption
    .replace(/^(?:附?表\d{0,2}|附件\d{0,2})[：:.、]?/, '')
    .replace(/[：:]$/, '')
    .replace(
      /(?:主要|关键|核心|重点)?(?:环节和时间|指标)?(?:目标|任务)?(?:提升|优化|完成)?(?:情况)?(?:对比|对照|分解|一览|统计|明细|汇总)?表$/,
      '',
    );
  return [...subject].length >= 3 ? subject : null;
}

/** 环节 or 办理时间（工作日） alone does not say of what. */
const GENERIC =
  /^(?:平均)?(?:办理|所需|审批)?(?:环节|时间|时限|用时|天数|成本|成本占比|费用|次数|材料|跑动次数)(?:数量?)?(?:（[^（）]*）)?$/;
const nameOfRow = (name: string, about: string): string =>
  about !== '' && GENERIC.test(name) && !name.startsWith(about) ? `${about}${name}` : name;

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
