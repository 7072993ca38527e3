import type { CaseToWorkOut, LogFields, WorkedOut, WorkOut } from '../../worker/index.ts';

/** What a thread is started with. Clones of it cross over: nothing in it is shared. */
export type FigureThreadData = {
  readonly url: string;
  readonly city: string;
  readonly dataFolder: string;
  readonly masterKey: Uint8Array;
  /** Milliseconds since the epoch by the city's clock. */
  readonly now: number;
};
export type FigureOrder = {
  readonly order: number;
  readonly cases: readonly CaseToWorkOut[];
  readonly place: Parameters<WorkOut>[1];
};
export type FigureAnswer =
  | { readonly ready: true }
  | { readonly order: number; readonly done: WorkedOut }
  | { readonly order: number; readonly failed: string }
  | { readonly fault: { readonly fields: LogFields; readonly message: string } };
