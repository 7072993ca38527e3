import { yearOfPlan } from '../../kernel/city/ledger-numbers.ts';
import { refuse } from '../../kernel/errors/index.ts';
import type { Dependencies } from '../dependencies.ts';
import { officeName } from '../views/names.ts';
import { officeOf } from './answering-office.ts';
import { deadlineText, deadlineView } from './deadlines.ts';
import { dutyView } from './duties.ts';
import { type LedgerContents, loadFacts, type UnitBook, unitBook } from './ledger.ts';
import { countStates, viewTasks } from './list-tasks.ts';
import type { MeasureView, PlanRow, PlanView } from './plan-views.ts';
import { readPlacings } from './read-placings.ts';
import { plansAtWork, termOfPlan, termsOf } from './terms.ts';

/** The general plan and the special ones, in their order. */
export async function listPlans(deps: Dependencies): Promise<readonly PlanRow[]> {
  const [plans, measures, tasks, units] = await Promise.all([
    loadFacts(deps, 'plan'),
    loadFacts(deps, 'measure'),
    loadFacts(deps, 'task'),
    loadFacts(deps, 'unit'),
  ]);
  const book = unitBook(units);
  const measured = countBy(measures.map(({ plan }) => plan));
  const tasked = countBy(tasks.map(({ plan }) => plan));
  const term = termViews(deps, plans);
  return plans.map((plan) =>
    viewPlan(deps, book, plan, {
      measureCount: measured.get(plan.no) ?? 0,
      taskCount: tasked.get(plan.no) ?? 0,
      term: term(plan.no),
    }),
  );
}

/** The time of each plan, and what it means today. */
function termViews(
  deps: Dependencies,
  plans: readonly LedgerContents['plan'][],
): (plan: number) => PlanRow['term'] {
  const terms = termsOf(deps, plans);
  const today = deps.now().slice(0, 10);
  const atWork = plansAtWork(terms, today);
  return (plan) => {
    const { from, to } = termOfPlan(terms, plan);
    const year = yearOfPlan(plan);
    return {
      year: year ?? deps.city.profile.planYear,
      from,
      to,
      atWork: atWork.has(year),
      over: to < today,
    };
  };
}

/** One plan with its measures. Refuses `request.not-found`. */
export async function getPlan(deps: Dependencies, no: number): Promise<PlanView> {
  const [plans, measures, tasks, units] = await Promise.all([
    loadFacts(deps, 'plan'),
    loadFacts(deps, 'measure'),
    viewTasks(deps),
    loadFacts(deps, 'unit'),
  ]);
  const plan = plans.find((candidate) => candidate.no === no);
  if (plan === undefined) throw refuse('request.not-found');
  const book = unitBook(units);
  const own = measures.filter((measure) => measure.plan === no);
  const ownTasks = tasks.map(({ row }) => row).filter((row) => row.plan === no);
  return {
    ...viewPlan(deps, book, plan, {
      measureCount: own.length,
      taskCount: ownTasks.length,
      term: termViews(deps, plans)(no),
    }),
    services: packsOf(deps, plan.code)
      .flatMap(({ services }) => services)
      .map(({ code, name }) => ({ code, name })),
    office: officeOfLead(deps, plan),
    tasks: countStates(ownTasks),
    placings: await readPlacings(deps, plan.code),
    measures: own.map((measure) => viewMeasure(book, measure)),
  };
}

function officeOfLead(deps: Dependencies, { leadUnits }: LedgerContents['plan']): PlanView['office'] {
  const id = officeOf(deps.city, leadUnits[0] ?? '', deps.now().slice(0, 10));
  return id === '' ? null : { id, name: officeName(deps.city, id) };
}

function packsOf(deps: Dependencies, planCode: string) {
  return deps.packs.packs.filter((pack) => pack.plan === planCode);
}

function viewPlan(
  deps: Dependencies,
  units: UnitBook,
  plan: LedgerContents['plan'],
  more: Pick<PlanRow, 'measureCount' | 'taskCount' | 'term'>,
): PlanRow {
  return {
    no: plan.no,
    code: plan.code,
    name: plan.name,
    leadUnits: plan.leadUnits.map((id) => ({ id, name: units.name(id) })),
    leadBasis: plan.leadBasis,
    leadNote: plan.leadNote,
    attachment: plan.attachment,
    ...more,
    taskFrom: plan.taskFrom,
    taskTo: plan.taskTo,
    hasIndicatorTable: plan.hasIndicatorTable,
    hasServices: packsOf(deps, plan.code).some(({ services }) => services.length > 0),
    english: { ...plan.english },
  };
}

function viewMeasure(units: UnitBook, measure: LedgerContents['measure']): MeasureView {
  return {
    id: measure.id,
    ref: measure.ref,
    code: measure.code ?? null,
    section: measure.section,
    title: measure.title,
    text: measure.text ?? null,
    deadline: deadlineView(measure.deadline),
    deadlineText: deadlineText(measure.deadline),
    units: measure.units.map((duty) => dutyView(units, duty)),
    andOthers: measure.andOthers,
    taskNo: measure.task,
    notes: [...measure.notes],
    english: { ...measure.english },
  };
}

function countBy(values: readonly number[]): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
