import type { Findings } from './findings.ts';
import type { IndicatorRow } from './indicator-table.ts';
import { type MeasureUnit, measureUnits } from './measure-units.ts';
import type { ImportedIndicator, ImportedTarget, PrintedValue } from './result.ts';

/** A target that falls behind the baseline, or a frontier already passed, is printed so but hardly meant so. */
export function reportContradiction(
  row: IndicatorRow,
  direction: ImportedIndicator['direction'],
  targets: readonly ImportedTarget[],
  baseline: PrintedValue | null,
  frontier: PrintedValue | null,
  where: string,
  findings: Findings,
): void {
  const goal = targets.findLast((target) => target.value !== null)?.value ?? null;
  if (goal === null || (direction !== 'lower-better' && direction !== 'higher-better')) return;
  const worse = (one: number, other: number): boolean =>
    direction === 'lower-better' ? one > other : one < other;
  const from = baseline?.value ?? null;
  const best = frontier?.value ?? null;
  const about = { line: row.line, where, suggestion: null };
  if (from !== null && worse(goal, from))
    findings.doubt('figures-contradict', {
      ...about,
      before: `${row.name}：${from} → ${goal}`,
      message: { zh: '目标值比现状还差', en: 'The target is worse than the baseline' },
    });
  if (best !== null && worse(best, from ?? goal))
    findings.doubt('figures-contradict', {
      ...about,
      before: `${row.name}：${from ?? goal} / ${best}`,
      message: { zh: '所列先进水平不如本市现状或目标', en: 'The frontier printed is behind the city itself' },
    });
}

/** 4小时 in a row counted in working days is left as words. */
export function reportUnit(
  row: IndicatorRow,
  printed: string,
  unit: MeasureUnit,
  where: string,
  findings: Findings,
): void {
  findings.doubt('figure-unreadable', {
    line: row.line,
    where,
    before: `${row.name}：${printed}`,
    suggestion: null,
    message: {
      zh: `“${printed}”不能换算成本行的单位（${measureUnits[unit].zh}），未读作数值`,
      en: `“${printed}” cannot be told in the unit of its row (${measureUnits[unit].en}); it is kept as words`,
    },
  });
}
