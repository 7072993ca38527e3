import type { OutcomeClass } from '../kernel/process/index.ts';
import type { Text } from '../kernel/text.ts';
import type { Limit } from '../kernel/time/index.ts';
import type { Pace } from './pace.ts';
import type { Stride } from './trail.ts';

/** What many walks through one service have shown. Plain data: the same seed gives the same report. */
export type Report = {
  readonly service: string;
  readonly version: number;
  readonly name: Text;
  readonly seed: number;
  readonly walks: number;
  readonly pace: Pace | 'mixed';
  /** The service itself first, then the services that were opened under it. */
  readonly parts: readonly PartReport[];
  readonly unreached: readonly Unreached[];
  readonly deadEnds: readonly DeadEndReport[];
  readonly brokenLimits: readonly BrokenLimit[];
  readonly endless: readonly EndlessReport[];
  readonly breakages: readonly BreakageReport[];
  readonly durations: readonly Durations[];
  readonly refusals: Readonly<Record<string, number>>;
  /** Services that are named but not known here; nothing was opened for them. */
  readonly missing: readonly string[];
};

export type PartReport = {
  readonly service: string;
  readonly name: Text;
  readonly cases: number;
  readonly steps: readonly StepReport[];
  readonly endings: readonly {
    readonly code: string;
    readonly name: Text;
    readonly class: OutcomeClass;
    readonly count: number;
  }[];
};

export type StepReport = {
  readonly code: string;
  readonly name: Text;
  readonly opened: number;
  readonly skipped: number;
  readonly outcomes: readonly { readonly code: string; readonly name: Text; readonly count: number }[];
};

/** `impossible`: no situation leads there. `unseen`: none of the walks came there. */
export type Unreached = {
  readonly step: string | null;
  readonly outcome: string | null;
  readonly ending: string | null;
  readonly certainty: 'impossible' | 'unseen';
};

type Seen = {
  /** How many walks showed it, and the seed of one of them. */
  readonly walks: number;
  readonly seed: number;
};

export type DeadEndReport = Seen & {
  readonly service: string;
  readonly phase: string;
  readonly open: readonly string[];
  readonly path: readonly Stride[];
  /** Refusals that every way out was met with. */
  readonly refusals: readonly string[];
};

export type BrokenLimit = Seen & {
  readonly service: string;
  readonly clock: 'promised' | 'statutory';
  readonly limit: Limit;
  /** Working days used, and by how many the limit was overstepped. */
  readonly days: number;
  readonly over: number;
  readonly path: readonly Stride[];
  /** Only because a step was done more than once. */
  readonly repeats: boolean;
};

export type EndlessReport = Seen & { readonly acts: number; readonly path: readonly Stride[] };

export type BreakageReport = Seen & {
  readonly service: string;
  readonly about: string;
  readonly message: string;
};

/** Working days from the asking to the end. */
export type Durations = {
  readonly pace: Pace;
  readonly cases: number;
  readonly p50: number;
  readonly p90: number;
  readonly max: number;
};

/** Whether anything was found that has to be mended. */
export function hasFindings(report: Report): boolean {
  return (
    report.deadEnds.length > 0 ||
    report.endless.length > 0 ||
    report.breakages.length > 0 ||
    report.brokenLimits.some(({ repeats }) => !repeats) ||
    report.unreached.some(({ certainty }) => certainty === 'impossible')
  );
}
