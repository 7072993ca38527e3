import { describe, expect, test } from 'vitest';
import exampleDuties from '../../../data/example/duties.json' with { type: 'json' };
import exampleIndicators from '../../../data/example/indicators.json' with { type: 'json' };
import exampleLimits from '../../../data/example/limits.json' with { type: 'json' };
import exampleMeasures from '../../../data/example/measures.json' with { type: 'json' };
import exampleParties from '../../../data/example/outside-parties.json' with { type: 'json' };
import examplePlans from '../../../data/example/plans.json' with { type: 'json' };
import xuchangDuties from '../../../data/xuchang/duties.json' with { type: 'json' };
import xuchangIndicators from '../../../data/xuchang/indicators.json' with { type: 'json' };
import xuchangLimits from '../../../data/xuchang/limits.json' with { type: 'json' };
import xuchangMeasures from '../../../data/xuchang/measures.json' with { type: 'json' };
import xuchangParties from '../../../data/xuchang/outside-parties.json' with { type: 'json' };
import xuchangPlans from '../../../data/xuchang/plans.json' with { type: 'json' };
import type { Basis } from '../../kernel/basis.ts';
import type { Json } from '../../kernel/json.ts';
import { nationalLaws } from '../../kernel/law-names.ts';
import { checkPacks } from '../../kernel/pack/pack-set.ts';
import type { LimitDeclaration } from '../../kernel/process/definition.ts';
import { pack } from './index.ts';

const cities = [
  {
    slug: 'xuchang',
    duties: xuchangDuties,
    indicators: xuchangIndicators,
    limits: xuchangLimits,
    measures: xuchangMeasures,
    parties: xuchangParties,
    plans: xuchangPlans,
  },
  {
    slug: 'example',
    duties: exampleDuties,
    indicators: exampleIndicators,
    limits: exampleLimits,
    measures: exampleMeasures,
    parties: exampleParties,
    plans: examplePlans,
  },
] as const;

describe.each(cities)('in the city $slug', ({ duties, indicators, limits, measures, parties, plans }) => {
  test('the pack has no fault', () => {
    expect(
      checkPacks([pack], {
        duties: new Set(duties.map(({ code }) => code)),
        planCodes: new Set(plans.map(({ code }) => code)),
        indicatorFacts: new Set(indicators.map(({ id }) => id)),
        outsideKinds: new Set(parties.map(({ kind }) => kind)),
      }),
    ).toEqual([]);
  });

  test('every measure cited is one of the city’s own plan', () => {
    const cited = citations(pack as unknown as Json);
    expect(cited.length).toBeGreaterThan(10);
    for (const { plan, measure } of cited) {
      const no = plans.find(({ code }) => code === plan)?.no;
      const own = measures
        .filter((each) => each.plan === no)
        .map((each) => ('code' in each ? each.code : null));
      expect(own, `${plan} ${measure}`).toContain(measure);
    }
  });

  test('every limit that the city’s plan sets has the plan’s own value and unit', () => {
    const declared = pack.services.flatMap(({ limits: { promised, statutory } }) => [
      ...promised,
      ...statutory,
    ]);
    const facts = limits.filter(({ id }) => declared.some(({ fact }) => fact === id));
    for (const fact of facts) {
      const limit: LimitDeclaration | undefined = declared.find((each) => each.fact === fact.id);
      expect({ value: limit?.value, unit: limit?.unit }).toEqual({ value: fact.value, unit: fact.unit });
    }
  });
});

test('the first city’s three time limits are all declared', () => {
  const declared = pack.services.flatMap(({ limits }) => limits.promised.map(({ fact }) => fact));
  const times = xuchangLimits
    .filter(({ plan, kind }) => plan === 1 && kind === 'time-limit')
    .map(({ id }) => id);
  expect(times).toHaveLength(3);
  for (const id of times) expect(declared).toContain(id);
});

test('the six indicators the first city’s plan prints are all measured', () => {
  const measured = pack.indicators.flatMap(({ facts }) => facts);
  const printed = xuchangIndicators
    .filter(({ plan, computable }) => plan === 1 && computable)
    .map(({ id }) => id);
  expect([...measured].sort()).toEqual([...printed].sort());
});

test('every law that is cited has an English name', () => {
  const laws = lawsIn(JSON.parse(JSON.stringify(pack)) as Json);
  expect(laws.length).toBeGreaterThan(5);
  expect(laws.filter((law) => !(law in nationalLaws))).toEqual([]);
});

function lawsIn(value: Json): readonly string[] {
  if (typeof value !== 'object' || value === null) return [];
  const { law } = value as { readonly law?: Json };
  return typeof law === 'string' ? [law] : Object.values(value).flatMap(lawsIn);
}

/** Every basis in a value that names a plan. */
function citations(value: Json): readonly Extract<Basis, { plan: string }>[] {
  if (typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap(citations);
  const entries = value as { readonly [key: string]: Json };
  const { plan, measure } = entries;
  if (typeof plan === 'string' && typeof measure === 'string') return [{ plan, measure }];
  return Object.values(entries).flatMap(citations);
}
