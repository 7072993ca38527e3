import type { Basis } from '../../basis.ts';
import type { JsonObject } from '../../json.ts';
import type { Text } from '../../text.ts';
import type { TransferClock } from '../people-declarations.ts';
import type { Reason } from '../reason.ts';

/** Who does a step, who signed or voted, and what goes over to another office. */
export type PeopleEvent =
  /** `to` null: nobody in particular any more. */
  | {
      readonly type: 'step-assigned';
      readonly step: string;
      readonly round: number;
      readonly to: StepAssignee | null;
      /** The handler took it; otherwise a head gave it. */
      readonly claimed: boolean;
    }
  /** One of several doers has spoken; which is the duty, or the panel member's account. */
  | {
      readonly type: 'step-signed';
      readonly step: string;
      readonly round: number;
      readonly signer: string;
      readonly outcome: string;
      readonly reason: Reason | null;
      readonly output: JsonObject;
    }
  | {
      readonly type: 'panel-named';
      readonly step: string;
      readonly round: number;
      readonly members: readonly StepAssignee[];
      readonly chair: string;
    }
  | {
      readonly type: 'step-transferred';
      readonly step: string;
      readonly from: string;
      readonly to: string;
      readonly transfer: string;
      readonly name: Text;
      readonly reason: string;
      readonly clock: TransferClock;
      readonly basis: Basis;
    }
  | {
      readonly type: 'case-transferred';
      readonly from: string;
      readonly to: string;
      readonly region: string;
      /** Open steps that go with it: what the old office had. */
      readonly steps: readonly string[];
      readonly transfer: string;
      readonly name: Text;
      readonly reason: string;
      readonly clock: TransferClock;
      readonly basis: Basis;
    }
  /** The new office has it: time goes on. `step` null: the whole case. */
  | { readonly type: 'transfer-received'; readonly step: string | null }
  /** An office has ended, and another has taken over what was open. */
  | {
      readonly type: 'office-succeeded';
      readonly from: string;
      readonly to: string;
      readonly holder: boolean;
      readonly steps: readonly string[];
      /** Obligations that the old office had to check. */
      readonly obligations?: readonly string[];
      /** Extensions that wait to be decided by its head. */
      readonly extensions?: readonly string[];
      /** As it was written before several could wait: all that waited for the old office's head. */
      readonly extension?: true;
    };

export type StepAssignee = { readonly account: string; readonly name: string };
