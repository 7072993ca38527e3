import type { Basis } from '../../basis.ts';
import type { Text } from '../../text.ts';
import type { Limit } from '../../time/limit.ts';
import type { ClockName, Evidence, ExtendedClock, Recipient, StretchClock, WarningLevel } from './parts.ts';

/** What makes time run, stand still or be warned of. */
export type ClockEvent =
  | { readonly type: 'clock-stopped'; readonly basis: Basis; readonly reason: Text }
  | { readonly type: 'clock-resumed' }
  | {
      readonly type: 'case-suspended';
      readonly suspension: string;
      readonly name: Text;
      readonly note: string;
      readonly basis: Basis;
      readonly maximum: Limit;
      readonly evidence?: Evidence | null;
    }
  /** `expired`: the longest the ground may last had passed, and nobody had resumed it. */
  | { readonly type: 'case-resumed'; readonly expired?: boolean }
  | {
      readonly type: 'extension-requested';
      readonly extension: string;
      readonly clock: ExtendedClock;
      /** Of a step's own clock: the round of the step that runs on it. */
      readonly round?: number;
      readonly by: Limit;
      /** The office whose head decides. */
      readonly office: string;
      readonly reason: string;
    }
  | { readonly type: 'extension-refused'; readonly extension: string; readonly reason: string }
  | {
      readonly type: 'case-extended';
      readonly extension?: string;
      readonly clock: ExtendedClock;
      readonly by: Limit;
      readonly approvedBy: string;
      readonly reason: string;
    }
  | {
      readonly type: 'deadline-warned';
      readonly clock: string;
      readonly level: WarningLevel;
      /** Working days begun since the limit passed; a red clock is told of on each. */
      readonly overdue?: number;
      readonly to?: readonly Recipient[];
    }
  /** Dates worked out anew, and warnings that no longer stand. */
  | {
      readonly type: 'clocks-recomputed';
      readonly cause: 'calendar' | 'late-fact' | 'rule' | 'limit';
      readonly calendar: string;
      readonly clocks: readonly {
        readonly clock: string;
        /** The last moment in time, local; null while a stop without end leaves it unknown. */
        readonly due: string | null;
        readonly provisional: boolean;
        /** The warning that stands; what was told beyond it is taken back. */
        readonly level: WarningLevel | 'none';
        readonly overdue: number;
      }[];
    }
  /** A new rule that says so, or another procedure, changes the limit; the clock began where it began. */
  | {
      readonly type: 'limit-changed';
      readonly clock: ClockName | StretchClock;
      readonly from: string;
      readonly limit: Limit;
      /** Another procedure: what was given under the former one does not lengthen this. */
      readonly procedure?: true;
    }
  /** What follows happened earlier than it is written down. */
  | { readonly type: 'fact-backdated'; readonly evidence: Evidence; readonly basis: Basis };
