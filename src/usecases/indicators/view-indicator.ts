import type { Type } from 'typebox';
import {
  holds,
  holdsInWords,
  type IndicatorDefinition,
  inWords,
  judge,
  targetFor,
} from '../../kernel/indicator/index.ts';
import type { Text } from '../../kernel/text.ts';
import type { Dependencies } from '../dependencies.ts';
import { basisView } from '../views/parts.ts';
import type { LedgerIndicator } from './facts.ts';
import type { FigureParts } from './figure-parts.ts';
import type { IndicatorTarget, IndicatorView } from './indicator-views.ts';
import { codeOfPlan, planCodeOf } from './plan-of-indicator.ts';

export function viewComputed(
  deps: Dependencies,
  definition: IndicatorDefinition,
  known: ReadonlyMap<string, LedgerIndicator>,
  { parts, demonstration }: { readonly parts: FigureParts; readonly demonstration: boolean },
): IndicatorView {
  const facts = definition.facts.flatMap((id) => known.get(id) ?? []);
  const [fact] = facts;
  const own =
    definition.target === undefined || facts.length > 0
      ? []
      : [{ by: 'ongoing', qualifier: null, ...definition.target }];
  const targets = [...facts.flatMap((each) => each.targets), ...own];
  const now = targetFor(targets, deps.now().slice(0, 7));
  const planCode = planCodeOf(deps, definition);
  const { aggregate } = definition;
  const said = (target: TargetLike | undefined) =>
    judge(parts.value, target, { aggregate, included: parts.included });
  return {
    code: definition.code,
    name: definition.name,
    description: definition.description,
    plan: deps.city.plans.find(({ code }) => code === planCode)?.no ?? 0,
    planCode,
    unit: definition.unit,
    direction: definition.direction,
    aggregate,
    computed: true,
    ...parts,
    targets: targets.map((target) => viewTarget(target, said(target).holds)),
    target: now === undefined ? null : viewTarget(now, said(now).holds),
    ...said(now),
    ...comparisons(fact),
    asOf: null,
    demonstration,
    formula: definition.version,
    basis: definition.basis.map((basis) => basisView(basis, deps.city)),
  };
}

export function viewReported(
  deps: Dependencies,
  fact: LedgerIndicator,
  {
    parts,
    asOf,
    demonstration,
  }: { readonly parts: FigureParts; readonly asOf: string | null; readonly demonstration: boolean },
): IndicatorView {
  const now = targetFor(fact.targets, deps.now().slice(0, 7));
  const { targets } = fact;
  const views = targets.map((target) =>
    viewTarget(
      target,
      fact.unit === inWords
        ? holdsInWords(parts.value, target, { targets, about: asOf })
        : holds(parts.value, target),
    ),
  );
  const binding = now === undefined ? null : (views[targets.indexOf(now)] ?? null);
  return {
    code: fact.id,
    name: fact.name,
    description: fact.unit === inWords ? saidInWords : reportedMonthly,
    plan: fact.plan,
    planCode: codeOfPlan(deps, fact.plan),
    unit: fact.unit,
    direction: fact.direction,
    aggregate: null,
    computed: false,
    ...parts,
    targets: views,
    target: binding,
    holds: binding?.holds ?? null,
    few: false,
    ...comparisons(fact),
    asOf,
    demonstration,
    formula: null,
    basis: [{ text: { zh: fact.sourceRef, en: fact.sourceRef }, ref: fact.sourceRef }],
  };
}

type TargetLike = Pick<LedgerIndicator['targets'][number], 'by' | 'comparator' | 'value'> & {
  readonly qualifier: Text | null;
};

const reportedMonthly: Text = {
  zh: '由责任单位按月填报，写明来源，由另一人复核后计入',
  en: 'Reported month by month by the units responsible, with its source, and checked by another person',
};
const saidInWords: Text = {
  zh: '方案没有给数字：由责任单位填报做到了没有、做到什么程度，写明来源，由另一人复核后计入',
  en: 'The plan gives no number: the units responsible say whether it is so and how far they are, with the source, and another person checks it',
};

export function viewTarget(target: TargetLike, held: boolean | null): Type.Static<typeof IndicatorTarget> {
  const { by, comparator, qualifier } = target;
  return { by, comparator, value: target.value, qualifier, holds: held };
}

function comparisons(fact: LedgerIndicator | undefined): Pick<IndicatorView, 'baseline' | 'frontier'> {
  if (fact === undefined) return { baseline: null, frontier: null };
  const { baseline, frontier } = fact;
  const { value, place, text } = frontier;
  return {
    baseline:
      baseline.value === null && baseline.text === null
        ? null
        : { value: baseline.value, text: baseline.text, asOf: baseline.asOf },
    frontier: value === null && text === null ? null : { value, place, text },
  };
}
