import type { Basis } from '../../basis.ts';
import type { Text } from '../../text.ts';
import type { Limit } from '../../time/limit.ts';
import type { ClockName, WarningLevel } from './parts.ts';

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
    }
  | { readonly type: 'case-resumed' }
  | {
      readonly type: 'case-extended';
      readonly clock: ClockName;
      readonly by: Limit;
      readonly approvedBy: string;
      readonly reason: string;
    }
  | { readonly type: 'deadline-warned'; readonly clock: string; readonly level: WarningLevel };
