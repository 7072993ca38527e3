import { Type } from 'typebox';
import { bilingual, closed, comparator, type Frozen, filled, month, slug } from './fields.ts';

/** The general plan (no 0) or a special plan. Packs find theirs by `code`; numbers differ between cities. */
export const Plan = closed({
  no: Type.Integer({ minimum: 0 }),
  code: slug(),
  name: bilingual(),
  leadUnits: Type.Array(slug()),
  /** How the leading units are known. */
  leadBasis: Type.Union([
    Type.Literal('stated'),
    Type.Literal('inferred'),
    Type.Literal('by-measure'),
    Type.Literal('none-stated'),
  ]),
  leadNote: bilingual(),
  /** Number of the attachment that holds the plan. */
  attachment: Type.Integer({ minimum: 1 }),
  /** First and last task, null for a plan whose measures are not tasks. */
  taskFrom: Type.Union([Type.Integer({ minimum: 1 }), Type.Null()]),
  taskTo: Type.Union([Type.Integer({ minimum: 1 }), Type.Null()]),
  hasIndicatorTable: Type.Boolean(),
});
export type Plan = Frozen<Type.Static<typeof Plan>>;

/** When something is due. `unspecified` keeps the horizon of the chapter, which is not a promise. */
export const Deadline = Type.Union([
  closed({ type: Type.Literal('month'), value: month(), note: Type.Optional(bilingual()) }),
  closed({
    type: Type.Literal('milestones'),
    values: Type.Array(month(), { minItems: 2 }),
    note: Type.Optional(bilingual()),
  }),
  closed({ type: Type.Literal('ongoing'), note: Type.Optional(bilingual()) }),
  closed({ type: Type.Literal('unspecified'), horizon: month(), note: Type.Optional(bilingual()) }),
]);
export type Deadline = Frozen<Type.Static<typeof Deadline>>;

/** 牵头 lead · 配合 support · 负责落实 implement · 督促 supervise · otherwise responsible. */
export const UnitRole = closed({
  unit: slug(),
  role: Type.Union([
    Type.Literal('lead'),
    Type.Literal('support'),
    Type.Literal('implement'),
    Type.Literal('supervise'),
    Type.Literal('responsible'),
  ]),
});
export type UnitRole = Frozen<Type.Static<typeof UnitRole>>;

/** A commitment of a plan, at one place of its text. */
export const Measure = closed({
  /** `p` + plan + place, e.g. `p01.3` for plan 1, (三). */
  id: Type.String({ pattern: '^p\\d{2}(\\.\\d+){1,2}$' }),
  plan: Type.Integer({ minimum: 0 }),
  /** The place as printed in the plan, e.g. `(三)` or `(一)2`. */
  ref: filled(),
  /** The name by which packs cite what the measure is about, the same in every city. Unique within a plan. */
  code: Type.Optional(slug()),
  section: Type.Union([bilingual(), Type.Null()]),
  title: bilingual(),
  units: Type.Array(UnitRole, { minItems: 1 }),
  /** The responsibility line ends in "and others". */
  andOthers: Type.Boolean(),
  deadline: Deadline,
  /** The row of the task list, null where a plan has none. */
  task: Type.Union([Type.Integer({ minimum: 1 }), Type.Null()]),
  notes: Type.Array(bilingual()),
});
export type Measure = Frozen<Type.Static<typeof Measure>>;

/** A figure that a task sets. */
export const TaskTarget = closed({
  what: bilingual(),
  comparator: comparator(),
  value: Type.Number(),
  unit: slugOrCurrency(),
  /** A month, or a rhythm such as `ongoing`, `yearly`, `each-quarter`. */
  by: filled(),
});
export type TaskTarget = Frozen<Type.Static<typeof TaskTarget>>;

/** One row of the task list. */
export const Task = closed({
  no: Type.Integer({ minimum: 1 }),
  plan: Type.Integer({ minimum: 1 }),
  title: bilingual(),
  summary: bilingual(),
  units: Type.Array(UnitRole, { minItems: 1 }),
  andOthers: Type.Boolean(),
  deadline: Deadline,
  measure: Type.String(),
  targets: Type.Array(TaskTarget),
  /** What was put right in the printed row. */
  repairs: Type.Array(bilingual()),
});
export type Task = Frozen<Type.Static<typeof Task>>;

/** Units of measure are slugs, but currencies and physical units keep their usual capitals. */
export function slugOrCurrency() {
  return Type.String({ pattern: '^[A-Za-z0-9]+(-[A-Za-z0-9]+)*$' });
}
