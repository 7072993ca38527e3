import type { Principal } from '../access/principal.ts';
import type { Office } from '../city/organisation.ts';
import type { DomainError } from '../errors/domain-error.ts';
import type { CodeLists } from '../form/validate.ts';
import type { JsonObject } from '../json.ts';
import type { WorkingTime } from '../time/office-hours.ts';
import type { Applicant, Channel, ClockName, CorrectionItem, NewEvent } from './events.ts';

/** What somebody wants done to a case. */
export type CaseCommand =
  | {
      readonly act: 'submit';
      readonly region: string;
      readonly channel: Channel;
      readonly applicant: Applicant;
      readonly form: JsonObject;
      readonly parent: { readonly case: string; readonly step: string; readonly round: number } | null;
    }
  | { readonly act: 'resubmit'; readonly form: JsonObject }
  | { readonly act: 'accept' }
  | { readonly act: 'request-correction'; readonly items: readonly CorrectionItem[] }
  | { readonly act: 'refuse-acceptance'; readonly reason: string; readonly note: string }
  | {
      readonly act: 'complete-step';
      readonly step: string;
      readonly outcome: string;
      readonly reason: string | null;
      readonly output: JsonObject;
    }
  | { readonly act: 'child-waiting'; readonly step: string; readonly waiting: boolean }
  | { readonly act: 'suspend'; readonly suspension: string; readonly note: string }
  | { readonly act: 'resume' }
  | { readonly act: 'extend'; readonly clock: ClockName; readonly days: number; readonly reason: string }
  | { readonly act: 'note'; readonly note: string }
  | { readonly act: 'withdraw'; readonly reason: string }
  | { readonly act: 'reopen'; readonly reason: string }
  | { readonly act: 'rate'; readonly stars: 1 | 2 | 3 | 4 | 5; readonly comment: string }
  /** Asks the engine to compare the clocks with now: warnings, deemed outcomes, lapsed corrections. */
  | { readonly act: 'check-clocks' };

export type CaseAct = CaseCommand['act'];

export const caseActs = [
  'submit',
  'resubmit',
  'accept',
  'request-correction',
  'refuse-acceptance',
  'complete-step',
  'child-waiting',
  'suspend',
  'resume',
  'extend',
  'note',
  'withdraw',
  'reopen',
  'rate',
  'check-clocks',
] as const satisfies readonly CaseAct[];

/** Everything a decision may look at besides the case itself. All of it is passed in. */
export type DecisionContext = {
  /** ISO 8601 with offset; never before the stream's last recorded moment. */
  readonly now: string;
  /** When it legally happened, where an outside system reports it late. */
  readonly occurredAt?: string;
  readonly principal: Principal;
  /** The calendar and the office hours of the case's hall. */
  readonly time: WorkingTime;
  readonly region: RegionFacts;
  /** Register entries read so far, by `factName(register, key)`. */
  readonly facts: Readonly<Record<string, FactRead>>;
  readonly office: (duty: string, region: string) => Office | null;
  readonly newId: () => string;
  /** Short number and query code of a new case. */
  readonly issueNumber: () => { readonly number: string; readonly queryCode: string };
  /** Numbers already drawn from named series, in order of use. */
  readonly serials: Readonly<Record<string, readonly number[]>>;
  /** The case came from a demonstration or the simulator. */
  readonly sandbox: boolean;
  /** The code lists forms refer to. */
  readonly codeLists: CodeLists;
};

/** What expressions know of the case's region. */
export type RegionFacts = {
  readonly code: string;
  /** One of the city's own levels. */
  readonly level: string;
  /** The city itself, not a part of it. */
  readonly top: boolean;
  /** The division code that unified codes of enterprises registered here carry. */
  readonly division: string;
  readonly hall: string;
  /** By kind, the outside party that serves the region where there is only one to choose. */
  readonly parties: Readonly<Record<string, string>>;
  /** What the region, or the nearest above it, has set for the pack's plan. */
  readonly settings: JsonObject;
};

export type FactRead = {
  readonly register: string;
  readonly key: string;
  readonly entry: string | null;
  /** 0 when there is no such entry. */
  readonly version: number;
  readonly content: JsonObject | null;
};

export type RegisterChange = {
  readonly register: string;
  readonly key: string;
  readonly act: 'create' | 'change' | 'put' | 'close';
  readonly content: JsonObject;
};

export type Decision = {
  readonly events: readonly NewEvent[];
  readonly registers: readonly RegisterChange[];
  /** Facts relied on; the store refuses the act if one has changed. */
  readonly relied: readonly FactRead[];
};

/** Something a decision lacked: fetch it, add it to the context, and decide again. */
export type Need =
  | { readonly need: 'fact'; readonly register: string; readonly key: string }
  | { readonly need: 'serial'; readonly series: string };

export type Decided = Decision | DomainError | Need;

export function factName(register: string, key: string): string {
  return `${register} ${key}`;
}
