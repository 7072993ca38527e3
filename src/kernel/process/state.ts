import type { JsonObject } from '../json.ts';
import type { LegalClock } from '../time/clock.ts';
import type { OutcomeClass } from './definition.ts';
import type { Applicant, Channel, CorrectionItem, IssuedCertificate, WarningLevel } from './events.ts';

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
  readonly calendar: string;
  readonly channel: Channel;
  readonly applicant: Applicant;
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
  /** Why the clock stands still, when it does. */
  readonly suspension: { readonly code: string; readonly since: string } | null;
  /** Time does not count just now because only uncounted steps are open. */
  readonly stopped: boolean;
  /** Warnings already given, by clock name. */
  readonly warned: Readonly<Record<string, WarningLevel>>;
  readonly certificates: readonly IssuedCertificate[];
  readonly submittedAt: string;
  readonly acceptedAt: string | null;
  readonly endedAt: string | null;
  readonly outcome: { readonly code: string; readonly class: OutcomeClass } | null;
  readonly feeFen: number | null;
  readonly rating: number | null;
  readonly lastRecordedAt: string;
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
  readonly reason: string | null;
  readonly output: JsonObject;
};
