import type { IdentityCheckDeclaration, RealNameDeclaration } from '../access/real-name.ts';
import type { Basis } from '../basis.ts';
import type { JsonObject } from '../json.ts';
import type { SigningDeclaration } from '../signatures/declaration.ts';
import type { Text } from '../text.ts';
import type { AddableDeclaration, GatherDeclaration } from './children-declarations.ts';
import type {
  Expression,
  LimitDeclaration,
  NamedOffice,
  OfficeActor,
  RegisterCorrection,
  RegisterWrite,
  Trigger,
} from './declaration-parts.ts';
import type { DeliveryWay } from './events/parts.ts';
import type { ObligationDeclaration } from './obligation-declaration.ts';
import type {
  JointActor,
  MergingDeclaration,
  MigrationDeclaration,
  OfferedToDeclaration,
  PanelActor,
  RectificationDeclaration,
  ReopeningDeclaration,
  SeparationDeclaration,
  TransferDeclaration,
} from './people-declarations.ts';
import type { StretchDeclaration } from './stretch-declaration.ts';
import type {
  AcceptanceDeclaration,
  BackdatingDeclaration,
  ExtensionDeclaration,
  NamedDay,
  RemedyDeclaration,
  SuspensionDeclaration,
} from './time-declarations.ts';

export type * from './children-declarations.ts';
export type * from './declaration-parts.ts';
export type * from './obligation-declaration.ts';
export type * from './people-declarations.ts';
export type * from './stretch-declaration.ts';
export type * from './time-declarations.ts';

/**
 * A service or a bundle as data. Everything that can be decided about a case is here:
 * conditions and computed values are CEL expressions over the names listed in `expression.ts`.
 * A definition is stored as canonical JSON with its hash; a case keeps the one it began with.
 */
export type ServiceDefinition = {
  readonly code: string;
  readonly version: number;
  readonly kind: 'service' | 'bundle';
  readonly name: Text;
  /** The answer in one sentence, from the reader's side. */
  readonly summary: Text;
  readonly basis: readonly Basis[];
  /** Everyday words people search with, in either language. */
  readonly keywords?: readonly string[];
  /** What one such matter is about, so that a hundred of them can be told apart; nothing of it is any person's. */
  readonly subject?: {
    readonly zh: Expression;
    readonly en: Expression;
    /** It is published anyway, as a plan's tasks are: whoever watches clocks alone reads it, too. */
    readonly open?: true;
  };
  /**
   * Who may ask: the public through a form, alone or (`joining`) under another case that gathers such;
   * or nobody (opened by a bundle, a reaction or schedule, an office).
   */
  readonly openedBy: 'applicant' | 'joining' | 'parent' | 'reaction' | 'office';
  /** For `office`: which office begins such a matter of its own accord. */
  readonly opener?: OfficeActor;
  /** Offices of the region that read such a case and do nothing in it, such as whoever's register it is written into. */
  readonly readers?: readonly OfficeActor[];
  /** For `office`: entries of the form that nobody enters, since they are figures of the case's region. */
  readonly figures?: FiguresDeclaration;
  /** For `office`: a statement of figures that is drawn up as it is opened, and stays as it stood. */
  readonly statement?: StatementDeclaration;
  /** The entry of the form that names, by its unified code, the enterprise that must be the one that asks. */
  readonly asEnterprise?: string;
  /** With `asEnterprise`: for which enterprises it is; absent: for any. */
  readonly offeredTo?: OfferedToDeclaration;
  /** How well whoever asks must be known; absent: it does not matter. */
  readonly realName?: RealNameDeclaration;
  /** This service is itself the check of who somebody is. */
  readonly identityCheck?: IdentityCheckDeclaration;
  /** Who signs what is handed in; absent: whoever hands it in, by doing so. */
  readonly signing?: SigningDeclaration;
  /** JSON Schema in the product's form dialect (`kernel/form`). */
  readonly form: JsonObject;
  readonly materials?: readonly MaterialDeclaration[];
  /** Who accepts, and may ask for correction. Absent: the case opens as accepted. */
  readonly acceptance?: AcceptanceDeclaration;
  /** What may be done against a refusal; told with it. */
  readonly remedies?: readonly RemedyDeclaration[];
  readonly limits: {
    /** First variant whose condition holds. */
    readonly promised: readonly LimitDeclaration[];
    readonly statutory: readonly LimitDeclaration[];
    /** A day that the case itself names is what is promised, in place of a length of time. */
    readonly until?: NamedDay;
    /** The outcome the law supplies when the statutory limit of the whole case passes. */
    readonly deemed?: { readonly outcome: string; readonly basis: readonly Basis[] };
  };
  /** Parts of its course that have a clock of their own. */
  readonly stretches?: readonly StretchDeclaration[];
  readonly suspensions?: readonly SuspensionDeclaration[];
  readonly extensions?: readonly ExtensionDeclaration[];
  /** Absent: what people write down happened when they wrote it down. */
  readonly backdating?: BackdatingDeclaration;
  /** What a party may be left owing. */
  readonly obligations?: readonly ObligationDeclaration[];
  /** Grounds on which a step or the case may go to another office. */
  readonly transfers?: readonly TransferDeclaration[];
  /** Absent: a case that has ended stays so; taken up again without a step it could never end. */
  readonly reopening?: ReopeningDeclaration;
  readonly rectification?: RectificationDeclaration;
  /** Absent: whoever accepted a case merges it. */
  readonly merging?: MergingDeclaration;
  readonly separate?: readonly SeparationDeclaration[];
  /** Which earlier versions' open cases may come over to this one, and how. */
  readonly migrations?: readonly MigrationDeclaration[];
  readonly steps: readonly StepDefinition[];
  readonly outcomes: readonly OutcomeDeclaration[];
  /**
   * What a withdrawal ends as; first variant whose condition holds. Absent, or where none holds: the outcome of
   * class withdrawn. What has been given by then is not taken back by it, but for what `writes` says, over what it
   * `reads`.
   */
  readonly withdrawal?: readonly {
    readonly when?: Expression;
    readonly outcome: string;
    readonly reads?: readonly ReadDeclaration[];
    readonly writes?: readonly RegisterWrite[];
  }[];
  /** What it costs the applicant, with the reason. */
  readonly fee: {
    readonly amountFen: Expression;
    readonly basis: readonly Basis[];
    /** How it is told where the amount depends on the case. */
    readonly note?: Text;
  };
  /** How many trips: 0 means wholly online. */
  readonly visits: number;
};

export type MaterialDeclaration = {
  readonly code: string;
  readonly name: Text;
  readonly when?: Expression;
  readonly basis?: readonly Basis[];
  /** Where the office finds it itself; such a material is never asked for. */
  readonly from?: 'applicant' | 'certificate' | 'exchange' | 'form';
  /**
   * For `certificate`: which type it is, and where one may have several, which number. Where the applicant holds one
   * in force, the material is there and is asked of nobody (国务院关于在线政务服务的若干规定 art. 10 and 11).
   */
  readonly certificate?: {
    readonly type: string;
    readonly number?: Expression;
    /** Fields of its content, over `form`: one that says otherwise, such as another project's, does not serve. */
    readonly says?: Readonly<Record<string, Expression>>;
  };
};

export type StepActor =
  | OfficeActor
  | NamedOffice
  | JointActor
  | PanelActor
  | { readonly applicant: true }
  /** An outside party: its kind, and which one, from the form or the city's data. */
  | { readonly outside: string; readonly party: Expression }
  | { readonly system: true }
  /** A service of the same bundle, run as a case of its own. */
  | { readonly service: string };

export type StepKind =
  | 'review'
  | 'inspect'
  | 'decide'
  | 'works'
  | 'external'
  | 'pay'
  | 'sign'
  | 'deliver'
  | 'amend'
  | 'service'
  | 'gather'
  | 'automatic';

export type StepDefinition = {
  readonly code: string;
  readonly name: Text;
  readonly kind: StepKind;
  readonly by: StepActor;
  /** Absent: opens at acceptance. `any` reopens the step each time (a loop), `all` joins; with `atLeast` so many of them are enough. */
  readonly after?:
    | { readonly all: readonly Trigger[]; readonly atLeast?: number }
    | { readonly any: readonly Trigger[] };
  /** How often a loop may open the step; what would open it once more is refused. */
  readonly rounds?: { readonly most: number; readonly basis: readonly Basis[] };
  /** When false at its turn the step is skipped, which satisfies those that wait for it. */
  readonly when?: Expression;
  readonly limit?: LimitDeclaration;
  /** Time with only such steps open is not counted; the basis says why. */
  readonly uncounted?: readonly Basis[];
  /** What the doer fills in (form dialect). For `amend`: which fields of the case's form may change. */
  readonly form?: JsonObject;
  readonly amends?: readonly string[];
  /** Which personal entries of the case’s form whoever does it reads in clear; absent: all. */
  readonly needs?: readonly string[];
  /** What its form begins with, by entry, over `form` and `data`; whoever does it changes it as it is. */
  readonly suggests?: Readonly<Record<string, Expression>>;
  readonly outcomes: readonly StepOutcome[];
  /** The outcome the law supplies when the step's limit passes. */
  readonly deemed?: { readonly outcome: string; readonly basis: readonly Basis[] };
  /**
   * Completes by itself with this outcome as soon as a clock of the case that caused this one, named as its
   * warnings name it, is late no more.
   */
  readonly awaits?: { readonly clock: Expression; readonly outcome: string };
  /**
   * What the case gives, a bundle with all of its parts, is handed over with this step, in this way, and with no
   * other: once. A part of a bundle hands over nothing of its own; such a step is skipped there.
   */
  readonly delivers?: DeliveryWay;
  /** Values of `data` that only whoever asked and the office that has this step read: by what something is claimed. */
  readonly heldBack?: readonly string[];
  readonly reads?: readonly ReadDeclaration[];
  /** For what people fill in: a day that they agree on with others. */
  readonly days?: DaysDeclaration;
  /** For what people fill in: an entry that is one of what the case has brought, such as the quotes that came. */
  readonly offers?: OffersDeclaration;
  /** For what people fill in: an entry that none of them enters, since it is what there is to choose from. */
  readonly pool?: PoolDeclaration;
  /** For `automatic`: whoever fills in the form may have these rules judge it before handing it in. */
  readonly preview?: true;
  /** Whoever completes it must have shown just now that it is they, as with every step that signs. */
  readonly stepUp?: boolean;
  /** For `automatic` and `gather`, and where several sign or vote: rules whose first true condition gives the outcome. */
  readonly rules?: readonly { readonly when: Expression; readonly outcome: string; readonly reason?: Text }[];
  /**
   * For `automatic`: the day, `YYYY-MM-DD`, with which its rules are asked. Until then the step is open and waits for
   * nobody; where no day is named, or it has come, it decides at once.
   */
  readonly onDay?: Expression;
  /** For `external`: what is asked of the outside party. */
  readonly calls?: { readonly operation: string; readonly payload: Readonly<Record<string, Expression>> };
  /** For `gather`: which cases begin under it, and what is counted of them. */
  readonly gathers?: GatherDeclaration;
  /** For `service`: left out at first, it may be asked for while the bundle is under way. */
  readonly addable?: AddableDeclaration;
  /** For `service`: the form of the case that is opened. */
  readonly opens?: { readonly form: Readonly<Record<string, Expression>> };
  /** For `service`: which outcome classes of the case give which outcome of the step. */
  readonly follows?: Readonly<Partial<Record<OutcomeClass, string>>>;
};

export type StepOutcome = {
  readonly code: string;
  readonly name: Text;
  readonly favourable: boolean;
  /** The law wants a reason. */
  readonly reason?: 'required';
  /** Entries of the step's form that whoever says this fills in, and no others; nobody who says something else is asked for them. */
  readonly asks?: readonly string[];
  /** A value of `data`, or an entry of the case's form, that is a day: before it has come nobody can say this, such as that a visit was made. */
  readonly notBefore?: string;
  /** A value of `data` that is a day: once it is past nobody is offered this, such as to ask what could not be answered in time. */
  readonly notAfter?: string;
  /** Values computed and kept in the case's `data`, in order. */
  readonly sets?: Readonly<Record<string, Expression>>;
  readonly writes?: readonly RegisterWrite[];
  readonly corrects?: RegisterCorrection;
  /** Another limit applies from here on, counted from where the clock began, if its condition holds; extensions of the former are gone. */
  readonly limits?: { readonly promised?: LimitDeclaration; readonly statutory?: LimitDeclaration };
  /** Obligations that begin with this outcome. */
  readonly owes?: readonly string[];
  /** Obligations that this outcome shows to be kept. */
  readonly keeps?: readonly string[];
  readonly issues?: readonly CertificateIssue[];
  /** What whoever asked is told with it, in words: where to fetch something, how a parcel is followed. */
  readonly tells?: TellingDeclaration;
  /** Certificates of other cases that stop being valid (行政许可法 art. 69 and 70). */
  readonly withdraws?: readonly CertificateWithdrawal[];
  /** Ends the case; first variant whose condition holds. */
  readonly ends?: readonly { readonly when?: Expression; readonly outcome: string }[];
};

export const outcomeClasses = [
  'favourable',
  'unfavourable',
  'partial',
  'withdrawn',
  'settled',
  'transferred',
  'void',
  'not-accepted',
] as const;
export type OutcomeClass = (typeof outcomeClasses)[number];

export type OutcomeDeclaration = { readonly code: string; readonly name: Text; readonly class: OutcomeClass };

/** A register entry the step relies on; its version is checked again when the act is stored. */
export type ReadDeclaration = {
  readonly as: string;
  readonly register: string;
  readonly key: Expression;
  /** The key is an identity number, and the entry stands under the pseudonym of whoever has it (`RegisterWrite`). */
  readonly of?: 'person';
  /**
   * `key` is a value that entries are found by: what is read is `keys`, those of every open entry with it, in their
   * order. What is written elsewhere meanwhile does not undo the decision.
   */
  readonly lookup?: string;
};

/**
 * A day that is agreed on is one on which offices work, from tomorrow on, and no later than the promise bears: after it
 * there are `leaving` working days for what is still to be done. Where no such day is left, the next few are offered.
 */
export type DaysDeclaration = {
  /** The entry of the step's form, a day; within a list of them by its path, `slots/day`. */
  readonly entry: string;
  readonly leaving: number;
  readonly basis: readonly Basis[];
};

/** `of` gives a list of `code`, `zh` and `en` over `form` and `data`; `entry` is a text of the step's form. */
type OffersDeclaration = { readonly entry: string; readonly of: Expression };

/**
 * What there is to choose from, as it stands when the step is done: `entry` is an entry of the step's form, a list of
 * texts. Whatever was sent in its place is thrown away.
 */
export type PoolDeclaration = { readonly entry: string } & (CasesOfSpan | EntriesLacking);

/** The numbers of all cases that people asked for in a span of days, `YYYY-MM-DD`. */
export type CasesOfSpan = { readonly from: Expression; readonly to: Expression };

/** The keys of open entries that are so and have none elsewhere; as many of the first as the form takes. */
export type EntriesLacking = {
  readonly register: string;
  /** Over what the register publishes: what its fields are. */
  readonly where: Readonly<Record<string, Expression>>;
  /** A field that is a day, and the last day that it may be. */
  readonly until?: { readonly field: string; readonly day: Expression };
  /**
   * No open entry there has the same key with `suffix` after it. What says `besides`, plain values of what that register
   * publishes, does not count.
   */
  readonly lacking: readonly {
    readonly register: string;
    readonly suffix?: Expression;
    readonly besides?: JsonObject;
  }[];
};

/** Expressions that give the words. They go out of the product as messages do, and so say nothing that is anybody’s. */
export type TellingDeclaration = { readonly zh: Expression; readonly en: Expression };

/** The certificate in force with this type and number; where there is none, nothing happens. */
export type CertificateWithdrawal = {
  readonly type: string;
  readonly number: Expression;
  readonly basis: readonly Basis[];
};

export type CertificateIssue = {
  readonly type: string;
  /** It takes the place of the one with its type and number: a change, a correction, a lost one made anew. */
  readonly replaces?: true;
  readonly content: Readonly<Record<string, Expression>>;
};

/** What is computed when a matter is opened: figures of its region over some months, as they stand at that moment. */
export type FiguresDeclaration = {
  /** First and last month, `YYYY-MM`, over `form`. */
  readonly from: Expression;
  readonly to: Expression;
  /** Entry of the form, a number that may be absent → code of an indicator. Nothing counted leaves the entry out. */
  readonly entries: Readonly<Record<string, string>>;
};

/**
 * What the city's figures, tasks and clocks say at the moment a matter is opened, drawn up once and kept under its
 * hash. Nobody enters it, and nothing that comes later changes it.
 */
export type StatementDeclaration = {
  /** The entry of the form, a text that may be absent, which holds the hash (SHA-256, hex). */
  readonly entry: string;
  /** First and last day of the period, `YYYY-MM-DD`, over `form`. */
  readonly from: Expression;
  readonly to: Expression;
  /** A plan's code and a region's id, over `form`; an empty text, or absent, is the whole city. */
  readonly plan?: Expression;
  readonly region?: Expression;
  /** The year of one whole plan, over `form`; 0, or absent: whatever plans run. */
  readonly year?: Expression;
  /** The issue of its own series that it is compared with, over `form`; 0, or absent: the last one before it. */
  readonly former?: Expression;
  readonly paper: PaperDeclaration;
};

/** How a paper comes of a statement: who wrote words beside its figures, and whether it was sent. */
export type PaperDeclaration = {
  /** A choice of the form: what the paper is called. */
  readonly kind: string;
  /** The step in which words are written; its form’s entries, each with its English under the name with `En`. */
  readonly written: string;
  /** Entries of `data`: its number, the day it was sent, to whom, with copies to whom, and whether everybody may read it. */
  readonly issue: string;
  readonly sentOn: string;
  readonly to: string;
  readonly copies: string;
  readonly open: string;
};
