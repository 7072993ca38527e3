import { Type } from 'typebox';
import { IndicatorTarget } from '../indicators/indicator-views.ts';
import { HeldView, TrackView } from '../views/case-views.ts';
import { BasisView, Coded, DateTime, orNull, TextView } from '../views/parts.ts';

/** Time that did not count, and why. */
const StopView = Type.Object({
  from: DateTime,
  to: orNull(DateTime),
  why: TextView,
  basis: BasisView,
});

/** What this one case counts as towards a figure of the plan. */
const CourseFigure = Type.Object({
  indicator: Coded,
  unit: Type.String(),
  value: Type.Number(),
  target: orNull(IndicatorTarget),
});

/** A case by which something came to be: its clocks and who had it, and nothing of what is in it. */
export const CourseCase = Type.Object({
  ...Type.Omit(TrackView, ['number', 'timeline', 'next', 'waitsForYou', 'refusal', 'nothing']).properties,
  /** Its place in this answer; cases refer to one another by it. */
  at: Type.Integer(),
  plan: Type.Object({ no: Type.Integer(), name: TextView }),
  /** The case that it is a part of, by its place. */
  partOf: orNull(Type.Integer()),
  /** For whoever may open it. */
  id: orNull(Type.String({ format: 'uuid' })),
  /** Values of the entry's fields that stand for it, such as the milestone it wrote. */
  entries: Type.Array(Type.String()),
  held: Type.Array(HeldView),
  stops: Type.Array(StopView),
  /** Papers that were fetched from where they are, and asked of nobody. */
  fetched: Type.Integer(),
  figures: Type.Array(CourseFigure),
});
export type CourseCase = Type.Static<typeof CourseCase>;

export const CourseView = Type.Object({ items: Type.Array(CourseCase) });
export type CourseView = Type.Static<typeof CourseView>;
