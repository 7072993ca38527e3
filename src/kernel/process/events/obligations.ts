import type { Basis } from '../../basis.ts';
import type { Text } from '../../text.ts';
import type { Limit } from '../../time/limit.ts';
import type { Evidence } from './parts.ts';

/** What is owed beyond the answer itself, and whether it was kept. */
export type ObligationEvent =
  | {
      readonly type: 'obligation-opened';
      readonly obligation: string;
      readonly kind: 'tolerance' | 'commitment';
      readonly name: Text;
      readonly basis: Basis;
      /** The party's time; null where only a check is to come. */
      readonly limit: Limit | null;
      /** Who will check, and in what time from then on; null where nobody has to. */
      readonly office: string | null;
      readonly checkWithin: Limit | null;
    }
  | { readonly type: 'material-submitted'; readonly obligation: string; readonly evidence: Evidence }
  | {
      readonly type: 'obligation-kept';
      readonly obligation: string;
      readonly by: 'material' | 'register' | 'check' | 'step';
      readonly note: string;
    }
  | {
      readonly type: 'obligation-broken';
      readonly obligation: string;
      readonly by: 'expiry' | 'check';
      readonly note: string;
      readonly basis: Basis;
      /** What the party is told. */
      readonly notice: Text;
    }
  /** The case did not give what the obligation was the price of. */
  | { readonly type: 'obligation-released'; readonly obligation: string }
  | {
      readonly type: 'certificate-revoked';
      readonly certificate: string;
      readonly certificateType: string;
      readonly number: string;
      readonly basis: Basis;
    };
