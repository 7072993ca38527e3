import { bare } from './characters.ts';
import { deadlineKey } from './deadline.ts';
import { likeness } from './likeness.ts';
import type { ImportedDeadline, ImportResult, RecordKind, UnitDuty } from './result.ts';

/** The facts of a plan as kept in a city's data, as far as a reading can be held against them. */
export type FactDeadline = {
  readonly type: string;
  readonly value?: string;
  readonly values?: readonly string[];
};
export type FactDuty = { readonly id: string; readonly role: string };
export type PlanFacts = {
  readonly plans: readonly {
    readonly no: number;
    readonly nameZh: string;
    readonly attachment: number;
    readonly measureCount: number;
    readonly taskFrom: number | null;
    readonly taskTo: number | null;
    readonly hasIndicatorTable: boolean;
  }[];
  readonly measures: readonly {
    readonly id: string;
    readonly plan: number;
    readonly sectionZh?: string;
    readonly titleZh: string;
    readonly deadline: FactDeadline;
    readonly units: readonly FactDuty[];
    readonly andOthers: boolean;
    readonly taskNo: number | null;
  }[];
  readonly tasks: readonly {
    readonly no: number;
    readonly plan: number;
    readonly directionZh: string;
    readonly deadline: FactDeadline;
    readonly units: readonly FactDuty[];
    readonly andOthers: boolean;
    readonly measureRef: string;
  }[];
  readonly indicators: readonly {
    readonly id: string;
    readonly plan: number;
    readonly nameZh: string;
    readonly unit: string;
    readonly baseline: { readonly value: number | null };
    readonly targets: readonly {
      readonly by: string;
      readonly comparator: string;
      readonly value: number | null;
    }[];
    readonly frontier: { readonly value: number | null };
    readonly sourceRef: string;
    readonly alsoStatedIn?: readonly string[];
  }[];
  readonly limits: readonly {
    readonly id: string;
    readonly plan: number;
    readonly subjectZh: string;
    readonly kind: string;
    readonly comparator: string;
    readonly value: number | string | null;
    readonly unit: string;
    readonly sourceRef: string;
  }[];
  readonly units: readonly { readonly id: string; readonly nameZh: string }[];
};

export type Difference = {
  readonly kind: RecordKind;
  readonly key: string;
  readonly state: 'different' | 'missing' | 'extra';
  readonly field: string;
  readonly fact: string;
  readonly read: string;
};
export type Comparison = {
  readonly counts: Readonly<
    Record<
      RecordKind,
      {
        readonly facts: number;
        readonly matched: number;
        readonly different: number;
        readonly missing: number;
        readonly extra: number;
      }
    >
  >;
  readonly differences: readonly Difference[];
};

type Tally = { facts: number; matched: number; different: number; missing: number; extra: number };

const deadlineText = (deadline: FactDeadline): string =>
  deadline.type === 'month'
    ? (deadline.value ?? '')
    : deadline.type === 'milestones'
      ? (deadline.values ?? []).join(',')
      : deadline.type;
const dutiesText = (duties: readonly (UnitDuty | FactDuty)[]): string =>
  duties
    .map((duty) => `${'unit' in duty ? duty.unit : duty.id}:${duty.role}`)
    .sort()
    .join(' ');
const onlyIn = (one: string, other: string): string => {
  const known = new Set(other.split(' '));
  return one
    .split(' ')
    .filter((part) => !known.has(part))
    .join(' ');
};

/** Holds a reading against facts, record by record. Indicators and limits are matched by place, figures, unit and comparator, not by wording. */
export function compareWithFacts(result: ImportResult, facts: PlanFacts): Comparison {
  const differences: Difference[] = [];
  const tally = (): Tally => ({ facts: 0, matched: 0, different: 0, missing: 0, extra: 0 });
  const counts: Record<RecordKind, Tally> = {
    plans: tally(),
    measures: tally(),
    tasks: tally(),
    indicators: tally(),
    limits: tally(),
    units: tally(),
  };

  function byKey<Fact, Read>(
    kind: RecordKind,
    factList: readonly Fact[],
    readList: readonly Read[],
    factKey: (fact: Fact) => string,
    readKey: (read: Read) => string,
    fields: (fact: Fact, read: Read) => readonly (readonly [string, string, string])[],
  ): void {
    const reads = new Map(readList.map((read) => [readKey(read), read]));
    const count = counts[kind];
    for (const fact of factList) {
      count.facts += 1;
      const key = factKey(fact);
      const read = reads.get(key);
      if (read === undefined) {
        count.missing += 1;
        differences.push({ kind, key, state: 'missing', field: '', fact: key, read: '' });
        continue;
      }
      reads.delete(key);
      const wrong = fields(fact, read).filter(([, one, other]) => one !== other);
      if (wrong.length === 0) count.matched += 1;
      else count.different += 1;
      for (const [field, one, other] of wrong)
        differences.push({
          kind,
          key,
          state: 'different',
          field,
          fact: field === 'units' ? onlyIn(one, other) : one,
          read: field === 'units' ? onlyIn(other, one) : other,
        });
    }
    for (const key of reads.keys()) {
      count.extra += 1;
      differences.push({ kind, key, state: 'extra', field: '', fact: '', read: key });
    }
  }

  byKey(
    'plans',
    facts.plans,
    result.plans,
    (fact) => String(fact.no),
    (read) => String(read.no),
    (fact, read) => [
      [
        'name',
        bare(fact.nameZh),
        bare(read.name).endsWith(bare(fact.nameZh)) ? bare(fact.nameZh) : bare(read.name),
      ],
      ['attachment', String(fact.attachment), String(read.attachment)],
      ['measureCount', String(fact.measureCount), String(read.measureCount)],
      ['tasks', `${fact.taskFrom}-${fact.taskTo}`, `${read.taskFrom}-${read.taskTo}`],
      ['hasIndicatorTable', String(fact.hasIndicatorTable), String(read.hasIndicatorTable)],
    ],
  );
  const deadlineOf = (deadline: ImportedDeadline): string => deadlineKey(deadline);
  byKey(
    'measures',
    facts.measures,
    result.measures,
    (fact) => fact.id,
    (read) => read.key,
    (fact, read) => [
      ['title', bare(fact.titleZh), bare(read.title)],
      ['section', bare(fact.sectionZh ?? ''), bare(read.section ?? '')],
      ['deadline', deadlineText(fact.deadline), deadlineOf(read.deadline)],
      ['units', dutiesText(fact.units), dutiesText(read.units)],
      ['andOthers', String(fact.andOthers), String(read.andOthers)],
      ['taskNo', String(fact.taskNo), String(read.taskNo)],
    ],
  );
  byKey(
    'tasks',
    facts.tasks,
    result.tasks,
    (fact) => String(fact.no),
    (read) => String(read.no),
    (fact, read) => [
      ['plan', String(fact.plan), String(read.plan)],
      ['direction', bare(fact.directionZh), bare(read.direction)],
      ['deadline', deadlineText(fact.deadline), deadlineOf(read.deadline)],
      ['units', dutiesText(fact.units), dutiesText(read.units)],
      ['andOthers', String(fact.andOthers), String(read.andOthers)],
      ['measure', fact.measureRef, String(read.measure)],
    ],
  );
  const named = new Set(
    [...facts.measures, ...facts.tasks].flatMap((record) => record.units.map((duty) => duty.id)),
  );
  byKey(
    'units',
    facts.units.filter((unit) => named.has(unit.id)),
    result.units,
    (fact) => fact.id,
    (read) => read.key,
    () => [],
  );
  compareFigures(result, facts, counts, differences);
  return { counts, differences };
}

/** 附件12·三(九)2; 附件1·三(二)主要目标 → [{plan: 11, place: '三(九)2'}, …] */
function placesOf(refs: readonly string[]): { readonly plan: number; readonly place: string }[] {
  return refs
    .flatMap((ref) => ref.split('; '))
    .flatMap((ref) => {
      const found = /^附件(\d+)·?(.*)$/.exec(ref.trim());
      return found?.[1] === undefined
        ? []
        : [{ plan: Number(found[1]) - 1, place: (found[2] ?? '').replace(/备注|表\d/g, '') }];
    });
}

type Figure = {
  readonly key: string;
  readonly plan: number;
  readonly place: string;
  readonly name: string;
  readonly unit: string;
  readonly values: readonly string[];
};

const value = (comparator: string, number: number | string | null): string =>
  `${comparator === '>' ? '>=' : comparator === '<' ? '<=' : comparator}${number}`;

function compareFigures(
  result: ImportResult,
  facts: PlanFacts,
  counts: Record<RecordKind, Tally>,
  differences: Difference[],
): void {
  const read = (list: ImportResult['indicators']): Figure[] =>
    list.map((one) => ({
      key: one.key,
      plan: one.plan,
      place: one.place,
      name: one.name,
      unit: one.unit,
      values: one.targets.map((target) => value(target.comparator, target.value)),
    }));
  matchFigures(
    'indicators',
    facts.indicators.map((fact) => ({
      key: fact.id,
      places: placesOf([fact.sourceRef, ...(fact.alsoStatedIn ?? [])]),
      plan: fact.plan,
      name: fact.nameZh,
      unit: fact.unit,
      values: fact.targets.map((target) => value(target.comparator, target.value)),
    })),
    read(result.indicators),
    counts,
    differences,
  );
  matchFigures(
    'limits',
    facts.limits.map((fact) => ({
      key: fact.id,
      places: placesOf([fact.sourceRef]),
      plan: fact.plan,
      name: fact.subjectZh,
      unit: fact.unit,
      values: [value(fact.comparator, fact.value)],
    })),
    result.limits.map((one) => ({
      key: one.key,
      plan: one.plan,
      place: one.place,
      name: one.subject,
      unit: one.unit,
      values: [value(one.comparator, one.value)],
    })),
    counts,
    differences,
  );
}

type FactFigure = Omit<Figure, 'place'> & {
  readonly places: readonly { readonly plan: number; readonly place: string }[];
};

const numberOf = (text: string): string => text.replace(/^[<>=]+/, '');
const DAYS = new Set(['working-day', 'natural-day', 'day']);
const COUNTS = new Set([
  'count',
  'person',
  'trip',
  'step',
  'times-per-year',
  'times-per-quarter',
  'times-per-month',
]);
const sameUnit = (one: string, other: string): boolean =>
  one === other || (DAYS.has(one) && DAYS.has(other)) || (COUNTS.has(one) && COUNTS.has(other));

/**
 * Matched: same plan, a place in common, a figure in common with the same unit and comparator (all the
 * fact's figures present among the readings of that place). Different: the figure is there, but unit,
 * comparator or place is another. Readings that restate a matched fact elsewhere are not extra.
 */
function matchFigures(
  kind: 'indicators' | 'limits',
  facts: readonly FactFigure[],
  reads: readonly Figure[],
  counts: Record<RecordKind, Tally>,
  differences: Difference[],
): void {
  const count = counts[kind];
  const used = new Set<string>();
  for (const fact of facts) {
    count.facts += 1;
    const scored = reads.flatMap((read) => {
      const atPlace = fact.places.some(
        (place) =>
          place.plan === read.plan &&
          (place.place === read.place ||
            place.place.startsWith(read.place) ||
            read.place.startsWith(place.place)) &&
          (place.place === '' || read.place !== ''),
      );
      if (!atPlace && read.plan !== fact.plan) return [];
      const exact = fact.values.filter((one) => read.values.includes(one)).length;
      const loose = fact.values.filter((one) =>
        read.values.some((other) => numberOf(one) === numberOf(other)),
      ).length;
      if (loose === 0) return [];
      const unit = sameUnit(fact.unit, read.unit);
      const words = likeness(fact.name, read.name);
      return [
        {
          read,
          atPlace,
          exact,
          loose,
          unit,
          words,
          score:
            (atPlace ? 2 : 0) +
            (unit ? 2 : 0) +
            exact / fact.values.length +
            loose / fact.values.length +
            words * 2 -
            (used.has(read.key) ? 1.5 : 0),
        },
      ];
    });
    const best = scored.sort((a, b) => b.score - a.score)[0];
    if (best === undefined || (!best.atPlace && best.words < 0.3) || (!best.unit && best.words < 0.2)) {
      count.missing += 1;
      differences.push({
        kind,
        key: fact.key,
        state: 'missing',
        field: '',
        fact: `${fact.name} ${fact.values.join(' ')} ${fact.unit} ${fact.places.map((place) => `${place.plan}·${place.place}`).join(' ')}`,
        read: '',
      });
      continue;
    }
    for (const other of scored)
      if (other.atPlace && other.unit && other.exact > 0 && other.words >= Math.min(0.2, best.words))
        used.add(other.read.key);
    used.add(best.read.key);
    if (best.atPlace && best.unit && best.exact === fact.values.length) count.matched += 1;
    else {
      count.different += 1;
      differences.push({
        kind,
        key: fact.key,
        state: 'different',
        field: best.atPlace ? (best.unit ? 'values' : 'unit') : 'place',
        fact: `${fact.name} ${fact.values.join(' ')} ${fact.unit} ${fact.places.map((place) => `${place.plan}·${place.place}`).join(' ')}`,
        read: `${best.read.name} ${best.read.values.join(' ')} ${best.read.unit} ${best.read.plan}·${best.read.place}`,
      });
    }
  }
  for (const read of reads) {
    if (used.has(read.key)) continue;
    count.extra += 1;
    differences.push({
      kind,
      key: read.key,
      state: 'extra',
      field: '',
      fact: '',
      read: `${read.name} ${read.values.join(' ')} ${read.unit}`,
    });
  }
}
