import type { Limit } from '../../time/limit.ts';
import type { OutcomeClass } from '../definition.ts';
import type { IssuedCertificate, ToldRemedy } from './parts.ts';

/** What a case gives, how it ends, and what comes after. */
export type EndingEvent =
  | { readonly type: 'certificate-issued'; readonly certificate: IssuedCertificate }
  | { readonly type: 'case-withdrawn'; readonly reason: string }
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
