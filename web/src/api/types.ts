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
  /** The city's local date, YYYY-MM-DD. */
  readonly today: string;
  /** The city's moment, where its clock differs from the machine's (a demonstration). */
  readonly now?: string;
  readonly planYear: number;
  readonly planEnded: boolean;
  readonly regions: readonly Region[];
  readonly languages: readonly string[];
  readonly demonstration: boolean;
};
export type Region = { readonly code: string; readonly name: Text; readonly level: string };

export type Account = {
  readonly username: string;
  readonly name: Text | string;
  readonly role: string;
  readonly office: Place | null;
  readonly party: { readonly id: string; readonly name: Text | string } | null;
};
export type Session = { readonly account: Account | null };
export type DemonstrationAccount = {
  readonly username: string;
  readonly password: string;
  readonly name: Text | string;
  readonly role: string;
  readonly roleName: Text;
  readonly office: Place | Text | string | null;
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
export type ClockExplanation = {
  readonly lines: readonly { readonly at: string; readonly text: Text }[];
  readonly due: string | null;
};

export type ServiceItem = {
  readonly code: string;
  readonly kind: 'service' | 'bundle';
  readonly name: Text;
  readonly summary: Text;
  readonly plan: string | number | null;
  readonly keywords?: readonly string[];
  readonly promised: { readonly text: Text; readonly basis: readonly BasisLine[] } | null;
  readonly fee: { readonly text: Text; readonly basis?: readonly BasisLine[] };
  readonly visits: number;
  readonly openedByApplicant: boolean;
};
export type LimitLine = { readonly text: Text; readonly when?: Text | string | null; readonly basis: readonly BasisLine[] };
export type ServiceStep = {
  readonly code: string;
  readonly name: Text;
  readonly by: Text;
  readonly kind: string;
  readonly after: readonly string[];
  readonly limitText: Text | null;
  readonly basis: readonly BasisLine[];
};
export type UiGroup = { readonly code: string; readonly title: Text; readonly fields: readonly string[] };
export type Measured = { readonly value: number; readonly unit: string; readonly period: string };
export type ServicePage = ServiceItem & {
  readonly steps: readonly ServiceStep[];
  readonly limits: { readonly promised: readonly LimitLine[]; readonly statutory: readonly LimitLine[] };
  readonly materials: readonly { readonly code: string; readonly name: Text; readonly from: 'applicant' | 'certificate' | 'exchange' | 'form' | null }[];
  readonly basis: readonly BasisLine[];
  readonly results: readonly { readonly name: Text }[];
  readonly form: Form;
  readonly uiGroups: readonly UiGroup[];
  readonly measured: Measured | null;
};
export type Prefill = {
  readonly values: Form;
  readonly sources: readonly { readonly path: string; readonly text: Text; readonly at: string | null }[];
};

export type Draft = {
  readonly id: string;
  readonly service: string;
  readonly version: number;
  readonly region: string | null;
  readonly form: Form;
  readonly updatedAt: string;
};
export type DraftCheck = { readonly faults: readonly Fault[]; readonly missing: readonly (string | Fault)[] };
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
  readonly type: string | Text;
  readonly number: string;
  readonly issuedAt: string;
  readonly holder: string;
};

export type Target = {
  readonly by: string;
  readonly comparator: string;
  readonly value: number | null;
  readonly qualifier?: Text | string | null;
};
export type Indicator = {
  readonly code: string;
  readonly plan: string | number;
  readonly name: Text;
  readonly description: Text | null;
  readonly unit: string;
  readonly direction: 'lower' | 'higher' | string;
  readonly aggregate?: string;
  readonly computed: boolean;
  readonly value: number | null;
  readonly median: number | null;
  readonly p90: number | null;
  readonly numerator: number | null;
  readonly included: number | null;
  readonly excluded: number | null;
  readonly targets: readonly Target[];
  readonly frontier: { readonly value: number | null; readonly place: Text | string } | null;
  readonly baseline: number | { readonly value: number | null } | null;
  readonly holds: boolean | null;
  readonly demonstration: boolean;
  readonly basis: readonly BasisLine[];
};
export type IndicatorGroup = {
  readonly key: string;
  readonly name: Text;
  readonly included: number;
  readonly excluded: number;
  readonly value: number | null;
  readonly median: number | null;
  readonly p90: number | null;
  readonly numerator: number | null;
};
export type IndicatorDetail = Indicator & {
  readonly groups: readonly IndicatorGroup[];
  readonly series: readonly {
    readonly period: string;
    readonly included: number;
    readonly value: number | null;
    readonly median: number | null;
    readonly p90: number | null;
  }[];
};
export type Contribution = {
  readonly case: { readonly id: string; readonly number: string } | null;
  readonly period: string;
  readonly region: string | Named;
  readonly channel: string | null;
  readonly value: number | null;
  readonly numerator: boolean | null;
  readonly excluded: Text | null;
  readonly demonstration: boolean;
};
