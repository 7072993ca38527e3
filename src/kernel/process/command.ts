import type { Principal } from '../access/principal.ts';
import type { KnownAs } from '../access/real-name.ts';
import type { Office } from '../city/organisation.ts';
import type { DomainError } from '../errors/domain-error.ts';
import type { FileReference } from '../file/reference.ts';
import type { CodeLists } from '../form/validate.ts';
import type { JsonObject } from '../json.ts';
import type { WorkingTime } from '../time/office-hours.ts';
import type { ChildFact } from './child-fact.ts';
import type { AvoidanceCommand } from './commands/avoidance.ts';
import type { ChildrenCommand } from './commands/children.ts';
import type { PeopleCommand } from './commands/people.ts';
import type { RelationCommand } from './commands/relations.ts';
import type { OutcomeClass } from './definition.ts';
import type {
  Applicant,
  CaseReference,
  Channel,
  CorrectionItem,
  Evidence,
  FoundMaterial,
  NewEvent,
  SignedApplication,
} from './events.ts';
import type { Reason } from './reason.ts';
import type { CaseState } from './state.ts';

/** That something happened earlier than it is written down, and what shows it. */
export type LateFact = { readonly occurredAt: string; readonly evidence: Evidence };

/** What an office did in the applicant's name, and how whoever was there, or on the telephone, confirmed it. */
type AtCounter = { readonly signed?: SignedApplication; readonly channel?: Channel };

/**
 * What somebody wants done to a case. `late`: it happened before now. `files`: what they hand in with it; those
 * that forms and evidence name must be among these, or have come with the case before.
 */
export type CaseCommand = CaseCommandBody & {
  readonly late?: LateFact;
  readonly files?: readonly FileReference[];
};

type CaseCommandBody =
  | PeopleCommand
  | AvoidanceCommand
  | ChildrenCommand
  | RelationCommand
  | {
      readonly act: 'submit';
      readonly region: string;
      readonly channel: Channel;
      readonly applicant: Applicant;
      readonly form: JsonObject;
      readonly parent: { readonly case: string; readonly step: string; readonly round: number } | null;
      /** Materials that the applicant's certificates stand for, looked up and not asked. */
      readonly found?: readonly FoundMaterial[];
      /** How it is known who asks, where the service wants to know. */
      readonly known?: KnownAs;
      /** Who signed it, and who filled it in for somebody. */
      readonly signed?: SignedApplication;
      /** Nobody but whoever hands it in signs it: handing it in is their signature. */
      readonly onlySigner?: true;
      /** The case that made the machine begin this one. */
      readonly causedBy?: CaseReference;
      /** The ended case whose form it was begun with. */
      readonly begunAgainFrom?: CaseReference;
      /** The case that this one inspects, and for which office. */
      readonly inspects?: CaseReference & { readonly office: string };
    }
  | ({ readonly act: 'resubmit'; readonly form: JsonObject } & AtCounter)
  | { readonly act: 'accept' }
  /** Accepts although something is missing: each obligation named is a material owed by a date. */
  | { readonly act: 'accept-with-tolerance'; readonly obligations: readonly string[] }
  | { readonly act: 'request-correction'; readonly items: readonly CorrectionItem[] }
  | { readonly act: 'refuse-acceptance'; readonly reason: string; readonly note: string }
  | {
      readonly act: 'complete-step';
      readonly step: string;
      readonly outcome: string;
      readonly reason: Reason | null;
      readonly output: JsonObject;
    }
  | { readonly act: 'child-waiting'; readonly step: string; readonly waiting: boolean }
  /** What the step waited for in the case that caused this one has come about. */
  /** `ended`: how the case that it waited for has ended, where it has. */
  | { readonly act: 'meet-awaited'; readonly step: string; readonly ended?: OutcomeClass }
  | {
      readonly act: 'suspend';
      readonly suspension: string;
      readonly note: string;
      readonly evidence?: Evidence | null;
    }
  | { readonly act: 'resume' }
  /** `value` is in the unit of the declared maximum. */
  | {
      readonly act: 'request-extension';
      readonly extension: string;
      readonly value: number;
      readonly reason: string;
    }
  /** `step`: what is decided was asked for that step's own clock. */
  | {
      readonly act: 'decide-extension';
      readonly step?: string | null;
      readonly granted: boolean;
      readonly reason: string;
    }
  | { readonly act: 'submit-material'; readonly obligation: string; readonly evidence: Evidence }
  | {
      readonly act: 'check-obligation';
      readonly obligation: string;
      readonly kept: boolean;
      readonly reason: string;
    }
  | { readonly act: 'note'; readonly note: string }
  | ({ readonly act: 'withdraw'; readonly reason: string } & AtCounter)
  | { readonly act: 'reopen'; readonly reason: string; readonly ground?: string }
  | { readonly act: 'rate'; readonly stars: 1 | 2 | 3 | 4 | 5; readonly comment: string }
  /** Asks the engine to compare the clocks with now: warnings, deemed outcomes, lapsed corrections. */
  | { readonly act: 'check-clocks' }
  /** Asks for dates under the calendar in force now. */
  | { readonly act: 'recompute-clocks' };

export type CaseAct = CaseCommand['act'];

export const caseActs = [
  'submit',
  'resubmit',
  'accept',
  'accept-with-tolerance',
  'request-correction',
  'refuse-acceptance',
  'complete-step',
  'child-waiting',
  'meet-awaited',
  'suspend',
  'resume',
  'request-extension',
  'decide-extension',
  'submit-material',
  'check-obligation',
  'note',
  'withdraw',
  'reopen',
  'rate',
  'check-clocks',
  'recompute-clocks',
  'assign-step',
  'claim-step',
  'name-panel',
  'transfer',
  'receive-transfer',
  'follow-successors',
  'close-gathering',
  'tally',
  'add-service',
  'link',
  'merge',
  'rectify',
  'migrate',
  'stay-away',
  'ask-avoidance',
  'order-avoidance',
  'refuse-avoidance',
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
  /** An office of the city by its id, also one that has ended. */
  readonly findOffice: (id: string) => Office | null;
  /** By step, the cases gathered under it, where the decision has asked for them. */
  readonly children?: Readonly<Record<string, readonly ChildFact[]>>;
  readonly newId: () => string;
  /** Short number and query code of a new case. */
  readonly issueNumber: () => { readonly number: string; readonly queryCode: string };
  /** A code by chance, such as is handed something over for. */
  readonly drawCode: () => string;
  /** Numbers already drawn from named series, in order of use. */
  readonly serials: Readonly<Record<string, readonly number[]>>;
  /** The case came from a demonstration or the simulator. */
  readonly sandbox: boolean;
  /** The code lists forms refer to. */
  readonly codeLists: CodeLists;
  /** Of an identity number. Absent where nothing is kept: in stories and walks entries stand under the number itself. */
  readonly pseudonym?: (identity: string) => string;
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

/** One entry of an open record as it should be, in words (`kernel/register/correction.ts`). */
export type EntryCorrection = {
  readonly register: string;
  readonly key: string;
  readonly field: string;
  readonly words: string;
};

export type Decision = {
  readonly events: readonly NewEvent[];
  /** The case after these events; null where nothing has begun. */
  readonly state: CaseState | null;
  /** The moment at which the events are recorded: never before what was recorded last. */
  readonly recordedAt: string;
  readonly registers: readonly RegisterChange[];
  /** Records of other services that this one puts right; each stands beside what it is decided on. */
  readonly corrections: readonly EntryCorrection[];
  /** Facts relied on; the store refuses the act if one has changed. */
  readonly relied: readonly FactRead[];
};

/** Something a decision lacked: fetch it, add it to the context, and decide again. */
export type Need =
  | {
      readonly need: 'fact';
      readonly register: string;
      readonly key: string;
      /** `key` is a value that open entries are found by: what is wanted is all of their keys. */
      readonly lookup?: string;
    }
  | { readonly need: 'serial'; readonly series: string }
  | { readonly need: 'children'; readonly step: string; readonly round: number };

export type Decided = Decision | DomainError | Need;

export function factName(register: string, key: string, lookup?: string): string {
  return lookup === undefined ? `${register} ${key}` : `${register} ${lookup}=${key}`;
}
