import type { Type } from 'typebox';
import { refuse } from '../../kernel/errors/index.ts';
import {
  frontierScore,
  type IndicatorDefinition,
  inWords,
  type Judgement,
  judge,
  reportedUnder,
} from '../../kernel/indicator/index.ts';
import type { Text } from '../../kernel/text.ts';
import {
  type ContributionFilter,
  listContributions,
  totalsBy,
  totalsOf,
} from '../../store/indicators/figures.ts';
import { listFormulas } from '../../store/indicators/formulas.ts';
import { listRevisions } from '../../store/indicators/revisions.ts';
import { inCityTime } from '../city-time.ts';
import type { Dependencies } from '../dependencies.ts';
import { contradictionsOf } from '../plans/contradictions.ts';
import { regionName } from '../views/names.ts';
import { indicatorFacts, type LedgerIndicator } from './facts.ts';
import { partsOf } from './figure-parts.ts';
import { forecastsOf } from './forecasts.ts';
import type { ContributionView, IndicatorDetail, IndicatorView } from './indicator-views.ts';
import { codeOfPlan, computedFor, matchesPlan, planCodeOf, reportersOf } from './plan-of-indicator.ts';
import { presentMonths, presentTotals } from './present-totals.ts';
import { nothingReported, reportedFigures, reportedSeries } from './reported-figures.ts';
import { viewComputed, viewReported } from './view-indicator.ts';

export { figureValue } from './figure-parts.ts';

/** Computed indicators first, then what the plan wants reported. `plan` is a plan's number or code. */
export async function listIndicators(deps: Dependencies, plan?: string): Promise<IndicatorView[]> {
  const definitions = [...deps.packs.indicators.values()].filter((each) =>
    matchesPlan(deps, planCodeOf(deps, each), plan),
  );
  const [totals, facts] = await Promise.all([
    presentTotals(
      deps,
      definitions.map(({ code }) => code),
      null,
    ),
    indicatorFacts(deps),
  ]);
  const reported = [...facts.values()].filter(
    (fact) =>
      computedFor(deps, fact.id).length === 0 &&
      (plan === undefined || plan === String(fact.plan) || plan === codeOfPlan(deps, fact.plan)),
  );
  const figures = await reportedFigures(deps, reported);
  return [
    ...definitions.map((definition) => {
      const found = totals.find(({ indicator }) => indicator === definition.code);
      return viewComputed(deps, definition, facts, {
        parts: partsOf(definition, found),
        demonstration: found?.sandbox ?? false,
      });
    }),
    ...reported.map((fact) => viewReported(deps, fact, figures.get(fact.id) ?? nothingReported)),
  ];
}

/** A page of them: those that come behind `after`, the code of the last one before. */
export async function pageOfIndicators(
  deps: Dependencies,
  { plan, limit, after }: { readonly plan?: string; readonly limit?: number; readonly after?: string },
): Promise<{ items: IndicatorView[]; next: string | null }> {
  const all = await listIndicators(deps, plan);
  const from = after === undefined ? 0 : all.findIndex(({ code }) => code === after) + 1;
  if (after !== undefined && from === 0) throw refuse('request.invalid', { count: 1 });
  const items = all.slice(from, limit === undefined ? undefined : from + limit);
  const last = items.at(-1);
  return { items, next: last === undefined || last === all.at(-1) ? null : last.code };
}

/** One indicator with its groups, its months, and all that is to be known of it. */
export async function getIndicator(
  deps: Dependencies,
  code: string,
  groupBy: 'region' | 'channel',
  filter: ContributionFilter,
): Promise<IndicatorDetail> {
  const definition = deps.packs.indicators.get(code);
  const facts = await indicatorFacts(deps);
  if (definition !== undefined) return await computedDetail(deps, definition, facts, groupBy, filter);
  const fact = facts.get(code);
  if (fact === undefined) throw refuse('request.not-found');
  return await reportedDetail(deps, fact, groupBy);
}

async function computedDetail(
  deps: Dependencies,
  definition: IndicatorDefinition,
  facts: ReadonlyMap<string, LedgerIndicator>,
  groupBy: 'region' | 'channel',
  filter: ContributionFilter,
): Promise<IndicatorDetail> {
  const { database } = deps;
  const { city } = database;
  const { code } = definition;
  // Months that were asked for count; the figures of all months stand beside it in any case.
  const asked = filter.from !== undefined || filter.to !== undefined;
  const within = asked ? filter : { ...filter, ...presentMonths(deps, definition) };
  const [totals, groups, series, known] = await Promise.all([
    totalsOf(database, city, [code], within),
    totalsBy(database, city, code, groupBy, within),
    totalsBy(database, city, code, 'period', filter),
    knownOf(
      deps,
      code,
      definition.facts.flatMap((id) => facts.get(id) ?? []),
    ),
  ]);
  const view = viewComputed(deps, definition, facts, {
    parts: partsOf(definition, totals[0]),
    demonstration: totals[0]?.sandbox ?? false,
  });
  const months = series.map((month) => ({ period: month.key, ...partsOf(definition, month) }));
  return {
    ...view,
    exclusions: definition.exclusions.map(({ reason }) => reason),
    groups: groups.map((group) => {
      const parts = partsOf(definition, group);
      return {
        key: group.key,
        name: groupName(deps, groupBy, group.key),
        ...against(view, parts),
        ...parts,
      };
    }),
    series: months,
    forecasts: forecastsOf(view, months, deps.now().slice(0, 7), definition.span),
    owners: [],
    ...known,
  };
}

async function reportedDetail(
  deps: Dependencies,
  fact: LedgerIndicator,
  groupBy: 'region' | 'channel',
): Promise<IndicatorDetail> {
  const [{ series, latest, figure }, units, known] = await Promise.all([
    reportedSeries(deps, fact),
    reportersOf(deps, fact),
    knownOf(deps, reportedUnder(fact.id), [fact]),
  ]);
  const view = viewReported(deps, fact, figure);
  return {
    ...view,
    exclusions: [],
    groups:
      groupBy === 'channel'
        ? []
        : latest.map(({ region, ...parts }) => ({
            key: region,
            name: regionName(deps.city, region),
            ...against(view, parts),
            ...parts,
          })),
    series,
    ...scoreOf(deps, view, fact.id),
    ...partsOfIndex(deps, fact.id),
    forecasts: forecastsOf(view, series, deps.now().slice(0, 7)),
    owners: deps.city.units.filter(({ id }) => units.has(id)).map(({ id, name }) => ({ id, name })),
    ...known,
  };
}

/** Where the plan follows a method that scores a figure: its distance to the frontier, now, before, and at the target. */
function scoreOf(deps: Dependencies, view: IndicatorView, id: string): Pick<IndicatorDetail, 'score'> {
  const scored = deps.city.indicators.find((fact) => fact.id === id)?.scored;
  if (scored === undefined) return {};
  const { method, ...bounds } = scored;
  const scale = {
    ...bounds,
    direction: bounds.best < bounds.worst ? 'lower-better' : 'higher-better',
  } as const;
  const score = (value: number | null | undefined) => (value == null ? null : frontierScore(value, scale));
  return {
    score: {
      method,
      best: bounds.best,
      worst: bounds.worst,
      value: score(view.value),
      baseline: score(view.baseline?.value),
      target: score(view.target?.value),
    },
  };
}

/** Where the plan's figure is one number that a method makes of several: of what, and what of that is not known here. */
function partsOfIndex({ city }: Dependencies, id: string): Pick<IndicatorDetail, 'madeOf'> {
  const madeOf = city.indicators.find((fact) => fact.id === id)?.madeOf;
  if (madeOf === undefined) return {};
  return { madeOf: { ...madeOf, parts: madeOf.parts.map((part) => ({ ...part })) } };
}

/** What stands beside a figure whatever it is made of. */
async function knownOf(deps: Dependencies, code: string, facts: readonly LedgerIndicator[]) {
  const { database, time } = deps;
  const [revisions, formulas] = await Promise.all([
    listRevisions(database, database.city, code),
    listFormulas(database, database.city, code),
  ]);
  return {
    printed: facts.map(({ scope, note, sourceRef }) => ({ scope, note, where: sourceRef })),
    contradictions: contradictionsOf(deps.city, ({ indicators }) =>
      facts.some(({ id }) => indicators.includes(id)),
    ),
    revisions: revisions.map(({ period, cause, revisedAt }) => ({
      period,
      cause,
      at: inCityTime(time.zone, revisedAt),
    })),
    formulas: formulas.map(({ version, since }) => ({ version, since: inCityTime(time.zone, since) })),
  };
}

/** The cases behind a figure, or the reports. */
export async function listContributionViews(
  deps: Dependencies,
  code: string,
  filter: Parameters<typeof listContributions>[3],
): Promise<{ items: Type.Static<typeof ContributionView>[]; next: string | null }> {
  const computed = deps.packs.indicators.has(code);
  if (!computed && !(await indicatorFacts(deps)).has(code)) throw refuse('request.not-found');
  const stored = computed ? code : reportedUnder(code);
  const page = await listContributions(deps.database, deps.database.city, stored, filter);
  return {
    items: page.items.map(
      ({ case: source, period, region, channel, value, numerator, excluded, replaced, sandbox }) => ({
        case: source,
        period,
        region: { code: region, name: regionName(deps.city, region) },
        channel,
        value,
        numerator,
        excluded: excluded ?? (replaced ? correctedSince : null),
        demonstration: sandbox,
      }),
    ),
    next: page.next,
  };
}

const correctedSince: Text = { zh: '后来的填报更正了它', en: 'Corrected by a later report' };

function against(
  { target, unit, aggregate }: IndicatorView,
  { value, included }: { readonly value: number | null; readonly included: number },
): Judgement {
  if (unit !== inWords) return judge(value, target, { aggregate, included });
  return { holds: target === null || value === null ? null : value === 1, few: false };
}

function groupName(deps: Dependencies, groupBy: 'region' | 'channel', key: string): Text {
  return groupBy === 'region' ? regionName(deps.city, key) : (channelNames[key] ?? { zh: key, en: key });
}

const channelNames: Readonly<Record<string, Text>> = {
  online: { zh: '网上', en: 'Online' },
  phone: { zh: '手机', en: 'Phone' },
  counter: { zh: '窗口', en: 'Counter' },
  post: { zh: '邮寄', en: 'Post' },
};
