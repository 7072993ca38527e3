import { expandUnit } from '../../kernel/city/index.ts';
import type { Text } from '../../kernel/text.ts';
import { roundsOfItems } from '../../store/ledger/rounds.ts';
import type { Dependencies } from '../dependencies.ts';
import { viewTasks } from '../plans/list-tasks.ts';
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
  readonly values: ReadonlyMap<string, { readonly value: number | null; readonly included: number }>;
};

type Span = { readonly from: string; readonly to: string };
type Part = { readonly part: number; readonly whole: number };

/**
 * What can be said of every department alike: its tasks kept, cases ended in time, open ones past their time, what
 * people said of it, and whether it reported when it was asked to. Tasks and open cases are as they stand now.
 */
export async function criteriaOfUnits(deps: Dependencies, span: Span): Promise<readonly Criterion[]> {
  const [tasks, work, ratings, reporting] = await Promise.all([
    tasksOfUnits(deps),
    officeWork(deps, span),
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
    higher('tasks-kept', { zh: '任务兑现率', en: 'Tasks kept' }, tasks),
    higher('cases-on-time', { zh: '按时办结率', en: 'Cases ended in time' }, ended),
    {
      ...higher('open-cases-overdue', { zh: '在办超期率', en: 'Open cases past their time' }, open),
      direction: 'lower-better',
      target: 0,
    },
    higher('good-ratings', { zh: '好评率', en: 'Good ratings' }, rated),
    higher('reports-given', { zh: '按期报送率', en: 'Reports given when asked' }, reporting),
  ];
}

function higher(code: string, name: Text, parts: ReadonlyMap<string, Part>): Criterion {
  return {
    code,
    name,
    unit: 'percent',
    direction: 'higher-better',
    frontier: null,
    target: 100,
    baseline: null,
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

/** Tasks that are done, or handed in to be checked, among these and the late ones; what is not due yet says nothing. */
async function tasksOfUnits(deps: Dependencies): Promise<ReadonlyMap<string, Part>> {
  const sums = new Map<string, Part>();
  for (const { row } of await viewTasks(deps)) {
    const kept = row.state === 'verified' || row.state === 'awaiting-check';
    if (!kept && row.state !== 'late') continue;
    const doing = row.units.filter(({ role }) => role !== 'supervise');
    const units = new Set(doing.flatMap(({ id }) => expandUnit(deps.city, id)));
    for (const unit of units) add(sums, unit, { part: kept ? 1 : 0, whole: 1 });
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
