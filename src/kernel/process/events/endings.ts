import type { Basis } from '../../basis.ts';
import type { Limit } from '../../time/limit.ts';
import type { OutcomeClass } from '../definition.ts';
import type { Reason } from '../reason.ts';
import type { DeliveryWay, IssuedCertificate, ToldRemedy } from './parts.ts';

/** What a case gives, how it ends, and what comes after. */
export type EndingEvent =
  | { readonly type: 'certificate-issued'; readonly certificate: IssuedCertificate }
  /** A certificate that another case gave, or none that is kept here, stops being valid. */
  | {
      readonly type: 'certificate-withdrawn';
      readonly certificateType: string;
      readonly number: string;
      readonly basis: Basis;
    }
  /** 统一出件: everything there is by now, at once; what was filled in with it stands with the step. */
  | {
      readonly type: 'results-delivered';
      readonly step: string;
      readonly way: DeliveryWay;
      /** Parts of a bundle that gave what was asked for, by their steps. */
      readonly parts: readonly string[];
      /** Certificates of the case's own, by their ids. */
      readonly certificates: readonly string[];
    }
  | { readonly type: 'case-withdrawn'; readonly reason: Reason }
  | {
      readonly type: 'case-ended';
      readonly outcome: string;
      readonly class: OutcomeClass;
      readonly feeFen: number;
      /** The statutory limit had passed, and the law says what that means. */
      readonly deemed?: boolean;
      /** Told with a refusal, in whole or in part. */
      readonly remedies?: readonly ToldRemedy[];
    }
  | {
      readonly type: 'case-reopened';
      readonly reason: string;
      /** The declared ground; absent where the service declares none. */
      readonly ground?: string;
      /** A limit of its own from now on. */
      readonly limit?: Limit;
      /** Steps that come after those it opens: what was done there is to be done anew. */
      readonly anew?: readonly string[];
    }
  | { readonly type: 'case-rated'; readonly stars: 1 | 2 | 3 | 4 | 5; readonly comment: string };
