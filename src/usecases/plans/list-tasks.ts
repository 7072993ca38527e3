import type { Fulfilment } from '../../kernel/city/index.ts';
import { ownTaskNo, taskNoOf, yearOfPlan } from '../../kernel/city/ledger-numbers.ts';
import type { Text } from '../../kernel/text.ts';
import { readCursor, writeCursor } from '../../store/page.ts';
import type { Dependencies } from '../dependencies.ts';
import { officeName } from '../views/names.ts';
import { answeringOffice } from './answering-office.ts';
import { contradictionsOf } from './contradictions.ts';
import { deadlineText, deadlineView } from './deadlines.ts';
import { dutyView } from './duties.ts';
import { fulfillers } from './fulfillers.ts';
import { loadFacts, type UnitBook, unitBook } from './ledger.ts';
import { type TaskCounts, type TaskPage, type TaskRow, type TaskState, taskStates } from './plan-views.ts';
import { readLedgerOfTasks } from './task-progress.ts';
import { dueNext, taskState } from './task-state.ts';
import { plansAtWork, termOfPlan, termsOf } from './terms.ts';

export type TaskFilter = {
  readonly plan?: number;
  /** The plan of which year. */
  readonly planYear?: number;
  /** Only what counts today (`tasksThatCount`). */
  readonly current?: boolean;
  /** A unit: its own tasks and those of every group it belongs to; a group: those of its members too. */
  readonly unit?: string;
  /** `2022-06`, or `ongoing`. */
  readonly deadline?: string;
  readonly state?: TaskState;
  /** Words; all must occur, in either language. A number is a task's number too, whichever its plan. */
  readonly q?: string;
  readonly limit?: number;
  readonly after?: string;
};

/**
 * The task list, filtered, in its own order. A city's list has hundreds of rows, and the state follows
 * from the day it is asked for, so it is worked out here and not in the database.
 */
export async function listTasks(deps: Dependencies, filter: TaskFilter): Promise<TaskPage> {
  const views = await (filter.current === true ? tasksThatCount(deps) : viewTasks(deps));
  const { planYear } = deps.city.profile;
  const matching = views
    .filter(
      ({ row }) => filter.planYear === undefined || (yearOfPlan(row.plan) ?? planYear) === filter.planYear,
    )
    .filter((row) => matches(row, filter));
  const inState = matching.filter(({ row }) => filter.state === undefined || row.state === filter.state);
  const [from] = readCursor(filter.after, 'text') ?? [];
  const rest = from === undefined ? inState : inState.filter(({ row }) => row.no > Number(from));
  const items = rest.slice(0, filter.limit ?? 50).map(({ row }) => row);
  const last = items.at(-1);
  return {
    items,
    next: last !== undefined && rest.length > items.length ? writeCursor(String(last.no)) : null,
    total: inState.length,
    counts: countStates(matching.map(({ row }) => row)),
  };
}

/** How many tasks there are in each state. */
export function countStates(rows: readonly Pick<TaskRow, 'state'>[]): TaskCounts {
  const counts = Object.fromEntries(taskStates.map((state) => [state, 0])) as TaskCounts;
  for (const { state } of rows) counts[state] += 1;
  return counts;
}

type Viewed = { readonly row: TaskRow; readonly units: UnitBook };

/** Every task as it stands today. */
export async function viewTasks(deps: Dependencies): Promise<readonly Viewed[]> {
  const [tasks, plans, measures, units, ledger] = await Promise.all([
    loadFacts(deps, 'task'),
    loadFacts(deps, 'plan'),
    loadFacts(deps, 'measure'),
    loadFacts(deps, 'unit'),
    readLedgerOfTasks(deps),
  ]);
  const book = unitBook(units);
  const planByNo = new Map(plans.map((plan) => [plan.no, plan]));
  const refs = new Map(measures.map((measure) => [measure.id, measure.ref]));
  const answers = new Map(deps.city.fulfilment.map((row) => [keyOf(row.of), row]));
  const today = deps.now().slice(0, 10);
  const terms = termsOf(deps, plans);
  return tasks.map((task) => {
    const answer = answers.get(`task ${task.no}`) ?? answers.get(`measure ${task.measure}`);
    const fulfilledBy = fulfillers(deps.packs, answer);
    const progress = ledger.progress(task.no);
    const standing = taskState({
      deadline: task.deadline,
      by: answer?.by,
      fulfilledBy,
      late: ledger.late(fulfilledBy.map(({ code }) => code)),
      progress,
      parts: ledger.parts(task.no),
      today,
      period: termOfPlan(terms, task.plan),
    });
    const plan = planByNo.get(task.plan);
    const office =
      progress?.office ??
      answeringOffice(deps.city, task, { units: book, lead: plan?.leadUnits[0] ?? '', today }).office;
    return {
      units: book,
      row: {
        no: task.no,
        plan: task.plan,
        planCode: plan?.code ?? '',
        planName: plan?.name ?? { zh: String(task.plan), en: String(task.plan) },
        direction: task.title,
        summary: task.summary,
        content: task.content ?? null,
        units: task.units.map((duty) => dutyView(book, duty)),
        andOthers: task.andOthers,
        office: office === '' ? null : { id: office, name: officeName(deps.city, office) },
        deadline: deadlineView(task.deadline),
        deadlineText: deadlineText(task.deadline),
        dueNext: dueNext({ deadline: task.deadline, progress, by: answer?.by }),
        state: standing.state,
        stateText: standing.text,
        how: answer?.by ?? 'later',
        fulfilledBy: [...fulfilledBy],
        caseId: ledger.caseOf(task.no),
        caseNumber: progress?.number ?? null,
        changedDue: progress?.due ?? null,
        parts: ledger.parts(task.no),
        measure: task.measure,
        measureRef: task.measure === null ? null : (refs.get(task.measure) ?? null),
        targets: task.targets.map((target) => ({ ...target })),
        contradictions: contradictionsOf(deps.city, ({ tasks: about }) => about.includes(task.no)),
        english: { ...task.english },
      },
    };
  });
}

/**
 * The tasks that count today: those of the plan that is worked at, and what an earlier one has not settled. One that is
 * still to begin says nothing yet of how the city stands.
 */
export async function tasksThatCount(deps: Dependencies): Promise<readonly Viewed[]> {
  const [views, plans] = await Promise.all([viewTasks(deps), loadFacts(deps, 'plan')]);
  const terms = termsOf(deps, plans);
  const today = deps.now().slice(0, 10);
  const atWork = plansAtWork(terms, today);
  return views.filter(({ row: { plan, state, how } }) => {
    if (atWork.has(yearOfPlan(plan))) return true;
    // What runs here keeps an earlier plan's task for good; that is nothing left to settle.
    const kept = how !== 'evidence' && how !== 'later';
    return termOfPlan(terms, plan).to < today && !kept && state !== 'ended' && state !== 'verified';
  });
}

/** Who is named where a task is late: the office that answers for it, or whom the plan names first where there is none. */
export function answering({ units, office }: Pick<TaskRow, 'units' | 'office'>): Text[] {
  return office === null ? units.slice(0, 1).map(({ name }) => name) : [office.name];
}

function keyOf(of: Fulfilment['of']): string {
  if ('task' in of) return `task ${of.task}`;
  return 'measure' in of ? `measure ${of.measure}` : '';
}

function matches({ row, units }: Viewed, filter: TaskFilter): boolean {
  if (filter.plan !== undefined && row.plan !== filter.plan) return false;
  if (filter.deadline !== undefined && !isDue(row, filter.deadline)) return false;
  if (filter.unit !== undefined) {
    const wanted = units.expand(filter.unit);
    const own = row.units.some(
      ({ id }) => id === filter.unit || [...units.expand(id)].some((single) => wanted.has(single)),
    );
    if (!own) return false;
  }
  const words = (filter.q ?? '')
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return words.every((word) => searched(row).includes(word) || isNumberOf(row.no, word));
}

function isNumberOf(no: number, word: string): boolean {
  return taskNoOf(word) === no || String(ownTaskNo(no)) === word;
}

function isDue(row: TaskRow, wanted: string): boolean {
  if (wanted === 'ongoing') return row.deadline.type === 'ongoing';
  return row.deadline.value === wanted || row.deadline.milestones.includes(wanted);
}

function searched(row: TaskRow): string {
  const texts = [row.direction, row.summary, row.planName, ...row.units.map(({ name }) => name)];
  return [...texts.flatMap(({ zh, en }) => [zh, en]), row.content ?? ''].join('\n').toLowerCase();
}
