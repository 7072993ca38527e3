/* What the routes of imports give, as the review reads it. */
import type { Schemas } from '../../api/types.ts';

export const recordKinds = ['plans', 'units', 'measures', 'tasks', 'indicators', 'limits'] as const;
export type RecordKind = (typeof recordKinds)[number];

/** What there is to decide on, in the order in which it is best decided. */
export const importParts = ['doubts', 'repairs', 'changes'] as const;
export type ImportPart = (typeof importParts)[number];

export const changeStates = ['added', 'changed', 'removed'] as const;
export type ChangeState = (typeof changeStates)[number];

export type ImportRow = Schemas['ImportRow'];
export type ImportView = Schemas['ImportView'];
export type ImportEffect = Schemas['ImportEffect'];
export type ChangeGroup = Schemas['ChangeGroup'];

export type Repair = Schemas['RepairView'];
export type Doubt = Schemas['DoubtView'];
export type Finding = Repair | Doubt;
export type Change = Schemas['ChangeView'];
export type ReviewItem = Finding | Change;
export type FieldChange = Schemas['FieldChangeView'];

export type Decision = NonNullable<Schemas['DecisionBody']>;
export type Sweep = Schemas['ImportSweep'];
