import { bare } from './characters.ts';
import { compareFigures } from './compare-figures.ts';
import { deadlineKey } from './deadline.ts';
import type { Comparison, Difference, FactDeadline, FactDuty, PlanFacts, Tally } from './plan-facts.ts';
import type { ImportedDeadline, ImportResult, RecordKind, UnitDuty } from './result.ts';

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
  const tally = (): Tally => ({ facts: 0, matched: 0, different: 0, missing: 0, extra: 0, repeated: 0 });
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
