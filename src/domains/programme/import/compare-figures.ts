import { dateOf } from './date-limits.ts';
import { likeness } from './likeness.ts';
import type { Difference, PlanFacts, Tally } from './plan-facts.ts';
import { timeUnits } from './quantity-units.ts';
import type { ImportResult, RecordKind } from './result.ts';

type Place = { readonly plan: number; readonly place: string };
/** An indicator or a limit reduced to what can be compared: places, unit, figures with comparators. */
type Figure = {
  readonly key: string;
  readonly plan: number;
  readonly places: readonly Place[];
  readonly name: string;
  readonly unit: string;
  readonly values: readonly string[];
};

/** 附件12·三(九)2; 附件1·三(二)主要目标 → places in plans 11 and 0. */
function placesOfRefs(refs: readonly string[]): Place[] {
  return refs
    .flatMap((ref) => ref.split('; '))
    .flatMap((ref) => {
      const found = /^附件(\d+)·?(.*)$/.exec(ref.trim());
      return found?.[1] === undefined
        ? []
        : [{ plan: Number(found[1]) - 1, place: (found[2] ?? '').replace(/备注|表\d/g, '') }];
    });
}

const placeOfRead = (plan: number, place: string): Place => {
  const other = /^p(\d+)·(.*)$/.exec(place);
  return other?.[1] === undefined ? { plan, place } : { plan: Number(other[1]), place: other[2] ?? '' };
};

const printed = (comparator: string, value: number | string | null): string =>
  // Nothing is less than nought: at most nought is nought.
  value === 0 && comparator.startsWith('<') ? '=0' : `${comparator.replace(/^([<>])$/, '$1=')}${value}`;
const numberIn = (value: string): string => value.replace(/^[<>=]+/, '');
const touches = (one: Place, other: Place): boolean =>
  one.plan === other.plan &&
  one.place !== '' &&
  other.place !== '' &&
  (one.place.startsWith(other.place) || other.place.startsWith(one.place));

/**
 * Holds indicators and limits against the facts, whose wording is free: by place, unit, comparator and figure.
 * What is missing under one kind may have been read as the other: then the difference says so.
 */
export function compareFigures(
  result: ImportResult,
  facts: PlanFacts,
  counts: Record<RecordKind, Tally>,
  differences: Difference[],
): void {
  const indicators = facts.indicators.map(
    (fact): Figure => ({
      key: fact.id,
      plan: fact.plan,
      places: placesOfRefs([fact.sourceRef, ...(fact.alsoStatedIn ?? [])]),
      name: fact.nameZh,
      unit: fact.unit,
      values: fact.targets.map((target) => printed(target.comparator, target.value)),
    }),
  );
  const readIndicators = result.indicators.map(
    (read): Figure => ({
      key: read.key,
      plan: read.plan,
      places: [read.place, ...read.alsoAt].map((place) => placeOfRead(read.plan, place)),
      name: read.name,
      unit: read.unit,
      values: read.targets.map((target) => printed(target.comparator, target.value)),
    }),
  );
  const limits = facts.limits.map(
    (fact): Figure => ({
      key: fact.id,
      plan: fact.plan,
      places: placesOfRefs([fact.sourceRef]),
      name: fact.subjectZh,
      unit: fact.unit,
      values: [printed(fact.comparator, fact.value)],
    }),
  );
  const readLimits = result.limits.map(
    (read): Figure => ({
      key: read.key,
      plan: read.plan,
      places: [read.place, ...read.alsoAt].map((place) => placeOfRead(read.plan, place)),
      name: read.subject,
      unit: read.unit,
      values: [printed(read.comparator, read.value ?? dateOf(read.printed))],
    }),
  );
  pairUp('indicators', indicators, readIndicators, counts.indicators, differences, {
    facts: limits,
    reads: readLimits,
  });
  pairUp('limits', limits, readLimits, counts.limits, differences, {
    facts: indicators,
    reads: readIndicators,
  });
}

const show = (figure: Figure): string =>
  `${figure.name} ${figure.values.join(' ')} ${figure.unit} @ ${figure.places.map((place) => `${place.plan}·${place.place}`).join(' ')}`;

type Pair = {
  readonly fact: number;
  readonly read: number;
  readonly atPlace: boolean;
  readonly unit: boolean;
  readonly whole: boolean;
  readonly score: number;
};

/** 当场 is nought days as well as nought working days; 24 hours are 24 hours a day. */
function sameUnit(one: Figure, other: Figure): boolean {
  if (one.unit === other.unit) return true;
  const both = [one, other];
  return (
    both.every(
      ({ unit, values }) => timeUnits.has(unit) && values.every((value) => numberIn(value) === '0'),
    ) ||
    both.every(
      ({ unit, values }) => unit.startsWith('hour') && values.every((value) => numberIn(value) === '24'),
    )
  );
}

const atPlaceOf = (fact: Figure, read: Figure): boolean =>
  fact.places.some((one) => read.places.some((other) => touches(one, other)));

/** Nothing said of the figure but where it stands, its unit and its size, and that its name is not another's. */
const states = (read: Figure, fact: Figure): boolean =>
  atPlaceOf(fact, read) &&
  sameUnit(fact, read) &&
  read.values.every((value) => fact.values.some((other) => numberIn(other) === numberIn(value))) &&
  likeness(fact.name, read.name) >= ALIKE;

const ALIKE = 0.2;

function pairOf(fact: Figure, factAt: number, read: Figure, readAt: number): Pair | null {
  const atPlace = atPlaceOf(fact, read);
  if (!atPlace && fact.plan !== read.plan) return null;
  const exact = fact.values.filter((value) => read.values.includes(value)).length;
  const loose = fact.values.filter((value) =>
    read.values.some((other) => numberIn(other) === numberIn(value)),
  ).length;
  const unit = sameUnit(fact, read);
  const words = likeness(fact.name, read.name);
  if (loose === 0 && !(atPlace && unit && words >= 0.4)) return null;
  if ((!atPlace && words < 0.3) || (!unit && words < ALIKE)) return null;
  return {
    fact: factAt,
    read: readAt,
    atPlace,
    unit,
    whole: exact === fact.values.length,
    score: (atPlace ? 2 : 0) + (unit ? 2 : 0) + (2 * (exact + loose)) / fact.values.length + words * 2,
  };
}

/**
 * Pairs each fact with at most one reading, and each reading with at most one fact of a plan, the surest
 * pairs first. Matched: a common place, the same unit, and every figure of the fact with its comparator.
 * Different: one of these is not so. Repeated: a second reading of a fact that has one already.
 */
function pairUp(
  kind: 'indicators' | 'limits',
  facts: readonly Figure[],
  reads: readonly Figure[],
  count: Tally,
  differences: Difference[],
  otherKind: { readonly facts: readonly Figure[]; readonly reads: readonly Figure[] },
): void {
  const pairs = facts
    .flatMap((fact, factAt) => reads.flatMap((read, readAt) => pairOf(fact, factAt, read, readAt) ?? []))
    .sort((a, b) => b.score - a.score);
  const factPair = new Map<number, Pair>();
  // A reading that stands in two plans may answer one fact of each.
  const taken = new Set<string>();
  const readTaken = new Set<number>();
  for (const pair of pairs) {
    const place = `${pair.read}@${facts[pair.fact]?.plan}`;
    if (factPair.has(pair.fact) || taken.has(place) || (readTaken.has(pair.read) && !pair.atPlace)) continue;
    taken.add(place);
    factPair.set(pair.fact, pair);
    readTaken.add(pair.read);
  }
  const tell = (
    state: Difference['state'],
    key: string,
    field: string,
    fact: Figure | undefined,
    read: Figure | undefined,
  ): void => {
    count[state] += 1;
    const shown = (figure: Figure | undefined): string => (figure === undefined ? '' : show(figure));
    differences.push({ kind, key, state, field, fact: shown(fact), read: shown(read) });
  };
  facts.forEach((fact, at) => {
    count.facts += 1;
    const pair = factPair.get(at);
    const read = pair === undefined ? undefined : reads[pair.read];
    if (pair === undefined || read === undefined) {
      const other = otherKind.reads.find((one) => states(one, fact));
      tell('missing', fact.key, other === undefined ? '' : 'kind', fact, other);
    } else if (pair.atPlace && pair.unit && pair.whole) count.matched += 1;
    else tell('different', fact.key, !pair.atPlace ? 'place' : !pair.unit ? 'unit' : 'values', fact, read);
  });
  reads.forEach((read, at) => {
    if (readTaken.has(at)) return;
    const again = facts.find((fact, factAt) => factPair.has(factAt) && states(read, fact));
    if (again !== undefined) {
      tell('repeated', read.key, '', again, read);
      return;
    }
    const other = otherKind.facts.find((fact) => states(read, fact));
    tell('extra', read.key, other === undefined ? '' : 'kind', other, read);
  });
}
