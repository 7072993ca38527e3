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

/** A copy of everything there is about a person, for programs; its parts are as the pages of each show them. */
export const OwnDataCopy = Type.Object({
  format: Type.Literal('yingshang-own-data/1'),
  city: Type.String(),
  madeAt: Type.String({ format: 'date-time' }),
  account: Type.Object({ username: Type.String(), name: TextView }),
  person: Type.Unknown(),
  standing: Type.Unknown(),
  messages: Type.Unknown(),
  security: Type.Unknown(),
  cases: Type.Array(Type.Unknown()),
  drafts: Type.Array(Type.Unknown()),
  certificates: Type.Array(Type.Unknown()),
  notices: Type.Array(Type.Unknown()),
  readings: Type.Array(Type.Unknown()),
});
