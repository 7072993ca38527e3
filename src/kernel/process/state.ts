import type { KnownAs } from '../access/real-name.ts';
import type { FileReference } from '../file/reference.ts';
import type { JsonObject } from '../json.ts';
import type { LegalClock } from '../time/clock.ts';
import type { Limit } from '../time/limit.ts';
import type { OutcomeClass } from './definition.ts';
import type {
  Applicant,
  AvoidanceGround,
  CaseReference,
  Channel,
  CorrectionItem,
  DeliveryWay,
  Evidence,
  ExtendedClock,
  FoundMaterial,
  IssuedCertificate,
  RectifiedTarget,
  Relation,
  RuleToCome,
  SignedApplication,
  StepAssignee,
  WarningLevel,
} from './events.ts';
import type { Reason } from './reason.ts';

/** A case as its events leave it: the fold of `evolve`, and nothing else. */
export type CaseState = {
  readonly id: string;
  /** Number of events so far; the version an act must name. */
  readonly version: number;
  readonly service: string;
  readonly definition: string;
  readonly number: string;
  readonly queryCode: string;
  readonly phase: Phase;
  readonly region: string;
  readonly office: string | null;
  /** Offices that read it and do nothing in it. */
  readonly readers?: readonly string[];
  readonly calendar: string;
  readonly channel: Channel;
  readonly applicant: Applicant;
  /** How it was known who asked, where the service wanted to know. */
  readonly known?: KnownAs;
  readonly form: JsonObject;
  readonly data: JsonObject;
  readonly parent: { readonly case: string; readonly step: string; readonly round: number } | null;
  readonly sandbox: boolean;
  readonly corrections: readonly { readonly at: string; readonly items: readonly CorrectionItem[] }[];
  readonly steps: Readonly<Record<string, StepState>>;
  readonly clocks: { readonly promised: LegalClock | null; readonly statutory: LegalClock | null };
  /** The office's time to accept, ask for correction, or refuse. */
  readonly acceptanceClock: LegalClock | null;
  /** The applicant's own clock while a correction is owed. */
  readonly correctionClock: LegalClock | null;
  /** Parts of its course with a clock of their own, by their code; of one that began several times the last. */
  readonly stretches?: Readonly<Record<string, StretchState>>;
  /** Why the clock stands still, when it does. */
  readonly suspension: { readonly code: string; readonly since: string; readonly maximum: Limit } | null;
  /** How many times the case has been suspended on each ground. */
  readonly suspended: Readonly<Record<string, number>>;
  /** Every extension asked for, in order. */
  readonly extensions: readonly ExtensionState[];
  /** Rules already published that will change a limit of this case. */
  readonly rulesToCome: readonly RuleToCome[];
  /** Time does not count just now because only uncounted steps are open. */
  readonly stopped: boolean;
  /** Warnings already given, by clock name. */
  readonly warned: Readonly<Record<string, WarningLevel>>;
  /** Working days late that were told of last, by clock name. */
  readonly overdue: Readonly<Record<string, number>>;
  readonly certificates: readonly IssuedCertificate[];
  /** Materials that certificates of the applicant's stand for. */
  readonly found?: readonly FoundMaterial[];
  /** What is, or was, owed beside the case, by the obligation's code. */
  readonly obligations: Readonly<Record<string, ObligationState>>;
  /** Who signed what was handed in. */
  readonly signed?: SignedApplication;
  readonly submittedAt: string;
  /** When the material now before the office was received. */
  readonly receivedAt: string;
  readonly acceptedAt: string | null;
  readonly endedAt: string | null;
  readonly outcome: { readonly code: string; readonly class: OutcomeClass } | null;
  readonly feeFen: number | null;
  readonly rating: number | null;
  readonly lastRecordedAt: string;
  /** How often it was taken up again after it had ended. */
  readonly reopened?: number;
  /** Since it was reopened: steps that are to be done once more, although they were done before. */
  readonly anew?: readonly string[];
  /** The last time the whole case went to another office. */
  readonly transfer?: Transfer;
  readonly links?: readonly {
    readonly relation: Relation;
    readonly back: boolean;
    readonly to: CaseReference;
    readonly office?: string;
  }[];
  readonly mergedInto?: CaseReference;
  /** What it gave was handed over: with which step, how, and what it was. */
  readonly delivery?: {
    readonly step: string;
    readonly way: DeliveryWay;
    readonly at: string;
    readonly parts: readonly string[];
    readonly certificates: readonly string[];
  };
  /** Who has done which part of it for an office. */
  readonly doers?: Doers;
  /** Those who must stay away from it. */
  readonly avoidances?: readonly Avoidance[];
  /** The party has asked that somebody stay away, and it is not decided. */
  readonly avoidanceAsked?: { readonly at: string; readonly ground: AvoidanceGround };
  /** What was handed in with it, by the file's id. */
  readonly files?: Readonly<Record<string, HandedIn>>;
  /** Recorded facts that were put right; what they were is in the events. */
  readonly rectified?: readonly Rectified[];
};

/**
 * Which people have done a part of a case for an office: of each act, whoever did it and in whose stead. What a
 * machine, an outside party or the applicant does is nobody's here.
 */
type Doers = Readonly<Record<string, readonly (readonly string[])[]>>;

export type Avoidance = {
  readonly account: string;
  readonly name: string;
  readonly by: 'self' | 'head';
  readonly ground: AvoidanceGround;
  readonly at: string;
};

/** A file as it came; `inside`: only for those who work inside. */
export type HandedIn = FileReference & { readonly at: string; readonly inside?: true };

export type Rectified = {
  readonly at: string;
  readonly target: RectifiedTarget;
  readonly reason: string;
  readonly evidence: string;
};

export type ExtensionState = {
  readonly extension: string;
  readonly clock: ExtendedClock;
  /** Of a step's own clock: the round of the step. */
  readonly round?: number;
  readonly by: Limit;
  readonly office: string;
  readonly reason: string;
  readonly askedAt: string;
  readonly granted: boolean | null;
};

export type StretchState = {
  readonly clock: LegalClock;
  readonly office: string | null;
  /** Time does not count just now because a step is open that is left out of it. */
  readonly paused: boolean;
};

export type ObligationState = {
  readonly kind: 'tolerance' | 'commitment';
  /** `owed` waits for the party, `to-check` for the office. */
  readonly status: 'owed' | 'to-check' | 'kept' | 'broken' | 'released';
  readonly office: string | null;
  readonly checkWithin: Limit | null;
  /** The party's clock while it owes, the office's while it has to check. */
  readonly clock: LegalClock | null;
  readonly openedAt: string;
  readonly evidence: Evidence | null;
  readonly settledAt: string | null;
  readonly note: string;
};

export const phases = [
  'draft',
  'submitted',
  'correction',
  'accepted',
  'running',
  'suspended',
  'ended',
  'reopened',
] as const;
export type Phase = (typeof phases)[number];

export type StepState = {
  readonly status: 'open' | 'done' | 'skipped';
  /** 1 at first opening; grows when a loop opens the step again. */
  readonly round: number;
  readonly office: string | null;
  readonly outside: string | null;
  readonly applicant: boolean;
  readonly child: string | null;
  /** The child's applicant is at turn: this branch does not count. */
  readonly waiting: boolean;
  readonly counts: boolean;
  readonly clock: LegalClock | null;
  readonly openedAt: string | null;
  readonly doneAt: string | null;
  readonly outcome: string | null;
  readonly reason: Reason | null;
  readonly output: JsonObject;
  /** Who of the office does it; absent or null: nobody in particular. */
  readonly assignee?: StepAssignee | null;
  /** Where several offices sign: each duty's office. */
  readonly offices?: Readonly<Record<string, string>>;
  readonly panel?: { readonly members: readonly StepAssignee[]; readonly chair: string };
  /** By duty, or by the account of a panel's member. */
  readonly signatures?: Readonly<Record<string, Signature>>;
  /** Where cases gather under it: whether more may join, and those that were opened from a list. */
  readonly gathering?: {
    readonly open: boolean;
    readonly children: readonly string[];
    /** The hour at which the door shuts by itself, as a local time. */
    readonly until?: string;
  };
  /** It decides by itself from this local time on. */
  readonly until?: string;
  readonly transfer?: Transfer;
};

/** What one of several doers has said. */
export type Signature = {
  readonly outcome: string;
  readonly reason: Reason | null;
  readonly output: JsonObject;
  readonly at: string;
  readonly by: string;
};

export type Transfer = {
  readonly from: string;
  readonly to: string;
  readonly at: string;
  readonly received: boolean;
};
