import type { Json, JsonObject } from '../../json.ts';
import type { CaseReference, RectifiedTarget, Relation } from '../events.ts';
import type { Reason } from '../reason.ts';

/** What is done about other cases, about recorded facts, and about the version of the service. */
export type RelationCommand =
  | {
      readonly act: 'link';
      readonly relation: Relation;
      readonly to: CaseReference;
      readonly back?: boolean;
      readonly office?: string;
    }
  | {
      readonly act: 'merge';
      /** With what was asked for there, and what its form says. */
      readonly into: CaseReference & { readonly service: string; readonly form?: JsonObject };
      readonly reason: Reason;
    }
  | {
      readonly act: 'rectify';
      readonly target: RectifiedTarget;
      readonly value: Json;
      readonly reason: string;
      readonly evidence: string;
    }
  /** Decided under the new definition; the case is still under an earlier version. */
  | { readonly act: 'migrate' };
