import { Type } from 'typebox';
import { type Basis, describeBasis, type PlanNames } from '../../kernel/basis.ts';

/** Small pieces that many answers share. Each is a schema first, so that the API's description is true. */
export const TextView = Type.Object({ zh: Type.String(), en: Type.String() });
export const DateTime = Type.String({ format: 'date-time' });

export function orNull<Schema extends Type.TSchema>(schema: Schema) {
  return Type.Union([schema, Type.Null()]);
}

/** A thing with a code and a name. */
export const Coded = Type.Object({ code: Type.String(), name: TextView });
export type Coded = Type.Static<typeof Coded>;

/** A unit, office or party with an id and a name. */
export const Named = Type.Object({ id: Type.String(), name: TextView });
export type Named = Type.Static<typeof Named>;

export const BasisView = Type.Object({ text: TextView, ref: Type.String() });
export type BasisView = Type.Static<typeof BasisView>;

export function basisView(basis: Basis, planNames: PlanNames): BasisView {
  return {
    text: describeBasis(basis, {}, planNames),
    ref: 'plan' in basis ? `${basis.plan} ${basis.measure}` : '',
  };
}

/** A page of a list: `next` is passed back as `after`; null on the last page. */
export function pageOf<Item extends Type.TSchema>(item: Item) {
  return Type.Object({ items: Type.Array(item), next: orNull(Type.String()) });
}
