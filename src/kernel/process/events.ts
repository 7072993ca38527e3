import type { Actor } from '../access/principal.ts';
import type { Basis } from '../basis.ts';
import type { JsonObject } from '../json.ts';
import type { Text } from '../text.ts';
import type { Limit } from '../time/limit.ts';
import type { OutcomeClass } from './definition.ts';

/**
 * The facts a case is made of. `evolve` reads nothing else, so an event records everything that
 * was decided: the limit in force, the office resolved, the child's id, the values computed.
 */
export type CaseEventBody =
  | {
      readonly type: 'case-submitted';
      readonly service: string;
      readonly definition: string;
      readonly number: string;
      readonly queryCode: string;
      readonly region: string;
      readonly office: string | null;
      readonly channel: Channel;
      readonly applicant: Applicant;
      readonly form: JsonObject;
      readonly parent: { readonly case: string; readonly step: string; readonly round: number } | null;
      readonly sandbox: boolean;
      /** Version of the working calendar in force. */
      readonly calendar: string;
      /** The time in which the office must answer, where it accepts; silence accepts. */
      readonly acceptWithin: Limit | null;
    }
  | { readonly type: 'case-resubmitted'; readonly form: JsonObject }
  | {
      readonly type: 'correction-requested';
      readonly items: readonly CorrectionItem[];
      readonly limit: Limit;
    }
  | {
      readonly type: 'case-accepted';
      readonly office: string | null;
      readonly promised: Limit | null;
      readonly statutory: Limit | null;
      /** The law took the office's silence for acceptance on receipt. */
      readonly deemed: boolean;
    }
  | { readonly type: 'acceptance-refused'; readonly reason: string; readonly note: string }
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
    }
  | { readonly type: 'step-skipped'; readonly step: string }
  | {
      readonly type: 'step-completed';
      readonly step: string;
      readonly round: number;
      readonly outcome: string;
      readonly reason: string | null;
      readonly output: JsonObject;
      /** Values set in the case's data by this outcome. */
      readonly sets: JsonObject;
      readonly deemed: boolean;
    }
  | { readonly type: 'form-amended'; readonly form: JsonObject }
  | { readonly type: 'child-waiting'; readonly step: string; readonly waiting: boolean }
  | { readonly type: 'clock-stopped'; readonly basis: Basis; readonly reason: Text }
  | { readonly type: 'clock-resumed' }
  | {
      readonly type: 'case-suspended';
      readonly suspension: string;
      readonly name: Text;
      readonly note: string;
      readonly basis: Basis;
      readonly maximum: Limit;
    }
  | { readonly type: 'case-resumed' }
  | {
      readonly type: 'case-extended';
      readonly clock: ClockName;
      readonly by: Limit;
      readonly approvedBy: string;
      readonly reason: string;
    }
  | { readonly type: 'deadline-warned'; readonly clock: string; readonly level: WarningLevel }
  | { readonly type: 'case-noted'; readonly note: string }
  | { readonly type: 'certificate-issued'; readonly certificate: IssuedCertificate }
  | { readonly type: 'case-withdrawn'; readonly reason: string }
  | {
      readonly type: 'case-ended';
      readonly outcome: string;
      readonly class: OutcomeClass;
      readonly feeFen: number;
    }
  | { readonly type: 'case-reopened'; readonly reason: string }
  | { readonly type: 'case-rated'; readonly stars: 1 | 2 | 3 | 4 | 5; readonly comment: string };

export type CaseEventType = CaseEventBody['type'];

/** An event before it is stored: what happened, when it legally happened, and who did it. */
export type NewEvent<Body = CaseEventBody> = {
  readonly occurredAt: string;
  readonly actor: Actor;
  readonly body: Body;
};

/** An event as read back. `seq` starts at 1 in each stream. */
export type StoredEvent<Body = CaseEventBody> = NewEvent<Body> & {
  readonly seq: number;
  readonly recordedAt: string;
};

export const channels = ['online', 'phone', 'counter', 'post'] as const;
export type Channel = (typeof channels)[number];

/** The party who asks. `name` is shown; identity proof lives with the party. */
export type Applicant = { readonly party: string; readonly account: string | null; readonly name: string };

export type CorrectionItem = { readonly field: string | null; readonly text: string };

export type ClockName = 'promised' | 'statutory';
export type WarningLevel = 'blue' | 'yellow' | 'red';

export type IssuedCertificate = {
  readonly id: string;
  readonly type: string;
  readonly number: string;
  readonly content: JsonObject;
};
