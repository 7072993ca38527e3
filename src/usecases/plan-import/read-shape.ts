import type { Kept, LedgerContents, LedgerDeadline } from '../plans/ledger.ts';
import { taskKey } from '../plans/ledger-keys.ts';
import type { Aligned } from './align-plans.ts';
import type { KeptLedger } from './kept-ledger.ts';
import { type FigureLinks, readKeyOf } from './match-figures.ts';
import type { ReadDeadline, ReadDuty, ReadRecord, ReadRecords } from './reading.ts';
import { planWording, sameWording } from './wording.ts';

const nowhere = { from: 0, to: 0 };

/**
 * The ledger in the shape of a reading, so that the two can be held against each other. Where both say the
 * same in different words, the reading's words are taken: what remains different is for a reviewer. Of what
 * the document does not have, only that is given which it would have to have.
 */
export function existingRecords(
  ledger: KeptLedger,
  { records, covered, whole }: Aligned,
  links: FigureLinks,
): ReadRecords {
  const measureCount = new Map<number, number>();
  for (const { content } of ledger.measure.values()) {
    measureCount.set(content.plan, (measureCount.get(content.plan) ?? 0) + 1);
  }
  return {
    plans: [
      ...records.plans.flatMap((read) => {
        const kept = ledger.plan.get(read.key)?.content;
        return kept === undefined ? [] : [planBeside(kept, read)];
      }),
      ...absent(ledger.plan, records.plans, ({ content }) => whole && !covered.has(content.no)).map(
        ({ key, content }) => planAlone(key, content, measureCount.get(content.no) ?? 0),
      ),
    ],
    units: records.units.flatMap((read) => {
      const kept = ledger.unit.get(read.key)?.content;
      return kept === undefined ? [] : [unitBeside(kept, read)];
    }),
    measures: [
      ...records.measures.flatMap((read) => {
        const kept = ledger.measure.get(read.key)?.content;
        return kept === undefined ? [] : [measureBeside(kept, read)];
      }),
      ...absent(
        ledger.measure,
        records.measures,
        ({ content }) => covered.has(content.plan) || (whole && content.plan > 0),
      ).map(({ key, content }) => measureAlone(key, content)),
    ],
    tasks: [
      ...records.tasks.flatMap((read) => {
        const kept = ledger.task.get(read.key)?.content;
        return kept === undefined ? [] : [taskBeside(kept, read)];
      }),
      ...absent(
        ledger.task,
        records.tasks,
        ({ content }) => covered.has(content.plan) || (whole && content.plan > 0),
      ).map(({ content }) => taskAlone(content)),
    ],
    indicators: [
      ...records.indicators.flatMap((read) => {
        const kept = ledger.indicator.get(links.indicators.get(read.key) ?? '')?.content;
        return kept === undefined ? [] : [indicatorBeside(kept, read)];
      }),
      ...absentFigures(ledger.indicator, links.indicators, covered).map(
        ({ content }) => content.read as ReadRecord<'indicators'>,
      ),
    ],
    limits: [
      ...records.limits.flatMap((read) => {
        const kept = ledger.limit.get(links.limits.get(read.key) ?? '')?.content;
        return kept === undefined ? [] : [limitBeside(kept, read)];
      }),
      ...absentFigures(ledger.limit, links.limits, covered).map(
        ({ content }) => content.read as ReadRecord<'limits'>,
      ),
    ],
  };
}

function absent<Kind extends 'plan' | 'measure' | 'task'>(
  kept: ReadonlyMap<string, Kept<Kind>>,
  read: readonly { readonly key: string }[],
  expected: (record: Kept<Kind>) => boolean,
): readonly Kept<Kind>[] {
  const keys = new Set(read.map(({ key }) => key));
  return [...kept.values()].filter((record) => !keys.has(record.key) && expected(record));
}

/**
 * A figure that the reader did not find is missing only if it once found it: the city's own figures were
 * read by people, and the reader's silence is no evidence against them.
 */
function absentFigures<Kind extends 'indicator' | 'limit'>(
  kept: ReadonlyMap<string, Kept<Kind>>,
  links: ReadonlyMap<string, string>,
  covered: ReadonlySet<number>,
): readonly Kept<Kind>[] {
  const linked = new Set(links.values());
  return [...kept.values()].filter(
    ({ key, content }) => readKeyOf(content) !== null && !linked.has(key) && covered.has(content.plan),
  );
}

function planBeside(kept: LedgerContents['plan'], read: ReadRecord<'plans'>): ReadRecord<'plans'> {
  // The city's name before a title, and leads worked out from responsibility lines, contest nothing.
  const named = planWording(read.name).endsWith(planWording(kept.name.zh));
  const contested = read.leadBasis === 'stated';
  return {
    ...read,
    name: named ? read.name : kept.name.zh,
    attachment: read.attachment === null ? null : kept.attachment,
    leadUnits: !contested || sameMembers(kept.leadUnits, read.leadUnits) ? read.leadUnits : kept.leadUnits,
    leadBasis: !contested || kept.leadBasis === 'stated' ? read.leadBasis : 'inferred',
    taskFrom: kept.taskFrom,
    taskTo: kept.taskTo,
    hasIndicatorTable: kept.hasIndicatorTable,
  };
}

function planAlone(key: string, kept: LedgerContents['plan'], measureCount: number): ReadRecord<'plans'> {
  return {
    key,
    no: kept.no,
    name: kept.name.zh,
    shortName: kept.name.zh,
    attachment: kept.attachment,
    leadUnits: kept.leadUnits,
    leadBasis:
      kept.leadBasis === 'stated' ? 'stated' : kept.leadBasis === 'none-stated' ? 'none' : 'inferred',
    measureCount,
    taskFrom: kept.taskFrom,
    taskTo: kept.taskTo,
    hasIndicatorTable: kept.hasIndicatorTable,
    source: nowhere,
  };
}

/** The city's own units are the city's to change; only what a document brought can differ from one. */
function unitBeside(kept: LedgerContents['unit'], read: ReadRecord<'units'>): ReadRecord<'units'> {
  if (kept.english === undefined) return read;
  return { ...read, name: kept.name.zh, kind: kept.kind, aliases: kept.aliases, members: kept.members };
}

function measureBeside(
  kept: LedgerContents['measure'],
  read: ReadRecord<'measures'>,
): ReadRecord<'measures'> {
  return {
    ...read,
    ref: sameWording(kept.ref, read.ref) ? read.ref : kept.ref,
    section: sameWording(kept.section?.zh ?? null, read.section) ? read.section : (kept.section?.zh ?? null),
    title: sameWording(kept.title.zh, read.title) ? read.title : kept.title.zh,
    text: kept.text ?? '',
    deadline: deadlineBeside(kept.deadline, read.deadline),
    units: dutiesBeside(kept.units, read.units),
    andOthers: kept.andOthers,
    taskNo: kept.task,
  };
}

function measureAlone(key: string, kept: LedgerContents['measure']): ReadRecord<'measures'> {
  return {
    key,
    plan: kept.plan,
    ref: kept.ref,
    section: kept.section?.zh ?? null,
    title: kept.title.zh,
    text: kept.text ?? '',
    deadline: asRead(kept.deadline),
    units: kept.units,
    andOthers: kept.andOthers,
    taskNo: kept.task,
    source: nowhere,
  };
}

function taskBeside(kept: LedgerContents['task'], read: ReadRecord<'tasks'>): ReadRecord<'tasks'> {
  return {
    ...read,
    plan: kept.plan,
    direction: sameWording(kept.title.zh, read.direction) ? read.direction : kept.title.zh,
    content: kept.content ?? '',
    deadline: deadlineBeside(kept.deadline, read.deadline),
    units: dutiesBeside(kept.units, read.units),
    andOthers: kept.andOthers,
    measure: kept.measure,
  };
}

function taskAlone(kept: LedgerContents['task']): ReadRecord<'tasks'> {
  return {
    key: taskKey(kept.no),
    no: kept.no,
    printedNo: null,
    plan: kept.plan,
    direction: kept.title.zh,
    content: kept.content ?? '',
    deadline: asRead(kept.deadline),
    units: kept.units,
    andOthers: kept.andOthers,
    measure: kept.measure,
    source: nowhere,
  };
}

/** Once a document's figure was accepted, the next is held against that; before, against the city's own. */
function indicatorBeside(
  kept: LedgerContents['indicator'],
  read: ReadRecord<'indicators'>,
): ReadRecord<'indicators'> {
  if (readKeyOf(kept) !== null) {
    return { ...(kept.read as ReadRecord<'indicators'>), key: read.key, source: read.source };
  }
  return {
    ...read,
    unit: kept.unit,
    baseline: valueBeside(kept.baseline.value, read.baseline),
    targets: targetsBeside(kept.targets, read.targets),
    frontier: valueBeside(kept.frontier.value, read.frontier),
  };
}

function limitBeside(kept: LedgerContents['limit'], read: ReadRecord<'limits'>): ReadRecord<'limits'> {
  if (readKeyOf(kept) !== null) {
    return { ...(kept.read as ReadRecord<'limits'>), key: read.key, source: read.source };
  }
  const contested = typeof kept.value !== 'string' && read.value !== null;
  const comparator = sameComparator(kept.comparator, read.comparator) ? read.comparator : kept.comparator;
  return {
    ...read,
    kind: kept.kind,
    comparator,
    unit: kept.unit,
    ...(contested && kept.value !== read.value
      ? { value: kept.value as number | null, printed: kept.value === null ? '' : String(kept.value) }
      : {}),
  };
}

type Printed = { readonly value: number | null; readonly printed: string };

/** A figure on one side only contests nothing: the city may know more than is printed, and the reverse. */
function valueBeside(kept: number | null, read: Printed | null): Printed | null {
  if (read === null || read.value === null || kept === null || kept === read.value) return read;
  return { value: kept, printed: String(kept) };
}

type Target = ReadRecord<'indicators'>['targets'][number];

function targetsBeside(
  kept: LedgerContents['indicator']['targets'],
  read: readonly Target[],
): readonly Target[] {
  const asPrinted = read.filter(({ value }) => value !== null);
  const agree = asPrinted.every((target) =>
    kept.some(
      ({ value, comparator }) => value === target.value && sameComparator(comparator, target.comparator),
    ),
  );
  if (agree) return read;
  return kept.map(({ by, comparator, value, qualifier }) => ({
    by,
    comparator,
    value,
    printed: value === null ? (qualifier?.zh ?? '') : String(value),
  }));
}

const sameComparator = (one: string, other: string): boolean =>
  one.replace(/^([<>])$/, '$1=') === other.replace(/^([<>])$/, '$1=');

function deadlineBeside(kept: LedgerDeadline, read: ReadDeadline): ReadDeadline {
  const own = asRead(kept);
  if (own.type !== read.type) return own;
  // A day inside the month is more exact, not different, unless the ledger has another day.
  if (own.type === 'month' && read.type === 'month' && own.day === undefined && own.value === read.value) {
    return read.day === undefined ? read : own;
  }
  return own;
}

/** The deadline without our notes on it. */
function asRead(deadline: LedgerDeadline): ReadDeadline {
  const { note: _note, ...plain } = deadline;
  return plain;
}

/** The order of a responsibility line says nothing beyond the roles. */
function dutiesBeside(kept: readonly ReadDuty[], read: readonly ReadDuty[]): readonly ReadDuty[] {
  const written = (duties: readonly ReadDuty[]) => duties.map(({ unit, role }) => `${unit} ${role}`);
  return sameMembers(written(kept), written(read)) ? read : kept.map(({ unit, role }) => ({ unit, role }));
}

function sameMembers(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && [...one].sort().join('\n') === [...other].sort().join('\n');
}
