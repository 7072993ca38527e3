import { Type } from 'typebox';
import { BasisView, orNull, TextView } from '../views/parts.ts';

/** What stands in the way of an erasure. */
export const KeptView = Type.Object({
  about: TextView,
  reason: TextView,
  until: orNull(
    Type.String({ format: 'date', description: '保存到这一天；空为说不定。Kept to this day; null is open' }),
  ),
  basis: BasisView,
});

/** What there is about the signed-in person, counted, and whether it may be erased. */
export const OwnDataView = Type.Object({
  cases: Type.Integer({ description: '本人的办件。Cases of their own' }),
  drafts: Type.Integer({ description: '没有提交的申请。Applications not submitted' }),
  certificates: Type.Integer({ description: '证照。Certificates' }),
  kept: Type.Array(KeptView, {
    description: '依法还须保存的，逐项说明。What the law has kept, one by one',
  }),
});
export type OwnDataView = Type.Static<typeof OwnDataView>;
