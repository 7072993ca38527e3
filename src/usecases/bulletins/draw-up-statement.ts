import { holds, targetFor } from '../../kernel/indicator/index.ts';
import type { Json, JsonObject } from '../../kernel/json.ts';
import { canonicalText } from '../../kernel/log/canonical.ts';
import { evaluate, type ServiceDefinition } from '../../kernel/process/index.ts';
import { findStatementBefore, keepStatement } from '../../store/bulletins/statements.ts';
import { totalsOf } from '../../store/indicators/figures.ts';
import { latestHead } from '../../store/transparency/heads.ts';
import { treeNames } from '../../store/transparency/trees.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { figureValue, listIndicators } from '../indicators/read-indicators.ts';
import { sha256 } from '../sha256.ts';
import { regionName } from '../views/names.ts';
import { stateCases } from './state-cases.ts';
import { statePlaces } from './state-places.ts';
import { stateTasks } from './state-tasks.ts';
import type { StatedFigure, Statement } from './statement.ts';
import type { StatementScope } from './statement-scope.ts';

/** The form with the hash of the statement that its service declares, drawn up now. Whatever was sent there is thrown away. */
export async function withStatement(
  deps: Dependencies,
  service: ServiceDefinition,
  form: JsonObject,
): Promise<JsonObject> {
  const { statement } = service;
  if (statement === undefined) return form;
  const { [statement.entry]: _sent, ...entered } = form;
  const said = (expression: string | undefined): string => {
    const value: Json = expression === undefined ? '' : evaluate(expression, { form: entered });
    return typeof value === 'string' ? value : '';
  };
  const [from, to] = [said(statement.from), said(statement.to)];
  // A period that is none is refused with the form.
  if (from === '' || to === '' || from > to) return entered;
  const plan = deps.city.plans.find(({ code }) => code === said(statement.plan)) ?? null;
  const region = deps.city.regions.find(({ id }) => id === said(statement.region))?.id ?? null;
  const hash = await drawUpStatement(deps, `${service.code} ${spanOf(from, to)}`, { from, to, plan, region });
  return { ...entered, [statement.entry]: hash };
}

/** A week, a month and a quarter are compared with their own kind alone. */
function spanOf(from: string, to: string): string {
  const days = Math.round((Date.parse(to) - Date.parse(from)) / 86_400_000) + 1;
  return days <= 10 ? 'week' : days <= 45 ? 'month' : 'quarter';
}

/** Draws up and keeps what figures, tasks and clocks say at this moment; gives its hash. */
export async function drawUpStatement(
  deps: Dependencies,
  kind: string,
  scope: StatementScope,
): Promise<string> {
  const { database, city } = deps;
  const at = deps.now();
  const name = `${kind} ${scope.plan?.code ?? '-'} ${scope.region ?? '-'}`;
  const before = await findStatementBefore(database, database.city, name, scope.from);
  const last = before === null ? null : (before.content as unknown as Statement);
  const [{ figures, unmeasured }, tasks, stood, heads] = await Promise.all([
    stateFigures(deps, scope, last),
    stateTasks(deps, scope),
    stateCases(deps, scope, at),
    stateHeads(deps),
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
    before:
      before === null || last === null
        ? null
        : {
            hash: before.hash,
            at: last.at,
            until: before.until,
            open: last.cases.open,
            late: last.cases.late,
          },
    heads,
  };
  const content = statement as unknown as JsonObject;
  const hash = sha256(canonicalText(content));
  await keepStatement(database, database.city, { hash, scope: name, until: scope.to, madeAt: at, content });
  return hash;
}

async function stateFigures(
  deps: Dependencies,
  { plan, region, from, to }: StatementScope,
  last: Statement | null,
): Promise<{ readonly figures: StatedFigure[]; readonly unmeasured: number }> {
  const known = await listIndicators(deps, plan?.code);
  const computed = known.filter((each) => each.computed);
  const codes = computed.map(({ code }) => code);
  const here = region === null ? {} : { region };
  const [all, period] = await Promise.all([
    totalsOf(deps.database, deps.database.city, codes, here),
    totalsOf(deps.database, deps.database.city, codes, {
      ...here,
      from: from.slice(0, 7),
      to: to.slice(0, 7),
    }),
  ]);
  const earlier = new Map((last?.figures ?? []).map(({ code, value }) => [code, value]));
  const figures = computed.map((each): StatedFigure => {
    const definition = deps.packs.indicators.get(each.code);
    const valueIn = (totals: typeof all) => {
      const own = totals.find(({ indicator }) => indicator === each.code);
      return {
        value: own === undefined || definition === undefined ? null : figureValue(definition, own),
        included: own?.included ?? 0,
        excluded: own?.excluded ?? 0,
      };
    };
    const [overall, inPeriod] = [valueIn(all), valueIn(period)];
    const target = targetFor(each.targets, deps.now().slice(0, 7)) ?? null;
    return {
      code: each.code,
      name: each.name,
      definition: each.description,
      plan: each.plan,
      unit: each.unit,
      formula: each.formula,
      ...overall,
      inPeriod: { value: inPeriod.value, included: inPeriod.included },
      before: earlier.get(each.code) ?? null,
      target: target === null ? null : { by: target.by, comparator: target.comparator, value: target.value },
      holds: target === null ? null : holds(overall.value, target),
    };
  });
  return { figures, unmeasured: known.length - computed.length };
}

/** The last signed heads of the log: whoever has the paper can hold the log against them. */
async function stateHeads(deps: Dependencies): Promise<Statement['heads']> {
  const heads = await Promise.all(
    treeNames.map(async (tree) => {
      const head = await latestHead(deps.database, deps.database.city, tree);
      return head === null
        ? []
        : [
            {
              tree,
              size: head.size,
              root: head.root.toString('hex'),
              at: inCityTime(deps.time.zone, head.at),
            },
          ];
    }),
  );
  return heads.flat();
}
