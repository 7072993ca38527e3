import { likeness } from './likeness.ts';
import type { Difference, PlanFacts, Tally } from './plan-facts.ts';
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
  `${comparator.replace(/^([<>])$/, '$1=')}${value}`;
const numberIn = (value: string): string => value.replace(/^[<>=]+/, '');
const touches = (one: Place, other: Place): boolean =>
  one.plan === other.plan &&
  one.place !== '' &&
  other.place !== '' &&
  (one.place.startsWith(other.place) || other.place.startsWith(one.place));

/** Holds indicators and limits against the facts, whose wording is free: by place, unit, comparator and figure. */
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
  pairUp('indicators', indicators, readIndicators, counts.indicators, differences);
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
      values: [printed(read.comparator, read.value)],
    }),
  );
  pairUp('limits', limits, readLimits, counts.limits, differences);
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

/**
 * Pairs each fact with at most one reading, and each reading with at most one fact of a plan, the surest
 * pairs first. Matched: a common place, the same
 * unit, and every figure of the fact with its comparator. Different: one of these is not so.
 */
function pairUp(
  kind: 'indicators' | 'limits',
  facts: readonly Figure[],
  reads: readonly Figure[],
  count: Tally,
  differences: Difference[],
): void {
  const pairs: Pair[] = [];
  facts.forEach((fact, factAt) => {
    reads.forEach((read, readAt) => {
      const atPlace = fact.places.some((one) => read.places.some((other) => touches(one, other)));
      if (!atPlace && fact.plan !== read.plan) return;
      const exact = fact.values.filter((value) => read.values.includes(value)).length;
      const loose = fact.values.filter((value) =>
        read.values.some((other) => numberIn(other) === numberIn(value)),
      ).length;
      if (loose === 0) return;
      const unit = fact.unit === read.unit;
      const words = likeness(fact.name, read.name);
      if ((!atPlace && words < 0.3) || (!unit && words < 0.2)) return;
      pairs.push({
        fact: factAt,
        read: readAt,
        atPlace,
        unit,
        whole: exact === fact.values.length,
        score: (atPlace ? 2 : 0) + (unit ? 2 : 0) + (exact + loose) / fact.values.length + words * 2,
      });
    });
  });
  pairs.sort((a, b) => b.score - a.score);
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
  facts.forEach((fact, at) => {
    count.facts += 1;
    const pair = factPair.get(at);
    const read = pair === undefined ? undefined : reads[pair.read];
    if (pair === undefined || read === undefined) {
      count.missing += 1;
      differences.push({ kind, key: fact.key, state: 'missing', field: '', fact: show(fact), read: '' });
    } else if (pair.atPlace && pair.unit && pair.whole) count.matched += 1;
    else {
      count.different += 1;
      differences.push({
        kind,
        key: fact.key,
        state: 'different',
        field: !pair.atPlace ? 'place' : !pair.unit ? 'unit' : 'values',
        fact: show(fact),
        read: show(read),
      });
    }
  });
  reads.forEach((read, at) => {
    if (readTaken.has(at)) return;
    count.extra += 1;
    differences.push({ kind, key: read.key, state: 'extra', field: '', fact: '', read: show(read) });
  });
}
