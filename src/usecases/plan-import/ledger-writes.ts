import type { JsonObject } from '../../kernel/json.ts';
import type { Text } from '../../kernel/text.ts';
import type { LedgerChange } from '../../store/ledger/imports.ts';
import type { LedgerKind } from '../../store/ledger/records.ts';
import type { LedgerContents, LedgerDeadline } from '../plans/ledger.ts';
import { measurePosition, planKey, spacing } from '../plans/ledger-keys.ts';
import { type KeptLedger, ledgerKindOf } from './kept-ledger.ts';
import type { FigureLinks } from './match-figures.ts';
import type { PlanReading, ReadChange, ReadDeadline, ReadKind, ReadRecord } from './reading.ts';

/** A change a reviewer has accepted: all of it, or these of its fields. */
export type AcceptedChange = { readonly change: ReadChange; readonly fields: 'all' | ReadonlySet<string> };

/**
 * Accepted changes as records of the ledger. A changed field changes only itself: English, codes, notes and
 * our own summaries stay. New wording has no English yet, so the Chinese stands in and is marked.
 */
export function writesOf(
  accepted: readonly AcceptedChange[],
  ledger: KeptLedger,
  links: FigureLinks,
  term: PlanReading['term'],
): readonly LedgerChange[] {
  const places = placesAfter(ledger);
  return accepted.map(({ change, fields }): LedgerChange => {
    const kind = ledgerKindOf[change.kind];
    const key = keptKey(change, links);
    if (change.state === 'removed') return { kind, key, content: null };
    const kept = ledger[kind].get(key);
    const read = patched(change, fields);
    const content = writers[change.kind](
      read as never,
      kept?.content as never,
      changedFields(change, fields),
    );
    return {
      kind,
      key,
      position: positionOf(kind, key, content, kept?.position, places),
      content: (kind === 'plan' ? { ...content, ...runsFor(term) } : content) as unknown as JsonObject,
    };
  });
}

/** A plan that came after the city's own says when it runs. */
function runsFor(term: PlanReading['term']): Pick<LedgerContents['plan'], 'term'> {
  return term == null ? {} : { term: { from: term.from, to: term.to } };
}

/** The ledger's key of a changed record: figures keep the one they had. */
export function keptKey(change: ReadChange, links: FigureLinks): string {
  if (change.kind === 'indicators' || change.kind === 'limits') {
    const where = change.state === 'removed' ? links.once : links;
    return where[change.kind].get(change.key) ?? change.key;
  }
  return change.key;
}

function changedFields(change: ReadChange, fields: AcceptedChange['fields']): ReadonlySet<string> {
  const all = change.state === 'changed' ? change.fields.map(({ field }) => field) : [];
  return new Set(all.filter((field) => fields === 'all' || fields.has(field)));
}

/** What the record reads like with the accepted fields alone. */
function patched(
  change: Exclude<ReadChange, { state: 'removed' }>,
  fields: AcceptedChange['fields'],
): ReadRecord {
  if (change.state === 'added') return change.incoming;
  const accepted = changedFields(change, fields);
  const incoming = change.incoming as Readonly<Record<string, unknown>>;
  const taken = Object.fromEntries([...accepted].map((field) => [field, incoming[field]]));
  return { ...change.existing, ...taken } as ReadRecord;
}

type Changed = ReadonlySet<string>;
type Writers = {
  readonly [Kind in ReadKind]: (
    read: ReadRecord<Kind>,
    kept: LedgerContents[(typeof ledgerKindOf)[Kind]] | undefined,
    changed: Changed,
  ) => LedgerContents[(typeof ledgerKindOf)[Kind]];
};

type English = Record<string, 'missing' | 'earlier'>;

/** Chinese from a document, with the English there is. Marks what the English lacks. */
function named(marks: English, field: string, zh: string, kept: Text | null | undefined): Text {
  if (kept === undefined || kept === null || marks[field] === 'missing') {
    marks[field] = 'missing';
    return { zh, en: zh };
  }
  if (kept.zh !== zh) marks[field] = 'earlier';
  return { zh, en: kept.en };
}

const writers: Writers = {
  plans: (read, kept, changed) => {
    const english: English = { ...kept?.english };
    const leadBasis = read.leadBasis === 'none' ? 'none-stated' : read.leadBasis;
    if (kept === undefined) {
      return {
        no: read.no,
        code: planKey(read.no),
        name: named(english, 'name', read.name, null),
        leadUnits: read.leadUnits,
        leadBasis,
        leadNote: null,
        attachment: read.attachment,
        taskFrom: read.taskFrom,
        taskTo: read.taskTo,
        hasIndicatorTable: read.hasIndicatorTable,
        english,
      };
    }
    return {
      ...kept,
      ...(changed.has('name') ? { name: named(english, 'name', read.name, kept.name) } : {}),
      ...(changed.has('leadUnits') ? { leadUnits: read.leadUnits } : {}),
      ...(changed.has('leadBasis') ? { leadBasis } : {}),
      ...(changed.has('attachment') ? { attachment: read.attachment } : {}),
      ...(changed.has('taskFrom') ? { taskFrom: read.taskFrom } : {}),
      ...(changed.has('taskTo') ? { taskTo: read.taskTo } : {}),
      ...(changed.has('hasIndicatorTable') ? { hasIndicatorTable: read.hasIndicatorTable } : {}),
      english,
    };
  },
  units: (read, kept) => {
    const english: English = { ...kept?.english };
    return {
      id: read.key,
      name: named(english, 'name', read.name, kept?.name),
      // The reader names kinds as the city's data does; it makes up none of its own.
      kind: read.kind as LedgerContents['unit']['kind'],
      aliases: read.aliases,
      members: read.members,
      responsible: true,
      english,
    };
  },
  measures: (read, kept, changed) => {
    const english: English = { ...kept?.english };
    if (kept === undefined) {
      return {
        id: read.key,
        plan: read.plan,
        ref: read.ref,
        section: read.section === null ? null : named(english, 'section', read.section, null),
        title: named(english, 'title', read.title, null),
        text: read.text,
        units: read.units,
        andOthers: read.andOthers,
        deadline: deadlineOf(read.deadline),
        task: read.taskNo,
        notes: [],
        english,
      };
    }
    return {
      ...kept,
      ...(changed.has('ref') ? { ref: read.ref } : {}),
      ...(changed.has('section')
        ? { section: read.section === null ? null : named(english, 'section', read.section, kept.section) }
        : {}),
      ...(changed.has('title') ? { title: named(english, 'title', read.title, kept.title) } : {}),
      ...(changed.has('text') ? { text: read.text } : {}),
      ...(changed.has('units') ? { units: read.units } : {}),
      ...(changed.has('andOthers') ? { andOthers: read.andOthers } : {}),
      ...(changed.has('deadline') ? { deadline: deadlineOf(read.deadline) } : {}),
      ...(changed.has('taskNo') ? { task: read.taskNo } : {}),
      english,
    };
  },
  tasks: (read, kept, changed) => {
    const english: English = { ...kept?.english };
    if (kept === undefined) {
      return {
        no: read.no,
        plan: read.plan,
        title: named(english, 'title', read.direction, null),
        summary: named(english, 'summary', read.content, null),
        content: read.content,
        units: read.units,
        andOthers: read.andOthers,
        deadline: deadlineOf(read.deadline),
        measure: read.measure,
        targets: [],
        repairs: [],
        english,
      };
    }
    return {
      ...kept,
      ...(changed.has('plan') ? { plan: read.plan } : {}),
      ...(changed.has('direction') ? { title: named(english, 'title', read.direction, kept.title) } : {}),
      ...(changed.has('content') ? { content: read.content } : {}),
      // A summary that only repeats the list goes with it; one in our own words stays.
      ...(changed.has('content') && english.summary === 'missing'
        ? { summary: named(english, 'summary', read.content, kept.summary) }
        : {}),
      ...(changed.has('units') ? { units: read.units } : {}),
      ...(changed.has('andOthers') ? { andOthers: read.andOthers } : {}),
      ...(changed.has('deadline') ? { deadline: deadlineOf(read.deadline) } : {}),
      ...(changed.has('measure') ? { measure: read.measure } : {}),
      english,
    };
  },
  indicators: (read, kept, changed) => {
    const english: English = { ...kept?.english };
    if (kept === undefined) {
      return {
        id: read.key,
        plan: read.plan,
        name: named(english, 'name', read.name, null),
        unit: read.unit,
        direction: read.direction,
        baseline: { ...measured(read.baseline), asOf: null },
        targets: read.targets.map((target) => targetOf(target)),
        frontier: { ...measured(read.frontier), place: null },
        scope: null,
        computable: false,
        sourceRef: read.place,
        alsoStatedIn: read.alsoAt,
        note: null,
        read,
        english,
      };
    }
    return {
      ...kept,
      ...(changed.has('name') ? { name: named(english, 'name', read.name, kept.name) } : {}),
      ...(changed.has('unit') ? { unit: read.unit } : {}),
      ...(changed.has('direction') ? { direction: read.direction } : {}),
      ...(changed.has('baseline') ? { baseline: { ...kept.baseline, ...measured(read.baseline) } } : {}),
      ...(changed.has('targets') ? { targets: read.targets.map((target) => targetOf(target, kept)) } : {}),
      ...(changed.has('frontier') ? { frontier: { ...kept.frontier, ...measured(read.frontier) } } : {}),
      ...(changed.has('place') ? { sourceRef: read.place } : {}),
      ...(changed.has('alsoAt') ? { alsoStatedIn: read.alsoAt } : {}),
      read,
      english,
    };
  },
  limits: (read, kept, changed) => {
    const english: English = { ...kept?.english };
    if (kept === undefined) {
      return {
        id: read.key,
        plan: read.plan,
        sourceRef: read.place,
        subject: named(english, 'subject', read.subject, null),
        condition: read.condition === null ? null : named(english, 'condition', read.condition, null),
        kind: read.kind,
        comparator: read.comparator,
        value: read.value,
        unit: read.unit,
        clockExcludes: read.clockExcludes.map((zh) => named(english, 'clockExcludes', zh, null)),
        note: null,
        read,
        english,
      };
    }
    return {
      ...kept,
      ...(changed.has('subject') ? { subject: named(english, 'subject', read.subject, kept.subject) } : {}),
      ...(changed.has('condition')
        ? {
            condition:
              read.condition === null ? null : named(english, 'condition', read.condition, kept.condition),
          }
        : {}),
      ...(changed.has('kind') ? { kind: read.kind } : {}),
      ...(changed.has('comparator') ? { comparator: read.comparator } : {}),
      ...(changed.has('value') ? { value: read.value } : {}),
      ...(changed.has('unit') ? { unit: read.unit } : {}),
      ...(changed.has('clockExcludes')
        ? {
            clockExcludes: read.clockExcludes.map(
              (zh) =>
                kept.clockExcludes.find((text) => text.zh === zh) ??
                named(english, 'clockExcludes', zh, null),
            ),
          }
        : {}),
      ...(changed.has('place') ? { sourceRef: read.place } : {}),
      read,
      english,
    };
  },
};

function deadlineOf(deadline: ReadDeadline): LedgerDeadline {
  return deadline;
}

function measured(printed: { readonly value: number | null; readonly printed: string } | null): {
  readonly value: number | null;
  readonly text: Text | null;
} {
  if (printed === null) return { value: null, text: null };
  const words = printed.value === null && printed.printed !== '';
  return { value: printed.value, text: words ? { zh: printed.printed, en: printed.printed } : null };
}

/** A target in words keeps them; one with a figure keeps what the ledger said beside that figure. */
function targetOf(
  { by, comparator, value, printed }: ReadRecord<'indicators'>['targets'][number],
  kept?: LedgerContents['indicator'],
): LedgerContents['indicator']['targets'][number] {
  if (value === null) return { by, comparator, value, qualifier: { zh: printed || by, en: printed || by } };
  const before = kept?.targets.find((target) => target.value === value && target.by === by);
  return { by, comparator, value, qualifier: before?.qualifier ?? null };
}

type Places = { readonly next: (kind: LedgerKind, plan: number | null) => number };

/** New figures stand behind the last of their plan, new units behind all. */
function placesAfter(ledger: KeptLedger): Places {
  const given = new Map<string, number>();
  return {
    next: (kind, plan) => {
      const name = `${kind} ${plan}`;
      const records = [...ledger[kind].values()];
      const own = records.filter(
        ({ content }) => plan === null || ('plan' in content && content.plan === plan),
      );
      const last = Math.max(-spacing, ...(own.length > 0 ? own : records).map(({ position }) => position));
      const place = (given.get(name) ?? last) + 1;
      given.set(name, place);
      return place;
    },
  };
}

function positionOf(
  kind: LedgerKind,
  key: string,
  content: LedgerContents[LedgerKind],
  kept: number | undefined,
  places: Places,
): number {
  if (kept !== undefined) return kept;
  if (kind === 'measure') return measurePosition(key);
  if ('no' in content) return content.no;
  return places.next(kind, 'plan' in content ? content.plan : null);
}
