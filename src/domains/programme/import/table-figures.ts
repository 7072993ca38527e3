import { comparatorByNature, comparatorOfWords, directionOf } from './directions.ts';
import type { DraftIndicator, DraftLimit, PlanText } from './draft-figures.ts';
import { excerpt, type Findings } from './findings.ts';
import type { IndicatorRow } from './indicator-table.ts';
import { limitFrom } from './limits.ts';
import type { MeasureUnit } from './measure-units.ts';
import { isEncouraged } from './prose-figures.ts';
import { type Quantity, quantitiesIn } from './quantities.ts';
import { perHead, timeUnits, unitInName } from './quantity-units.ts';
import type { ImportedTarget, PrintedValue } from './result.ts';
import { subjectsOf } from './subjects.ts';
import { type Cell, cellFigure, DASH, inUnit } from './table-cells.ts';
import { reportContradiction, reportUnit } from './table-doubts.ts';
import { trendsIn } from './trends.ts';

type Target = IndicatorRow['targets'][number] & { readonly figure: Cell | null };
type Found = { readonly indicators: DraftIndicator[]; readonly limits: DraftLimit[] };
/** One row as far as all its indicators share it. */
type Row = {
  readonly row: IndicatorRow;
  readonly plan: PlanText;
  readonly place: string;
  readonly base: Omit<DraftIndicator, 'unit' | 'direction' | 'targets'>;
  readonly targets: readonly Target[];
  readonly unit: MeasureUnit;
};

/** The indicators of one row of a comparison table, and the limits that follow from them. */
export function tableFigures(
  row: IndicatorRow,
  plan: PlanText,
  place: string,
  findings: Findings,
  indicators: DraftIndicator[],
  limits: DraftLimit[],
): void {
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
  const printed = row.targets
    .filter((target) => !DASH.test(target.text))
    .map((target): Target => ({ ...target, figure: cellFigure(target.text) }));
  if (printed.length === 0) return;
  const cellOf = (text: string): Cell | null =>
    DASH.test(text)
      ? null
      : (cellFigure(text) ?? { value: null, printed: text, unit: null, comparator: null });
  const baseline = cellOf(row.baseline);
  const unit = unitOfRow(row, printed, baseline);
  const counted = (cell: Cell | null): Cell | null => {
    const own = cell === null ? null : inUnit(cell, unit);
    if (own !== null && own.value === null && cell?.value != null)
      reportUnit(row, cell.printed, unit, where, findings);
    return own;
  };
  const strip = (cell: Cell | null): PrintedValue | null => {
    const own = counted(cell);
    return own === null ? null : { value: own.value, printed: own.printed };
  };
  const targets = printed.map((target): Target => ({ ...target, figure: counted(target.figure) }));
  const read: Row = {
    row,
    plan,
    place,
    targets,
    unit,
    base: {
      plan: plan.no,
      name: row.name,
      baseline: strip(baseline),
      frontier: strip(cellOf(row.frontier)),
      from: 'table',
      place,
      alsoAt: [],
      measure: null,
      source: { from: row.line, to: row.line },
    },
  };
  const found: Found = { indicators, limits };
  if (targets.some(({ figure }) => figure !== null)) figuresOfRow(read, where, findings, found);
  else if (!wordedFiguresOfRow(read, found)) wordsOfRow(read, found);
}

/** Counted in what its name says, else in what its cells and their heading say, else by the kind of name. */
function unitOfRow(row: IndicatorRow, targets: readonly Target[], baseline: Cell | null): MeasureUnit {
  const named = unitInName(row.name) ?? row.unit;
  const printed =
    named ??
    targets.find(({ figure }) => figure?.unit)?.figure?.unit ??
    targets.find((target) => target.unit !== null)?.unit ??
    baseline?.unit ??
    byName(row.name);
  const counted = perHead(row.name, printed);
  if (counted !== 'count') return counted;
  if (/环节/.test(row.name)) return 'step';
  return /率$|比例|占比/.test(row.name) && targets.some(({ text }) => text.includes('%'))
    ? 'percent'
    : counted;
}

/** Targets that are figures. */
function figuresOfRow(
  { row, plan, place, base, targets, unit }: Row,
  where: string,
  findings: Findings,
  { indicators, limits }: Found,
): void {
  const nature = comparatorByNature(
    row.name,
    unit,
    base.baseline?.value ?? null,
    targets.map(({ figure }) => figure?.value ?? null),
    base.frontier?.value ?? null,
  );
  const own = targets.map(
    ({ by, text, figure }): ImportedTarget => ({
      by,
      comparator: figure?.comparator ?? (figure === null ? comparatorOfWords(text) : nature),
      value: figure?.value ?? null,
      printed: text,
    }),
  );
  const direction = directionOf(row.name, unit, own);
  indicators.push({ ...base, unit, direction, targets: own });
  reportContradiction(row, direction, own, base.baseline, base.frontier, where, findings);
  // A comparison with today or with others speaks of averages; a list of steps with their times binds.
  const compared = base.baseline !== null || base.frontier !== null;
  const last = own.findLast((target) => target.value !== null);
  if (compared || last === undefined || !(timeUnits.has(unit) || unit === 'step')) return;
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
    source: base.source,
  });
}

/** Targets in words with figures in them. False when there is none that binds. */
function wordedFiguresOfRow(
  { row, plan, place, base, targets }: Row,
  { indicators, limits }: Found,
): boolean {
  let bound = false;
  for (const target of targets) {
    const quantities = quantitiesIn(target.text).filter(({ attributive }) => !attributive);
    const subjects = subjectsOf(target.text, quantities, row.name);
    quantities.forEach((quantity, at) => {
      const encouraged = isEncouraged(target.text, quantity.at);
      bound ||= !quantity.bare && !encouraged;
      if (quantity.bare && !timeUnits.has(quantity.unit)) return;
      const subject = subjects[at] ?? row.name;
      const name = nameWithin(row.name, subject);
      const { comparator, value, printed, unit } = quantity;
      const own: ImportedTarget[] = [{ by: target.by, comparator, value, printed }];
      if (!encouraged)
        indicators.push({ ...base, name, unit, direction: directionOf(name, unit, own), targets: own });
      const limit = limitFrom(quantity, {
        plan: plan.no,
        subject: name,
        setting: 'goal',
        place,
        measure: null,
        source: base.source,
        sentence: target.text,
      });
      if (limit !== null) limits.push(limit);
    });
  }
  return bound;
}

/** Targets in mere words: a direction for each figure of the baseline, else a standing, else the words themselves. */
function wordsOfRow({ row, base, targets, unit }: Row, { indicators }: Found): void {
  const own = targets.map(
    ({ by, text }): ImportedTarget => ({
      by,
      comparator: comparatorOfWords(text),
      value: null,
      printed: text,
    }),
  );
  const stands = cellFigure(row.baseline) === null ? statedIn(row.baseline) : [];
  if (stands.length > 0 && own.every(({ comparator }) => comparator !== '=')) {
    const subjects = subjectsOf(row.baseline, stands, row.name);
    stands.forEach((quantity, at) => {
      const subject = subjects[at] ?? row.name;
      indicators.push({
        ...base,
        name: nameWithin(row.name, subject),
        unit: quantity.unit,
        direction: 'qualitative',
        baseline: { value: quantity.value, printed: quantity.printed },
        targets: own,
      });
    });
    return;
  }
  for (const target of targets) {
    for (const trend of trendsIn(target.text, true)) {
      const { name, comparator, value, printed } = trend;
      const standing: ImportedTarget[] = [{ by: target.by, comparator, value, printed }];
      indicators.push({ ...base, name, unit: trend.unit, direction: 'qualitative', targets: standing });
      return;
    }
  }
  const counted = unitInName(row.name) ?? row.unit ?? (base.baseline?.value != null ? unit : 'qualitative');
  indicators.push({ ...base, unit: counted, direction: 'qualitative', targets: own });
}

/** What a figure in a cell is about: its own words if they say enough, else behind the name of the row. */
const nameWithin = (rowName: string, subject: string): string =>
  subject === rowName || [...subject].length >= 5 ? subject : `${rowName}：${subject}`;

/** Figures of how things stand: 累计开通用户297户，其中企业用户占76.77%. */
const statedIn = (baseline: string): Quantity[] =>
  quantitiesIn(baseline).filter(({ attributive, printed }) => !attributive && /\d/.test(printed));

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
