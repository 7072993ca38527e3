import type { PowerKind } from '../../access/powers.ts';
import type { JsonObject } from '../../json.ts';
import type { SignedHow } from '../../signatures/round.ts';
import type { Text } from '../../text.ts';
import type { Limit } from '../../time/limit.ts';

export const channels = ['online', 'phone', 'counter', 'post'] as const;
export type Channel = (typeof channels)[number];

/** How what a case gives comes into its party's hands. */
export const deliveryWays = ['electronic', 'counter', 'post'] as const;
export type DeliveryWay = (typeof deliveryWays)[number];

/** The party who asks. `name` is shown; identity proof lives with the party. */
export type Applicant = { readonly party: string; readonly account: string | null; readonly name: string };

export type CorrectionItem = { readonly field: string | null; readonly text: string };

export type ClockName = 'promised' | 'statutory';
/** A clock of the case, or a step's own. */
export type ExtendedClock = ClockName | `step:${string}`;
/** The clock of a part of the case's course. */
export type StretchClock = `stretch:${string}`;
export type WarningLevel = 'blue' | 'yellow' | 'red';

/** One who has signed what was handed in. */
export type GivenSignature = {
  /** The pseudonym of the signer, person or enterprise. */
  readonly mark: string;
  /** Codes of the capacities in which they signed. */
  readonly as: readonly string[];
  readonly name: string;
  readonly how: SignedHow;
  readonly at: string;
  /** Who signed while signed in; absent where nobody was. */
  readonly account?: string;
  /** The powers by which, where it was for an enterprise. */
  readonly powers?: readonly string[];
  /** The electronic licence by which an enterprise signed. */
  readonly certificate?: string;
  /** The drawn or scanned signature, among the files that were handed in. */
  readonly file?: string;
};

/** A clerk filled in for somebody who was there or on the telephone; what document they saw, and by what these acted. */
export type Attended = {
  readonly visit: string;
  readonly clerk: string;
  readonly office: string;
  readonly document: string | null;
  /** Where they were there for somebody else: what makes them act for the applicant. */
  readonly by?: PowerKind;
};

/** Whose signatures a case was handed in with, over which content. */
export type SignedApplication = {
  readonly round: string;
  readonly hash: string;
  readonly nonce: string;
  readonly signatures: readonly GivenSignature[];
  readonly attended?: Attended;
};

/** What an office did in a case that was there, in the applicant's name: a correction handed in, an application withdrawn. */
export type LaterAct = { readonly act: 'resubmit' | 'withdraw'; readonly channel: Channel };

/** What shows that something is so: words, and files by their ids; what these are, `files-attached` says. */
export type Evidence = { readonly text: string; readonly files: readonly string[] };

/** Who is told: a role within an office, the city's supervision, or whoever asked. */
export type Recipient =
  | { readonly role: 'handler' | 'head'; readonly office: string }
  | { readonly role: 'supervisor' }
  | { readonly role: 'applicant' };

/** A remedy as it was told with a refusal. */
export type ToldRemedy = { readonly code: string; readonly name: Text; readonly within: Limit };

/** A rule already published that will change the limit of a case under way on a day to come. */
export type RuleToCome = { readonly clock: ClockName; readonly from: string; readonly limit: Limit };

/** A material that stands in a certificate which the applicant holds: where it comes from, and of when. */
export type FoundMaterial = {
  readonly material: string;
  readonly certificate: string;
  readonly type: string;
  readonly number: string;
  readonly office: Text;
  readonly issuedOn: string;
};

export type IssuedCertificate = {
  readonly id: string;
  readonly type: string;
  readonly number: string;
  readonly content: JsonObject;
  /** It took the place of the one there was. */
  readonly replaces?: true;
  readonly revokedAt?: string;
};
