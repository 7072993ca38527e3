import { Type } from 'typebox';
import type { ImportRow as KeptRow } from '../../store/ledger/imports.ts';
import { DateTime, orNull, TextView } from '../views/parts.ts';
import type { Decisions } from './decisions.ts';
import { keptKey } from './ledger-writes.ts';
import type { FigureLinks } from './match-figures.ts';
import {
  type Doubt,
  doubtKinds,
  type ReadChange,
  ReadDocument,
  type Repair,
  readKinds,
  repairKinds,
} from './reading.ts';
import { isWordingOnly, type Review, undecided } from './review.ts';

/** What a reviewer says; null takes it back. */
export const DecisionBody = Type.Union([
  Type.Enum(['accept', 'reject']),
  Type.Object(
    { value: Type.Unknown() },
    { additionalProperties: false, description: 'for a repair or doubt: another value for its field' },
  ),
  Type.Object(
    { fields: Type.Array(Type.String({ maxLength: 40 }), { minItems: 1, maxItems: 40 }) },
    { additionalProperties: false, description: 'for a change: only these of its fields' },
  ),
]);

export const FieldChangeView = Type.Object({
  record: Type.Enum([...readKinds]),
  key: Type.String(),
  field: Type.String(),
  before: Type.Unknown(),
  after: Type.Unknown(),
});
const finding = {
  id: Type.String(),
  line: Type.Integer({ description: 'of the text as read, from 1' }),
  where: Type.String(),
  message: TextView,
  before: Type.String(),
  change: orNull(FieldChangeView),
  decision: orNull(DecisionBody),
};

/** Something the reader has put right. */
export const RepairView = Type.Object({
  ...finding,
  kind: Type.Enum([...repairKinds]),
  after: Type.String(),
});
export type RepairView = Type.Static<typeof RepairView>;

/** Something the reader does not trust. */
export const DoubtView = Type.Object({
  ...finding,
  kind: Type.Enum([...doubtKinds]),
  suggestion: orNull(Type.String()),
});
export type DoubtView = Type.Static<typeof DoubtView>;

/** A record that would be added, changed or removed. */
export const ChangeView = Type.Object({
  id: Type.String(),
  record: Type.Enum([...readKinds]),
  key: Type.String({ description: 'the record’s key in the ledger' }),
  name: Type.String({ description: 'what the record is about, in the document’s words' }),
  state: Type.Enum(['added', 'changed', 'removed']),
  line: orNull(Type.Integer({ description: 'where the document has it' })),
  wordingOnly: Type.Boolean({ description: 'only brings the document’s wording to a record that had none' }),
  fields: Type.Array(Type.Object({ field: Type.String(), before: Type.Unknown(), after: Type.Unknown() })),
  decision: orNull(DecisionBody),
});
export type ChangeView = Type.Static<typeof ChangeView>;

export const AppliedCounts = Type.Object({
  added: Type.Integer(),
  changed: Type.Integer(),
  removed: Type.Integer(),
  leftOut: Type.Integer({ description: 'changes that were not accepted' }),
});
export type AppliedCounts = Type.Static<typeof AppliedCounts>;

const ReadCounts = Type.Object({
  plans: Type.Integer(),
  units: Type.Integer(),
  measures: Type.Integer(),
  tasks: Type.Integer(),
  indicators: Type.Integer(),
  limits: Type.Integer(),
  repairs: Type.Integer(),
  doubts: Type.Integer(),
});

export const Person = Type.Object({ account: Type.String(), name: TextView });
export type Person = Type.Static<typeof Person>;

export const ImportRow = Type.Object({
  id: Type.String({ format: 'uuid' }),
  fileName: Type.String(),
  sha256: Type.String(),
  state: Type.Enum(['review', 'applied', 'discarded']),
  version: Type.Integer(),
  document: ReadDocument,
  counts: ReadCounts,
  createdBy: Person,
  createdAt: DateTime,
  closedBy: orNull(Person),
  closedAt: orNull(DateTime),
  applied: orNull(AppliedCounts),
});
export type ImportRow = Type.Static<typeof ImportRow>;

const FindingCounts = Type.Object({ total: Type.Integer(), undecided: Type.Integer() });
const KindCounts = Type.Object({
  added: Type.Integer(),
  changed: Type.Integer(),
  removed: Type.Integer(),
  unchanged: Type.Integer(),
  undecided: Type.Integer(),
});

/** An import at a glance; its repairs, doubts and changes are read page by page. */
export const ImportView = Type.Object({
  ...ImportRow.properties,
  repairs: FindingCounts,
  doubts: FindingCounts,
  diff: Type.Object({
    plans: KindCounts,
    units: KindCounts,
    measures: KindCounts,
    tasks: KindCounts,
    indicators: KindCounts,
    limits: KindCounts,
  }),
});
export type ImportView = Type.Static<typeof ImportView>;

export function viewRow(row: KeptRow, personOf: (account: string) => Person): ImportRow {
  return {
    id: row.id,
    fileName: row.fileName,
    sha256: row.sha256,
    state: row.state,
    version: row.version,
    // Written by `startImport` and `applyImport` in these shapes.
    document: row.document as unknown as ImportRow['document'],
    counts: row.counts as unknown as ImportRow['counts'],
    applied: row.applied as unknown as ImportRow['applied'],
    createdBy: personOf(row.createdBy),
    createdAt: row.createdAt,
    closedBy: row.closedBy === null ? null : personOf(row.closedBy),
    closedAt: row.closedAt,
  };
}

/** How much there is to decide, and how much of it is open. */
export function viewReview({
  reading,
  decisions,
  changes,
  unchanged,
}: Pick<Review, 'reading' | 'decisions' | 'changes' | 'unchanged'>): Pick<
  ImportView,
  'repairs' | 'doubts' | 'diff'
> {
  const openChanges = new Set(undecided(changes, decisions).map(({ id }) => id));
  const counts = (kind: ReadChange['kind']) => {
    const own = changes.filter((change) => change.kind === kind);
    const of = (state: ReadChange['state']): number => own.filter((change) => change.state === state).length;
    return {
      added: of('added'),
      changed: of('changed'),
      removed: of('removed'),
      unchanged: unchanged[kind],
      undecided: own.filter(({ id }) => openChanges.has(id)).length,
    };
  };
  return {
    repairs: {
      total: reading.repairs.length,
      undecided: undecided(reading.repairs, decisions).length,
    },
    doubts: { total: reading.doubts.length, undecided: undecided(reading.doubts, decisions).length },
    diff: {
      plans: counts('plans'),
      units: counts('units'),
      measures: counts('measures'),
      tasks: counts('tasks'),
      indicators: counts('indicators'),
      limits: counts('limits'),
    },
  };
}

export function viewRepair(repair: Repair, decisions: Decisions): RepairView {
  return { ...viewFinding(repair, decisions), kind: repair.kind, after: repair.after };
}

export function viewDoubt(doubt: Doubt, decisions: Decisions): DoubtView {
  return { ...viewFinding(doubt, decisions), kind: doubt.kind, suggestion: doubt.suggestion };
}

function viewFinding(found: Repair | Doubt, decisions: Decisions) {
  const { id, line, where, message, before, change } = found;
  return {
    id,
    line,
    where,
    message,
    before,
    change: change === null ? null : { ...change },
    decision: decisionOf(decisions, id),
  };
}

function decisionOf(decisions: Decisions, id: string): Type.Static<typeof DecisionBody> | null {
  const decision = decisions.get(id);
  if (decision === undefined) return null;
  if (typeof decision === 'string') return decision;
  return 'fields' in decision ? { fields: [...decision.fields] } : { value: decision.value };
}

export function viewChange(change: ReadChange, decisions: Decisions, links: FigureLinks): ChangeView {
  const record = (change.state === 'removed' ? change.existing : change.incoming) as Readonly<
    Record<string, unknown>
  > & { readonly source: { readonly from: number } };
  const { from } = record.source;
  const name = record.title ?? record.direction ?? record.name ?? record.subject ?? change.key;
  return {
    id: change.id,
    record: change.kind,
    key: keptKey(change, links),
    name: String(name),
    state: change.state,
    line: change.state === 'removed' ? null : from,
    wordingOnly: isWordingOnly(change),
    fields: fieldsOf(change, record),
    decision: decisionOf(decisions, change.id),
  };
}

const notShown: ReadonlySet<string> = new Set(['key', 'source']);

/** The differing fields; for a record that comes or goes, all of them on its one side. */
function fieldsOf(change: ReadChange, record: Readonly<Record<string, unknown>>): ChangeView['fields'] {
  if (change.state === 'changed') return change.fields.map((field) => ({ ...field }));
  return Object.entries(record)
    .filter(([field]) => !notShown.has(field))
    .map(([field, value]) =>
      change.state === 'added'
        ? { field, before: null, after: value }
        : { field, before: value, after: null },
    );
}
