import type { Basis } from '../../kernel/basis.ts';
import type { LimitDeclaration, OfficeActor } from '../../kernel/process/definition.ts';
import type { Text } from '../../kernel/text.ts';
import type { LimitLength } from '../../kernel/time/limit.ts';

/**
 * What comes to a customer by a pipe: gas, water, heat. They are connected, repaired, charged and cut off alike; this is
 * all in which one differs from another. What a city promises of each is its plan's to say.
 */
export type Utility = {
  /** The plan whose measures are cited. */
  readonly plan: string;
  /** How codes of its services, registers and indicators begin. */
  readonly code: string;
  /** Gas, water, heat. */
  readonly name: Text;
  /** 用气报装: how its connection is called. */
  readonly connection: Text;
  /** 通气: what happens in the end. */
  readonly on: Text;
  /** The company in a sentence: "the gas company". */
  readonly company: Text;
  /** The duty of whoever supplies it in a region, and the kind of party by which its own system is reached. */
  readonly duty: string;
  readonly party: string;
  /** Everyday words by which people look for it. */
  readonly keywords: readonly string[];
  /** Whom to call. */
  readonly hotline: string;
  /** What a customer needs of it, at most. */
  readonly need: { readonly title: Text; readonly maximum: number };
  readonly cites: Citations;
  /** From acceptance to the end, without design, works and approvals. */
  readonly handling: LimitDeclaration;
  /** Where the survey shows that nothing has to be built outside, and for opening once all is there; absent: no shorter. */
  readonly handlingWithoutWorks?: LimitDeclaration;
  /** For the survey and for the opening: together within the above, however short a hall's day is. */
  readonly surveyWithin: LimitLength;
  readonly openingWithin: LimitLength;
  readonly approvals: {
    /** Duties of the offices whose leave a line outside needs, all at once. */
    readonly offices: readonly string[];
    readonly limit: LimitDeclaration;
  };
  /** Duties of the offices that are told before a small project's line is laid, which needs no leave. */
  readonly told: readonly string[];
  /** Natural days for a line of at most `shortMetres`, from leave and a site that is ready. */
  readonly shortLine: LimitDeclaration;
  readonly steps: { readonly survey: Text; readonly opening: Text };
  /** Who bears the works outside where the customer does not. */
  readonly bearer: { readonly code: string; readonly name: Text; readonly follows: readonly Text[] };
  /** Days of notice before it is cut off for planned works, and where that is from. */
  readonly outageNotice: { readonly days: number; readonly hours: number; readonly basis: readonly Basis[] };
  readonly certificates: { readonly contract: string; readonly invoice: string };
};

/** Up to so long a line outside is a short one (plans 4 and 5, (四)). */
export const shortMetres = 150;

export type Citation =
  | 'early-connection'
  | 'handling-time'
  | 'works-approval'
  | 'outside-line'
  | 'charges'
  | 'service-quality'
  | 'no-papers'
  | 'open-market';

export type Citations = Readonly<Record<Citation, readonly Basis[]>>;

/** The measures of a plan that has them all, by the names that a city's data gives them. */
export function citationsOf(
  plan: string,
  others: Partial<Record<Citation, readonly Basis[]>> = {},
): Citations {
  const of = (measure: Citation): readonly Basis[] => others[measure] ?? [{ plan, measure }];
  return {
    'early-connection': of('early-connection'),
    'handling-time': of('handling-time'),
    'works-approval': of('works-approval'),
    'outside-line': of('outside-line'),
    charges: of('charges'),
    'service-quality': of('service-quality'),
    'no-papers': of('no-papers'),
    'open-market': of('open-market'),
  };
}

export function supplierOf({ duty }: Utility): OfficeActor {
  return { duty };
}

/** Its own system, where the case is. */
export function partyOf({ party }: Utility): { readonly outside: string; readonly party: string } {
  return { outside: party, party: `region.parties[${JSON.stringify(party)}]` };
}
