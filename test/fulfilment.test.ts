import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type City, type Fulfilment, findSettings } from '../src/kernel/city/index.ts';
import { catalogueOperations } from '../src/kernel/exchange/index.ts';
import { createPackSet } from '../src/kernel/pack/pack-set.ts';
import { packsOfCity } from '../src/kernel/pack/packs-of-city.ts';
import { evaluate, type LimitDeclaration, type ServiceDefinition } from '../src/kernel/process/index.ts';
import { loadCity } from '../src/main/load-city.ts';
import { packs } from '../src/main/packs.ts';
import { findRule } from '../src/sandbox/rules/index.ts';

/**
 * What a city says fulfils a promise is there, by its kind: a service or register that a pack declares, an
 * operation that the outside world of the demonstration performs, a limit declared with the fact's own value,
 * an indicator held against the fact's targets. (That services are walked to their end is shown elsewhere.)
 */
const cities = await Promise.all(
  ['xuchang', 'example'].map((slug) => loadCity(join(import.meta.dirname, '../data'), slug)),
);
const set = createPackSet(packs);
const services = [...set.services.values()];
const operations = catalogueOperations(services);

const rows = cities.flatMap((city) =>
  city.fulfilment
    .filter(({ by }) => by !== 'later' && by !== 'evidence')
    .map((row) => ({ city, row, name: `${city.profile.slug} ${JSON.stringify(row.of)} by ${row.by}` })),
);

describe.each(rows)('$name', ({ city, row }) => {
  test.each(row.what ?? [])('%s', (what) => {
    expect(fault(city, row, what)).toBeNull();
  });
});

describe.each(cities)('$profile.slug', (city) => {
  test('answers every task, measure, indicator, limit and function of a system, each once', () => {
    const promised = [
      ...city.tasks.map(({ no }) => ({ task: no })),
      ...city.measures.map(({ id }) => ({ measure: id })),
      ...city.indicators.map(({ id }) => ({ indicator: id })),
      ...city.limits.map(({ id }) => ({ limit: id })),
      ...city.systems.flatMap(({ id, functions }) =>
        functions.map((_, at) => ({ system: id, function: at })),
      ),
    ].map((of) => JSON.stringify(of));
    const answered = city.fulfilment.map(({ of }) => JSON.stringify(of));
    expect(answered.toSorted()).toEqual(promised.toSorted());
  });

  test('lets no figure that a pack computes be reported by hand', () => {
    const running = packsOfCity(packs, new Set(city.plans.map(({ code }) => code)));
    const computed = new Set(running.flatMap(({ indicators }) => indicators).flatMap(({ facts }) => facts));
    const other = city.fulfilment.filter(
      ({ of, by }) => 'indicator' in of && computed.has(of.indicator) !== (by === 'indicator'),
    );
    expect(other.map(({ of }) => of)).toEqual([]);
  });
});

test('there are promises kept to look at', () => {
  expect(rows.length).toBeGreaterThan(20);
});

/** Why `what` does not fulfil the row, or null. */
function fault(city: City, { of, by, what: all = [] }: Fulfilment, what: string): string | null {
  switch (by) {
    case 'service':
      return set.services.has(what) ? null : 'no pack declares the service';
    case 'register':
      return set.registers.has(what) ? null : 'no pack declares the register';
    case 'exchange': {
      const use = operations.find(({ operation }) => operation === what);
      if (use === undefined) return 'no step calls the operation';
      return findRule(use.partyKind, what) === undefined ? 'nobody outside performs it' : null;
    }
    case 'indicator': {
      if (!('indicator' in of)) return 'only an indicator is fulfilled by a figure';
      return set.indicators.get(what)?.facts.includes(of.indicator)
        ? null
        : 'the figure is held against others';
    }
    case 'limit':
      if (!('limit' in of)) return 'only a limit is fulfilled by a limit';
      return all.length > 1 ? courseFault(city, of.limit, all) : limitFault(city, of.limit, what);
    default:
      return 'such a row names nothing';
  }
}

/**
 * A whole course has no clock of its own: it is kept where it has no more stages than the fact says, or where the limits
 * of its stages, of each the shortest that the plan prints, come to no more days.
 */
function courseFault(city: City, id: string, stages: readonly string[]): string | null {
  const fact = city.limits.find((limit) => limit.id === id);
  if (fact === undefined || fact.comparator !== '<=') return 'there is no such limit at most';
  const limited = stages.map((stage) =>
    declaredLimits(stage).flatMap(({ fact: printed }) => {
      if (printed === undefined || limitFault(city, printed, stage) !== null) return [];
      const { value, unit } = city.limits.find((limit) => limit.id === printed) ?? {};
      return unit === 'working-day' && typeof value === 'number' ? [value] : [];
    }),
  );
  const without = stages.filter((_, at) => limited[at]?.length === 0);
  if (without.length > 0) return `no days are printed for ${without.join(', ')}`;
  const together =
    fact.unit === 'step' ? stages.length : limited.reduce((sum, days) => sum + Math.min(...days), 0);
  return together <= Number(fact.value) ? null : `${together} are more than ${fact.value}`;
}

/** Working days of the units that plans print limits in. */
const inWorkingDays: Readonly<Record<string, number>> = { 'working-day': 1, 'half-day': 0.5 };

function limitFault(city: City, id: string, code: string): string | null {
  const fact = city.limits.find((limit) => limit.id === id);
  const service = set.services.get(code);
  if (fact === undefined || service === undefined) return 'there is no such limit or service';
  if (fact.kind === 'fee-cap') return feeFault(city, code);
  if (fact.kind === 'steps' && fact.unit === 'count') return countFault(fact, service);
  const declared = declaredLimits(code).find((limit) => limit.fact === id);
  if (declared === undefined) return 'the service declares no limit for this fact';
  if (declared.unit === 'natural-day' && fact.unit === 'day')
    return declared.value === fact.value ? null : `${declared.value} days are not ${fact.value}`;
  // The plan prints hours, which are office hours: a hall that is closed does not let them run.
  if (fact.unit === 'hour' && declared.unit === 'working-hour')
    return declared.value === fact.value ? null : `${declared.value} hours are not ${fact.value}`;
  const factor = inWorkingDays[declared.unit];
  if (factor === undefined || fact.unit !== 'working-day')
    return `units differ: ${declared.unit}, ${fact.unit}`;
  return declared.value * factor === fact.value
    ? null
    : `${declared.value} ${declared.unit} is not ${fact.value}`;
}

/** How often something is done at most: declared with the fact, and no more than it says. */
function countFault(fact: City['limits'][number], { identityCheck }: ServiceDefinition): string | null {
  if (identityCheck === undefined || identityCheck.most.fact !== fact.id)
    return 'the service declares no count for this fact';
  return fact.comparator === '<=' && identityCheck.most.times === fact.value
    ? null
    : `${identityCheck.most.times} times is not ${fact.comparator} ${fact.value}`;
}

/** Free somewhere in the city at least: whether a county pays is its own setting. */
function feeFault(city: City, code: string): string | null {
  const amount = set.services.get(code)?.fee.amountFen;
  if (amount === undefined) return 'there is no such service';
  const fees = city.regions.map(({ id }) => {
    const settings = findSettings(city, id, set.packOf(code).plan);
    return Number(evaluate(amount, { region: { settings }, data: {}, form: { sealPriceFen: 1 } }));
  });
  return fees.includes(0) ? null : `at least ${Math.min(...fees)} fen are charged everywhere`;
}

function declaredLimits(code: string): readonly LimitDeclaration[] {
  const service = set.services.get(code);
  if (service === undefined) return [];
  const { promised, statutory } = service.limits;
  return [
    ...(service.stretches ?? []).flatMap(({ limits = [] }) => limits),
    ...promised,
    ...statutory,
    ...service.steps.flatMap(({ limit }) => (limit === undefined ? [] : [limit])),
    // What is found out on the way decides which limit holds.
    ...service.steps.flatMap(({ outcomes }) =>
      outcomes.flatMap(({ limits = {} }) =>
        [limits.promised, limits.statutory].flatMap((limit) => (limit === undefined ? [] : [limit])),
      ),
    ),
  ];
}
