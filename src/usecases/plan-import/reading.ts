import { Type } from 'typebox';
import { type Frozen, filled, month } from '../../kernel/city/fields.ts';

/**
 * What reading a plan document yields, as far as effecting it needs to know. The parser is a value that
 * `main` hands down (`PlanReader`); the compiler holds its own types against these. Wording is the
 * document's, so it is Chinese only.
 */

const orNull = <Schema extends Type.TSchema>(schema: Schema) => Type.Union([schema, Type.Null()]);
const text = () => Type.String({ maxLength: 100_000 });
/** A later plan's tasks have its year before their number. */
const no = () => Type.Integer({ minimum: 0, maximum: 99_999_999 });

export const SourceLines = Type.Object({ from: no(), to: no() });

export const ReadDeadline = Type.Union([
  Type.Object({
    type: Type.Literal('month'),
    value: month(),
    day: Type.Optional(Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' })),
  }),
  Type.Object({ type: Type.Literal('milestones'), values: Type.Array(month(), { minItems: 1 }) }),
  Type.Object({ type: Type.Literal('ongoing') }),
  Type.Object({ type: Type.Literal('unspecified'), horizon: month() }),
]);
export type ReadDeadline = Frozen<Type.Static<typeof ReadDeadline>>;

export const ReadDuty = Type.Object({
  unit: filled(),
  role: Type.Enum(['lead', 'support', 'implement', 'supervise', 'responsible']),
});
export type ReadDuty = Frozen<Type.Static<typeof ReadDuty>>;

export const ReadPlan = Type.Object({
  key: filled(),
  no: no(),
  name: filled(),
  shortName: text(),
  attachment: orNull(no()),
  leadUnits: Type.Array(filled()),
  leadBasis: Type.Enum(['stated', 'inferred', 'none']),
  measureCount: no(),
  taskFrom: orNull(no()),
  taskTo: orNull(no()),
  hasIndicatorTable: Type.Boolean(),
  source: SourceLines,
});

export const ReadMeasure = Type.Object({
  key: filled(),
  plan: no(),
  ref: text(),
  section: orNull(text()),
  title: filled(),
  text: text(),
  deadline: ReadDeadline,
  units: Type.Array(ReadDuty),
  andOthers: Type.Boolean(),
  taskNo: orNull(no()),
  source: SourceLines,
});

export const ReadTask = Type.Object({
  key: filled(),
  no: no(),
  printedNo: orNull(text()),
  plan: no(),
  direction: text(),
  content: text(),
  deadline: ReadDeadline,
  units: Type.Array(ReadDuty),
  andOthers: Type.Boolean(),
  measure: orNull(filled()),
  source: SourceLines,
});

const Comparator = Type.Enum(['>=', '<=', '=', '>', '<']);
const PrintedValue = Type.Object({ value: orNull(Type.Number()), printed: text() });
export const ReadTarget = Type.Object({
  value: orNull(Type.Number()),
  printed: text(),
  by: filled(),
  comparator: Comparator,
});

export const ReadIndicator = Type.Object({
  key: filled(),
  plan: no(),
  name: filled(),
  unit: filled(),
  direction: Type.Enum(['lower-better', 'higher-better', 'equal', 'qualitative']),
  baseline: orNull(PrintedValue),
  targets: Type.Array(ReadTarget),
  frontier: orNull(PrintedValue),
  from: Type.Enum(['table', 'prose']),
  place: text(),
  alsoAt: Type.Array(text()),
  measure: orNull(filled()),
  source: SourceLines,
});

export const ReadLimit = Type.Object({
  value: orNull(Type.Number()),
  printed: text(),
  key: filled(),
  plan: no(),
  subject: filled(),
  condition: orNull(text()),
  kind: Type.Enum(['time-limit', 'fee-cap', 'ratio', 'threshold', 'steps']),
  comparator: Comparator,
  unit: filled(),
  clockExcludes: Type.Array(text()),
  place: text(),
  alsoAt: Type.Array(text()),
  measure: orNull(filled()),
  source: SourceLines,
});

export const ReadUnit = Type.Object({
  key: filled(),
  name: filled(),
  kind: filled(),
  known: Type.Boolean(),
  aliases: Type.Array(filled()),
  members: Type.Array(filled()),
  source: SourceLines,
});

/** The schema of each kind of record: what a reviewer's own value for a field is held against. */
export const readSchemas = {
  plans: ReadPlan,
  units: ReadUnit,
  measures: ReadMeasure,
  tasks: ReadTask,
  indicators: ReadIndicator,
  limits: ReadLimit,
} as const;

export const readKinds = ['plans', 'units', 'measures', 'tasks', 'indicators', 'limits'] as const;
export type ReadKind = (typeof readKinds)[number];
export type ReadRecords = {
  readonly [Kind in ReadKind]: readonly Frozen<Type.Static<(typeof readSchemas)[Kind]>>[];
};
export type ReadRecord<Kind extends ReadKind = ReadKind> = ReadRecords[Kind][number];

export const repairKinds = [
  'page-furniture',
  'joined-line',
  'blank-filled',
  'cells-shifted',
  'renumbered',
  'heading-in-plan-column',
  'plan-name-matched',
  'taken-from-measure',
  'name-corrected',
  'repeated-line',
  'task-derived',
  'shared-line',
] as const;
export const doubtKinds = [
  'unknown-unit',
  'deadline-missing',
  'deadline-differs',
  'deadline-unreadable',
  'units-missing',
  'units-differ',
  'text-differs',
  'heading-differs',
  'task-without-measure',
  'measure-without-task',
  'number-skipped',
  'figure-unreadable',
  'figures-contradict',
  'date-passed',
  'cells-unplaced',
  'section-empty',
] as const;

/** The field a repair has changed or a doubt would change; values are JSON. */
export type FieldChange = {
  readonly record: ReadKind;
  readonly key: string;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
};
type Finding<Kind extends string> = {
  readonly id: string;
  readonly kind: Kind;
  /** Line of the text as read, from 1. */
  readonly line: number;
  readonly where: string;
  readonly message: { readonly zh: string; readonly en: string };
  readonly before: string;
  readonly change: FieldChange | null;
};
export type Repair = Finding<(typeof repairKinds)[number]> & { readonly after: string };
export type Doubt = Finding<(typeof doubtKinds)[number]> & { readonly suggestion: string | null };

export const ReadDocument = Type.Object({
  title: Type.String(),
  year: Type.Integer(),
  horizon: Type.String(),
  lines: Type.Integer(),
});

export type PlanReading = ReadRecords & {
  readonly document: Frozen<Type.Static<typeof ReadDocument>>;
  readonly repairs: readonly Repair[];
  readonly doubts: readonly Doubt[];
  /** The later plan that it belongs to, and when that runs; absent or null of the city's own. */
  readonly term?: { readonly year: number; readonly from: string; readonly to: string } | null;
};

/** A reading with the text it was read from, line by line. */
export type ReadText = { readonly reading: PlanReading; readonly lines: readonly string[] };

export type FindingDecision =
  | { readonly id: string; readonly action: 'accept' | 'reject' }
  | { readonly id: string; readonly action: 'change'; readonly value: unknown };

export type FieldDifference = { readonly field: string; readonly before: unknown; readonly after: unknown };

/** A record that would be added, changed or removed; `id` is kind and key. */
export type ReadChange = { readonly id: string; readonly kind: ReadKind; readonly key: string } & (
  | { readonly state: 'added'; readonly incoming: ReadRecord }
  | { readonly state: 'removed'; readonly existing: ReadRecord }
  | {
      readonly state: 'changed';
      readonly existing: ReadRecord;
      readonly incoming: ReadRecord;
      readonly fields: readonly FieldDifference[];
    }
);

export type ReadDiff = {
  readonly changes: readonly ReadChange[];
  readonly unchanged: Readonly<Record<ReadKind, number>>;
};

/** A unit as the reader needs it to recognise its name. */
export type KnownUnit = {
  readonly id: string;
  readonly name: { readonly zh: string; readonly en: string };
  readonly kind: string;
  readonly aliases: readonly string[];
  readonly members: readonly string[];
};

/** Reads plan documents. The parser belongs to a domain, so `main` hands it down. */
export type PlanReader = {
  /**
   * Bytes of a .txt, .md or .docx file to a reading, without keeping anything else waiting. Refuses what is
   * no plan (`plan.empty`, `plan.too-large`, `plan.too-long`, `plan.not-text`, `plan.broken-docx`,
   * `plan.not-a-plan`, `import.reading-failed`).
   */
  readonly read: (
    bytes: Uint8Array,
    settings: { readonly cityUnits: readonly KnownUnit[]; readonly fallbackYear: number },
  ) => Promise<ReadText>;
  /** The reading with a reviewer's decisions on repairs and doubts carried out, and what each gave its field. */
  readonly decide: (
    reading: PlanReading,
    decisions: readonly FindingDecision[],
  ) => {
    readonly result: PlanReading;
    readonly decided: readonly {
      readonly finding: Repair | Doubt;
      readonly given: { readonly value: unknown } | null;
    }[];
  };
  /** Holds a reading against records in the same shape, by key. */
  readonly diff: (existing: ReadRecords, incoming: ReadRecords) => ReadDiff;
};
