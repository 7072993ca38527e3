import { refuse } from '../../../kernel/errors/index.ts';
import type { CityUnit } from './city-units.ts';
import type { DateContext } from './deadline.ts';
import { derivedMeasures, derivedTasks } from './derived.ts';
import { readFigures } from './figures.ts';
import { collectFindings, type Findings } from './findings.ts';
import { withoutFurniture } from './furniture.ts';
import { measuresOf } from './measures.ts';
import { outlineOf } from './outline.ts';
import { type Piece, paragraphsOf, type Table } from './paragraphs.ts';
import { periodOf } from './period.ts';
import { leadOf } from './plan-leads.ts';
import { regionOf, shortNameOf } from './plan-titles.ts';
import type { ImportedMeasure, ImportedPlan, ImportResult } from './result.ts';
import { planKey, settleMeasures } from './settle-measures.ts';
import { lastLine, type SourceBlock } from './source.ts';
import { type PlanPart, splitPlans } from './split-plans.ts';
import type { PlacedTable } from './task-rows.ts';
import { taskTablesOf } from './task-tables.ts';
import { readTasks } from './tasks.ts';
import { unitLedger } from './unit-ledger.ts';
import { unitReader } from './unit-names.ts';

export type ImportSettings = {
  /** The city's own units; names outside them become new units with a doubt. */
  readonly cityUnits: readonly CityUnit[];
  /** The year to assume when the document names none. */
  readonly fallbackYear: number;
};

/** A plan's number: 0 for a general plan before special ones, else 1, 2, … in printed order. */
function numbered(parts: readonly PlanPart[]): readonly { readonly no: number; readonly part: PlanPart }[] {
  const first = parts[0];
  const later = parts.slice(1);
  const general =
    first !== undefined &&
    later.length > 0 &&
    (/(总体|总方案|总的)/.test(first.title) ||
      (first.attachment === null && later.every((part) => part.attachment !== null)));
  return parts.map((part, at) => ({ no: general ? at : at + 1, part }));
}

/**
 * Reads a plan document: blocks → lines without page furniture → paragraphs → plans → outline →
 * measures with units and deadlines → task list → indicators and limits. Pure; linear in the text.
 * Refuses with `plan.not-a-plan` when neither measures nor tasks can be found, or a numbered list alone: with
 * nobody responsible, no date and no figure anywhere it could be steps to follow, or minutes.
 */
export function importPlan(blocks: readonly SourceBlock[], settings: ImportSettings): ImportResult {
  if (blocks.length === 0) throw refuse('plan.empty');
  const findings = collectFindings();
  const pieces = paragraphsOf(withoutFurniture(blocks, findings), findings);
  const document = splitPlans(pieces);
  const planParts = numbered(document.parts.filter((part) => !part.list));
  const period = periodOf(
    [document.title, ...planParts.map(({ part }) => part.title)],
    pieces,
    settings.fallbackYear,
  );
  const context: DateContext = { year: period.year, horizon: period.horizon };
  const region = regionOf(planParts.map(({ part }) => part.title));
  const ledger = unitLedger(settings.cityUnits, findings);

  const read = planParts.map(({ no, part }) => {
    const name = part.title === '' ? document.title : part.title;
    const shortName = shortNameOf(name, region);
    const root = outlineOf(part.pieces, shortName, findings);
    const tables = taskTablesOf(part.pieces);
    const measures = settleMeasures(
      measuresOf(root, context, tables.used),
      no,
      shortName,
      context,
      ledger,
      findings,
    );
    return { no, part, name, shortName, root, tables, measures };
  });

  const onePlan = read.length === 1 ? (read[0]?.no ?? null) : null;
  const lists = document.parts.filter((part) => part.list);
  const gathered: PlacedTable[] = [
    ...read.flatMap((plan) => plan.tables.tables.map((table) => ({ table, plan: plan.no }))),
    ...lists.flatMap((part) => taskTablesOf(part.pieces).tables.map((table) => ({ table, plan: onePlan }))),
  ];
  const placed =
    read.length === 1 ? gathered.map(({ table, plan }) => ({ table: ofOnePlan(table), plan })) : gathered;
  const printedMeasures = read.flatMap((plan) => plan.measures);
  const names = read.map(({ no, name, shortName }) => ({ no, name, shortName }));
  const listed =
    placed.length === 0
      ? { tasks: [], groups: [] }
      : readTasks(placed, {
          plans: special(names),
          measures: specialMeasures(printedMeasures, read.length),
          context,
          ledger,
          reader: unitReader(settings.cityUnits),
          findings,
        });
  const tableMeasures = derivedMeasures(listed.tasks, printedMeasures, listed.groups);
  const measures = withTaskNumbers([...printedMeasures, ...tableMeasures.measures], tableMeasures.tasks);
  const tasks =
    tableMeasures.tasks.length > 0
      ? tableMeasures.tasks
      : derivedTasks(specialMeasures(measures, read.length), findings);
  if (measures.length === 0 && tasks.length === 0) throw refuse('plan.not-a-plan');
  reportUntasked(measures, tasks.length > 0 && listed.tasks.length > 0, read.length, findings);

  const usedTables = new Set<Table>(read.flatMap((plan) => [...plan.tables.used]));
  const figures = readFigures(
    read.map((plan) => ({
      no: plan.no,
      shortName: plan.shortName,
      root: plan.root,
      pieces: plan.part.pieces,
    })),
    measures,
    usedTables,
    context,
    findings,
  );
  const plans = read.map((plan): ImportedPlan => {
    const own = measures.filter((measure) => measure.plan === plan.no);
    const numbers = tasks.filter((task) => task.plan === plan.no).map((task) => task.no);
    return {
      key: planKey(plan.no),
      no: plan.no,
      name: plan.name,
      shortName: plan.shortName,
      attachment: plan.part.attachment,
      ...leadOf(own),
      measureCount: own.length,
      taskFrom: numbers.length === 0 ? null : Math.min(...numbers),
      taskTo: numbers.length === 0 ? null : Math.max(...numbers),
      hasIndicatorTable: figures.plansWithTables.has(plan.no),
      source: { from: plan.part.from, to: plan.part.to },
    };
  });
  const units = ledger.finish();
  const isPromised = [...measures, ...tasks].some(
    ({ units: named, deadline }) => named.length > 0 || deadline.type !== 'unspecified',
  );
  if (!isPromised && listed.tasks.length === 0 && figures.indicators.length + figures.limits.length === 0)
    throw refuse('plan.not-a-plan');
  return {
    document: { title: document.title, year: period.year, horizon: period.horizon, lines: lastLine(blocks) },
    plans,
    measures: withTaskNumbers(measures, tasks),
    tasks,
    indicators: figures.indicators,
    limits: figures.limits,
    units,
    repairs: findings.repairs,
    doubts: findings.doubts,
  };
}

/** In the list of a single plan a column of fields or chains names directions, not plans. */
function ofOnePlan(table: PlacedTable['table']): PlacedTable['table'] {
  if (table.columns.includes('direction')) return table;
  return { ...table, columns: table.columns.map((column) => (column === 'plan' ? 'direction' : column)) };
}

/** A task list names special plans, unless the general plan is the only one. */
const special = <Plan extends { readonly no: number }>(plans: readonly Plan[]): readonly Plan[] =>
  plans.some((plan) => plan.no > 0) ? plans.filter((plan) => plan.no > 0) : plans;
const specialMeasures = (measures: readonly ImportedMeasure[], plans: number): readonly ImportedMeasure[] =>
  plans > 1 && measures.some((measure) => measure.plan > 0)
    ? measures.filter((measure) => measure.plan > 0)
    : measures;

/** Each measure with the number of the task that carries it. */
function withTaskNumbers(
  measures: readonly ImportedMeasure[],
  tasks: ImportResult['tasks'],
): ImportedMeasure[] {
  const numbers = new Map(
    tasks.flatMap((task) => (task.measure === null ? [] : [[task.measure, task.no] as const])),
  );
  return measures.map((measure) => ({ ...measure, taskNo: numbers.get(measure.key) ?? null }));
}

function reportUntasked(
  measures: readonly ImportedMeasure[],
  hasList: boolean,
  plans: number,
  findings: Findings,
): void {
  if (!hasList) return;
  for (const measure of specialMeasures(measures, plans)) {
    if (measure.taskNo === null)
      findings.doubt('measure-without-task', {
        line: measure.source.from,
        where: `${measure.key}`,
        before: measure.title,
        suggestion: null,
        message: {
          zh: `措施“${measure.title}”在任务清单里没有对应任务`,
          en: `Measure ${measure.key} has no task in the list`,
        },
      });
  }
}

export type { Piece };
