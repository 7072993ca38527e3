import { comparatorByNature, comparatorOfWords, directionOf } from './directions.ts';
import type { DraftIndicator, DraftLimit, PlanText } from './draft-figures.ts';
import { excerpt, type Findings } from './findings.ts';
import type { IndicatorRow } from './indicator-table.ts';
import { limitFrom } from './limits.ts';
import type { MeasureUnit } from './measure-units.ts';
import { quantitiesIn } from './quantities.ts';
import { perHead, timeUnits, unitInName } from './quantity-units.ts';
import type { ImportedIndicator, ImportedTarget, PrintedValue } from './result.ts';
import { subjectsOf } from './subjects.ts';

const DASH = /^[-—–－/无]*$/;

type Cell = PrintedValue & {
  readonly unit: MeasureUnit | null;
  readonly comparator: ImportedTarget['comparator'] | null;
};

/** A cell that is a figure: 57.01天, 92%以上, 40.7（江苏）, 1以内. Null when it is wording. */
function cellFigure(text: string): Cell | null {
  const plain = text.replaceAll(/（[^（）]*）/g, '').trim();
  if (plain === '' || plain.length > 16) return null;
  const number = /^(?:约|达到?|≥|≤|不低于|不超过|[<>])?(\d+(?:\.\d+)?)(?:[-—~](\d+(?:\.\d+)?))?/.exec(plain);
  if (number?.[1] === undefined) return null;
  const [quantity] = quantitiesIn(plain);
  const range = number[2] !== undefined;
  return {
    value: range ? null : Number(number[1]),
    printed: text,
    unit: quantity?.unit ?? null,
    comparator:
      quantity !== undefined && !quantity.bare && !timeUnits.has(quantity.unit)
        ? quantity.comparator
        : /^≥|不低于|以上/.test(plain)
          ? '>='
          : /^≤|不超过|以内|以下/.test(plain)
            ? '<='
            : null,
  };
}
const yuan: Readonly<Record<string, number>> = { CNY: 1, 'CNY-10k': 1e4, 'CNY-100m': 1e8 };

/** A cell in another unit of money than its row: 35亿元 in a row counted in 万元. */
function inUnit(cell: Cell | null, unit: MeasureUnit): Cell | null {
  const from = cell?.unit === null || cell?.unit === undefined ? undefined : yuan[cell.unit];
  const to = yuan[unit];
  if (cell === null || cell.value === null || from === undefined || to === undefined || from === to)
    return cell;
  return { ...cell, value: (cell.value * from) / to };
}

/** The indicators of one row of a comparison table, and the limits that follow from them. */
export function tableFigures(
  row: IndicatorRow,
  plan: PlanText,
  place: string,
  findings: Findings,
  indicators: DraftIndicator[],
  limits: DraftLimit[],
): void {
  const source = { from: row.line, to: row.line };
  const where = `${plan.shortName}${place}`;
  if (row.nameFilled)
    findings.repair('blank-filled', {
      line: row.line,
      where,
      before: '',
      after: row.name,
      message: {
        zh: `指标名称一格空着，沿用上一行“${excerpt(row.name)}”`,
        en: `The name cell is blank; the one above stands: “${excerpt(row.name)}”`,
      },
    });
  const named = row.targets.filter((target) => !DASH.test(target.text));
  if (named.length === 0) return;
  const cells = named.map((target) => ({ ...target, figure: cellFigure(target.text) }));
  const baseline = DASH.test(row.baseline)
    ? null
    : (cellFigure(row.baseline) ?? { value: null, printed: row.baseline, unit: null, comparator: null });
  const frontier = DASH.test(row.frontier)
    ? null
    : (cellFigure(row.frontier) ?? { value: null, printed: row.frontier, unit: null, comparator: null });
  const nameUnit = unitInName(row.name);
  const counted = perHead(
    row.name,
    nameUnit ??
      cells.find((cell) => cell.figure?.unit)?.figure?.unit ??
      cells.find((cell) => cell.unit !== null)?.unit ??
      baseline?.unit ??
      byName(row.name),
  );
  const unit =
    counted === 'count' && /环节/.test(row.name)
      ? 'step'
      : counted === 'count' && /率$|比例|占比/.test(row.name) && cells.some((cell) => cell.text.includes('%'))
        ? 'percent'
        : counted;
  const figures = cells.filter((cell) => cell.figure !== null);
  const strip = (cell: Cell | null): PrintedValue | null => {
    const value = inUnit(cell, unit);
    return value === null ? null : { value: value.value, printed: value.printed };
  };
  const base = {
    plan: plan.no,
    name: row.name,
    baseline: strip(baseline),
    frontier: strip(frontier),
    from: 'table' as const,
    place,
    alsoAt: [],
    measure: null,
    source,
  };
  if (figures.length > 0) {
    const nature = comparatorByNature(
      row.name,
      unit,
      baseline?.value ?? null,
      cells.map((cell) => cell.figure?.value ?? null),
      frontier?.value ?? null,
    );
    const targets = cells.map(
      (cell): ImportedTarget => ({
        by: cell.by,
        comparator: cell.figure?.comparator ?? (cell.figure === null ? comparatorOfWords(cell.text) : nature),
        value: cell.figure?.value ?? null,
        printed: cell.text,
      }),
    );
    const direction = directionOf(row.name, unit, targets);
    indicators.push({ ...base, unit, direction, targets });
    reportContradiction(row, direction, targets, base.baseline, base.frontier, where, findings);
    if ((timeUnits.has(unit) || unit === 'step') && !/平均|所需|用时/.test(row.name)) {
      const last = targets.findLast((target) => target.value !== null);
      if (last !== undefined)
        limits.push({
          plan: plan.no,
          subject: row.name,
          condition: null,
          kind: unit === 'step' ? 'steps' : 'time-limit',
          comparator: last.comparator,
          value: last.value,
          printed: last.printed,
          unit,
          clockExcludes: [],
          place,
          alsoAt: [],
          measure: null,
          source,
        });
    }
    return;
  }
  const wording = named.flatMap((target) =>
    quantitiesIn(target.text)
      .filter((quantity) => !quantity.attributive)
      .map((quantity, at, all) => ({
        target,
        quantity,
        subject: subjectsOf(target.text, all, row.name)[at] ?? row.name,
      })),
  );
  for (const { target, quantity, subject } of wording) {
    if (quantity.bare && !timeUnits.has(quantity.unit)) continue;
    const targets: ImportedTarget[] = [
      { by: target.by, comparator: quantity.comparator, value: quantity.value, printed: quantity.printed },
    ];
    const name = subject === row.name ? row.name : `${row.name}：${subject}`;
    indicators.push({
      ...base,
      name,
      unit: quantity.unit,
      direction: directionOf(name, quantity.unit, targets),
      targets,
    });
    const limit = limitFrom(quantity, {
      plan: plan.no,
      subject: name,
      setting: 'goal',
      place,
      measure: null,
      source,
      sentence: target.text,
    });
    if (limit !== null) limits.push(limit);
  }
  if (wording.length > 0 && wording.some(({ quantity }) => !quantity.bare)) return;
  const targets = named.map(
    (target): ImportedTarget => ({
      by: target.by,
      comparator: comparatorOfWords(target.text),
      value: null,
      printed: target.text,
    }),
  );
  indicators.push({ ...base, unit: nameUnit ?? 'qualitative', direction: 'qualitative', targets });
}

/** A target that falls behind the baseline, or a frontier already passed, is printed so but hardly meant so. */
function reportContradiction(
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

const byName = (name: string): MeasureUnit =>
  /率$|比例|占比/.test(name)
    ? 'percent'
    : /环节/.test(name)
      ? 'step'
      : /(天数)/.test(name)
        ? 'day'
        : /(时间|时限)/.test(name)
          ? 'working-day'
          : /(指数|得分|分数)/.test(name)
            ? 'index-point'
            : 'count';
