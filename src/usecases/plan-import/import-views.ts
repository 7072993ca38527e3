import { Type } from 'typebox';
import type { ImportRow as KeptRow } from '../../store/ledger/imports.ts';
import { DateTime, orNull, TextView } from '../views/parts.ts';
import { doubtKinds, ReadDocument, readKinds, repairKinds } from './reading.ts';

/** What a reviewer says; null takes it back. */
export const DecisionBody = Type.Union([
  Type.Enum(['accept', 'reject']),
  Type.Object(
    { value: Type.Unknown() },
    {
      additionalProperties: false,
      description: '对修补或疑点：为字段另填的值。For a repair or doubt: another value for its field',
    },
  ),
  Type.Object(
    { fields: Type.Array(Type.String({ maxLength: 40 }), { minItems: 1, maxItems: 40 }) },
    {
      additionalProperties: false,
      description: '对变化：只要其中这些字段。For a change: only these of its fields',
    },
  ),
]);

export const FieldChangeView = Type.Object({
  record: Type.Enum([...readKinds]),
  key: Type.String(),
  field: Type.String(),
  before: Type.Unknown(),
  after: Type.Unknown(),
});
const plan = orNull(
  Type.Integer({
    description:
      '方案在总台账中的编号；不专属于哪个方案时为空。The ledger’s number of the plan; null where it is about none alone',
  }),
);
const finding = {
  id: Type.String(),
  line: Type.Integer({ description: '读入文本的行号，从 1 起。Of the text as read, from 1' }),
  text: Type.String({ description: '文件中的这一行。The line as the document has it' }),
  where: Type.String(),
  plan,
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
  key: Type.String({ description: '总台账中的键。The record’s key in the ledger' }),
  name: Type.String({
    description: '这条记录说的是什么，用文件的原话。What the record is about, in the document’s words',
  }),
  plan,
  state: Type.Enum(['added', 'changed', 'removed']),
  line: orNull(Type.Integer({ description: '在文件中的位置。Where the document has it' })),
  text: orNull(Type.String({ description: '文件中的这一行。The line as the document has it' })),
  wordingOnly: Type.Boolean({
    description: '只是给没有原文的记录补上原文。Only brings the document’s wording to a record that had none',
  }),
  fields: Type.Array(Type.Object({ field: Type.String(), before: Type.Unknown(), after: Type.Unknown() })),
  decision: orNull(DecisionBody),
});
export type ChangeView = Type.Static<typeof ChangeView>;
/** A change as an applied import keeps it; the document's lines are kept with the import. */
export type KeptChange = Omit<ChangeView, 'text'>;

export const AppliedCounts = Type.Object({
  added: Type.Integer(),
  changed: Type.Integer(),
  removed: Type.Integer(),
  leftOut: Type.Integer({ description: '没有接受的变化。Changes that were not accepted' }),
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
  carriedOver: Type.Optional(
    Type.Integer({
      description:
        '上次生效时已决定、这次沿用的修补和疑点。Repairs and doubts that were decided when the document last took effect',
    }),
  ),
});

export const Person = Type.Object({ account: Type.String(), name: TextView });
export type Person = Type.Static<typeof Person>;

export const ImportRow = Type.Object({
  id: Type.String({ format: 'uuid' }),
  fileName: Type.String(),
  sha256: Type.String(),
  state: Type.Enum(['review', 'applied', 'discarded']),
  term: orNull(
    Type.Object(
      {
        year: Type.Integer(),
        from: Type.String({ format: 'date' }),
        to: Type.String({ format: 'date' }),
      },
      {
        description:
          '所属的后续方案及其起止；属于城市现有方案的为空。The later plan it belongs to, and when that runs; null of the city’s own',
      },
    ),
  ),
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

const open = { total: Type.Integer(), undecided: Type.Integer() };
const FindingCounts = Type.Object({
  ...open,
  kinds: Type.Array(
    Type.Object({
      kind: Type.String(),
      ...open,
      answer: Type.Enum(['choose', 'confirm', 'note'], {
        description:
          '能否一并接受或退回，只能接受，或只能看过。Whether all of them may be accepted or rejected, only be accepted, or only be noted',
      }),
    }),
  ),
});
const states = { added: Type.Integer(), changed: Type.Integer(), removed: Type.Integer() };
const KindCounts = Type.Object({ ...states, unchanged: Type.Integer(), undecided: Type.Integer() });
const StateCounts = Type.Object(states);

/** Changes that one word may settle together. */
export const ChangeGroup = Type.Object({
  record: Type.Enum([...readKinds]),
  state: Type.Enum(['added', 'changed', 'removed']),
  wordingOnly: Type.Boolean(),
  ...open,
  accepted: Type.Integer(),
});
export type ChangeGroup = Type.Static<typeof ChangeGroup>;

/** What taking effect now would write; of an applied import, what it has written. */
export const ImportEffect = Type.Object({
  plans: StateCounts,
  units: StateCounts,
  measures: StateCounts,
  tasks: StateCounts,
  indicators: StateCounts,
  limits: StateCounts,
  leftOut: Type.Integer({
    description: '不会生效的变化：已退回的和未决定的。Changes that would not be made: rejected, or undecided',
  }),
  missing: Type.Array(
    Type.Object({
      path: Type.String(),
      message: TextView,
      change: orNull(
        Type.String({ description: '能补上所缺的那一项变化。The change that would bring what is missing' }),
      ),
    }),
    {
      description:
        '会落空的引用；只要还有，就不能生效。References that would lead nowhere: while there are any it cannot take effect',
    },
  ),
});
export type ImportEffect = Type.Static<typeof ImportEffect>;

/** What the city's log says of an import. */
export const LoggedImport = Type.Object({
  what: Type.Enum(['read', 'applied', 'discarded']),
  at: DateTime,
  by: Person,
  place: orNull(
    Type.Integer({ description: '在公开日志里的位置；刚发生的还没有。Its place in the public log' }),
  ),
  edition: orNull(
    Type.Integer({
      description: '同名文件中第几个生效的。Of documents of this title that took effect, which one it is',
    }),
  ),
  holds: Type.Boolean({
    description:
      '保存的文件摘要、读出数和所作改动与日志一致。What is kept of the file, of what was read and of the changes is what the log says',
  }),
});
export type LoggedImport = Type.Static<typeof LoggedImport>;

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
  changes: Type.Array(ChangeGroup),
  plans: Type.Array(
    Type.Object({
      no: Type.Integer({ description: '总台账中的编号。The ledger’s number' }),
      ownNo: Type.Integer({
        description:
          '文件自己的编号，修补和疑点的值中用它。The document’s own number, as in values of repairs and doubts',
      }),
      name: Type.String(),
      undecided: Type.Integer(),
    }),
    { description: '文件中的方案。The plans that the document holds' },
  ),
  effect: ImportEffect,
  log: Type.Array(LoggedImport, {
    description:
      '日志里关于这次导入的记录；记入日志之前的导入没有。What the log says of it; nothing of imports from before they were logged',
  }),
});
export type ImportView = Type.Static<typeof ImportView>;

/** A line of the document, by its number from 1. */
export const ImportLine = Type.Object({ no: Type.Integer(), text: Type.String() });
export type ImportLine = Type.Static<typeof ImportLine>;

export function viewRow(row: KeptRow, personOf: (account: string) => Person): ImportRow {
  return {
    id: row.id,
    fileName: row.fileName,
    sha256: row.sha256,
    state: row.state,
    version: row.version,
    // Written by `startImport` and `applyImport` in these shapes.
    document: row.document as unknown as ImportRow['document'],
    term: row.term as unknown as ImportRow['term'],
    counts: row.counts as unknown as ImportRow['counts'],
    applied: row.applied as unknown as ImportRow['applied'],
    createdBy: personOf(row.createdBy),
    createdAt: row.createdAt,
    closedBy: row.closedBy === null ? null : personOf(row.closedBy),
    closedAt: row.closedAt,
  };
}
