import { DomainError } from '../../kernel/errors/index.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import { canonicalText } from '../../kernel/log/canonical.ts';
import { evaluate, type ServiceDefinition } from '../../kernel/process/index.ts';
import { findStatementBefore, type StoredStatement } from '../../store/bulletins/statements.ts';
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
import type { StatementScope } from './statement-scope.ts';

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
  const plan = deps.city.plans.find(({ code }) => code === said(statement.plan)) ?? null;
  const region = deps.city.regions.find(({ id }) => id === said(statement.region))?.id ?? null;
  // A week, a month and a quarter are compared with the last of their own kind that was sent, however long it was.
  const told = entered[statement.paper.kind];
  const kind = `${service.code} ${typeof told === 'string' ? told : ''}`;
  const drawnUp = await drawUpStatement(deps, kind, { from, to, plan, region });
  return { form: { ...entered, [statement.entry]: drawnUp.hash }, statement: drawnUp };
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
): Promise<DrawnUp> {
  // Signing writes, and a snapshot does not.
  const heads = await stateHeads(deps);
  return await inSnapshot(deps.database, (database) => stateAll({ ...deps, database }, kind, scope, heads));
}

async function stateAll(
  deps: Dependencies,
  kind: string,
  scope: StatementScope,
  heads: Statement['heads'],
): Promise<DrawnUp> {
  const { database, city } = deps;
  const at = deps.now();
  const name = `${kind} ${scope.plan?.code ?? '-'} ${scope.region ?? '-'}`;
  const before = await findStatementBefore(database, database.city, name, scope.from);
  const last = before === null ? null : (before.content as unknown as Statement);
  const [issue, { figures, unmeasured }, tasks, stood, circulars] = await Promise.all([
    issueOf(deps, before),
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
            until: before.until,
            issue,
            open: last.cases.open,
            late: last.cases.late,
          },
    heads,
  };
  const content = statement as unknown as JsonObject;
  const hash = sha256(canonicalText(content));
  return { hash, scope: name, until: scope.to, madeAt: at, content };
}

/** Which issue a statement went out with: what is compared with is named, since it need not be the issue before. */
async function issueOf(deps: Dependencies, statement: StoredStatement | null): Promise<number | null> {
  const found = statement?.case == null ? null : await findCaseState(deps, statement.case);
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
