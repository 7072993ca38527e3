import type { KnownAs } from '../../access/real-name.ts';
import type { FileReference } from '../../file/reference.ts';
import type { JsonObject } from '../../json.ts';
import type { Limit } from '../../time/limit.ts';
import type {
  Applicant,
  Channel,
  CorrectionItem,
  FoundMaterial,
  LaterAct,
  RuleToCome,
  SignedApplication,
  ToldRemedy,
} from './parts.ts';

/** How a case begins, what is asked of its applicant, and what its form says. */
export type ApplicationEvent =
  | {
      readonly type: 'case-submitted';
      readonly service: string;
      readonly definition: string;
      readonly number: string;
      readonly queryCode: string;
      readonly region: string;
      readonly office: string | null;
      /** Offices that read it and do nothing in it. */
      readonly readers?: readonly string[];
      readonly channel: Channel;
      readonly applicant: Applicant;
      /** How it was known who asked; absent where the service does not ask, and at a counter. */
      readonly known?: KnownAs;
      readonly form: JsonObject;
      /** Nobody but whoever handed it in signs it: handing it in was the signature. */
      readonly onlySigner?: true;
      readonly parent: { readonly case: string; readonly step: string; readonly round: number } | null;
      readonly sandbox: boolean;
      /** Version of the working calendar in force. */
      readonly calendar: string;
      /** The time in which the office must answer, where it accepts; silence accepts. */
      readonly acceptWithin: Limit | null;
    }
  /** 免证办: what need not be handed in, since a certificate says it. */
  | { readonly type: 'materials-found'; readonly found: readonly FoundMaterial[] }
  /** Who signed what was handed in, each over its hash; and the clerk who filled it in for somebody. */
  | ({ readonly type: 'application-signed'; readonly later?: LaterAct } & SignedApplication)
  | {
      readonly type: 'case-resubmitted';
      readonly form: JsonObject;
      /** The office's time to answer begins anew with what it has received now. */
      readonly acceptWithin?: Limit | null;
    }
  | {
      readonly type: 'correction-requested';
      readonly items: readonly CorrectionItem[];
      readonly limit: Limit;
    }
  | {
      readonly type: 'case-accepted';
      readonly office: string | null;
      readonly promised: Limit | null;
      readonly statutory: Limit | null;
      /** The law took the office's silence for acceptance on receipt. */
      readonly deemed: boolean;
      /** Complete by the declared measure, it was accepted the moment it was handed in. */
      readonly atOnce?: boolean;
      readonly rulesToCome?: readonly RuleToCome[];
    }
  | {
      readonly type: 'acceptance-refused';
      readonly reason: string;
      readonly note: string;
      readonly remedies?: readonly ToldRemedy[];
    }
  | { readonly type: 'form-amended'; readonly form: JsonObject }
  | { readonly type: 'case-noted'; readonly note: string }
  /** Files that came with the act beside it; `inside`: with what offices say among themselves. */
  | {
      readonly type: 'files-attached';
      readonly files: readonly FileReference[];
      readonly inside?: boolean;
    };
