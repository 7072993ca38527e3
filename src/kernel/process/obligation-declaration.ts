import type { Basis } from '../basis.ts';
import type { Text } from '../text.ts';
import type { Expression, LimitDeclaration, OfficeActor, RegisterWrite } from './declaration-parts.ts';

/**
 * What a party still owes when it has what it asked for, or is on the way to it. `tolerance` 容缺: a named
 * material, by a date. `commitment` 告知承诺: what it promised in writing, checked afterwards. An
 * obligation outlives the end of its case.
 */
export type ObligationDeclaration = {
  readonly code: string;
  readonly name: Text;
  readonly kind: 'tolerance' | 'commitment';
  readonly basis: readonly Basis[];
  /** Which cases may have it; all, if absent. */
  readonly when?: Expression;
  /** The material that is owed; a tolerance always names one. */
  readonly material?: string;
  /** The party's time to hand in the material. */
  readonly within?: LimitDeclaration;
  /** Kept by itself once a register holds such an entry; `facts.obtained` is the entry. */
  readonly obtained?: { readonly register: string; readonly key: Expression; readonly when?: Expression };
  /** Who looks afterwards whether it was kept, and in what time. */
  readonly check?: {
    readonly by: OfficeActor;
    readonly within: LimitDeclaration;
    /** It has to hold for so long first: nobody says before that it was kept. */
    readonly notBefore?: LimitDeclaration;
  };
  /** What follows when it is broken. */
  readonly breach: {
    readonly basis: readonly Basis[];
    /** What the party is told. */
    readonly notice: Text;
    readonly writes?: readonly RegisterWrite[];
    /** Types of certificate of this case that are revoked. */
    readonly revokes?: readonly string[];
    /** The ground on which the case, if it has ended by then, is taken up again (`reopening`). */
    readonly reopens?: string;
  };
};
