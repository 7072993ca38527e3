import { Type } from 'typebox';
import { topRegion } from '../../kernel/city/index.ts';
import { refuse } from '../../kernel/errors/index.ts';
import {
  type Candidate,
  fewestCases,
  rank,
  reportedUnder,
  scaleOf,
  type Weighed,
} from '../../kernel/indicator/index.ts';
import { totalsOfRegions } from '../../store/indicators/figures.ts';
import { reportedPlaces } from '../../store/indicators/reports.ts';
import { findEntry } from '../../store/registers/entries.ts';
import type { Dependencies } from '../dependencies.ts';
import { Coded, orNull, TextView } from '../views/parts.ts';
import { type Criterion, criteriaOfUnits } from './criteria-of-units.ts';
import { figureValue } from './figure-parts.ts';
import { listIndicators } from './read-indicators.ts';

export const rankedKinds = ['counties', 'units'] as const;
type RankedKind = (typeof rankedKinds)[number];

export const RankingView = Type.Object({
  of: Type.Enum([...rankedKinds]),
  from: Type.String(),
  to: Type.String(),
  formula: Type.Object({
    decided: orNull(
      Type.Object(
        {
          number: Type.String(),
          from: Type.String({ format: 'date' }),
          version: Type.Integer(),
          why: Type.String(),
        },
        { description: '谁定的权重；null 为预设。The decision; null where they are the preset ones' },
      ),
    ),
    weights: Type.Array(
      Type.Object({
        indicator: Coded,
        unit: Type.String(),
        weight: Type.Number(),
        best: orNull(Type.Number({ description: '得 100 分的数值。What gets 100' })),
        worst: orNull(Type.Number({ description: '得 0 分的数值。What gets 0' })),
        ranked: Type.Boolean({ description: '有数可比。Whether there is anything to compare' }),
        fewest: Type.Integer({ description: '少于这么多件不比。Of fewer nothing is said' }),
      }),
    ),
    unknown: Type.Array(Type.String(), {
      description: '权重里写了、这里没有的代码。Codes that the formula names and nobody knows',
    }),
  }),
  items: Type.Array(
    Type.Object({
      key: Type.String(),
      name: TextView,
      score: orNull(Type.Number()),
      rank: orNull(Type.Integer()),
      bestRank: orNull(
        Type.Integer({ description: '权重上下变动两成时最好的名次。Best place as weights move by a fifth' }),
      ),
      worstRank: orNull(Type.Integer()),
      rankByEqualWeights: orNull(Type.Integer()),
      figures: Type.Array(
        Type.Object({
          indicator: Type.String(),
          value: orNull(Type.Number({ description: '件数太少为 null。Null where there are too few' })),
          score: orNull(Type.Number()),
          included: Type.Integer(),
        }),
      ),
    }),
  ),
});
export type RankingView = Type.Static<typeof RankingView>;

const backwards = { zh: '开始的月份不能晚于结束的月份', en: 'The first month is not after the last' };

/**
 * Places or departments by a composite of scores, each a distance to the frontier; with the formula in force and how
 * far places move with its weights. Months are those of the figures, both ends included.
 */
export async function readRanking(
  deps: Dependencies,
  of: RankedKind,
  { from, to }: { readonly from: string; readonly to: string },
): Promise<RankingView> {
  if (from > to) throw refuse('request.invalid', { count: 1 }, [{ path: '/from', message: backwards }]);
  const criteria =
    of === 'counties'
      ? await criteriaOfPlaces(deps, { from, to })
      : await criteriaOfUnits(deps, { from, to });
  const decided = await decidedWeights(deps, of);
  const weights = decided?.weights ?? criteria.map(({ code, weight }) => ({ indicator: code, weight }));
  const known = new Map(criteria.map((each) => [each.code, each]));
  const chosen = weights.flatMap(({ indicator, weight }) => {
    const criterion = known.get(indicator);
    return criterion === undefined ? [] : [{ criterion, weight, scale: scaleFor(criterion) }];
  });
  const formula: readonly Weighed[] = chosen.flatMap(({ criterion: { code }, weight, scale }) =>
    scale === null ? [] : [{ code, weight, ...scale }],
  );
  const names = of === 'counties' ? placesOf(deps) : unitsWith(deps, criteria);
  const candidates: readonly Candidate[] = names.map(({ key }) => ({
    key,
    values: Object.fromEntries(chosen.map(({ criterion }) => [criterion.code, comparedOf(criterion, key)])),
  }));
  const ranked = rank(candidates, formula);
  return {
    of,
    from,
    to,
    formula: {
      decided: decided === null ? null : decided.by,
      weights: chosen.map(({ criterion: { code, name, unit, fewest }, weight, scale }) => ({
        indicator: { code, name },
        unit,
        weight,
        best: scale?.best ?? null,
        worst: scale?.worst ?? null,
        ranked: scale !== null,
        fewest,
      })),
      unknown: weights.flatMap(({ indicator }) => (known.has(indicator) ? [] : [indicator])),
    },
    items: ranked
      .map(({ key, score, rank: place, range, rankByEqualWeights, scores }) => ({
        key,
        name: names.find((each) => each.key === key)?.name ?? { zh: key, en: key },
        score,
        rank: place,
        bestRank: range?.[0] ?? null,
        worstRank: range?.[1] ?? null,
        rankByEqualWeights,
        figures: chosen.map(({ criterion }) => ({
          indicator: criterion.code,
          value: comparedOf(criterion, key),
          score: scores[criterion.code] ?? null,
          included: criterion.values.get(key)?.included ?? 0,
        })),
      }))
      .sort((one, other) => (one.rank ?? 1e9) - (other.rank ?? 1e9)),
  };
}

function scaleFor(criterion: Criterion) {
  const { values, ...facts } = criterion;
  const measured = [...values.keys()].flatMap((key) => comparedOf(criterion, key) ?? []);
  return scaleOf(measured, facts);
}

/** What is compared; null without a figure, and where it is of too few. */
function comparedOf({ values, fewest }: Criterion, key: string): number | null {
  const own = values.get(key);
  return own === undefined || own.included < fewest ? null : own.value;
}

type Span = { readonly from: string; readonly to: string };

/** Whatever has a better direction and a figure for at least two places: computed, and reported for places. */
async function criteriaOfPlaces(deps: Dependencies, span: Span): Promise<readonly Criterion[]> {
  const { database } = deps;
  const { city } = database;
  // A sum grows with the size of the place, which is no merit.
  const views = (await listIndicators(deps)).filter(
    ({ direction, aggregate, included }) =>
      (direction === 'lower-better' || direction === 'higher-better') &&
      aggregate !== 'sum' &&
      aggregate !== 'count' &&
      included > 0,
  );
  const computed = views.filter((view) => view.computed).map(({ code }) => code);
  const reported = views.filter((view) => !view.computed).map(({ code }) => reportedUnder(code));
  const withMedians = computed.filter((code) => deps.packs.indicators.get(code)?.aggregate === 'median');
  const [totals, reports] = await Promise.all([
    totalsOfRegions(database, city, computed, span, { withMedians }),
    reported.length === 0 ? [] : reportedPlaces(database, city, reported, span),
  ]);
  const places = new Set(placesOf(deps).map(({ key }) => key));
  return views.flatMap((view): readonly Criterion[] => {
    const { code, name, unit, direction } = view;
    const definition = deps.packs.indicators.get(code);
    const values =
      definition === undefined
        ? reports.flatMap(({ indicator, region, value }) =>
            indicator === reportedUnder(code) ? [[region, { value, included: 1 }] as const] : [],
          )
        : totals.flatMap((each) =>
            each.indicator === code && each.included > 0
              ? [[each.key, { value: figureValue(definition, each), included: each.included }] as const]
              : [],
          );
    const among = new Map(values.filter(([key]) => places.has(key)));
    if (among.size < 2 || (direction !== 'lower-better' && direction !== 'higher-better')) return [];
    const facing = { frontier: view.frontier?.value ?? null, target: view.target?.value ?? null };
    // What a place has reported is one figure of all its cases.
    const fewest = view.computed ? fewestCases : 1;
    const baseline = view.baseline?.value ?? null;
    return [{ code, name, unit, direction, ...facing, baseline, fewest, weight: 1, values: among }];
  });
}

/** The places right below the city. */
function placesOf(deps: Dependencies) {
  const top = topRegion(deps.city);
  return deps.city.regions.filter(({ parent }) => parent === top).map(({ id, name }) => ({ key: id, name }));
}

function unitsWith({ city }: Dependencies, criteria: readonly Criterion[]) {
  const keys = new Set(criteria.flatMap(({ values }) => [...values.keys()]));
  return city.units.filter(({ id }) => keys.has(id)).map(({ id, name }) => ({ key: id, name }));
}

/** The formula that two people of the coordinating office decided on; null while nobody has. */
async function decidedWeights(deps: Dependencies, of: RankedKind) {
  const { ranking } = deps.packs;
  if (ranking === null) return null;
  const entry = await findEntry(deps.database, deps.database.city, ranking.register, of);
  if (entry === null || !entry.open) return null;
  const { weights, number, from, why } = entry.content as {
    readonly weights: readonly { readonly indicator: string; readonly weight: number }[];
    readonly number: string;
    readonly from: string;
    readonly why: string;
  };
  return { weights, by: { number, from, why, version: entry.version } };
}
