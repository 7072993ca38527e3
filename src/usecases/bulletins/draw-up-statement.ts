import { nameOfWholePlan, planNoIn } from '../../kernel/city/ledger-numbers.ts';
import { DomainError, refuse } from '../../kernel/errors/index.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import { canonicalText } from '../../kernel/log/canonical.ts';
import { evaluate, type ServiceDefinition } from '../../kernel/process/index.ts';
import { findStatement, listSentOf, type StoredStatement } from '../../store/bulletins/statements.ts';
import { inSnapshot } from '../../store/snapshot.ts';
import { type Head, latestHead } from '../../store/transparency/heads.ts';
import { type TreeName, treeNames, treeSize } from '../../store/transparency/trees.ts';
import { findCaseState } from '../cases/load-case.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { sha256 } from '../sha256.ts';
import { headCovering } from '../transparency/sign-head.ts';
import { regionName } from '../views/names.ts';
import { stateCases } from './state-cases.ts';
import { stateCirculars } from './state-circulars.ts';
import { stateFigures } from './state-figures.ts';
import { statePlaces } from './state-places.ts';
import { stateTasks } from './state-tasks.ts';
import type { Statement } from './statement.ts';
import type { StatedPlan, StatementScope } from './statement-scope.ts';

/** What is drawn up, before a case is there that it is kept with. */
export type DrawnUp = Omit<StoredStatement, 'case'>;

/**
 * The form with the hash of the statement that its service declares, drawn up now, and the statement to be kept with
 * the case that begins. Whatever was sent there is thrown away.
 */
export async function withStatement(
  deps: Dependencies,
  service: ServiceDefinition,
  form: JsonObject,
): Promise<{ readonly form: JsonObject; readonly statement?: DrawnUp }> {
  const { statement } = service;
  if (statement === undefined) return { form };
  const { [statement.entry]: _sent, ...entered } = form;
  const said = (expression: string | undefined): string => {
    const value: Json = expression === undefined ? '' : evaluate(expression, { form: entered });
    return typeof value === 'string' ? value : '';
  };
  const [from, to] = [said(statement.from), said(statement.to)];
  // A period that is none is refused with the form.
  if (!isDay(from) || !isDay(to) || from > to) return { form: entered };
  const plan =
    deps.city.plans.find(({ code }) => code === said(statement.plan)) ??
    wholePlan(deps, numberFrom(statement.year, entered));
  const region = deps.city.regions.find(({ id }) => id === said(statement.region))?.id ?? null;
  // Weeks, months and quarters, each plan and each place, are series of their own, and compared within themselves.
  const told = entered[statement.paper.kind];
  const kind = `${service.code} ${typeof told === 'string' ? told : ''}`;
  const drawnUp = await drawUpStatement(
    deps,
    kind,
    { from, to, plan, region },
    numberFrom(statement.former, entered),
  );
  return { form: { ...entered, [statement.entry]: drawnUp.hash }, statement: drawnUp };
}

function numberFrom(expression: string | undefined, form: JsonObject): number {
  const said = expression === undefined ? 0 : Number(evaluate(expression, { form }));
  return Number.isInteger(said) ? said : 0;
}

function wholePlan({ city }: Dependencies, told: number): StatedPlan | null {
  if (told === 0) return null;
  const year = told === city.profile.planYear ? null : told;
  return { no: planNoIn(year, 0), code: `plan-${told}`, name: nameOfWholePlan(told), year };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(`${text}T00:00:00Z`));
}

/**
 * What figures, tasks and clocks say at this moment, under its hash: all of it read from one snapshot, so that nothing
 * that happens meanwhile is in one figure and not in another. It is kept once its case is found right.
 */
export async function drawUpStatement(
  deps: Dependencies,
  kind: string,
  scope: StatementScope,
  /** The issue that it is compared with; 0: the last one before it. */
  former = 0,
): Promise<DrawnUp> {
  // Signing writes, and a snapshot does not.
  const heads = await stateHeads(deps);
  return await inSnapshot(deps.database, (database) =>
    stateAll({ ...deps, database }, kind, scope, former, heads),
  );
}

async function stateAll(
  deps: Dependencies,
  kind: string,
  scope: StatementScope,
  former: number,
  heads: Statement['heads'],
): Promise<DrawnUp> {
  const { city } = deps;
  const at = deps.now();
  const series = `${kind} ${scope.plan?.code ?? '-'} ${scope.region ?? '-'}`;
  const before = await formerOf(deps, series, scope.from, former);
  const last = before?.statement ?? null;
  const [{ figures, unmeasured }, tasks, stood, circulars] = await Promise.all([
    stateFigures(deps, scope, last),
    stateTasks(deps, scope),
    stateCases(deps, scope, at),
    stateCirculars(deps, scope),
  ]);
  const places = scope.region === null ? await statePlaces(deps, scope, at) : [];
  const statement: Statement = {
    form: 1,
    at,
    city: city.profile.name,
    demonstration: deps.demonstration,
    period: { from: scope.from, to: scope.to },
    plan: scope.plan === null ? null : { no: scope.plan.no, code: scope.plan.code, name: scope.plan.name },
    place: scope.region === null ? null : { id: scope.region, name: regionName(city, scope.region) },
    figures,
    unmeasured,
    places,
    tasks,
    ...stood,
    circulars,
    before:
      before === null || last === null
        ? null
        : {
            hash: before.hash,
            at: last.at,
            from: last.period.from,
            until: last.period.to,
            issue: before.issue,
            open: last.cases.open,
            late: last.cases.late,
          },
    heads,
  };
  const content = statement as unknown as JsonObject;
  const hash = sha256(canonicalText(content));
  return { hash, scope: series, until: scope.to, madeAt: at, content };
}

type Former = { readonly hash: string; readonly issue: number | null; readonly statement: Statement };

/**
 * What it is compared with: the issue that is named, or the last of its series whose time began before its own. Not by
 * where that time ended: a period may be skipped, its days put right, or one that was wrong answered by another.
 */
async function formerOf(
  deps: Dependencies,
  series: string,
  from: string,
  named: number,
): Promise<Former | null> {
  const { database } = deps;
  const sent = await listSentOf(database, database.city, series);
  const candidates = named > 0 ? sent : sent.filter((each) => each.from < from).slice(0, 1);
  for (const each of candidates) {
    const issue = await issueOf(deps, each.case);
    if (named > 0 && issue !== named) continue;
    const found = await findStatement(database, database.city, each.hash);
    if (found !== null) return { hash: each.hash, issue, statement: found.content as unknown as Statement };
  }
  if (named > 0) throw refuse('case.former-unknown', { issue: named });
  return null;
}

/** Which issue it went out with. */
async function issueOf(deps: Dependencies, id: string): Promise<number | null> {
  const found = await findCaseState(deps, id);
  const entry = found?.definition.statement?.paper.issue;
  const issue = entry === undefined ? null : found?.state.data[entry];
  return typeof issue === 'number' ? issue : null;
}

/** Signed heads of the log as it is now: whoever has the paper can hold the log against them. */
async function stateHeads(deps: Dependencies): Promise<Statement['heads']> {
  const heads = await Promise.all(
    treeNames.map(async (tree) => {
      const head = await headNow(deps, tree);
      return head === null
        ? []
        : [
            {
              tree,
              size: head.size,
              root: head.root.toString('hex'),
              at: inCityTime(deps.time.zone, head.at),
              note: head.note,
            },
          ];
    }),
  );
  return heads.flat();
}

/** Where none can be signed the last one is printed: what is wrong with the log holds no bulletin up, and audit says it. */
async function headNow(deps: Dependencies, tree: TreeName): Promise<Head | null> {
  const { database } = deps;
  try {
    return await headCovering(deps, tree, await treeSize(database, database.city, tree));
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return await latestHead(database, database.city, tree);
  }
}
