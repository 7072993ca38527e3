import type { CertificateType } from '../certificate/type.ts';
import type { DecisionTable } from '../decision-table/definition.ts';
import type { DatasetDeclaration } from '../exchange/dataset.ts';
import type { IndicatorDefinition } from '../indicator/definition.ts';
import type { PlacingsDeclaration, ReportsDeclaration } from '../indicator/report.ts';
import type { Expression, OutcomeClass, ServiceDefinition } from '../process/definition.ts';
import type { RegisterDefinition } from '../register/definition.ts';
import type { Text } from '../text.ts';
import type { OversightDeclaration } from './oversight.ts';
import type { ScheduleDeclaration } from './schedule.ts';
import type { StandingDeclaration } from './standing.ts';

/** What one plan's domain brings: plain data, checked when it is loaded. */
export type Pack = {
  /** The plan's code in every city's data, such as `enterprise-startup`. */
  readonly plan: string;
  /** Plans that a city has to have besides, since what this pack declares is made of theirs; absent: none. */
  readonly besides?: readonly string[];
  readonly name: Text;
  readonly services: readonly ServiceDefinition[];
  readonly registers: readonly RegisterDefinition[];
  readonly indicators: readonly IndicatorDefinition[];
  readonly reactions: readonly Reaction[];
  /** What opens by the calendar; absent: nothing. */
  readonly schedules?: readonly ScheduleDeclaration[];
  readonly certificates: readonly CertificateType[];
  /** What its cases say of who represents whom and who is known how well; absent: nothing. */
  readonly standings?: readonly StandingDeclaration[];
  /** Questions that rules alone answer, for everybody; absent: none. */
  readonly tables?: readonly DecisionTable[];
  /** What others may know of what the pack's services write; absent: nothing. */
  readonly datasets?: readonly DatasetDeclaration[];
  /** What stands behind the catalogue of datasets; at most one pack of an installation says it. */
  readonly sharing?: SharingDeclaration;
  /** How figures that nobody can compute come in; at most one pack of an installation says it. */
  readonly reports?: ReportsDeclaration;
  /** Where the places that others give the city come in; at most one pack of an installation says it. */
  readonly placings?: PlacingsDeclaration;
  /** How often bulletins of one plan or place come by themselves: how that is decided, and where it stands. */
  readonly rhythms?: RhythmsDeclaration;
  /** How the formula of rankings is decided, and where it stands; at most one pack of an installation says it. */
  readonly ranking?: RankingDeclaration;
  /** The indicator that counts good ratings of any service; at most one pack of an installation says it. */
  readonly ratings?: string;
  /** How the plan’s tasks are kept; at most one pack of an installation says it. */
  readonly ledger?: LedgerDeclaration;
  /** What supervision works with; at most one pack of an installation says it. */
  readonly oversight?: OversightDeclaration;
  /**
   * Earlier versions whose open cases end as they began. With it, every earlier version of every service is one of them or
   * has a declared way over (`migrations`); absent, nothing is said of them.
   */
  readonly earlier?: EarlierVersionsDeclaration;
  /** What the check of declarations doubts, somebody has read, and is so on purpose. */
  readonly meant?: readonly MeantDoubts[];
  /** Serials and code series the pack's services draw on. */
  readonly series: readonly string[];
};

/** Doubts of one kind, each where the check finds it in this pack (`/service/steps/…`); `why` says why it is no fault. */
export type MeantDoubts = { readonly code: string; readonly at: readonly string[]; readonly why: Text };

/** By service, the last version that ends so; `why` is told to whoever looks at the cases. */
export type EarlierVersionsDeclaration = {
  readonly through: Readonly<Record<string, number>>;
  readonly why: Text;
};

/**
 * What happens to a case of one service opens a case (or makes ready a draft) of another, by a job keyed (event, reaction),
 * effective once. Expressions see the case, and of what happened `output`: for a warning `clock`, `level`,
 * `office` and `due` (a day), of a promise until a day also `what` was to be done by then, for an obligation `obligation` and `became`, for a rating `stars` and `office`.
 */
export type Reaction = {
  readonly code: string;
  readonly on: ReactionCause & { readonly when?: Expression };
  readonly opens: {
    readonly service: string;
    /** A case for each item of this list, which the form sees as `item`; absent: one. */
    readonly each?: Expression;
    readonly form: Readonly<Record<string, Expression>>;
    /** The case that is opened says which one caused it, and that one what it has led to. */
    readonly linked?: true;
    /** It is a matter between offices: its party is the office that ended the first, and whoever asked has nothing to follow. */
    readonly ofOffice?: true;
    /**
     * What is opened goes on in another case at once, where `number` is that of an open one of the same service whose
     * form says the `same`: one matter has one case, however many have led to it. Seen as `each` is.
     */
    readonly goesOnIn?: { readonly number: Expression; readonly same: string };
    /**
     * Not a case but a draft of whoever asked, of a service that people apply for: they look at it, add what nobody
     * knows yet and hand it in, or throw it away. Entries that come out as null are left open. Where the first was asked
     * for without an account, there is nobody to make it ready for.
     */
    readonly asDraft?: true;
  };
};

export type ReactionCause =
  | { readonly service: string; readonly ended: readonly OutcomeClass[] }
  /**
   * `service` "*": a case of any service but the one that is opened. Once for each clock that turns red; a clock
   * that begins anew, with another round or because the case was taken up again, is another one.
   */
  | { readonly service: string; readonly warned: 'red'; readonly clocks?: readonly string[] }
  /** `service` "*": a case of any service but the one that is opened. 4 and 5 are bad (国办发〔2019〕51号). */
  | { readonly service: string; readonly rated: 'bad' }
  | {
      readonly service: string;
      readonly obligation: string;
      readonly became: 'opened' | 'kept' | 'broken';
    };

/**
 * The service of which each task has a case, the register that says how the task stands (its key is the task's number),
 * and the service by which units report each week and month.
 */
export type LedgerDeclaration = {
  readonly service: string;
  readonly register: string;
  readonly round: string;
  readonly report: ReportStep;
  /** The step of a task that waits for the end of the plan, and decides at once where the plan names the task no more. */
  readonly term: string;
  /** The step of a task under which offices have parts of it, and the service of which each part is a case. */
  readonly part: {
    readonly service: string;
    readonly step: string;
    readonly report: ReportStep;
    /** The steps by which whoever gave a part out checks it, and gives it out anew. */
    readonly checks: string;
    readonly gives: string;
    /** The outcome by which a part is done. */
    readonly done: string;
  };
};

/** The step by which something is reported on, and its outcomes: it goes on, or is done. */
export type ReportStep = { readonly step: string; readonly going: string; readonly done: string };

/** The register that holds what was granted, and the services by which it is asked for and objected to. */
export type SharingDeclaration = {
  /** Entries as `DataGrant` (kernel/exchange) reads them. */
  readonly grants: string;
  readonly request: string;
  readonly objection: string;
};

/**
 * The service that decides on a formula and the register that holds what was decided, by `counties` and `units`:
 * entries with `weights`, a list of {indicator, weight}.
 */
export type RankingDeclaration = { readonly service: string; readonly register: string };

/**
 * The service that decides how often bulletins of one plan or place come by themselves, and the register that holds what was
 * decided: entries with `rhythm`, `why`, `number` and `from`, under the keys that schedules read it by.
 */
export type RhythmsDeclaration = {
  readonly service: string;
  readonly register: string;
  /** What goes where nothing was decided. */
  readonly usual: string;
};
