import type { JsonObject } from '../../json.ts';
import type { Text } from '../../text.ts';
import type { Limit } from '../../time/limit.ts';
import type { Reason } from '../reason.ts';

/** What becomes of steps. */
export type StepEvent =
  | {
      readonly type: 'step-opened';
      readonly step: string;
      readonly round: number;
      readonly office: string | null;
      readonly outside: string | null;
      readonly applicant: boolean;
      readonly child: string | null;
      readonly limit: Limit | null;
      readonly counts: boolean;
      /** Where several offices sign: each duty's office. */
      readonly offices?: Readonly<Record<string, string>>;
      /** Cases may begin under it from now on. */
      readonly gathers?: true;
      /** The hour at which their door shuts, or that a step which decides by itself waits for, as a local time. */
      readonly until?: string;
    }
  | { readonly type: 'step-skipped'; readonly step: string }
  | {
      readonly type: 'step-completed';
      readonly step: string;
      readonly round: number;
      readonly outcome: string;
      readonly reason: Reason | null;
      readonly output: JsonObject;
      /** Values set in the case's data by this outcome. */
      readonly sets: JsonObject;
      readonly deemed: boolean;
    }
  /** What whoever asked is told with a step that was done; names nobody. */
  | { readonly type: 'applicant-told'; readonly step: string; readonly text: Text }
  | { readonly type: 'child-waiting'; readonly step: string; readonly waiting: boolean };
