/* What the plan's routes give, as the cockpit reads it. */
import type { List, Named, Place, Text } from '../api/types.ts';

export type Duty = Place & { readonly role: string; readonly roleName: Text };

export type Deadline = {
  readonly type: 'month' | 'milestones' | 'ongoing' | 'unspecified';
  readonly value: string | null;
  readonly day: string | null;
  readonly milestones: readonly string[];
  readonly horizon: string | null;
  readonly note: Text | null;
};

/** Fields whose English is missing or of an earlier wording. */
export type EnglishMarks = Readonly<Record<string, 'missing' | 'earlier'>>;

export const taskStates = [
  'overdue',
  'later',
  'by-evidence',
  'ongoing',
  'by-service',
  'not-started',
  'ended',
] as const;
export type TaskState = (typeof taskStates)[number];
export type TaskCounts = Readonly<Record<TaskState, number>>;

export type PlanRow = {
  readonly no: number;
  readonly code: string;
  readonly name: Text;
  readonly leadUnits: readonly Place[];
  readonly leadBasis: 'stated' | 'inferred' | 'by-measure' | 'none-stated';
  readonly leadNote: Text | null;
  readonly measureCount: number;
  readonly taskCount: number;
  readonly taskFrom: number | null;
  readonly taskTo: number | null;
  /** Services of this plan run here. */
  readonly hasServices: boolean;
};

export type Measure = {
  readonly id: string;
  readonly ref: string;
  readonly section: Text | null;
  readonly title: Text;
  /** The plan's own wording, once a document was imported. */
  readonly text: string | null;
  readonly deadlineText: Text;
  readonly units: readonly Duty[];
  readonly andOthers: boolean;
  readonly taskNo: number | null;
  readonly notes: readonly Text[];
};

export type PlanView = PlanRow & {
  readonly services: readonly Named[];
  readonly tasks: TaskCounts;
  readonly measures: readonly Measure[];
};

export type TaskRow = {
  readonly no: number;
  readonly plan: number;
  readonly planCode: string;
  readonly planName: Text;
  readonly direction: Text;
  readonly summary: Text;
  readonly content: string | null;
  readonly units: readonly Duty[];
  readonly andOthers: boolean;
  readonly deadline: Deadline;
  readonly deadlineText: Text;
  readonly state: TaskState;
  readonly stateText: Text;
  readonly fulfilledBy: readonly { readonly kind: string; readonly code: string; readonly name: Text }[];
  readonly measure: string | null;
  readonly measureRef: string | null;
  readonly targets: readonly {
    readonly what: Text;
    readonly comparator: '>=' | '<=' | '=' | '>' | '<';
    readonly value: number;
    readonly unit: string;
    readonly by: string;
  }[];
  readonly english: EnglishMarks;
};

export type TaskPage = List<TaskRow> & { readonly total: number; readonly counts: TaskCounts };

export type UnitRow = Place & {
  readonly kind: string;
  readonly members: readonly Place[];
  readonly responsible: boolean;
  readonly taskCount: number;
  readonly leadCount: number;
};
