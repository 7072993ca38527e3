/* What the routes of imports give, as the review reads it. */
import type { Schemas } from '../../api/types.ts';

export const recordKinds = ['plans', 'units', 'measures', 'tasks', 'indicators', 'limits'] as const;
export type RecordKind = (typeof recordKinds)[number];

export const importParts = ['doubts', 'repairs', 'changes'] as const;
export type ImportPart = (typeof importParts)[number];

export const changeStates = ['added', 'changed', 'removed'] as const;
export type ChangeState = (typeof changeStates)[number];

export type Person = Schemas['Person'];
export type AppliedCounts = Schemas['AppliedCounts'];
export type ImportRow = Schemas['ImportRow'];
export type ImportView = Schemas['ImportView'];
export type KindCounts = ImportView['diff'][RecordKind];
