import type { AvoidanceGround } from '../events/avoidance.ts';
import type { StepAssignee } from '../events.ts';

/** What is done about who must keep away from a case. */
export type AvoidanceCommand =
  /** An officer declares that they must stay away themselves. */
  | { readonly act: 'stay-away'; readonly ground: AvoidanceGround; readonly reason: string }
  /** The party asks that somebody stay away. */
  | { readonly act: 'ask-avoidance'; readonly ground: AvoidanceGround; readonly reason: string }
  /** The head decides that somebody of the office stays away, asked or not. */
  | {
      readonly act: 'order-avoidance';
      readonly officer: StepAssignee;
      readonly ground: AvoidanceGround;
      readonly reason: string;
    }
  /** The head decides that nobody need stay away. */
  | { readonly act: 'refuse-avoidance'; readonly reason: string };
