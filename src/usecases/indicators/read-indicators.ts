import { Type } from 'typebox';
import { refuse } from '../../kernel/errors/index.ts';
import { holds, type IndicatorDefinition, ratioScale, targetFor } from '../../kernel/indicator/index.ts';
import type { Text } from '../../kernel/text.ts';
import {
  type ContributionFilter,
  listContributions,
  type Totals,
  totalsBy,
  totalsOf,
} from '../../store/indicators/figures.ts';
import type { Dependencies } from '../dependencies.ts';
import { planKey } from '../plans/ledger-keys.ts';
import { regionName } from '../views/names.ts';
import { BasisView, basisView, Coded, orNull, TextView } from '../views/parts.ts';
import { indicatorFacts, type LedgerIndicator } from './facts.ts';

const NumberOrNull = orNull(Type.Number());

export const IndicatorTarget = Type.Object({
  by: Type.String({ description: '年月，或 ongoing 这样的周期。A month, or a rhythm such as ongoing' }),
  comparator: Type.Enum(['>=', '<=', '=', '>', '<']),
  value: NumberOrNull,
  qualifier: orNull(TextView),
  holds: orNull(Type.Boolean({ description: '现在的数值是否达标。Whether the value meets it now' })),
});

/** The parts every figure has, whatever it is grouped by. */
const figureParts = {
  value: NumberOrNull,
  median: NumberOrNull,
  p90: NumberOrNull,
  numerator: orNull(Type.Integer()),
  included: Type.Integer(),
  excluded: Type.Integer(),
} as const;

export const IndicatorView = Type.Object({
  code: Type.String(),
  name: TextView,
  description: TextView,
  plan: Type.Integer(),
  planCode: Type.String(),
  unit: Type.String(),
  direction: Type.Enum(['lower-better', 'higher-better', 'equal', 'qualitative']),
  aggregate: orNull(Type.Enum(['mean', 'median', 'ratio', 'sum', 'count'])),
  computed: Type.Boolean({
    description: '由事件算出；否则由单位上报。Computed from events; otherwise the plan wants it reported',
  }),
  ...figureParts,
  targets: Type.Array(IndicatorTarget),
  target: orNull(IndicatorTarget),
  holds: orNull(Type.Boolean()),
  baseline: orNull(Type.Object({ value: NumberOrNull, text: orNull(TextView) })),
  frontier: orNull(Type.Object({ value: NumberOrNull, place: orNull(TextView) })),
  demonstration: Type.Boolean(),
  formula: orNull(Type.Integer({ description: '算法的版本。Version of the formula' })),
  basis: Type.Array(BasisView),
});
export type IndicatorView = Type.Static<typeof IndicatorView>;

export const IndicatorGroup = Type.Object({
  key: Type.String(),
  name: TextView,
  holds: orNull(Type.Boolean()),
  ...figureParts,
});
export const IndicatorMonth = Type.Object({ period: Type.String(), ...figureParts });

export const IndicatorDetail = Type.Intersect([
  IndicatorView,
  Type.Object({
    exclusions: Type.Array(TextView),
    groups: Type.Array(IndicatorGroup),
    series: Type.Array(IndicatorMonth),
  }),
]);
export type IndicatorDetail = Type.Static<typeof IndicatorDetail>;

export const ContributionView = Type.Object({
  case: Type.Object({ id: Type.String({ format: 'uuid' }), number: orNull(Type.String()) }),
  period: Type.String(),
  region: Coded,
  channel: Type.String(),
  value: NumberOrNull,
  numerator: orNull(Type.Boolean()),
  excluded: orNull(TextView),
  demonstration: Type.Boolean(),
});

/** Computed indicators first, then what the plan wants reported. `plan` is a plan's number or code. */
export async function listIndicators(deps: Dependencies, plan?: string): Promise<IndicatorView[]> {
  const definitions = [...deps.packs.indicators.values()].filter((each) =>
    matches(deps, planCodeOf(deps, each), plan),
  );
  const [totals, facts] = await Promise.all([
    totalsOf(
      deps.database,
      deps.database.city,
      definitions.map(({ code }) => code),
    ),
    indicatorFacts(deps),
  ]);
  const reported = [...facts.values()].filter(
    (fact) =>
      !isComputed(deps, fact.id) &&
      (plan === undefined || plan === String(fact.plan) || plan === codeOfPlan(deps, fact.plan)),
  );
  return [
    ...definitions.map((definition) =>
      viewComputed(
        deps,
        definition,
        facts,
        totals.find(({ indicator }) => indicator === definition.code),
      ),
    ),
    ...reported.map((fact) => viewReported(deps, fact)),
  ];
}

/** One indicator with its groups and its months. */
export async function getIndicator(
  deps: Dependencies,
  code: string,
  groupBy: 'region' | 'channel',
  filter: ContributionFilter,
): Promise<IndicatorDetail> {
  const definition = deps.packs.indicators.get(code);
  const facts = await indicatorFacts(deps);
  if (definition === undefined) {
    const fact = facts.get(code);
    if (fact === undefined) throw refuse('request.not-found');
    return { ...viewReported(deps, fact), exclusions: [], groups: [], series: [] };
  }
  const city = deps.database.city;
  const [totals, groups, series] = await Promise.all([
    totalsOf(deps.database, city, [code], filter),
    totalsBy(deps.database, city, code, groupBy, filter),
    totalsBy(deps.database, city, code, 'period', filter),
  ]);
  const view = viewComputed(deps, definition, facts, totals[0]);
  return {
    ...view,
    exclusions: definition.exclusions.map(({ reason }) => reason),
    groups: groups.map((group) => {
      const parts = partsOf(definition, group);
      return {
        key: group.key,
        name:
          groupBy === 'region'
            ? regionName(deps.city, group.key)
            : (channelNames[group.key] ?? { zh: group.key, en: group.key }),
        holds: view.target === null ? null : holds(parts.value, view.target),
        ...parts,
      };
    }),
    series: series.map((month) => ({ period: month.key, ...partsOf(definition, month) })),
  };
}

/** The cases behind a figure. */
export async function listContributionViews(
  deps: Dependencies,
  code: string,
  filter: Parameters<typeof listContributions>[3],
): Promise<{ items: Type.Static<typeof ContributionView>[]; next: string | null }> {
  if (!deps.packs.indicators.has(code)) throw refuse('request.not-found');
  const page = await listContributions(deps.database, deps.database.city, code, filter);
  return {
    items: page.items.map(
      ({ case: source, period, region, channel, value, numerator, excluded, sandbox }) => ({
        case: source,
        period,
        region: { code: region, name: regionName(deps.city, region) },
        channel,
        value,
        numerator,
        excluded,
        demonstration: sandbox,
      }),
    ),
    next: page.next,
  };
}

function viewComputed(
  deps: Dependencies,
  definition: IndicatorDefinition,
  known: ReadonlyMap<string, LedgerIndicator>,
  totals: Totals | undefined,
): IndicatorView {
  const facts = definition.facts.flatMap((id) => known.get(id) ?? []);
  const [fact] = facts;
  const parts = partsOf(definition, totals);
  const own =
    definition.target === undefined ? [] : [{ by: 'ongoing', qualifier: null, ...definition.target }];
  const targets = [...facts.flatMap((each) => each.targets), ...own];
  const now = targetFor(targets, deps.now().slice(0, 7));
  const planCode = planCodeOf(deps, definition);
  return {
    code: definition.code,
    name: definition.name,
    description: definition.description,
    plan: deps.city.plans.find(({ code }) => code === planCode)?.no ?? 0,
    planCode,
    unit: definition.unit,
    direction: definition.direction,
    aggregate: definition.aggregate,
    computed: true,
    ...parts,
    targets: targets.map((target) => viewTarget(target, parts.value)),
    target: now === undefined ? null : viewTarget(now, parts.value),
    holds: now === undefined ? null : holds(parts.value, now),
    ...comparisons(fact),
    demonstration: totals?.sandbox ?? false,
    formula: definition.version,
    basis: definition.basis.map((basis) => basisView(basis, deps.city)),
  };
}

function viewReported(deps: Dependencies, fact: LedgerIndicator): IndicatorView {
  const now = targetFor(fact.targets, deps.now().slice(0, 7));
  return {
    code: fact.id,
    name: fact.name,
    description: { zh: '由责任单位填报', en: 'Reported by the units responsible' },
    plan: fact.plan,
    planCode: codeOfPlan(deps, fact.plan),
    unit: fact.unit,
    direction: fact.direction,
    aggregate: null,
    computed: false,
    ...partsOf(null, undefined),
    targets: fact.targets.map((target) => viewTarget(target, null)),
    target: now === undefined ? null : viewTarget(now, null),
    holds: null,
    ...comparisons(fact),
    demonstration: false,
    formula: null,
    basis: [{ text: { zh: fact.sourceRef, en: fact.sourceRef }, ref: fact.sourceRef }],
  };
}

/** Exact where it can be: a ratio is its numerator and what it is of; the quotient is for reading. */
function partsOf(definition: IndicatorDefinition | null, totals: Totals | undefined) {
  const included = totals?.included ?? 0;
  const ratio = definition?.aggregate === 'ratio';
  return {
    value: totals === undefined || definition === null ? null : figureValue(definition, totals),
    median: ratio ? null : (totals?.median ?? null),
    p90: ratio ? null : (totals?.p90 ?? null),
    numerator: ratio ? (totals?.numerator ?? 0) : null,
    included,
    excluded: totals?.excluded ?? 0,
  };
}

/** The figure that these totals come to by the indicator's formula; null where nothing was counted. */
export function figureValue({ aggregate, unit }: IndicatorDefinition, totals: Totals): number | null {
  switch (aggregate) {
    case 'mean':
      return totals.mean;
    case 'median':
      return totals.median;
    case 'sum':
      return totals.sum;
    case 'count':
      return totals.included;
    case 'ratio':
      return totals.included === 0 ? null : (totals.numerator * ratioScale(unit)) / totals.included;
  }
}

type TargetLike = Pick<LedgerIndicator['targets'][number], 'by' | 'comparator' | 'value'> & {
  readonly qualifier: Text | null;
};

function viewTarget(target: TargetLike, value: number | null) {
  const { by, comparator, qualifier } = target;
  return { by, comparator, value: target.value, qualifier, holds: holds(value, target) };
}

function comparisons(fact: LedgerIndicator | undefined): Pick<IndicatorView, 'baseline' | 'frontier'> {
  if (fact === undefined) return { baseline: null, frontier: null };
  const { baseline, frontier } = fact;
  return {
    baseline:
      baseline.value === null && baseline.text === null
        ? null
        : { value: baseline.value, text: baseline.text },
    frontier: frontier.value === null ? null : { value: frontier.value, place: frontier.place },
  };
}

const channelNames: Readonly<Record<string, Text>> = {
  online: { zh: '网上', en: 'Online' },
  phone: { zh: '手机', en: 'Phone' },
  counter: { zh: '窗口', en: 'Counter' },
  post: { zh: '邮寄', en: 'Post' },
};

function planCodeOf(deps: Dependencies, definition: IndicatorDefinition): string {
  return (
    deps.packs.packs.find((pack) => pack.indicators.some(({ code }) => code === definition.code))?.plan ?? ''
  );
}

/** A plan that an import brought has no other code than its number. */
function codeOfPlan(deps: Dependencies, no: number): string {
  return deps.city.plans.find((plan) => plan.no === no)?.code ?? planKey(no);
}

function matches(deps: Dependencies, code: string, asked: string | undefined): boolean {
  if (asked === undefined) return true;
  return code === asked || String(deps.city.plans.find((plan) => plan.code === code)?.no) === asked;
}

function isComputed(deps: Dependencies, fact: string): boolean {
  return [...deps.packs.indicators.values()].some(({ facts }) => facts.includes(fact));
}
