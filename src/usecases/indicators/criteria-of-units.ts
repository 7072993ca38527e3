import { expandUnit } from '../../kernel/city/index.ts';
import { fewestCases, type UnitCriterion, unitCriteria } from '../../kernel/indicator/index.ts';
import type { ServiceDefinition } from '../../kernel/process/index.ts';
import type { Text } from '../../kernel/text.ts';
import { roundsOfItems } from '../../store/ledger/rounds.ts';
import type { Dependencies } from '../dependencies.ts';
import { tasksThatCount } from '../plans/list-tasks.ts';
import type { TaskRow } from '../plans/plan-views.ts';
import { monthSpan, officeWork } from './office-work.ts';
import { officeRatings } from './ratings.ts';

/** One thing that can be weighed, with each candidate's value. */
export type Criterion = {
  readonly code: string;
  readonly name: Text;
  readonly unit: string;
  readonly direction: 'lower-better' | 'higher-better';
  readonly frontier: number | null;
  readonly target: number | null;
  readonly baseline: number | null;
  /** Of fewer it is not said who is better: one case would decide. */
  readonly fewest: number;
  /** What it weighs while nobody has decided on weights. */
  readonly weight: number;
  readonly values: ReadonlyMap<string, { readonly value: number | null; readonly included: number }>;
};

/**
 * The plan asks every department for its tasks by their time nodes (general plan, 四); few serve people. Weighing three
 * and the others one (service convention), tasks and reports are more than half: whoever serves nobody has a place too.
 */
const weightOfTasks = 3;

type Span = { readonly from: string; readonly to: string };
type Part = { readonly part: number; readonly whole: number };

/**
 * What can be said of every department alike: its tasks kept, cases ended in time, open ones past their time, what
 * people said of it, and whether it reported when it was asked to. Tasks and open cases are as they stand now.
 */
export async function criteriaOfUnits(deps: Dependencies, span: Span): Promise<readonly Criterion[]> {
  const [tasks, work, ratings, reporting] = await Promise.all([
    tasksOfUnits(deps),
    officeWork(deps, { ...span, services: servicesForPeople(deps) }),
    officeRatings(deps, span),
    reportingOfUnits(deps, span),
  ]);
  const ofOffices = (parts: Iterable<readonly [office: string, part: number, whole: number]>) => {
    const sums = new Map<string, Part>();
    for (const [office, part, whole] of parts) {
      const unit = deps.city.offices.find(({ id }) => id === office)?.unit;
      if (unit !== undefined) add(sums, unit, { part, whole });
    }
    return sums;
  };
  const ended = ofOffices([...work].map(([office, of]) => [office, of.onTime, of.ended]));
  const open = ofOffices([...work].map(([office, of]) => [office, of.overdue, of.open]));
  const rated = ofOffices(ratings.map(({ office, good, rated: all }) => [office, good, all]));
  return [
    { ...higher('tasks-kept', tasks), weight: weightOfTasks },
    higher('cases-on-time', ended, fewestCases),
    { ...higher('open-cases-overdue', open, fewestCases), direction: 'lower-better', target: 0 },
    higher('good-ratings', rated, fewestCases),
    higher('reports-given', reporting),
  ];
}

/**
 * So many parts of so many wholes as a share, the more the better; a unit without any has no figure.
 *
 * @param fewest tasks and rounds of reporting are all there are: one of them says something already
 */
export function higher(code: UnitCriterion, parts: ReadonlyMap<string, Part>, fewest = 1): Criterion {
  return {
    code,
    name: unitCriteria.find((each) => each.code === code)?.name ?? { zh: code, en: code },
    unit: 'percent',
    direction: 'higher-better',
    frontier: null,
    target: 100,
    baseline: null,
    fewest,
    weight: 1,
    values: new Map(
      [...parts].map(([unit, { part, whole }]) => [
        unit,
        { value: whole === 0 ? null : (100 * part) / whole, included: whole },
      ]),
    ),
  };
}

function add(sums: Map<string, Part>, unit: string, { part, whole }: Part): void {
  const before = sums.get(unit) ?? { part: 0, whole: 0 };
  sums.set(unit, { part: before.part + part, whole: before.whole + whole });
}

async function tasksOfUnits(deps: Dependencies): Promise<ReadonlyMap<string, Part>> {
  return tasksKept(
    (await tasksThatCount(deps)).map(({ row }) => row),
    (unit) => expandUnit(deps.city, unit),
  );
}

/**
 * What people ask for, and the parts of it. What offices begin among themselves is no measure of how one serves: an order
 * of supervision that stays open says something of the office it is to, not of supervision.
 */
export function servicesForPeople({ packs }: { readonly packs: Served }): readonly string[] {
  const { ledger, services } = packs;
  return [...services.values()]
    .filter(
      ({ code, openedBy }) =>
        openedBy !== 'office' && openedBy !== 'reaction' && code !== ledger?.part.service,
    )
    .map(({ code }) => code);
}

type Served = {
  readonly services: ReadonlyMap<string, Pick<ServiceDefinition, 'code' | 'openedBy'>>;
  readonly ledger: { readonly part: { readonly service: string } } | null;
};

type Due = Pick<TaskRow, 'state'> & {
  readonly units: readonly Pick<TaskRow['units'][number], 'id' | 'role'>[];
};

/**
 * Of each unit: its tasks that are done, or handed in to be checked, among these and the late ones; what is not due yet
 * says nothing. A task of a group is each member's; whoever only supervises is not weighed by it.
 */
export function tasksKept(
  tasks: readonly Due[],
  expand: (unit: string) => readonly string[],
): ReadonlyMap<string, Part> {
  const sums = new Map<string, Part>();
  for (const { state, units } of tasks) {
    const kept = state === 'verified' || state === 'awaiting-check';
    if (!kept && state !== 'late') continue;
    const doing = units.filter(({ role }) => role !== 'supervise');
    for (const unit of new Set(doing.flatMap(({ id }) => expand(id))))
      add(sums, unit, { part: kept ? 1 : 0, whole: 1 });
  }
  return sums;
}

/** Rounds of reporting that are over: given, or missed. */
async function reportingOfUnits(deps: Dependencies, span: Span): Promise<ReadonlyMap<string, Part>> {
  const { database, packs } = deps;
  const { ledger } = packs;
  if (ledger === null) return new Map();
  const schedules = packs.schedules.filter(({ opens }) => opens.service === ledger.round);
  const outcomes = (packs.services.get(ledger.round)?.outcomes ?? []).filter(
    (outcome) => outcome.class === 'favourable',
  );
  const rounds = await roundsOfItems(database, database.city, {
    schedules: schedules.map(({ code }) => code),
    outcomes: outcomes.map(({ code }) => code),
    ...monthSpan(deps, span),
  });
  return new Map(rounds.map(({ item, given, over }) => [item, { part: given, whole: over }]));
}
