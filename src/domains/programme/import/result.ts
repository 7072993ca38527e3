import type { Text } from '../../../kernel/text.ts';

/**
 * What reading a plan document yields. Every record carries a natural key that stays the same when
 * the same document, or a corrected edition of it, is read again; and the lines it was read from.
 * Wording is the document's own, so it is Chinese only; messages to the reviewer are bilingual.
 */
export type ImportResult = ImportRecords & {
  readonly document: DocumentFacts;
  readonly repairs: readonly Repair[];
  readonly doubts: readonly Doubt[];
};

export type ImportRecords = {
  readonly plans: readonly ImportedPlan[];
  readonly measures: readonly ImportedMeasure[];
  readonly tasks: readonly ImportedTask[];
  readonly indicators: readonly ImportedIndicator[];
  readonly limits: readonly ImportedLimit[];
  readonly units: readonly ImportedUnit[];
};

export type RecordKind = keyof ImportRecords;

/** `year` is the year the plan runs in (from its title, its date or its deadlines); `horizon` its last month. */
export type DocumentFacts = {
  readonly title: string;
  readonly year: number;
  readonly horizon: string;
  readonly lines: number;
};

/** Lines of the text as read, counted from 1, both included. */
export type SourceLines = { readonly from: number; readonly to: number };

/** `no` is 0 for the general plan and 1, 2, … for special plans in printed order; a single plan is 1. Key `p01`. */
export type ImportedPlan = {
  readonly key: string;
  readonly no: number;
  readonly name: string;
  /** Short name without city and 提升专项行动方案 and the like, as the task list calls the plan. */
  readonly shortName: string;
  readonly attachment: number | null;
  readonly leadUnits: readonly string[];
  readonly leadBasis: 'stated' | 'inferred' | 'none';
  readonly measureCount: number;
  readonly taskFrom: number | null;
  readonly taskTo: number | null;
  readonly hasIndicatorTable: boolean;
  readonly source: SourceLines;
};

/** Months are `YYYY-MM`. `day` (`YYYY-MM-DD`) stands where the document names a day. */
export type ImportedDeadline =
  | { readonly type: 'month'; readonly value: string; readonly day?: string }
  | { readonly type: 'milestones'; readonly values: readonly string[] }
  | { readonly type: 'ongoing' }
  | { readonly type: 'unspecified'; readonly horizon: string };

export type UnitRole = 'lead' | 'support' | 'implement' | 'supervise' | 'responsible';
/** `unit` is the key of an `ImportedUnit`. */
export type UnitDuty = { readonly unit: string; readonly role: UnitRole };

/** Key: plan, section and item, e.g. `p11.9.2`. `taskNo` is the task that carries it, if any. */
export type ImportedMeasure = {
  readonly key: string;
  readonly plan: number;
  readonly ref: string;
  readonly section: string | null;
  readonly title: string;
  readonly text: string;
  readonly deadline: ImportedDeadline;
  readonly units: readonly UnitDuty[];
  readonly andOthers: boolean;
  readonly taskNo: number | null;
  readonly source: SourceLines;
};

/** Key `t001`: the row of the task list, numbered without gap. `printedNo` is what the document prints. */
export type ImportedTask = {
  readonly key: string;
  readonly no: number;
  readonly printedNo: string | null;
  readonly plan: number;
  readonly direction: string;
  readonly content: string;
  readonly deadline: ImportedDeadline;
  readonly units: readonly UnitDuty[];
  readonly andOthers: boolean;
  readonly measure: string | null;
  readonly source: SourceLines;
};

export type Comparator = '>=' | '<=' | '=' | '>' | '<';
export type Direction = 'lower-better' | 'higher-better' | 'equal' | 'qualitative';

/** What the document prints, and the number in it (null where it gives words only). */
export type PrintedValue = { readonly value: number | null; readonly printed: string };
export type ImportedTarget = PrintedValue & {
  /** `YYYY-MM`, or `ongoing`, `yearly`, `each-quarter`, `each-quarter-end`, `each-half-year`. */
  readonly by: string;
  readonly comparator: Comparator;
};

/** `unit` is a code of `measure-units.ts`. `place` is the outline path within the plan, such as `三(二)5` or `五表1`. */
export type ImportedIndicator = {
  readonly key: string;
  readonly plan: number;
  readonly name: string;
  readonly unit: string;
  readonly direction: Direction;
  readonly baseline: PrintedValue | null;
  readonly targets: readonly ImportedTarget[];
  readonly frontier: PrintedValue | null;
  readonly from: 'table' | 'prose';
  readonly place: string;
  /** Other places that state the same figure; in another plan written `p00·三(二)5`. */
  readonly alsoAt: readonly string[];
  readonly measure: string | null;
  readonly source: SourceLines;
};

export type LimitKind = 'time-limit' | 'fee-cap' | 'ratio' | 'threshold' | 'steps';
export type ImportedLimit = PrintedValue & {
  readonly key: string;
  readonly plan: number;
  readonly subject: string;
  readonly condition: string | null;
  readonly kind: LimitKind;
  readonly comparator: Comparator;
  readonly unit: string;
  /** What the text takes out of the count (e.g. design and works), as printed. */
  readonly clockExcludes: readonly string[];
  readonly place: string;
  readonly alsoAt: readonly string[];
  readonly measure: string | null;
  readonly source: SourceLines;
};

/** A unit named on a responsibility line. `known` units are the city's own (key = its id); others are new and doubted. */
export type ImportedUnit = {
  readonly key: string;
  readonly name: string;
  readonly kind: string;
  readonly known: boolean;
  readonly aliases: readonly string[];
  readonly members: readonly string[];
  readonly source: SourceLines;
};

/** The field of a record that a repair has changed, or that a doubt would change. Values are JSON. */
export type FieldChange = {
  readonly record: RecordKind;
  readonly key: string;
  readonly field: string;
  readonly before: unknown;
  readonly after: unknown;
};

type Finding<Kind extends string> = {
  /** Stable over readings of the same text: kind, place and a running number where needed. */
  readonly id: string;
  readonly kind: Kind;
  readonly line: number;
  /** The place in words a reader can find: plan, and measure or task. */
  readonly where: string;
  readonly message: Text;
  /** Null where no single field of a record is concerned: then accepting only takes note. */
  readonly change: FieldChange | null;
};

/** Something the reader has put right. Accepting keeps it, rejecting puts `change.before` back. */
export type Repair = Finding<RepairKind> & { readonly before: string; readonly after: string };

/** Something the reader left as printed but does not trust. Accepting takes the suggestion. */
export type Doubt = Finding<DoubtKind> & { readonly before: string; readonly suggestion: string | null };

export type RepairKind =
  | 'page-furniture' // page numbers and repeated table headers taken out
  | 'joined-line' // a sentence or heading broken by the end of a line or page
  | 'blank-filled' // an empty cell of a merged block filled from its neighbours
  | 'cells-shifted' // cells of a row moved back into their columns
  | 'renumbered' // a misprinted or missing number
  | 'heading-in-plan-column'
  | 'plan-name-matched' // a plan named by another name than its own title
  | 'taken-from-measure' // units or deadline missing in the list, taken from the measure
  | 'name-corrected' // a unit's name as misprinted, taken as its near neighbour
  | 'repeated-line' // the same deadline or responsibility printed twice
  | 'task-derived' // the document has no task list: the task is the measure
  | 'shared-line'; // one deadline or responsibility line serves several measures

export type DoubtKind =
  | 'unknown-unit'
  | 'deadline-missing'
  | 'deadline-differs'
  | 'deadline-unreadable'
  | 'units-missing'
  | 'units-differ'
  | 'text-differs'
  | 'heading-differs'
  | 'task-without-measure'
  | 'measure-without-task'
  | 'number-skipped'
  | 'figure-unreadable'
  | 'figures-contradict'
  | 'date-passed'
  | 'cells-unplaced'
  | 'section-empty';
