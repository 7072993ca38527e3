import type { StepAssignee } from '../events.ts';

/** What is done about who does a step. */
export type PeopleCommand =
  /** A head gives a step to a handler; `to` null takes it back. */
  | { readonly act: 'assign-step'; readonly step: string; readonly to: StepAssignee | null }
  /** A handler takes a step that nobody in particular has. */
  | { readonly act: 'claim-step'; readonly step: string }
  | {
      readonly act: 'name-panel';
      readonly step: string;
      readonly members: readonly StepAssignee[];
      readonly chair: string;
    }
  /** `step` null: the whole case. */
  | {
      readonly act: 'transfer';
      readonly transfer: string;
      readonly step: string | null;
      readonly office: string;
      readonly reason: string;
    }
  | { readonly act: 'receive-transfer'; readonly step: string | null }
  /** Offices that have ended hand what is open to those that took over. */
  | { readonly act: 'follow-successors' };
