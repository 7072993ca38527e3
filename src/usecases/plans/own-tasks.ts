import { Type } from 'typebox';
import { admits } from '../../kernel/access/allow.ts';
import type { Principal } from '../../kernel/access/principal.ts';
import { refuse } from '../../kernel/errors/index.ts';
import { type WaitingStep, waitingForOffice } from '../../store/ledger/standing.ts';
import { workOfLead } from '../cases/lead-work.ts';
import { findCaseState } from '../cases/load-case.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { getOversight } from '../supervision/oversight.ts';
import { OrderView } from '../supervision/supervision-views.ts';
import { viewOrder } from '../supervision/view-order.ts';
import { officeName } from '../views/names.ts';
import { Coded, DateTime, Named, orNull } from '../views/parts.ts';
import { viewTasks } from './list-tasks.ts';
import { PartView } from './part-views.ts';
import { TaskRow } from './plan-views.ts';
import { viewPart } from './task-parts.ts';

/** What an office has to do with tasks of the plan, and what supervision wants of it. */
export const OwnTasks = Type.Object({
  office: orNull(Type.Object(Named.properties, { description: '专班的为空。Null for whoever leads a plan' })),
  plan: orNull(Type.Object(Coded.properties, { description: '牵头的方案。The plan that one leads' })),
  tasks: Type.Array(
    Type.Object({
      task: TaskRow,
      answers: Type.Boolean({ description: '由本单位报告。This office reports on it' }),
      waiting: Type.Boolean({ description: '现在等本单位办理。It waits for this office now' }),
    }),
  ),
  parts: Type.Array(
    Type.Object({
      part: PartView,
      answers: Type.Boolean({ description: '由本单位报告。This office reports on it' }),
    }),
    { description: '等本单位报告、核对或重新分派的分工。Parts that wait for this office' },
  ),
  rounds: Type.Array(Type.Object({ caseId: Type.String({ format: 'uuid' }), dueAt: orNull(DateTime) }), {
    description: '等本单位填报的周报、月报。Weekly and monthly reports that wait for this office',
  }),
  orders: Type.Array(OrderView, {
    description:
      '等本单位说明、整改的督办，最急的在前。Orders that wait for this office, the most urgent first',
  }),
});
export type OwnTasks = Type.Static<typeof OwnTasks>;
type TasksOfOffice = Omit<OwnTasks, 'orders' | 'office'> & {
  readonly office: NonNullable<OwnTasks['office']>;
};

export type Officer = Extract<Principal, { kind: 'account' }>;

/** The tasks that name the unit of one's office, or wait for the office, each as it stands; and orders that wait for it. */
export async function ownTasks(deps: Dependencies, principal: Officer): Promise<OwnTasks> {
  if (principal.role === 'plan-lead') return await tasksOfLead(deps, principal);
  const office = officeOf(principal);
  const [tasks, orders] = await Promise.all([
    tasksOfOffice(deps, office),
    ordersWaitingFor(deps, office, { contents: admits('case.contents', principal) }),
  ]);
  return { ...tasks, orders };
}

/** The tasks of the plan that somebody leads; what waits for them are reports to be reviewed. */
async function tasksOfLead(deps: Dependencies, principal: Officer): Promise<OwnTasks> {
  const { plan } = principal;
  const [views, work] = await Promise.all([viewTasks(deps), workOfLead(deps, principal)]);
  const waiting = new Set(work.kind === 'cases' ? work.cases : []);
  const rows = views.flatMap(({ row }) => (row.planCode === plan ? [row] : []));
  const name = deps.city.plans.find(({ code }) => code === plan)?.name ?? rows[0]?.planName;
  if (plan === undefined || name === undefined) throw refuse('access.not-permitted');
  return {
    office: null,
    plan: { code: plan, name },
    tasks: rows.map((task) => ({
      task,
      answers: false,
      waiting: task.caseId !== null && waiting.has(task.caseId),
    })),
    parts: [],
    rounds: [],
    orders: [],
  };
}

async function ordersWaitingFor(
  deps: Dependencies,
  office: string,
  sees: { readonly contents: boolean },
): Promise<OwnTasks['orders']> {
  const { database, packs } = deps;
  if (packs.oversight === null) return [];
  const oversight = getOversight(deps);
  const waiting = await waitingForOffice(database, database.city, office, [oversight.order]);
  const states = await Promise.all(
    [...new Set(waiting.map((each) => each.case))].map((id) => findCaseState(deps, id)),
  );
  return states
    .flatMap((state) => (state == null ? [] : [viewOrder(deps, oversight, state, sees)]))
    .toSorted((one, other) => (one.due < other.due ? -1 : 1));
}

export function officeOf({ office }: Officer): string {
  if (office === undefined) throw refuse('access.not-permitted');
  return office;
}

export async function tasksOfOffice(deps: Dependencies, office: string): Promise<TasksOfOffice> {
  const { city, database, packs } = deps;
  const unit = city.offices.find(({ id }) => id === office)?.unit ?? '';
  const { ledger } = packs;
  const [views, waiting] = await Promise.all([
    viewTasks(deps),
    ledger === null
      ? Promise.resolve<readonly WaitingStep[]>([])
      : waitingForOffice(database, database.city, office, [
          ledger.service,
          ledger.part.service,
          ledger.round,
        ]),
  ]);
  // A task that is divided waits for its office by two of its steps: the report is the one to be answered.
  const waits = new Map(
    waiting
      .toSorted(
        (a, b) => Number(reportsNow(a, ledger?.report.step)) - Number(reportsNow(b, ledger?.report.step)),
      )
      .map((each) => [each.case, each]),
  );
  const tasks = views.flatMap(({ row, units }) => {
    const now = row.caseId === null ? undefined : waits.get(row.caseId);
    const named = row.units.some(({ id }) => id === unit || units.expand(id).has(unit));
    if (!named && now === undefined) return [];
    return [{ task: row, answers: reportsNow(now, ledger?.report.step), waiting: now !== undefined }];
  });
  const own = new Set(tasks.map(({ task }) => task.caseId));
  const parts = await Promise.all(
    waiting
      .filter(({ service }) => service === ledger?.part.service)
      .map(async (each) => ({
        part: await viewPart(deps, each.case),
        answers: reportsNow(each, ledger?.part.report.step),
      })),
  );
  return {
    office: { id: office, name: officeName(city, office) },
    plan: null,
    tasks,
    parts,
    rounds: waiting
      .filter((each) => each.service === ledger?.round && !own.has(each.case))
      .map((each) => ({
        caseId: each.case,
        dueAt: each.dueAt === null ? null : inCityTime(deps.time.zone, each.dueAt),
      })),
  };
}

/** Whether what waits for an office is the report; nothing that waits, or no ledger, is no report. */
export function reportsNow(now: Pick<WaitingStep, 'step'> | undefined, report: string | undefined): boolean {
  return now !== undefined && now.step === report;
}
