/* What the plan's routes give, by the names that the cockpit uses. */
import type { Schemas } from '../api/types.ts';

export type Duty = Schemas['DutyView'];
/** Fields whose English is missing or of an earlier wording. */
export type EnglishMarks = Schemas['EnglishMarks'];

export type TaskRow = Schemas['TaskRow'];
export type TaskState = TaskRow['state'];
export type TaskCounts = Schemas['TaskCounts'];
export type TaskPage = Schemas['TaskPage'];
/** In the order in which they are shown: what asks for attention first. */
export const taskStates = [
  'late',
  'at-risk',
  'awaiting-check',
  'on-track',
  'not-started',
  'verified',
  'ended',
] as const satisfies readonly TaskState[];

export type PlanRow = Schemas['PlanRow'];
export type PlanView = Schemas['PlanView'];
export type Placing = Schemas['PlacingView'];
export type Measure = Schemas['MeasureView'];
export type UnitRow = Schemas['UnitRow'];
