import type { JsonObject } from '../../json.ts';

/** What is done about the cases under a case. */
export type ChildrenCommand =
  | { readonly act: 'close-gathering'; readonly step: string }
  /** Counts the children of a closed gathering, and completes the step by its rules. */
  | { readonly act: 'tally'; readonly step: string }
  /** The applicant asks for a part of the bundle that was left out. */
  | { readonly act: 'add-service'; readonly step: string; readonly form: JsonObject };
