/* What the server's routes give, as the pages read it. `schema.d.ts` is generated and more exact. */
import type { Move } from '../../../src/kernel/process/moves.ts';
import type { Text } from '../../../src/kernel/text.ts';

export type { Move, Text };
export type Json = unknown;
export type Form = Record<string, unknown>;
export type Named = { readonly code: string; readonly name: Text };
export type Place = { readonly id: string; readonly name: Text };
export type List<T> = { readonly items: readonly T[]; readonly next?: string | null };
/** One place where a value comes from; `ref` names the plan measure or article. */
export type BasisLine = { readonly text: Text; readonly ref?: string | null };
export type Fault = { readonly path: string; readonly message: Text };

export type City = {
  readonly slug: string;
  readonly code: string;
  readonly name: Text;
  /** The city's moment, as its own clock says (a demonstration runs in another year). */
  readonly now: string;
  /** The city's local date, YYYY-MM-DD. */
  readonly today: string;
  readonly timeZone: string;
  readonly planYear: number;
  readonly planEnded: boolean;
  readonly period: { readonly from: string; readonly to: string };
  readonly regions: readonly Region[];
  readonly demonstration: boolean;
};
export type Region = {
  readonly code: string;
  readonly name: Text;
  readonly kind: string;
  readonly level: string;
  readonly parent: string | null;
};

export type Account = {
  readonly username: string;
  readonly name: Text;
  readonly role: string;
  readonly roleName: Text;
  readonly office: Place | null;
  readonly party: string | null;
};
export type Session = { readonly account: Account | null };
export type DemonstrationAccount = {
  readonly username: string;
  readonly password: string;
  readonly name: Text;
  readonly role: string;
  readonly roleName: Text;
  readonly office: Place | null;
};

/** promised, statutory, acceptance, correction, or step:<code>. */
export type ClockName = string;
export type ClockStrip = {
  readonly clock: ClockName;
  readonly state: 'running' | 'stopped' | 'ended';
  readonly level: 'none' | 'blue' | 'yellow' | 'red';
  readonly limit: { readonly value: number; readonly unit: string; readonly text: Text };
  readonly startedAt: string;
  readonly dueAt: string | null;
  readonly dueText: Text | null;
  readonly remainingText: Text;
  /** The year's working calendar is not published yet. */
  readonly provisional: boolean;
  readonly endedAt: string | null;
  readonly late: boolean;
  readonly usedShare: number;
  readonly spans: readonly { readonly from: string; readonly to: string | null; readonly kind: 'running' | 'stopped' }[];
  readonly basis: readonly BasisLine[];
};
/** The clocks of a case; a strip shows the first two, or the one that runs before acceptance or in a correction. */
export type Clocks = {
  readonly promised: ClockStrip | null;
  readonly statutory: ClockStrip | null;
  readonly correction?: ClockStrip | null;
  readonly acceptance?: ClockStrip | null;
};
export type ClockExplanation = { readonly lines: readonly { readonly at: string; readonly text: Text }[] };

export type LimitLine = {
  readonly text: Text;
  /** The regions where this variant holds, when it does not hold everywhere. */
  readonly where: Text | null;
  readonly basis: readonly BasisLine[];
};
export type ServiceItem = {
  readonly code: string;
  readonly kind: 'service' | 'bundle';
  readonly name: Text;
  readonly summary: Text;
  readonly plan: Named;
  readonly keywords: readonly string[];
  readonly promised: readonly LimitLine[];
  readonly fee: { readonly text: Text; readonly basis: readonly BasisLine[] };
  readonly visits: number;
};
export type ServiceStep = {
  readonly code: string;
  readonly name: Text;
  readonly kind: string;
  readonly by: Text;
  readonly after: readonly string[];
  readonly limit: LimitLine | null;
  /** Only where the applicant chose it, or a condition holds. */
  readonly optional: boolean;
};
export type Material = {
  readonly code: string;
  readonly name: Text;
  readonly from: 'applicant' | 'certificate' | 'exchange' | 'form';
};
export type ServicePage = ServiceItem & {
  readonly version: number;
  readonly statutory: readonly LimitLine[];
  readonly steps: readonly ServiceStep[];
  readonly materials: readonly Material[];
  readonly results: readonly Named[];
  readonly basis: readonly BasisLine[];
  /** Codes of the indicators that measure this service. */
  readonly indicators: readonly string[];
  /** In the form dialect; as ordinary JSON Schema in one language when the question names one. */
  readonly form: Form;
};
export type Prefill = {
  readonly values: Form;
  readonly sources: readonly { readonly path: string; readonly text: Text; readonly at: string | null }[];
};

export type Draft = {
  readonly id: string;
  readonly service: Named;
  readonly version: number;
  readonly region: string | null;
  readonly form: Form;
  readonly createdAt: string;
  readonly updatedAt: string;
};
export type DraftCheck = {
  readonly faults: readonly Fault[];
  readonly missing: readonly { readonly path: string; readonly label: Text }[];
};
export type Receipt = { readonly case: { readonly id: string; readonly number: string; readonly queryCode: string } };

export type CaseRow = {
  readonly id: string;
  readonly number: string;
  readonly service: Named;
  readonly applicantName: string;
  readonly region: Named;
  readonly phase: string;
  readonly phaseText: Text;
  readonly openedAt: string;
  readonly endedAt: string | null;
  readonly outcome: { readonly code: string; readonly name: Text; readonly class: string } | null;
  readonly clock: ClockStrip | null;
  readonly office: Place | null;
  readonly demonstration: boolean;
};
export type WorkRow = {
  readonly case: CaseRow;
  readonly item: Named;
  readonly round: number;
  readonly dueAt: string | null;
  readonly level: ClockStrip['level'];
  readonly openedAt: string;
};
export type Strand = {
  readonly step: Named;
  readonly kind?: string;
  readonly by: Text;
  readonly status: 'waiting' | 'open' | 'done' | 'skipped';
  readonly round?: number;
  readonly openedAt: string | null;
  readonly doneAt: string | null;
  readonly outcome: { readonly code: string; readonly name: Text; readonly favourable: boolean } | null;
  readonly reason?: string | null;
  /** Waits for the applicant. */
  readonly waiting: boolean;
  readonly child?: { readonly id: string } | null;
  readonly clock?: ClockStrip | null;
};
export type TimelineEvent = {
  readonly seq?: number;
  readonly at: string;
  readonly recordedAt?: string;
  readonly type?: string;
  readonly step?: string | null;
  readonly text: Text;
  /** What a person wrote, where the reader may see it. */
  readonly note?: string | null;
  readonly actor?: Text | null;
};
export type CorrectionItem = { readonly field: string | null; readonly text: string };
export type Certificate = {
  readonly id: string;
  readonly type: Named;
  readonly number: string;
  readonly content: readonly { readonly label: Text; readonly value: string }[];
};
export type CaseView = CaseRow & {
  readonly version: number;
  /** Only for the applicant. */
  readonly queryCode: string | null;
  readonly kind: 'service' | 'bundle';
  readonly form: Form;
  /** In the form dialect, both languages. */
  readonly formSchema: Form;
  readonly data: Form;
  readonly moves: readonly Move[];
  readonly strands: readonly Strand[];
  readonly clocks: Clocks;
  readonly corrections: readonly { readonly at: string; readonly items: readonly CorrectionItem[] }[];
  readonly certificates: readonly Certificate[];
  readonly parent: { readonly id: string; readonly number: string } | null;
  readonly children: readonly CaseRow[];
  readonly timeline: readonly TimelineEvent[];
  readonly feeFen: number | null;
  readonly rating: number | null;
  readonly basis: readonly BasisLine[];
};

export type TrackView = {
  readonly number: string;
  readonly service: Named;
  readonly region: Named;
  readonly phaseText: Text;
  readonly openedAt: string;
  readonly endedAt: string | null;
  readonly outcome: Text | null;
  readonly clock: ClockStrip | null;
  readonly waitsForYou: boolean;
  readonly next: Text;
  readonly strands: readonly Strand[];
  readonly timeline: readonly TimelineEvent[];
  readonly demonstration: boolean;
};
export type CertificateCheck = {
  readonly valid: boolean;
  readonly type: Named;
  readonly number: string;
  readonly holder: string;
  readonly issuedAt: string;
  readonly revokedAt: string | null;
  readonly demonstration: boolean;
};

export type Target = {
  /** A month, or a rhythm such as ongoing. */
  readonly by: string;
  readonly comparator: '>=' | '<=' | '=' | '>' | '<';
  readonly value: number | null;
  readonly qualifier: Text | null;
  readonly holds: boolean | null;
};
/** What every figure has, whatever it is grouped by. */
export type Figure = {
  readonly value: number | null;
  readonly median: number | null;
  readonly p90: number | null;
  readonly numerator: number | null;
  readonly included: number;
  readonly excluded: number;
};
export type Indicator = Figure & {
  readonly code: string;
  readonly plan: number;
  readonly planCode: string;
  readonly name: Text;
  readonly description: Text;
  readonly unit: string;
  readonly direction: 'lower-better' | 'higher-better' | 'equal' | 'qualitative';
  readonly aggregate: 'mean' | 'median' | 'ratio' | 'sum' | 'count' | null;
  readonly computed: boolean;
  readonly targets: readonly Target[];
  /** The one that binds now. */
  readonly target: Target | null;
  readonly holds: boolean | null;
  readonly baseline: { readonly value: number | null; readonly text: Text | null } | null;
  readonly frontier: { readonly value: number | null; readonly place: Text | null } | null;
  readonly demonstration: boolean;
  readonly basis: readonly BasisLine[];
};
export type IndicatorGroup = Figure & { readonly key: string; readonly name: Text; readonly holds: boolean | null };
export type IndicatorDetail = Indicator & {
  readonly exclusions: readonly Text[];
  readonly groups: readonly IndicatorGroup[];
  readonly series: readonly (Figure & { readonly period: string })[];
};
export type Contribution = {
  readonly case: { readonly id: string; readonly number: string | null };
  readonly period: string;
  readonly region: Named;
  readonly channel: string;
  readonly value: number | null;
  readonly numerator: boolean | null;
  readonly excluded: Text | null;
  readonly demonstration: boolean;
};
