import { holdsInWords, inWords, judge, targetFor } from '../../kernel/indicator/index.ts';
import { totalsOf } from '../../store/indicators/figures.ts';
import type { Dependencies } from '../dependencies.ts';
import { indicatorFacts } from '../indicators/facts.ts';
import type { IndicatorView } from '../indicators/indicator-views.ts';
import { presentTotals } from '../indicators/present-totals.ts';
import { figureValue } from '../indicators/read-indicators.ts';
import { nothingReported, type ReportedFigure, reportedWithin } from '../indicators/reported-figures.ts';
import { indicatorsOf } from './indicators-of.ts';
import type { StatedFigure, Statement } from './statement.ts';
import type { StatementScope } from './statement-scope.ts';

type Months = { readonly from: string; readonly to: string };

/**
 * What cases give, and behind it what units have reported and somebody else confirmed; each beside its target. Figures
 * that are to be reported and were not are counted alone.
 */
export async function stateFigures(
  deps: Dependencies,
  scope: StatementScope,
  last: Statement | null,
): Promise<{ readonly figures: StatedFigure[]; readonly unmeasured: number }> {
  const known = await indicatorsOf(deps, scope);
  const months = { from: scope.from.slice(0, 7), to: scope.to.slice(0, 7) };
  const [computed, reported] = await Promise.all([
    computedFigures(deps, scope, { known, months }),
    reportedOnes(deps, scope, { known, months }),
  ]);
  const earlier = new Map((last?.figures ?? []).map(({ code, value }) => [code, value]));
  const month = deps.now().slice(0, 7);
  const figures = [...computed, ...reported].map(({ of, ...stated }): StatedFigure => {
    const target = targetFor(of.targets, month) ?? null;
    return {
      code: of.code,
      name: of.name,
      definition: of.description,
      plan: of.plan,
      unit: of.unit,
      formula: of.formula,
      ...stated,
      before: earlier.get(of.code) ?? null,
      target: target === null ? null : { by: target.by, comparator: target.comparator, value: target.value },
      ...(target !== null && of.unit === inWords
        ? {
            holds: holdsInWords(stated.value, target, {
              targets: of.targets,
              about: stated.reported ?? null,
            }),
            few: false,
          }
        : judge(stated.value, target, { aggregate: of.aggregate, included: stated.included })),
    };
  });
  return { figures, unmeasured: known.length - figures.length };
}

type Asked = { readonly known: readonly IndicatorView[]; readonly months: Months };
type Stated = { readonly of: IndicatorView } & Pick<
  StatedFigure,
  'value' | 'included' | 'excluded' | 'inPeriod' | 'reported'
>;

async function computedFigures(
  deps: Dependencies,
  { region }: StatementScope,
  { known, months }: Asked,
): Promise<Stated[]> {
  const { database } = deps;
  const computed = known.filter((each) => each.computed);
  const codes = computed.map(({ code }) => code);
  const here = region === null ? {} : { region };
  const [all, period] = await Promise.all([
    presentTotals(deps, codes, region),
    totalsOf(database, database.city, codes, { ...here, ...months }),
  ]);
  return computed.map((of) => {
    const definition = deps.packs.indicators.get(of.code);
    const valueIn = (totals: typeof all) => {
      const own = totals.find(({ indicator }) => indicator === of.code);
      return {
        value: own === undefined || definition === undefined ? null : figureValue(definition, own),
        included: own?.included ?? 0,
        excluded: own?.excluded ?? 0,
      };
    };
    const inPeriod = valueIn(period);
    return {
      of,
      ...valueIn(all),
      inPeriod: { value: inPeriod.value, included: inPeriod.included },
    };
  });
}

/** Of the city as the list of indicators has it; of a place what was reported for that place. */
async function reportedOnes(
  deps: Dependencies,
  { region }: StatementScope,
  { known, months }: Asked,
): Promise<Stated[]> {
  const waiting = new Map(known.flatMap((each) => (each.computed ? [] : [[each.code, each] as const])));
  const facts = [...(await indicatorFacts(deps)).values()].filter(({ id }) => waiting.has(id));
  const until = deps.now().slice(0, 7);
  const [own, period] = await Promise.all([
    region === null ? null : reportedWithin(deps, facts, { from: '', to: until, region }),
    reportedWithin(deps, facts, { ...months, region }),
  ]);
  return [...waiting.values()].flatMap((of): Stated[] => {
    const { value, included, asOf } = own === null ? of : flat(own.get(of.code));
    if (value === null || asOf === null) return [];
    const within = flat(period.get(of.code));
    return [
      {
        of,
        value,
        included,
        excluded: 0,
        reported: asOf,
        inPeriod: { value: within.value, included: within.included },
      },
    ];
  });
}

function flat({ parts, asOf }: ReportedFigure = nothingReported) {
  return { value: parts.value, included: parts.included, asOf };
}
